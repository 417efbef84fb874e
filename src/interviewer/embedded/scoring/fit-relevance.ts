import { combine, type Moments, momentsOf, NO_PAIRS, pearson } from "./agreement.ts";
import type { Evidence } from "./evidence.ts";
import { gradeOf } from "./score-answer.ts";

/** An answer that humans graded, 0–1. */
export interface Graded {
  question: string;
  evidence: Evidence;
  human: number;
}

/** Shares of relevance that are tried. Between finer steps correlations differ by chance only. */
const SHARES = Array.from({ length: 11 }, (_, tenths) => tenths / 10);

/**
 * The correlation with human grades when the one free weight, the share of relevance, is fitted without the question at
 * hand: for each question, the share that correlates best on all the others grades its answers. A figure near the plain
 * one shows that the plain one is not owed to these questions. `null` with fewer than two questions or where grades do
 * not vary.
 */
export function leaveOneQuestionOut(graded: readonly Graded[]): number | null {
  const byQuestion = Map.groupBy(graded, (item) => item.question);
  const best = new Map<string, { r: number; held: Moments }>();
  for (const share of SHARES) {
    const parts = [...byQuestion].map(([question, items]) => ({
      question,
      own: momentsOf(items.map((item) => [gradeOf(item.evidence, share), item.human])),
    }));
    const all = parts.reduce((sum, { own }) => combine(sum, own), NO_PAIRS);
    for (const { question, own } of parts) {
      const r = pearson(combine(all, own, -1));
      if (r !== null && r > (best.get(question)?.r ?? Number.NEGATIVE_INFINITY))
        best.set(question, { r, held: own });
    }
  }
  if (best.size < byQuestion.size || byQuestion.size < 2) return null;
  return pearson([...best.values()].reduce((sum, { held }) => combine(sum, held), NO_PAIRS));
}
