import type { CriterionScore, QuestionType } from "../../../core/session/model.ts";
import { fill, own } from "../phrase.ts";
import * as phrases from "./feedback-phrases.ts";
import type { Flow } from "./fluency.ts";
import { type Judged, scoreOf } from "./judged.ts";
import {
  FASTEST,
  meanPace,
  probeCounts,
  SLOWEST,
  TOO_MANY_FILLERS,
  TOO_MANY_UNFINISHED,
} from "./recommendations.ts";
import { capitalised, inWords, named } from "./wording.ts";

/** Difference between halves, or between kinds of question, that is worth a sentence; 0–1. */
const NOTABLE = 0.18;
const FEWEST_FOR_TREND = 4;
/** A pattern has to show in this many answers. */
const PATTERN = 2;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Takes one of several ways to say something, always the same one for the same slot of a session. */
export type Say = (options: readonly string[], slot: string, values?: Record<string, string>) => string;

/** The criterion that an answer did best in, with its quote; the competency row repeats another one's quote. */
function bestCriterion({ assessment }: Judged): CriterionScore | null {
  const quoted = assessment.criteria.filter(
    ({ criterion, quote }) => quote !== null && own(phrases.BECAUSE, criterion),
  );
  return quoted.reduce<CriterionScore | null>(
    (best, next) => (best && (best.level ?? 0) >= (next.level ?? 0) ? best : next),
    null,
  );
}

function worstQuote({ assessment }: Judged): string | null {
  const probed = assessment.probes.find(({ quote }) => quote !== null)?.quote;
  const quoted = assessment.criteria.filter(({ quote }) => quote !== null);
  const worst = [...quoted].sort((a, b) => (a.level ?? 0) - (b.level ?? 0))[0];
  return probed ?? worst?.quote ?? null;
}

/** When the second half went clearly better or worse than the first. */
export function trend(evidence: readonly Judged[], say: Say): string[] {
  const main = evidence.filter(({ probe }) => !probe);
  if (main.length < FEWEST_FOR_TREND) return [];
  const half = Math.floor(main.length / 2);
  const change = mean(main.slice(-half).map(scoreOf)) - mean(main.slice(0, half).map(scoreOf));
  if (Math.abs(change) < NOTABLE) return [];
  return [say(change > 0 ? phrases.TRENDS.rising : phrases.TRENDS.falling, "trend")];
}

/** When one kind of question went clearly better than another. */
export function contrast(judged: readonly Judged[], say: Say): string[] {
  const groups = [...Map.groupBy(judged, ({ classification }) => classification.type)]
    .filter(([, turns]) => turns.length > 1)
    .map(([type, turns]): [QuestionType, number] => [type, mean(turns.map(scoreOf))])
    .sort(([, a], [, b]) => b - a);
  const best = groups[0];
  const worst = groups.at(-1);
  if (!best || !worst || best[1] - worst[1] < NOTABLE) return [];
  const names = { better: phrases.KIND_NAMES[best[0]], worse: phrases.KIND_NAMES[worst[0]] };
  return [capitalised(say(phrases.CONTRASTS, "contrast", names))];
}

/** The best answer and, from another competency, a second one. */
export function praise(evidence: readonly Judged[], say: Say): string[] {
  const ranked = [...evidence].sort((a, b) => scoreOf(b) - scoreOf(a));
  const [first, ...others] = ranked.filter((each) => scoreOf(each) >= 0.4 && bestCriterion(each));
  const shown = first && bestCriterion(first);
  if (!first || !shown?.quote) return [];
  const because = own(phrases.BECAUSE, shown.criterion) ?? [];
  const lines = [
    say(phrases.BEST, "best", {
      question: named(first.question),
      quote: shown.quote,
      why: say(because, "why"),
    }),
  ];
  const second = others.find((each) => each.competency !== first.competency && scoreOf(each) >= 0.6);
  const also = second && bestCriterion(second);
  if (second && also?.quote && also.quote !== shown.quote)
    lines.push(say(phrases.ALSO_GOOD, "also", { question: named(second.question), quote: also.quote }));
  return lines;
}

/** The weakest answer with its gap, and the turn it is about. */
export function criticism(
  evidence: readonly Judged[],
  strong: boolean,
  say: Say,
): { lines: string[]; weakest: Judged | null } {
  const open = evidence.filter(({ assessment }) => assessment.gap !== null);
  const weakest = [...open].sort((a, b) => scoreOf(a) - scoreOf(b))[0] ?? null;
  const quote = weakest && worstQuote(weakest);
  if (!weakest || !quote) return { lines: [], weakest: null };
  const options = strong ? phrases.POLISH : phrases.WEAKEST;
  const values = { question: named(weakest.question), quote };
  return { lines: [say(options, "weakest", values), weakest.assessment.gap ?? ""], weakest };
}

/** What was missing in several answers; one that was capped lacks something else. */
export function patterns(evidence: readonly Judged[], say: Say): string[] {
  const main = evidence.filter(({ probe }) => !probe);
  const [most] = probeCounts(main.filter(({ assessment }) => assessment.caps.length === 0));
  const options = most && own(phrases.PATTERNS, most[0]);
  if (!most || !options || most[1].length < PATTERN) return [];
  const slots = { count: inWords(most[1].length), of: inWords(main.length) };
  return [capitalised(say(options, "pattern", slots))];
}

/** What was not answered, and what was capped, apart from the answer that is criticised anyway. */
export function silences(judged: readonly Judged[], weakest: Judged | null, say: Say): string[] {
  const empty = judged.filter(({ assessment }) => !assessment.sufficient && assessment.caps.length === 0);
  const first = empty[0];
  const capped = judged.find((each) => each !== weakest && each.assessment.caps.length > 0);
  const cap = capped && own(phrases.CAPPED, capped.assessment.caps[0] ?? "");
  return [
    ...(first
      ? [
          capitalised(
            say(empty.length === 1 ? phrases.UNANSWERED.one : phrases.UNANSWERED.several, "silence", {
              count: inWords(empty.length),
              questions: named(first.question),
            }),
          ),
        ]
      : []),
    ...(capped && cap ? [fill(cap, { question: named(capped.question) })] : []),
  ];
}

/** How it was said, where that stands out. */
export function delivery(evidence: readonly Judged[], flow: Flow | null, say: Say): string[] {
  const pace = meanPace(evidence);
  const { fillers, fast, slow, unfinished } = phrases.DELIVERY;
  return [
    ...(flow && flow.fillers > TOO_MANY_FILLERS
      ? [say(fillers, "fillers", { rate: inWords(Math.round(flow.fillers * 100)) })]
      : []),
    ...(pace !== null && pace > FASTEST ? [say(fast, "pace", { pace: String(pace) })] : []),
    ...(pace !== null && pace < SLOWEST ? [say(slow, "pace", { pace: String(pace) })] : []),
    ...(flow && flow.unfinished > TOO_MANY_UNFINISHED ? [say(unfinished, "unfinished")] : []),
  ];
}
