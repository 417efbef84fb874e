import type { ReferencePoint } from "../bank/bank.ts";
import { coverPoints, MADE } from "../scoring/cover-points.ts";
import type { Span } from "../scoring/tokenize.ts";

/** How far an answer makes the reference points of its question. */
export interface Coverage {
  /** Mean over the points, 0–1. */
  share: number;
  /** The point that was made best, 0–1. */
  best: number;
  /** Where the best-made point stands. */
  at: Span | null;
  /** Points that were not made, the least covered first. */
  missed: ReferencePoint[];
  /** Those of them that the answer does not even touch, so that one can say that they were left out. */
  absent: ReferencePoint[];
}

/** Below this an answer does not touch a point, 0–1. */
const UNTOUCHED = 0.2;

/** Compares an answer with reference points. `null` without points. */
export function coverageOf(
  points: readonly ReferencePoint[],
  answer: string,
  question: string,
): Coverage | null {
  if (points.length === 0) return null;
  const covered = coverPoints({ points, answer, question });
  const best = covered.reduce((a, b) => (b.covered > a.covered ? b : a));
  const below = (limit: number) =>
    points
      .map((point, at) => ({ point, made: covered[at]?.covered ?? 0 }))
      .filter(({ made }) => made < limit)
      .sort((a, b) => a.made - b.made)
      .map(({ point }) => point);
  return {
    share: covered.reduce((sum, point) => sum + point.covered, 0) / covered.length,
    best: best.covered,
    at: best.quote,
    missed: below(MADE),
    absent: below(UNTOUCHED),
  };
}
