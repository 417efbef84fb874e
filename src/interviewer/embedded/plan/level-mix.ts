import type { Difficulty } from "../../../core/session/model.ts";
import { DIFFICULTIES } from "../../../core/session/model.ts";

/** Shares of the difficulties among the technical questions of a session; each row adds up to 1. */
const LEVEL_MIX: Record<Difficulty, Record<Difficulty, number>> = {
  junior: { junior: 0.8, mid: 0.2, senior: 0 },
  mid: { junior: 0.2, mid: 0.65, senior: 0.15 },
  senior: { junior: 0, mid: 0.25, senior: 0.75 },
};

/** Where to look for a question once a level has no more: the nearest level, the easier one first. */
export const NEXT_BEST: Record<Difficulty, readonly Difficulty[]> = {
  junior: ["mid", "senior"],
  mid: ["junior", "senior"],
  senior: ["mid", "junior"],
};

/**
 * How many of `questions` technical questions to take from each difficulty, easiest first, when no more than
 * `available` can be had of each. Adds up to `questions`, or to all there are.
 */
export function levelCounts(
  level: Difficulty,
  questions: number,
  available: Record<Difficulty, number>,
): Record<Difficulty, number> {
  const counts = { junior: 0, mid: 0, senior: 0 };
  const take = (from: Difficulty, wanted: number) => {
    const taken = Math.min(wanted, available[from] - counts[from]);
    counts[from] += taken;
    return taken;
  };
  let left = questions;
  for (const other of DIFFICULTIES)
    if (other !== level) left -= take(other, Math.floor(LEVEL_MIX[level][other] * questions));
  left -= take(level, left);
  for (const other of NEXT_BEST[level]) left -= take(other, left);
  return counts;
}
