import type { AskedQuestion } from "../../../core/interviewer.ts";
import type { Assessment, ProbeReason, Turn } from "../../../core/session/model.ts";
import type { Asked } from "../assess/asked.ts";
import { coverageOf } from "../assess/coverage.ts";
import type { BankQuestion } from "../bank/bank.ts";
import { contentWords } from "../content-words.ts";
import { ENGINE } from "../engine.ts";
import { fill, shorten } from "../phrase.ts";
import { pick } from "../seeded.ts";
import { DEEPER_LEADS, DEEPER_PLAIN, PROBE_PHRASES } from "./probe-phrases.ts";

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
  key: string,
): string | null {
  const { reason, quote, asked, said } = input;
  if (reason !== "missed_point") {
    const phrases = PROBE_PHRASES[reason];
    return quote === null ? pick(phrases.plain, key) : fill(pick(phrases.quoting, key), { quote });
  }
  const deeper = asked.reference && deeperQuestion(asked.reference, said, taken);
  if (!deeper) return null;
  const lead = quote === null ? pick(DEEPER_PLAIN, key) : fill(pick(DEEPER_LEADS, key), { quote });
  return `${lead} ${deeper}`;
}

/**
 * A follow-up on the answer of `turn`, or `null` when this one can't be asked (the bank has nothing deeper, or it was
 * asked in the same words already). `said` is everything that was answered on the subject so far.
 */
export function probeQuestion(
  input: { turn: Turn; probe: Assessment["probes"][number]; asked: Asked; said: string },
  taken: ReadonlySet<string>,
  seed: string,
): AskedQuestion | null {
  const { turn, probe, asked, said } = input;
  const quote = probe.quote === null ? null : shorten(probe.quote, LONGEST_QUOTE);
  const text = wording(
    { reason: probe.reason, quote, asked, said },
    taken,
    `${seed} ${turn.ordinal} ${probe.reason} ${quote}`,
  );
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
