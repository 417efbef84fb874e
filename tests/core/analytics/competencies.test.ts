import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  competencyReport,
  ENOUGH_SESSIONS,
  lowestAnswer,
  THRESHOLDS,
} from "../../../src/core/analytics/competencies.ts";
import { readCompetencies } from "../../../src/core/analytics/read-competencies.ts";
import type { CallerContext } from "../../../src/core/context.ts";
import { fail, ok } from "../../../src/core/errors.ts";
import type { Session, Turn } from "../../../src/core/session/model.ts";
import {
  scriptedAssessment,
  scriptedEvaluation,
  scriptedQuestion,
} from "../../support/scripted-interviewer.ts";
import { newState, OWNER } from "../../support/state.ts";

type Levels = Record<string, number | null>;

/** A session evaluated with these levels; without any, one that was never evaluated. */
function judged(levels: Levels | null): Session {
  const { session } = newState();
  if (!levels) return session;
  const competencies = Object.entries(levels).map(([competency, level]) => ({
    competency,
    level,
    quotes: level === null ? [] : [`${competency} in ${session.id}`],
  }));
  return { ...session, evaluation: { ...scriptedEvaluation([]), competencies } };
}

const level = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const sessions = fc
  .array(
    fc.option(fc.record({ design: level, debugging: level, "problem-solving": level }, { requiredKeys: [] })),
    { maxLength: 8 },
  )
  .map((all) => all.map(judged));

/** The levels of one competency, newest first, by looking through every session. */
function levelsIn(all: readonly Session[], wanted: string): number[] {
  const levels: number[] = [];
  for (const { evaluation } of all)
    for (const { competency, level } of evaluation?.competencies ?? [])
      if (competency === wanted && level !== null) levels.push(level);
  return levels;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the report on competencies", () => {
  it("is what looking through the sessions one competency at a time gives", () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const { competencies } = competencyReport(all);
        const names = ["design", "debugging", "problem-solving"];
        expect(competencies.map(({ competency }) => competency).sort()).toEqual(
          names.filter((name) => levelsIn(all, name).length).sort(),
        );
        for (const shown of competencies) {
          const levels = levelsIn(all, shown.competency);
          expect(shown.sessions).toBe(levels.length);
          expect(Math.abs(shown.level - mean(levels))).toBeLessThan(0.0501);
          expect(shown.trend).toBe(levels.length > 1 ? Number(levels[0]) - Number(levels.at(-1)) : null);
          const spoken = all.filter((session) => levelsIn([session], shown.competency).length);
          expect(shown.quotes).toEqual(
            spoken.slice(0, 3).map(({ id }) => ({ sessionId: id, quote: `${shown.competency} in ${id}` })),
          );
        }
      }),
    );
  });

  it("counts sessions with evidence only, puts the lowest first and says which are weak", () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const { competencies, weak, evaluatedSessions, lowest } = competencyReport(all);
        const spoken = all.filter(({ evaluation }) =>
          evaluation?.competencies.some(({ level }) => level !== null),
        );
        expect(evaluatedSessions).toBe(spoken.length);
        const levels = competencies.map(({ level }) => level);
        expect(levels).toEqual([...levels].sort((a, b) => a - b));
        expect(weak).toHaveLength(levels.filter((level) => level < 3).length);
        expect(weak).toEqual(competencies.slice(0, weak.length).map(({ competency }) => competency));
        const [first] = competencies;
        expect(lowest?.competency).toBe(first?.competency);
        const where = all.find(({ id }) => id === lowest?.sessionId);
        if (first && where) {
          expect(levelsIn([where], first.competency)).toEqual([Math.min(...levelsIn(all, first.competency))]);
        }
      }),
    );
  });

  it("says nothing about readiness under three evaluated sessions, however good they were", () => {
    expect(ENOUGH_SESSIONS).toBe(3);
    const unevaluated = [judged(null), judged({ design: null }), judged({})];
    const two = [judged({ design: 5 }), judged({ design: 5 })];
    expect(competencyReport([...unevaluated, ...two])).toMatchObject({
      evaluatedSessions: 2,
      readiness: { verdict: "insufficient data", reason: "2 of at least 3 evaluated sessions" },
    });
    expect(competencyReport([...two, judged({ design: 5 })]).readiness.verdict).toBe("ready");
  });

  it.each<[string, Levels, string]>([
    ["everything at its best", { design: 5, debugging: 5 }, "ready"],
    ["exactly at the threshold, nothing weak", { design: 4, debugging: 3 }, "ready"],
    ["a good mean, but one weak competency", { design: 5, debugging: 5, testing: 2 }, "almost ready"],
    ["everything just sound", { design: 3, debugging: 3 }, "almost ready"],
    ["a good mean, but one poor competency", { design: 5, debugging: 5, testing: 1 }, "not ready"],
    ["a low mean", { design: 3, debugging: 2 }, "not ready"],
  ])("calls three sessions with %s by their name", (_, levels, verdict) => {
    expect(THRESHOLDS).toEqual({ sound: 3, ready: 3.5, poor: 2 });
    const { readiness } = competencyReport([judged(levels), judged(levels), judged(levels)]);
    expect(readiness.verdict).toBe(verdict);
  });

  it("gives the figures as the reason", () => {
    const levels: Levels[] = [
      { design: 4, "problem-solving": 2 },
      { design: 4 },
      { design: 3, "problem-solving": 3 },
    ];
    const all = levels.map(judged);
    expect(competencyReport(all).readiness).toEqual({
      verdict: "almost ready",
      reason: "Mean level 3.1 of 5 over 3 sessions; Problem solving is lowest with 2.5",
    });
  });
});

const turn = (ordinal: number, score: number | null, fields: Partial<Turn> = {}): Turn => {
  const asked = scriptedQuestion(ordinal);
  const side = { id: `turn-${ordinal}`, seq: ordinal, at: 0 };
  return {
    ordinal,
    kind: "exchange",
    question: { ...side, ...asked, by: "engine", number: ordinal + 1 },
    answer: { ...side, text: "Because.", spokenSeconds: null },
    classification: asked.classification,
    suggestions: null,
    suggestedBy: null,
    selectedResponse: null,
    rating: null,
    assessment: { ...scriptedAssessment("Because."), score, retryPrompt: `Try ${ordinal} again.` },
    retries: [],
    ...fields,
  };
};

describe("the lowest answer", () => {
  const other = (ordinal: number) => {
    const elsewhere = turn(ordinal, 0);
    return { ...elsewhere, question: elsewhere.question && { ...elsewhere.question, competency: "design" } };
  };

  it("is the first of the lowest about the competency", () => {
    const turns = [other(0), turn(1, 0.6), turn(2, 0.2), turn(3, 0.2)];
    expect(lowestAnswer(turns, "fundamentals")?.ordinal).toBe(2);
  });

  it("is one that gave no evidence before any that did", () => {
    expect(lowestAnswer([turn(1, 0), turn(2, null)], "fundamentals")?.ordinal).toBe(2);
  });

  it("is none where nothing was answered or judged", () => {
    expect(
      lowestAnswer([turn(1, 0, { answer: null }), turn(2, 0, { assessment: null })], "fundamentals"),
    ).toBeNull();
  });
});

describe("the next drill", () => {
  /** The caller's world with these sessions, newest first, each with these turns. */
  const worldOf = (all: readonly Session[], turns: readonly Turn[] | null) => {
    const read: string[] = [];
    const ctx = {
      caller: { userId: OWNER, loginId: "login" },
      ports: {
        index: {
          list: async () => ok(all.map((session) => ({ session }))),
        },
        sessions: {
          async read(id: string) {
            read.push(id);
            return turns ? ok({ turns }) : fail("session_not_found", "Gone");
          },
        },
      },
    } as unknown as CallerContext;
    return { ctx, read };
  };
  const all = [3, 1, 1, 4].map((fundamentals) => judged({ fundamentals, design: 5 }));

  it("goes back to the answer that was lowest, in the newest session that was", async () => {
    const { ctx, read } = worldOf(all, [turn(0, 0.9), turn(1, 0.1)]);
    const report = await readCompetencies(ctx);
    expect(report.ok && report.value.nextDrill).toEqual({
      competency: "fundamentals",
      name: "Fundamentals",
      retry: { sessionId: all[1]?.id, turn: 2, prompt: "Try 1 again." },
    });
    expect(read).toEqual([all[1]?.id]);
  });

  it("is the competency alone when its session is gone", async () => {
    const report = await readCompetencies(worldOf(all, null).ctx);
    expect(report.ok && report.value.nextDrill).toEqual({
      competency: "fundamentals",
      name: "Fundamentals",
      retry: null,
    });
  });

  it("is nothing without evidence, and no session is read for it", async () => {
    const { ctx, read } = worldOf([judged(null)], []);
    const report = await readCompetencies(ctx);
    expect(report.ok && report.value).toEqual({
      evaluatedSessions: 0,
      competencies: [],
      weak: [],
      readiness: { verdict: "insufficient data", reason: "0 of at least 3 evaluated sessions" },
      nextDrill: null,
    });
    expect(read).toEqual([]);
  });
});
