import type { Asked } from "../embedded/assess/asked.ts";
import { CRITERION_ANCHORS, type CriterionId } from "../embedded/assess/criteria.ts";
import type { RubricAnchors } from "../embedded/bank/bank.ts";
import { fill } from "../embedded/phrase.ts";
import { ASSESSMENT_TASK, POINTS_TASK } from "./prompts/assessment.ts";

/** A criterion that an answer is judged by. */
export interface RubricCriterion {
  id: CriterionId;
  anchors: RubricAnchors;
  /** Weight in the score; those of a rubric add up to 1. */
  weight: number;
}

/** What the answer to a question is judged by: the same criteria and weights as the embedded interviewer's. */
export function rubricOf({ weights, points, referenceWeight }: Asked): RubricCriterion[] {
  const share = points.length > 0 ? referenceWeight : 0;
  const general = Object.entries(weights) as [CriterionId, number][];
  const weighted: [CriterionId, number][] = [
    ...(share > 0 ? [["accuracy", share] as [CriterionId, number]] : []),
    ...general.map(([id, weight]): [CriterionId, number] => [id, weight * (1 - share)]),
  ];
  return weighted.map(([id, weight]) => ({ id, anchors: CRITERION_ANCHORS[id], weight }));
}

/** The rubric as a task. */
export function assessmentTask(rubric: readonly RubricCriterion[], { points }: Asked): string {
  const criteria = rubric.map(
    ({ id, anchors }) => `- ${id}. 1: ${anchors[1]} 3: ${anchors[3]} 5: ${anchors[5]}`,
  );
  const reference = points.map(({ text }) => `- ${text}`).join("\n");
  return fill(ASSESSMENT_TASK, {
    criteria: criteria.join("\n"),
    points: reference === "" ? "" : fill(POINTS_TASK, { points: reference }),
  });
}
