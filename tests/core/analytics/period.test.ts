import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeriod } from "../../../src/core/analytics/period.ts";
import type { CallerContext } from "../../../src/core/context.ts";
import { fail, ok } from "../../../src/core/errors.ts";
import type { SessionFact, SessionIndexPort } from "../../../src/core/ports.ts";
import { DAY, fact, histories, NEW_YEAR } from "./histories.ts";

const NOTHING_MEASURED = { days: [], total: { latency: null, accuracy: null, satisfaction: null } };

/** An index that holds these facts and remembers the ranges it was asked for. */
function indexOf(facts: readonly SessionFact[], broken?: keyof SessionIndexPort) {
  const ranges = new Set<string>();
  const answer =
    <T>(name: keyof SessionIndexPort, value: (from: number, to: number) => T) =>
    async (_: string, from: number, to: number) => {
      ranges.add(`${from}..${to}`);
      return name === broken ? fail("unavailable", "Down") : ok(value(from, to));
    };
  const index = {
    facts: answer("facts", (from, to) =>
      facts.filter(({ createdAt }) => createdAt >= from && createdAt < to),
    ),
    questionTypes: answer("questionTypes", () => [
      { type: "technical", count: 1 },
      { type: "situational", count: 4 },
      { type: "behavioral", count: 1 },
    ]),
    metricDays: answer("metricDays", () => NOTHING_MEASURED),
  };
  const ctx = { caller: { userId: "me", loginId: "login" }, ports: { index } } as unknown as CallerContext;
  return { ctx, ranges };
}

describe("analytics of a period", () => {
  it("take both days whole, and count sessions by the day they were made", async () => {
    const facts = [-1, 0, DAY, 2 * DAY - 1, 2 * DAY].map((offset) => fact({ createdAt: NEW_YEAR + offset }));
    const { ctx, ranges } = indexOf(facts);
    const found = await readPeriod(ctx, NEW_YEAR, NEW_YEAR + DAY);
    expect(found.ok && found.value.totalSessions).toBe(3);
    expect([...ranges]).toEqual([`${NEW_YEAR}..${NEW_YEAR + 2 * DAY}`]);
  });

  it("take everything where an end is open", async () => {
    const facts = [0, NEW_YEAR, NEW_YEAR + 1000 * DAY].map((createdAt) => fact({ createdAt }));
    const all = await readPeriod(indexOf(facts).ctx, null, null);
    expect(all.ok && all.value.totalSessions).toBe(3);
    const until = await readPeriod(indexOf(facts).ctx, null, NEW_YEAR);
    expect(until.ok && until.value.totalSessions).toBe(2);
    const since = await readPeriod(indexOf(facts).ctx, NEW_YEAR, null);
    expect(since.ok && since.value.totalSessions).toBe(2);
  });

  it("mean the minutes of completed sessions that were ever started", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (facts) => {
        let minutes = 0;
        let sessions = 0;
        for (const { status, startedAt, endedAt } of facts) {
          if (status !== "completed" || startedAt === null || endedAt === null) continue;
          minutes += endedAt < startedAt ? 0 : (endedAt - startedAt) / 60_000;
          sessions++;
        }
        const found = await readPeriod(indexOf(facts).ctx, null, null);
        const average = found.ok ? found.value.averageMinutes : Number.NaN;
        if (sessions === 0) expect(average).toBeNull();
        else expect(average).toBeCloseTo(minutes / sessions, 6);
      }),
    );
    const never = await readPeriod(indexOf([fact({ startedAt: null })]).ctx, null, null);
    expect(never.ok && never.value.averageMinutes).toBeNull();
  });

  it("name the most frequent type of question first, ties by name", async () => {
    const found = await readPeriod(indexOf([]).ctx, null, null);
    expect(found.ok && found.value.questionTypes.map(({ type }) => type)).toEqual([
      "situational",
      "behavioral",
      "technical",
    ]);
  });

  it.each(["facts", "questionTypes", "metricDays"] as const)(
    "are unavailable when %s are",
    async (broken) => {
      const found = await readPeriod(indexOf([], broken).ctx, null, null);
      expect(found).toMatchObject({ ok: false, error: { code: "unavailable" } });
    },
  );
});
