import type { Assessment, ProbeReason } from "../../../core/session/model.ts";
import type { Span } from "../scoring/tokenize.ts";
import type { Asked } from "./asked.ts";
import type { Coverage } from "./coverage.ts";
import { quoteSpan } from "./reading/quote.ts";
import type { AnswerReading } from "./reading/read-answer.ts";

/** From this score (0–1) on an answer is complete: nothing is worth asking again. */
export const COMPLETE = 0.75;
/** A story with a part missing is complete only from here on. */
const COMPLETE_WITH_GAPS = 0.9;
/** Below this score, 0–1, there is always something to ask further. */
export const THIN = 0.5;
/** Hedges from which an answer is vague. */
const VAGUE = 2;

interface Gap {
  reason: ProbeReason;
  at: Span | null;
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.start < outer.end;
const statementAt = (reading: AnswerReading, span: Span | undefined) =>
  (span && reading.statements.find((statement) => within(span, statement))) ?? null;

/** Gaps of a story: it must end, the end must be measurable, and somebody must have done it. */
function storyGaps(reading: AnswerReading): Gap[] {
  const { star, actions, signals } = reading;
  const gaps: Gap[] = [];
  if (actions.own.length === 0 && actions.shared.length > 0)
    gaps.push({ reason: "no_personal_part", at: statementAt(reading, actions.shared[0]) });
  if (star.result.length === 0) gaps.push({ reason: "missing_result", at: star.action.at(-1) ?? null });
  else if (signals.measures.length === 0) gaps.push({ reason: "no_numbers", at: star.result.at(-1) ?? null });
  return gaps;
}

/** A claim without an example, a number or an own action in its statement or the next one. */
function unsupportedClaim(reading: AnswerReading): Gap[] {
  const { claims, measures, examples } = reading.signals;
  const support = [...measures, ...examples];
  for (const claim of claims) {
    const at = reading.statements.findIndex((statement) => within(claim, statement));
    const near = reading.statements.slice(at, at + 2);
    if (at >= 0 && !support.some((sign) => near.some((statement) => within(sign, statement))))
      return [{ reason: "unsupported_claim", at: claim }];
  }
  return [];
}

function vagueness(reading: AnswerReading): Gap[] {
  const { measures, examples } = reading.signals;
  const { hedges } = reading.whole;
  if (hedges.length < VAGUE || hedges.length <= measures.length + examples.length) return [];
  return [{ reason: "vague", at: statementAt(reading, hedges[0]) }];
}

/**
 * What an interviewer could ask further, strongest first; nothing after a complete answer. Every quote is a part of
 * the answer.
 */
export function probesFor(
  asked: Asked,
  reading: AnswerReading,
  coverage: Coverage | null,
  score: number,
): Assessment["probes"] {
  const told = asked.kind === "story" && asked.probe === null;
  const ofStory = told ? storyGaps(reading) : [];
  if (score >= (ofStory.length > 0 ? COMPLETE_WITH_GAPS : COMPLETE)) return [];
  const missed: Gap[] =
    coverage && coverage.missed.length > 0 && asked.reference?.probes.length
      ? [{ reason: "missed_point", at: coverage.at }]
      : [];
  const general = [...unsupportedClaim(reading), ...vagueness(reading)];
  const gaps = told ? [...ofStory, ...general, ...missed] : [...missed, ...general];
  if (gaps.length === 0 && score < THIN)
    gaps.push({ reason: "vague", at: reading.statements.at(-1) ?? null });
  return gaps.map(({ reason, at }) => ({ reason, quote: at && quoteSpan(reading.answer, at) }));
}
