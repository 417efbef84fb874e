import type { Brief } from "../../../core/interviewer.ts";
import type { Evaluation, Turn } from "../../../core/session/model.ts";
import { ENGINE } from "../engine.ts";
import { hash } from "../seeded.ts";
import { categoryRows } from "./categories.ts";
import { competencyRows } from "./competencies.ts";
import { feedbackFor } from "./feedback.ts";
import { flowOf } from "./fluency.ts";
import { judgedTurns } from "./judged.ts";
import { recommendationsFor } from "./recommendations.ts";
import { scoresOf } from "./scores.ts";

/** Judges a whole interview from its answered turns. Unanswered turns count for nothing. */
export function evaluateInterview(brief: Brief, turns: readonly Turn[]): Evaluation {
  const judged = judgedTurns(brief, turns);
  const seed = `${brief.seed} ${hash(judged.map(({ answer }) => answer).join("\n"))}`;
  const evidence = judged.filter(({ assessment }) => assessment.sufficient);
  const scores = scoresOf(judged);
  const flow = flowOf(evidence.map(({ answer }) => answer));
  return {
    scores,
    feedback: feedbackFor(brief, judged, scores, flow, seed),
    recommendations: recommendationsFor(judged, flow, seed),
    competencies: competencyRows(judged),
    categories: categoryRows(evidence, seed),
    engine: ENGINE,
    usage: null,
  };
}
