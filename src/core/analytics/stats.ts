import type { SessionFact } from "../ports.ts";
import type { Difficulty } from "../session/model.ts";
import { DIFFICULTIES } from "../session/model.ts";

export interface Breakdown<Key> {
  key: Key;
  count: number;
  /** 0–100, one decimal; 0 when no completed session has a score. */
  averageScore: number;
}

export interface Stats {
  totalInterviews: number;
  averageScore: number;
  totalQuestions: number;
  /** Most sessions first, then by name. */
  byTopic: Breakdown<string>[];
  byDifficulty: Breakdown<Difficulty>[];
}

/** Mean score over completed sessions that have one, to one decimal, half up; 0 when there are none. */
export function averageScore(facts: readonly SessionFact[]): number {
  const scores = facts.flatMap(({ status, score }) =>
    status === "completed" && score !== null ? [score] : [],
  );
  const sum = scores.reduce((total, score) => total + score, 0);
  // Ten times the sum, not of the quotient: 72.35 has no exact binary form and would come out as 72.3.
  return scores.length ? Math.round((sum * 10) / scores.length) / 10 : 0;
}

function breakdown<Key>(facts: readonly SessionFact[], keyOf: (fact: SessionFact) => Key): Breakdown<Key>[] {
  const groups = Map.groupBy(facts, keyOf);
  return [...groups].map(([key, group]) => ({ key, count: group.length, averageScore: averageScore(group) }));
}

/** Statistics over all sessions of one owner. Topics that differ only in case are one, named as first written. */
export function statsOf(facts: readonly SessionFact[]): Stats {
  const names = new Map<string, string>();
  for (const { topic } of facts) if (!names.has(topic.toLowerCase())) names.set(topic.toLowerCase(), topic);
  return {
    totalInterviews: facts.length,
    averageScore: averageScore(facts),
    totalQuestions: facts.reduce((sum, { questions }) => sum + questions, 0),
    byTopic: breakdown(facts, ({ topic }) => names.get(topic.toLowerCase()) ?? topic).sort(
      (a, b) => b.count - a.count || (a.key < b.key ? -1 : 1),
    ),
    byDifficulty: breakdown(facts, ({ difficulty }) => difficulty).sort(
      (a, b) => DIFFICULTIES.indexOf(a.key) - DIFFICULTIES.indexOf(b.key),
    ),
  };
}
