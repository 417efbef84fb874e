import type { Evaluation } from "../../../core/session/model.ts";
import { flowOf, fluencyScore } from "./fluency.ts";
import { type Judged, scoreOf, weightedMean, weightOf } from "./judged.ts";
import { rhythmScore } from "./rhythm.ts";

/**
 * Share of the overall score that delivery can take away. Delivery says little about doing the job (structured
 * interviews predict by content: Sackett et al., "Revisiting meta-analytic estimates of validity in personnel
 * selection", Journal of Applied Psychology 107(11), 2022), so a fluent candidate gains nothing for what was not
 * said, and a halting one loses little of what was.
 */
const DELIVERY_SHARE = 0.15;

/**
 * Scores of an interview, 0–100. `accuracy` is the mean content score of all answers, follow-ups weighing half, and
 * answers that gave nothing counting 0; without any answer that could be judged, all scores are null.
 */
export function scoresOf(judged: readonly Judged[]): Evaluation["scores"] {
  const evidence = judged.filter(({ assessment }) => assessment.sufficient);
  const content =
    evidence.length === 0
      ? null
      : weightedMean(judged.map((each) => ({ value: scoreOf(each), weight: weightOf(each) })));
  if (content === null) return { accuracy: null, fluency: null, rhythm: null, overall: null };
  const flow = flowOf(evidence.map(({ answer }) => answer));
  const fluency = flow && fluencyScore(flow);
  const rhythm = rhythmScore(
    evidence.map(({ answer, assessment }) => ({
      text: answer,
      wordsPerMinute: assessment.delivery.wordsPerMinute,
    })),
  );
  const said = [fluency, rhythm].filter((score) => score !== null);
  const delivery = said.length === 0 ? 1 : said.reduce((sum, score) => sum + score, 0) / said.length / 100;
  return {
    accuracy: Math.round(content * 100),
    fluency,
    rhythm,
    overall: Math.round(100 * content * (1 - DELIVERY_SHARE + DELIVERY_SHARE * delivery)),
  };
}
