import { MADE } from "../scoring/cover-points.ts";
import { scoreAnswer } from "../scoring/score-answer.ts";
import type { Asked } from "./asked.ts";
import type { Coverage } from "./coverage.ts";
import type { AnswerReading } from "./reading/read-answer.ts";

/** A measure of agreement as it comes out by chance for an answer to another question, and for a good answer. */
interface Range {
  chance: number;
  full: number;
}

/*
 * Read off the bank's model answers, each compared with its own question and with others. Coverage of points: median
 * 0.78 (technical) and 0.70 (other) for the own question, 95th percentile 0.28 and 0.45 for another one; few spoken
 * answers make every point in full. Likeness to the model answer: 0.9 for half of it, median 0.3 for another one.
 */
const POINTS: Range = { chance: 0.1, full: 0.65 };
const POINTS_IN_FREE_WORDING: Range = { chance: 0.15, full: 0.55 };
const LIKENESS: Range = { chance: 0.2, full: 0.85 };

/** How much the points count beside the likeness to the model answer, which sees what no single sentence shows. */
const POINTS_SHARE = 0.55;
/** Lifts the middle: an answer that makes half of the points is a fair one, not a half-failed one. */
const LIFT = 0.7;
/**
 * Stories and opinions make most points in words of their own, which a comparison of words misses. Once one point is
 * made for certain, the answer is to the question, and the others take away no more than this leaves.
 */
const FREE_WORDING = 0.75;

const within = (value: number, { chance, full }: Range) =>
  Math.min(1, Math.max(0, (value - chance) / (full - chance)));

/**
 * How well an answer says what a good answer to its question says, 0–1. `general` is what the other criteria found. A
 * follow-up asks for one of the points, so the best one counts.
 */
export function accuracyOf(
  asked: Asked,
  reading: AnswerReading,
  coverage: Coverage,
  general: number,
): number {
  if (asked.probe !== null || !asked.reference) return coverage.best;
  const { text: question, model: reference } = asked.reference;
  const free = asked.kind !== "technical";
  const points = within(coverage.share, free ? POINTS_IN_FREE_WORDING : POINTS) ** LIFT;
  // Likeness falls with what is beside the point, so leaving a part out must not raise it.
  const versions = new Set([reading.evidence, reading.whole.text]);
  const likenesses = [...versions].map((answer) => scoreAnswer({ question, reference, answer }));
  const likeness = within(Math.min(...likenesses), LIKENESS);
  const made = POINTS_SHARE * points + (1 - POINTS_SHARE) * likeness;
  return free && coverage.best >= MADE ? Math.max(made, FREE_WORDING * general) : made;
}
