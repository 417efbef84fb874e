import type { CriterionScore, Evaluation } from "../../../core/session/model.ts";
import { fill } from "../phrase.ts";
import { pick } from "../seeded.ts";
import { CATEGORY_PHRASES } from "./category-phrases.ts";
import type { Judged } from "./judged.ts";

/** The category that only technical questions give evidence of: points made in a story are no knowledge of a subject. */
const KNOWLEDGE = "technical-knowledge";

/** The criteria that make up each category of content. */
const CATEGORY_CRITERIA: Record<string, readonly string[]> = {
  [KNOWLEDGE]: ["accuracy", "relevance"],
  "problem-solving": ["depth", "reasoning", "approach"],
  structure: ["structure", "result"],
  communication: ["clarity"],
  evidence: ["specificity"],
  "personal-contribution": ["own-contribution"],
};

/** Scores from which a category went well, and below which poorly, 0–100. */
const GOOD = 70;
const POOR = 45;

const points = ({ level }: CriterionScore) => (((level ?? 1) - 1) / 4) * 100;

/**
 * One row for each category of content that the answers gave evidence of: the mean of its criteria's levels (1 is 0,
 * 5 is 100), and a remark that quotes the answer nearest to that mean.
 */
export function categoryRows(judged: readonly Judged[], seed: string): Evaluation["categories"] {
  return Object.entries(CATEGORY_CRITERIA).flatMap(([category, criteria]) => {
    const telling = judged.filter(
      ({ classification }) => category !== KNOWLEDGE || classification.type === "technical",
    );
    const found = telling.flatMap(({ assessment }) =>
      assessment.criteria.filter(({ criterion, level }) => criteria.includes(criterion) && level !== null),
    );
    const phrases = CATEGORY_PHRASES[category];
    if (found.length === 0 || !phrases) return [];
    const score = Math.round(found.reduce((sum, each) => sum + points(each), 0) / found.length);
    const typical = found.reduce((best, each) =>
      Math.abs(points(each) - score) < Math.abs(points(best) - score) ? each : best,
    );
    const fitting = score >= GOOD ? phrases.good : score < POOR ? phrases.poor : phrases.fair;
    const comments = fill(pick(fitting, `${seed} ${category}`), { quote: typical.quote ?? "" });
    return [{ category, score, comments }];
  });
}
