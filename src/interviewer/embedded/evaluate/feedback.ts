import type { Brief } from "../../../core/interviewer.ts";
import type { CriterionScore, Evaluation, QuestionType } from "../../../core/session/model.ts";
import { fill, shorten } from "../phrase.ts";
import { topicName } from "../plan/choose-domain.ts";
import { sentences } from "../scoring/tokenize.ts";
import { pick } from "../seeded.ts";
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

/** Bands of the overall score, 0–100. */
const STRONG = 75;
const GOOD = 60;
const MIXED = 42;
/** Difference between halves, or between kinds of question, that is worth a sentence; 0–1. */
const NOTABLE = 0.18;
const FEWEST_FOR_TREND = 4;
/** A pattern has to show in this many answers. */
const PATTERN = 2;
const LONGEST_QUESTION = 110;

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const inWords = (count: number) => NUMBERS[count] ?? String(count);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const answersInWords = (count: number) => (count === 1 ? "one answer" : `${inWords(count)} answers`);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A question as it is referred to inside quotation marks: its most telling sentence where it is long, with single
 * marks inside.
 */
function named(question: string): string {
  const plain = question.replace(/\s+/g, " ").replaceAll("“", "‘").replaceAll("”", "’").trim();
  if (plain.length <= LONGEST_QUESTION) return plain;
  const longest = sentences(plain)
    .map(({ start, end }) => plain.slice(start, end))
    .reduce((a, b) => (b.length > a.length ? b : a), "");
  const short = shorten(longest, LONGEST_QUESTION);
  return short === longest ? longest : `${short} …`;
}

type Say = (options: readonly string[], slot: string, values?: Record<string, string>) => string;

/** The criterion that an answer did best in, with its quote; the competency row repeats another one's quote. */
function bestCriterion({ assessment }: Judged): CriterionScore | null {
  const quoted = assessment.criteria.filter(
    ({ criterion, quote }) => quote !== null && phrases.BECAUSE[criterion],
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

function trend(evidence: readonly Judged[], say: Say): string[] {
  const main = evidence.filter(({ probe }) => !probe);
  if (main.length < FEWEST_FOR_TREND) return [];
  const half = Math.floor(main.length / 2);
  const change = mean(main.slice(-half).map(scoreOf)) - mean(main.slice(0, half).map(scoreOf));
  if (Math.abs(change) < NOTABLE) return [];
  return [say(change > 0 ? phrases.TRENDS.rising : phrases.TRENDS.falling, "trend")];
}

function contrast(judged: readonly Judged[], say: Say): string[] {
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

function praise(evidence: readonly Judged[], say: Say): string[] {
  const ranked = [...evidence].sort((a, b) => scoreOf(b) - scoreOf(a));
  const [first, ...others] = ranked.filter((each) => scoreOf(each) >= 0.4 && bestCriterion(each));
  const shown = first && bestCriterion(first);
  if (!first || !shown?.quote) return [];
  const because = phrases.BECAUSE[shown.criterion] ?? [];
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

function criticism(
  evidence: readonly Judged[],
  overall: number,
  say: Say,
): { lines: string[]; weakest: Judged | null } {
  const open = evidence.filter(({ assessment }) => assessment.gap !== null);
  const weakest = [...open].sort((a, b) => scoreOf(a) - scoreOf(b))[0] ?? null;
  const quote = weakest && worstQuote(weakest);
  if (!weakest || !quote) return { lines: [], weakest: null };
  const options = overall >= STRONG ? phrases.POLISH : phrases.WEAKEST;
  const values = { question: named(weakest.question), quote };
  return { lines: [say(options, "weakest", values), weakest.assessment.gap ?? ""], weakest };
}

function patterns(evidence: readonly Judged[], say: Say): string[] {
  const [most] = probeCounts(evidence.filter(({ probe }) => !probe));
  const options = most && phrases.PATTERNS[most[0]];
  if (!most || !options || most[1].length < PATTERN) return [];
  const of = evidence.filter(({ probe }) => !probe).length;
  return [capitalised(say(options, "pattern", { count: inWords(most[1].length), of: inWords(of) }))];
}

function silences(judged: readonly Judged[], weakest: Judged | null, say: Say): string[] {
  const empty = judged.filter(({ assessment }) => !assessment.sufficient && assessment.caps.length === 0);
  const first = empty[0];
  const capped = judged.find((each) => each !== weakest && each.assessment.caps.length > 0);
  const cap = capped && phrases.CAPPED[capped.assessment.caps[0] ?? ""];
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

function delivery(evidence: readonly Judged[], flow: Flow | null, say: Say): string[] {
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

function opening(overall: number, answers: number): readonly string[] {
  const openings = answers === 1 ? phrases.SINGLE_OPENINGS : phrases.OPENINGS;
  if (overall >= STRONG) return openings.strong;
  if (overall >= GOOD) return openings.good;
  return overall >= MIXED ? openings.mixed : openings.weak;
}

/** Goes back to what was criticised, else to what went unanswered, else onwards. */
function outlook(weakest: Judged | null, judged: readonly Judged[], say: Say): string {
  if (weakest) return say(phrases.NEXT, "next", { step: weakest.assessment.nextStep ?? "" });
  const empty = judged.find(({ assessment }) => !assessment.sufficient);
  if (!empty) return say(phrases.NEXT_LEVEL, "next");
  const { nextStep } = empty.assessment;
  return say(phrases.NEXT_QUESTION, "next", { question: named(empty.question), step: nextStep ?? "" });
}

/**
 * Feedback on an interview as prose: how it went, what was best, what was missing, what to do next. Every quote of
 * the candidate is an exact part of an answer. The wording depends on `seed`, the content on the judgements.
 */
export function feedbackFor(
  brief: Brief,
  judged: readonly Judged[],
  scores: Evaluation["scores"],
  flow: Flow | null,
  seed: string,
): string {
  const say: Say = (options, slot, values = {}) => fill(pick(options, `${seed} ${slot}`), values);
  const topic = topicName(brief) ?? "your work";
  const answers = answersInWords(judged.length);
  const evidence = judged.filter(({ assessment }) => assessment.sufficient);
  if (scores.overall === null) {
    const nothing = judged.length === 0 ? phrases.NO_ANSWERS : phrases.NO_EVIDENCE;
    return `${say(nothing, "nothing", { topic, answers })} ${say(phrases.NO_EVIDENCE_NEXT, "next")}`;
  }
  const critique = criticism(evidence, scores.overall, say);
  const paragraphs = [
    [
      say(opening(scores.overall, judged.length), "opening", { topic, answers }),
      ...trend(evidence, say),
      ...contrast(judged, say),
    ],
    praise(evidence, say),
    [
      ...patterns(evidence, say),
      ...silences(judged, critique.weakest, say),
      ...delivery(evidence, flow, say),
      ...critique.lines,
      outlook(critique.weakest, judged, say),
    ],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(" "))
    .join("\n\n");
}
