import type { Brief } from "../../../core/interviewer.ts";
import { type Assessment, DIFFICULTIES, type Difficulty } from "../../../core/session/model.ts";

/** Scores from which an answer is strong, and below which it is weak, 0–1. */
export const STRONG = 0.7;
export const WEAK = 0.45;
/** This many strong or weak answers in a row move the level one step. */
const IN_A_ROW = 2;

function step(difficulty: Difficulty, by: 1 | -1): Difficulty {
  return DIFFICULTIES[DIFFICULTIES.indexOf(difficulty) + by] ?? difficulty;
}

/**
 * The difficulty to ask at, from the session's own and the assessments so far, in order: two strong answers in a row
 * move it one step up, two weak ones one step down, and so does one that was not given at all. A structured
 * interview keeps its level.
 */
export function levelAfter(brief: Brief, assessments: readonly Assessment[]): Difficulty {
  if (brief.structured) return brief.difficulty;
  let difficulty = brief.difficulty;
  let strong = 0;
  let weak = 0;
  for (const { sufficient, score } of assessments) {
    const value = score ?? 0;
    strong = sufficient && value >= STRONG ? strong + 1 : 0;
    weak = !sufficient ? IN_A_ROW : value < WEAK ? weak + 1 : 0;
    if (strong < IN_A_ROW && weak < IN_A_ROW) continue;
    difficulty = step(difficulty, strong > weak ? 1 : -1);
    strong = 0;
    weak = 0;
  }
  return difficulty;
}
