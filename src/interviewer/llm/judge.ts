import type { CriterionScore } from "../../core/session/model.ts";
import { anchorAt } from "../embedded/assess/anchor.ts";
import { levelOf } from "../embedded/assess/assess-answer.ts";
import { givesOrders } from "../embedded/assess/reading/exclusions.ts";
import { quoteSpan } from "../embedded/assess/reading/quote.ts";
import { Refusal } from "./fault.ts";
import { locate } from "./grounding/locate.ts";
import type { RubricCriterion } from "./rubric.ts";
import type { AssessmentReply } from "./schemas.ts";

/** Shorter quotes show nothing, unless the answer itself is no longer. In characters. */
const SHORTEST_QUOTE = 8;
/** Share of the rubric's weight that has to rest on quotes which are really in the answer. */
const FEWEST_SHOWN = 0.5;

/** The exact words of the answer that a quote stands for; `null` where they are not in it or speak to the judge. */
function evidenceIn(answer: string, quote: string): string | null {
  const span = locate(quote.replace(/\n\s{0,80}\| ?/g, " "), answer);
  const exact = span && quoteSpan(answer, span);
  if (!exact || exact.length < Math.min(SHORTEST_QUOTE, answer.trim().length)) return null;
  return givesOrders(exact) ? null : exact;
}

/**
 * A level as a whole number of 1–5. Models that find nothing say 0, and some go between levels; what lies a step or more
 * outside the scale was not meant on it.
 */
function levelFrom(value: number): number {
  if (value <= -0.5 || value >= 6)
    throw new Refusal({ code: "wrong shape", advice: "Levels are whole numbers from 1 to 5." });
  return Math.min(5, Math.max(1, Math.round(value)));
}

export interface Judgement {
  /** In the rubric's order. */
  criteria: CriterionScore[];
  /** 0–1, under the ceiling. */
  score: number;
}

/**
 * Makes levels and score of what a model said. A level needs a quote that is in the answer, else both are null. The
 * score is the weighted mean of the levels (1 is 0, 5 is 1): a criterion for which the model found nothing earns
 * nothing, one whose quote is not in the answer is left out. No level and no score goes above the ceiling (0–1). Throws a
 * {@link Refusal} where less than half of the judgement rests on the answer.
 */
export function judge(
  reply: AssessmentReply,
  { answer, rubric, ceiling }: { answer: string; rubric: readonly RubricCriterion[]; ceiling: number },
): Judgement {
  const highest = levelOf(ceiling);
  let counted = 0;
  let earned = 0;
  const criteria = rubric.map(({ id, anchors, weight }): CriterionScore => {
    const said = reply.criteria.find(({ criterion }) => criterion === id);
    const claimed = said && said.level !== null ? Math.min(highest, levelFrom(said.level)) : null;
    const quote = claimed !== null && said?.quote ? evidenceIn(answer, said.quote) : null;
    const level = quote === null ? null : claimed;
    if (said && (level !== null || claimed === null)) counted += weight;
    if (level !== null) earned += weight * ((level - 1) / 4);
    return { criterion: id, level, quote, anchor: anchorAt(anchors, level) };
  });
  if (counted < FEWEST_SHOWN || criteria.every(({ level }) => level === null))
    throw new Refusal({
      code: "no evidence",
      advice: "Judge every criterion, and copy its quote from the answer without changing a word.",
    });
  return { criteria, score: Math.round(Math.min(ceiling, earned / counted) * 100) / 100 };
}
