import type { AskedQuestion } from "../../../core/interviewer.ts";
import type { Assessment, ProbeReason, Turn } from "../../../core/session/model.ts";
import type { Asked } from "../assess/asked.ts";
import { coverageOf } from "../assess/coverage.ts";
import type { BankQuestion } from "../bank/bank.ts";
import { contentWords } from "../content-words.ts";
import { ENGINE } from "../engine.ts";
import { fill, shorten } from "../phrase.ts";
import { DEEPER_LEADS, PROBE_PHRASES, type ProbePhrases } from "./probe-phrases.ts";

/** Longest quote inside a question, in characters: as much as one can take in by ear. */
const LONGEST_QUOTE = 90;

/** The bank's own follow-up that comes nearest to what was left out, among those not asked yet. */
function deeperQuestion(reference: BankQuestion, said: string, asked: ReadonlySet<string>): string | null {
  const open = reference.probes.filter((probe) => ![...asked].some((text) => text.endsWith(probe)));
  const missed = coverageOf(reference.points, said, reference.text)?.missed[0];
  if (!missed) return open[0] ?? null;
  const wanted = contentWords([missed.text, ...missed.synonyms].join(" "));
  const near = (probe: string) => contentWords(probe).intersection(wanted).size;
  return open.reduce<string | null>(
    (best, probe) => (best && near(best) >= near(probe) ? best : probe),
    null,
  );
}

function wording(
  input: { reason: ProbeReason; quote: string | null; asked: Asked; said: string },
  taken: ReadonlySet<string>,
  word: (options: readonly string[]) => string,
): string | null {
  const { reason, quote, asked, said } = input;
  const say = ({ quoting, plain }: ProbePhrases) =>
    quote === null ? word(plain) : fill(word(quoting), { quote });
  if (reason !== "missed_point") return say(PROBE_PHRASES[reason]);
  const deeper = asked.reference && deeperQuestion(asked.reference, said, taken);
  return deeper ? `${say(DEEPER_LEADS)} ${deeper}` : null;
}

/**
 * A follow-up on the answer of `turn`, or `null` when this one can't be asked (the bank has nothing deeper, or it was
 * asked in the same words already). `said` is everything that was answered on the subject so far,
 * `word` chooses among ways to ask.
 */
export function probeQuestion(
  input: { turn: Turn; probe: Assessment["probes"][number]; asked: Asked; said: string },
  taken: ReadonlySet<string>,
  word: (options: readonly string[]) => string,
): AskedQuestion | null {
  const { turn, probe, asked, said } = input;
  const quote = probe.quote === null ? null : shorten(probe.quote, LONGEST_QUOTE).replace(/\.$/, "");
  const text = wording({ reason: probe.reason, quote, asked, said }, taken, word);
  if (text === null || taken.has(text)) return null;
  const bank = asked.reference ? { bankId: asked.reference.id } : {};
  return {
    text,
    competency: asked.competency,
    source: { kind: "probe", of: turn.ordinal, reason: probe.reason, quote, ...bank },
    classification: asked.classification,
    engine: ENGINE,
  };
}
