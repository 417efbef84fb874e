import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageScore, statsOf } from "../../../src/core/analytics/stats.ts";
import type { SessionFact } from "../../../src/core/ports.ts";
import { fact, histories } from "./histories.ts";

/** One decimal of a fraction of whole numbers, half up, by long division. */
function oneDecimal(sum: number, count: number): number {
  if (count === 0) return 0;
  let tenths = 0;
  while ((2 * tenths + 1) * count <= 20 * sum) tenths++;
  return tenths / 10;
}

/** Keeps running totals under a key, session by session. */
function tally(facts: readonly SessionFact[], keyOf: (fact: SessionFact) => string) {
  const rows: Record<string, { count: number; sum: number; scored: number }> = {};
  for (const each of facts) {
    rows[keyOf(each)] ??= { count: 0, sum: 0, scored: 0 };
    const row = rows[keyOf(each)];
    if (!row) throw new Error("the row was just made");
    row.count += 1;
    if (each.status === "completed" && each.score !== null) {
      row.sum += each.score;
      row.scored += 1;
    }
  }
  return Object.fromEntries(
    Object.entries(rows).map(([key, { count, sum, scored }]) => [
      key,
      { count, averageScore: oneDecimal(sum, scored) },
    ]),
  );
}

const keyed = <Key extends string>(rows: { key: Key; count: number; averageScore: number }[], fold = false) =>
  Object.fromEntries(rows.map(({ key, ...row }) => [fold ? key.toLowerCase() : key, row]));

describe("statistics", () => {
  it("are what adding up session by session gives", () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const stats = statsOf(facts);
        const all = tally(facts, () => "all").all ?? { count: 0, averageScore: 0 };
        expect(stats.totalInterviews).toBe(all.count);
        expect(stats.averageScore).toBe(all.averageScore);
        expect(stats.totalQuestions).toBe(facts.reduce((sum, { questions }) => sum + questions, 0));
        expect(keyed(stats.byTopic, true)).toEqual(tally(facts, ({ topic }) => topic.toLowerCase()));
        expect(keyed(stats.byDifficulty)).toEqual(tally(facts, ({ difficulty }) => difficulty));
      }),
    );
  });

  it("list topics by number, then by name, and difficulties from junior to senior", () => {
    const { byTopic, byDifficulty } = statsOf([
      fact({ topic: "Rust", difficulty: "senior" }),
      fact({ topic: "Go", difficulty: "mid" }),
      fact({ topic: "Java", difficulty: "senior" }),
      fact({ topic: "java", difficulty: "junior" }),
    ]);
    expect(byTopic.map(({ key, count }) => [key, count])).toEqual([
      ["Java", 2],
      ["Go", 1],
      ["Rust", 1],
    ]);
    expect(byDifficulty.map(({ key }) => key)).toEqual(["junior", "mid", "senior"]);
  });

  it("are zeros and empty lists without sessions", () => {
    expect(statsOf([])).toEqual({
      totalInterviews: 0,
      averageScore: 0,
      totalQuestions: 0,
      byTopic: [],
      byDifficulty: [],
    });
  });

  it("average completed sessions that have a score, a zero among them", () => {
    const unscored = [
      fact(),
      fact({ status: "cancelled", score: 100 }),
      fact({ status: "active", score: 100 }),
    ];
    expect(averageScore(unscored)).toBe(0);
    expect(averageScore([...unscored, fact({ score: 0 }), fact({ score: 81 })])).toBe(40.5);
  });

  it("round half up, also where the mean has no exact binary form", () => {
    // 1447 / 20 = 72.35
    const scores = [...Array<number>(19).fill(72), 79];
    expect(averageScore(scores.map((score) => fact({ score })))).toBe(72.4);
  });
});
