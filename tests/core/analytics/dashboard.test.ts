import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACHIEVEMENTS,
  dashboardOf,
  experiencePoints,
  streaksOf,
  titleOf,
  unlockedBy,
} from "../../../src/core/analytics/dashboard.ts";
import type { SessionFact } from "../../../src/core/ports.ts";
import { DAY, fact, histories, moments, NEW_YEAR } from "./histories.ts";

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Whether a session was completed on the UTC day that lies `days` after the one of `at`. */
const practised = (facts: readonly SessionFact[], at: number, days = 0): boolean =>
  facts.some(
    ({ status, endedAt }) =>
      status === "completed" && endedAt !== null && dateOf(endedAt) === dateOf(at + days * DAY),
  );

/** Length of the run of days that ends on the day of `at`. */
function runUpTo(facts: readonly SessionFact[], at: number): number {
  return practised(facts, at) ? 1 + runUpTo(facts, at - DAY) : 0;
}

/** Days of the fixtures, with room on both sides. */
const CALENDAR = Array.from({ length: 20 }, (_, day) => NEW_YEAR + (day - 3) * DAY);

/** A fact's completed predecessors and itself, in the order they ended: the oracle sorts by selecting. */
function inOrder(facts: readonly SessionFact[]): SessionFact[] {
  const left = facts.filter(({ status, endedAt }) => status === "completed" && endedAt !== null);
  const ordered: SessionFact[] = [];
  while (left.length) {
    let first = 0;
    left.forEach((each, place) => {
      const best = left[first];
      const sooner = (each.endedAt ?? 0) - (best?.endedAt ?? 0);
      if (sooner < 0 || (sooner === 0 && each.id < (best?.id ?? ""))) first = place;
    });
    ordered.push(...left.splice(first, 1));
  }
  return ordered;
}

/** What each code demands, judged over everything completed up to some session. */
const DEMANDS: Record<string, (done: readonly SessionFact[]) => boolean> = {
  FIRST_SESSION: (done) => done.length >= 1,
  FIVE_SESSIONS: (done) => done.length >= 5,
  TEN_SESSIONS: (done) => done.length >= 10,
  FIFTY_SESSIONS: (done) => done.length >= 50,
  SCORE_80: (done) => done.some(({ score }) => (score ?? -1) >= 80),
  SCORE_95: (done) => done.some(({ score }) => (score ?? -1) >= 95),
  STREAK_3: (done) => CALENDAR.some((day) => [0, 1, 2].every((n) => practised(done, day, n))),
  STREAK_7: (done) => CALENDAR.some((day) => [0, 1, 2, 3, 4, 5, 6].every((n) => practised(done, day, n))),
  THREE_DOMAINS: (done) =>
    new Set(done.map(({ topic, topicSlug }) => topicSlug ?? topic.toLowerCase())).size >= 3,
};

describe("the dashboard, recomputed by brute force", () => {
  it("has the streaks that walking the calendar finds", () => {
    fc.assert(
      fc.property(histories, moments, (facts, now) => {
        const best = Math.max(...CALENDAR.map((day) => runUpTo(facts, day)));
        const current = runUpTo(facts, now) || runUpTo(facts, now - DAY);
        expect(streaksOf(facts, now)).toEqual({ best, current });
      }),
      { numRuns: 300 },
    );
  });

  it("unlocks each achievement with the first session after which its demand is met", () => {
    expect(ACHIEVEMENTS.map(({ code }) => code).sort()).toEqual(Object.keys(DEMANDS).sort());
    fc.assert(
      fc.property(histories, (facts) => {
        const done = inOrder(facts);
        const expected = Object.entries(DEMANDS).flatMap(([code, met]) => {
          const nth = done.findIndex((_, place) => met(done.slice(0, place + 1)));
          return nth < 0 ? [] : [{ code, at: done[nth]?.endedAt }];
        });
        const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
        expect(unlockedBy(facts).sort(byCode)).toEqual(expected.sort(byCode));
      }),
    );
  });

  it("counts points, shows the last five, and takes each subject's mean", () => {
    fc.assert(
      fc.property(histories, moments, (facts, now) => {
        const done = inOrder(facts);
        const shown = dashboardOf(facts, now);
        expect(shown.totalSessions).toBe(facts.length);
        expect(shown.experiencePoints).toBe(
          done.reduce((points, { score }) => points + 50 + (score ?? 0), 0),
        );
        expect(shown.recent.map(({ id }) => id)).toEqual(
          done
            .map(({ id }) => id)
            .reverse()
            .slice(0, 5),
        );
        expect(shown.domains.map(({ domain }) => domain.toLowerCase()).sort()).toEqual(
          [...new Set(done.map(({ topic, topicSlug }) => topicSlug ?? topic.toLowerCase()))].sort(),
        );
        for (const { domain, proficiency, sessionsCompleted } of shown.domains) {
          const about = done.filter(
            (each) => (each.topicSlug ?? each.topic).toLowerCase() === domain.toLowerCase(),
          );
          const scores = about.flatMap(({ score }) => score ?? []);
          const mean = scores.length ? scores.reduce((sum, score) => sum + score) / scores.length : 0;
          expect(sessionsCompleted).toBe(about.length);
          expect(Math.abs(proficiency - mean)).toBeLessThan(0.0501);
        }
      }),
    );
  });

  it("does not depend on the order the facts come in", () => {
    fc.assert(
      fc.property(histories, moments, (facts, now) => {
        const shown = dashboardOf(facts, now);
        expect(dashboardOf([...facts].reverse(), now)).toEqual(shown);
      }),
    );
  });
});

const ends = (...times: number[]): SessionFact[] => times.map((endedAt) => fact({ endedAt }));

describe("streaks", () => {
  it("part the days at midnight UTC", () => {
    const midnight = NEW_YEAR + DAY;
    expect(streaksOf(ends(midnight - 1, midnight), midnight)).toEqual({ current: 2, best: 2 });
    expect(streaksOf(ends(midnight, midnight + DAY - 1), midnight)).toEqual({ current: 1, best: 1 });
  });

  it("stay alive through the last millisecond of the next day", () => {
    const facts = ends(NEW_YEAR, NEW_YEAR + DAY);
    const nextDay = NEW_YEAR + 2 * DAY;
    expect(streaksOf(facts, nextDay).current).toBe(2);
    expect(streaksOf(facts, nextDay + DAY - 1).current).toBe(2);
    expect(streaksOf(facts, nextDay + DAY)).toEqual({ current: 0, best: 2 });
  });

  it("go on where clocks elsewhere change to summer time and back", () => {
    for (const change of [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25)]) {
      const facts = ends(change - DAY, change + DAY / 2, change + 2 * DAY - 1);
      expect(streaksOf(facts, change + DAY)).toEqual({ current: 3, best: 3 });
    }
  });

  it("go on over the end of a year and a leap day", () => {
    const leapDay = Date.UTC(2028, 1, 29);
    expect(streaksOf(ends(NEW_YEAR - 1, NEW_YEAR), NEW_YEAR).current).toBe(2);
    expect(streaksOf(ends(leapDay - DAY, leapDay, leapDay + DAY), leapDay + DAY).current).toBe(3);
  });

  it("take no account of cancelled sessions, nor of what a client says ended in the days to come", () => {
    const cancelled = fact({ status: "cancelled", endedAt: NEW_YEAR });
    expect(streaksOf([cancelled], NEW_YEAR)).toEqual({ current: 0, best: 0 });
    expect(streaksOf(ends(NEW_YEAR, NEW_YEAR + DAY, NEW_YEAR + 5 * DAY), NEW_YEAR).current).toBe(1);
  });
});

describe("points and subjects", () => {
  it("are nothing without sessions", () => {
    expect(dashboardOf([], NEW_YEAR)).toEqual({
      totalSessions: 0,
      averageScore: 0,
      currentStreak: 0,
      bestStreak: 0,
      experiencePoints: 0,
      recent: [],
      domains: [],
    });
    expect(unlockedBy([])).toEqual([]);
  });

  it("give a completed session its points without a score, and a cancelled one none", () => {
    expect(experiencePoints([fact(), fact({ score: 72.5 }), fact({ status: "cancelled", score: 90 })])).toBe(
      173,
    );
  });

  it("treat spellings as one subject, and show a catalogue's slug", () => {
    const { domains } = dashboardOf(
      [
        fact({ topic: "Économie", score: 60 }),
        fact({ topic: "ÉCONOMIE", score: 70, createdAt: NEW_YEAR + 1 }),
        fact({ topic: "Backend Development", topicSlug: "backend" }),
      ],
      NEW_YEAR,
    );
    expect(domains).toEqual([
      { domain: "Économie", proficiency: 65, sessionsCompleted: 2 },
      { domain: "backend", proficiency: 0, sessionsCompleted: 1 },
    ]);
  });

  it("unlock by number with the very session that makes it up", () => {
    const facts = Array.from({ length: 51 }, (_, n) => fact({ createdAt: NEW_YEAR + n }));
    const at = Object.fromEntries(unlockedBy(facts).map((each) => [each.code, each.at]));
    expect([at.FIRST_SESSION, at.FIVE_SESSIONS, at.TEN_SESSIONS, at.FIFTY_SESSIONS]).toEqual(
      [0, 4, 9, 49].map((n) => facts[n]?.endedAt),
    );
    expect(unlockedBy(facts.slice(0, 49)).map(({ code }) => code)).not.toContain("FIFTY_SESSIONS");
  });

  it("order what ended at the same time by id", () => {
    const facts = ends(NEW_YEAR, NEW_YEAR, NEW_YEAR);
    const ids = facts.map(({ id }) => id).sort();
    expect(dashboardOf(facts, NEW_YEAR).recent.map(({ id }) => id)).toEqual(ids.reverse());
  });

  it("name every achievement, once", () => {
    expect(titleOf("FIRST_SESSION")).toBe("First Steps");
    expect(titleOf("WITHDRAWN")).toBe("WITHDRAWN");
    expect(new Set(ACHIEVEMENTS.map(({ code }) => code)).size).toBe(ACHIEVEMENTS.length);
  });
});
