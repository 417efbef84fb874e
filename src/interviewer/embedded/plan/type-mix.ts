import type { QuestionType, SessionType } from "../../../core/session/model.ts";

/** Shares of the question types in each type of session; each row adds up to 1. */
export const TYPE_MIX: Record<SessionType, Record<QuestionType, number>> = {
  technical: { technical: 0.75, behavioral: 0.15, situational: 0.1, cultural: 0 },
  behavioral: { technical: 0, behavioral: 0.6, situational: 0.3, cultural: 0.1 },
  mock: { technical: 0.45, behavioral: 0.25, situational: 0.2, cultural: 0.1 },
  video: { technical: 0.35, behavioral: 0.35, situational: 0.2, cultural: 0.1 },
};

/** Sessions from this many questions on hold at least one of every type in their mix. */
const ROOM_FOR_ALL = 4;

/** How many questions of each type a session of `questions` holds. The counts add up to `questions`. */
export function typeCounts(type: SessionType, questions: number): Record<QuestionType, number> {
  const shares = Object.entries(TYPE_MIX[type]) as [QuestionType, number][];
  const counts = { technical: 0, behavioral: 0, situational: 0, cultural: 0 };
  const exact = shares.map(([name, share]) => ({ name, share, due: share * questions }));
  for (const { name, due } of exact) counts[name] = Math.floor(due);
  const leftOver = questions - Object.values(counts).reduce((sum, count) => sum + count, 0);
  const byRemainder = [...exact].sort((a, b) => (b.due % 1) - (a.due % 1));
  for (const { name } of byRemainder.slice(0, leftOver)) counts[name]++;
  if (questions < ROOM_FOR_ALL) return counts;
  for (const { name, share } of exact) {
    if (share === 0 || counts[name] > 0) continue;
    const largest = shares.map(([other]) => other).reduce((a, b) => (counts[b] > counts[a] ? b : a));
    counts[largest]--;
    counts[name]++;
  }
  return counts;
}
