import { bias, bootstrapInterval, combine, momentsOf, NO_PAIRS, pearson, rmse } from "./agreement.ts";
import { type Answered, evidenceOf } from "./evidence.ts";
import { leaveOneQuestionOut } from "./fit-relevance.ts";
import { scoreAnswer } from "./score-answer.ts";

/** An answer with the grade that humans gave it, 0–1. */
export interface HumanGraded extends Answered {
  human: number;
}

/** How the grades of `scoreAnswer` stand to those of humans. */
export interface Calibration {
  answers: number;
  questions: number;
  /** Pearson's correlation; `null` when either side does not vary. */
  r: number | null;
  /** Central 95 % of r over resampled questions. */
  interval: { low: number; high: number } | null;
  /** See `leaveOneQuestionOut`. */
  heldOut: number | null;
  rmse: number;
  /** Mean of score - human. */
  bias: number;
  /** Score - human, in the order of the answers. */
  differences: number[];
}

const RESAMPLES = 2000;

/** Measures `scoreAnswer` on human grades. `seed` decides the resamples. Throws on an empty list. */
export function calibrate(graded: readonly HumanGraded[], seed: number): Calibration {
  if (graded.length === 0) throw new RangeError("No graded answers.");
  const scored = graded.map((item) => ({ ...item, score: scoreAnswer(item) }));
  const byQuestion = Map.groupBy(scored, (item) => item.question);
  const clusters = [...byQuestion.values()].map((items) =>
    momentsOf(items.map((item) => [item.score, item.human])),
  );
  const all = clusters.reduce((sum, cluster) => combine(sum, cluster), NO_PAIRS);
  return {
    answers: graded.length,
    questions: clusters.length,
    r: pearson(all),
    interval: bootstrapInterval(clusters, { seed, resamples: RESAMPLES }),
    heldOut: leaveOneQuestionOut(graded.map((item) => ({ ...item, evidence: evidenceOf(item) }))),
    rmse: rmse(all),
    bias: bias(all),
    differences: scored.map((item) => item.score - item.human),
  };
}
