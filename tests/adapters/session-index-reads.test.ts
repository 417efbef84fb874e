import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/d1/database.ts";
import { d1Projection } from "../../src/adapters/d1/projection.ts";
import { d1SessionIndex } from "../../src/adapters/d1/session-index.ts";
import { take } from "../../src/core/errors.ts";
import type { SessionFilter, SessionIndexPort } from "../../src/core/ports.ts";
import { UNPAGED_LIMIT } from "../../src/core/session/list-sessions.ts";
import { STATUSES } from "../../src/core/session/model.ts";
import { freshId } from "../support/objects.ts";
import { START } from "../support/state.ts";
import { made, projectionOf } from "./session-histories.ts";

const HOUR = 3_600_000;
const OTHERS = { people: 100, sessionsEach: 100 };
/** The owner's sessions, one an hour. One in ten is active, one in ten paused, one in ten about Go or senior. */
const OWN = 1000;
const ONE_IN_TEN = OWN / 10;
const owner = freshId();

/** Fills the database with `count` sessions of one owner, each with a turn and a sample. */
async function fill(ownerId: string, count: number): Promise<void> {
  const numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)";
  const id = "?1 || '-' || i";
  const at = `${START} + i * ${HOUR}`;
  await env.DB.batch(
    [
      `INSERT INTO sessions (id, owner_id, number, rev, status, difficulty, type, topic, topic_folded, created_at,
         questions, answers, messages, doc)
       ${numbers} SELECT ${id}, ?1, i, 1,
         CASE i % 10 WHEN 3 THEN 'active' WHEN 7 THEN 'paused' ELSE 'completed' END,
         CASE i % 10 WHEN 5 THEN 'senior' ELSE 'mid' END, 'mock', 'Go',
         CASE i % 10 WHEN 4 THEN 'go' ELSE 'rust' END, ${at}, 1, 1, 2, json_object('id', ${id}) FROM n`,
      `INSERT INTO turns (session_id, ordinal, owner_id, rev, at, question_type, doc)
       ${numbers} SELECT ${id}, 0, ?1, 1, ${at}, 'technical', '{}' FROM n`,
      `INSERT INTO metrics (session_id, ordinal, owner_id, rev, at, total_latency_ms)
       ${numbers} SELECT ${id}, 0, ?1, 1, ${at}, i FROM n`,
    ].map((statement) => env.DB.prepare(statement).bind(ownerId, count)),
  );
}

interface Statement {
  text: string;
  params: unknown[];
}

/** The statements that a call sends to the database. */
async function statementsOf(call: (index: SessionIndexPort) => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const recording = {
    prepare: (text: string) => ({
      bind(...params: unknown[]) {
        sent.push({ text, params });
        return env.DB.prepare(text).bind(...params);
      },
    }),
  };
  await call(d1SessionIndex(openDatabase(recording as D1Database)));
  return sent;
}

/** Rows that the database reads for a call, as they are billed, and how it goes about it. */
async function reading(call: (index: SessionIndexPort) => Promise<unknown>) {
  const statements = await statementsOf(call);
  let rows = 0;
  const plan: string[] = [];
  for (const { text, params } of statements) {
    const { meta } = await env.DB.prepare(text)
      .bind(...params)
      .all();
    rows += meta.rows_read;
    const steps = await env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
      .bind(...params)
      .all();
    plan.push(...steps.results.map(({ detail }) => String(detail)));
  }
  return { rows, plan };
}

/** What lists filter by, and the owner's sessions that must be looked at to find those that match. */
const FILTERS: [string, SessionFilter, { matching: number; lookedAt: number }][] = [
  ["no filter", {}, { matching: OWN, lookedAt: OWN }],
  ["a status", { status: ["active"] }, { matching: ONE_IN_TEN, lookedAt: ONE_IN_TEN }],
  ["two statuses", { status: ["active", "paused"] }, { matching: 2 * ONE_IN_TEN, lookedAt: 2 * ONE_IN_TEN }],
  ["every status", { status: STATUSES }, { matching: OWN, lookedAt: OWN }],
  [
    "a status and a topic",
    { status: ["active"], topic: "Rust" },
    { matching: ONE_IN_TEN, lookedAt: ONE_IN_TEN },
  ],
  ["a difficulty", { difficulty: "senior" }, { matching: ONE_IN_TEN, lookedAt: OWN }],
  ["a topic", { topic: "GO" }, { matching: ONE_IN_TEN, lookedAt: OWN }],
  ["a topic and a difficulty", { topic: "go", difficulty: "mid" }, { matching: ONE_IN_TEN, lookedAt: OWN }],
];

describe("among 10,000 sessions of other people", () => {
  beforeAll(async () => {
    for (let person = 0; person < OTHERS.people; person++) await fill(freshId(), OTHERS.sessionsEach);
    await fill(owner, OWN);
  });

  describe.each(FILTERS)("a list by %s", (_, filter, { matching, lookedAt }) => {
    /** Sessions that go by until one matches. */
    const stride = lookedAt / matching;
    const arms = filter.status?.length ?? 1;

    it.each([
      ["the first page", { offset: 0, limit: 10 }],
      ["a later page", { offset: 60, limit: 20 }],
      ["the newest hundred", { offset: 0, limit: UNPAGED_LIMIT }],
    ])("reads no more than goes by up to the end of %s, and the page itself", async (_, page) => {
      const { rows, plan } = await reading(async (index) => {
        const shown = take(await index.list(owner, filter, page));
        expect(shown).toHaveLength(page.limit);
      });
      expect(rows).toBeGreaterThanOrEqual(2 * page.limit);
      expect(rows).toBeLessThanOrEqual((page.offset + page.limit) * stride + page.limit + arms);
      const ways = plan.filter((step) => /SEARCH|SCAN|TEMP B-TREE/.test(step));
      expect(ways.slice(-2)).toEqual(["SCAN page", "SEARCH sessions USING PRIMARY KEY (id=?)"]);
      expect(ways.slice(0, -2)).toHaveLength(arms);
      for (const way of ways.slice(0, -2)) expect(way).toContain("SEARCH sessions USING COVERING INDEX");
    });

    it("is counted in the index alone", async () => {
      const { rows, plan } = await reading(async (index) => {
        expect(take(await index.count(owner, filter))).toBe(matching);
      });
      expect(rows).toBeGreaterThanOrEqual(matching);
      expect(rows).toBeLessThanOrEqual(lookedAt + 2 * arms);
      expect(plan).toEqual([expect.stringContaining("SEARCH sessions USING COVERING INDEX")]);
    });
  });

  describe("analytics over a hundred hours", () => {
    const IN_RANGE = 100;
    const from = START + 200 * HOUR;
    const to = from + IN_RANGE * HOUR;

    it("read the sessions of that time once", async () => {
      const { rows } = await reading(async (index) => {
        expect(take(await index.facts(owner, from, to))).toHaveLength(IN_RANGE);
      });
      expect(rows).toBe(IN_RANGE + 1);
    });

    it("read the turns of that time once", async () => {
      const { rows } = await reading(async (index) => {
        expect(take(await index.questionTypes(owner, from, to))).toEqual([
          { type: "technical", count: IN_RANGE },
        ]);
      });
      expect(rows).toBe(IN_RANGE + 1);
    });

    it("read the samples of that time once and sort them by day", async () => {
      const { rows } = await reading(async (index) => {
        expect(take(await index.metricDays(owner, from, to)).days).toHaveLength(5);
      });
      expect(rows).toBeGreaterThan(IN_RANGE);
      expect(rows).toBeLessThanOrEqual(2 * IN_RANGE + 1);
    });
  });

  it("the achievements of one owner are read without those of others, and nothing is written for a known one", async () => {
    await d1SessionIndex(openDatabase(env.DB)).unlock(freshId(), [{ code: "A", at: 1 }]);
    await d1SessionIndex(openDatabase(env.DB)).unlock(owner, [{ code: "A", at: 1 }]);
    const statements = await statementsOf((index) => index.unlock(owner, [{ code: "A", at: 2 }]));
    expect(statements).toHaveLength(1);
    const { rows } = await reading((index) => index.unlock(owner, [{ code: "A", at: 2 }]));
    expect(rows).toBeLessThanOrEqual(3);
  });
});

describe("rows written for a session", () => {
  /** Rows of `sessions` and its indexes that one projection writes. */
  async function written(
    projection: Parameters<ReturnType<typeof d1Projection>["apply"]>[0],
  ): Promise<number> {
    let rows = 0;
    const counting = {
      prepare: (text: string) => env.DB.prepare(text),
      async batch(statements: D1PreparedStatement[]) {
        const results = await env.DB.batch(statements);
        rows = results.reduce((sum, { meta }) => sum + meta.rows_written, 0);
        return results;
      },
    };
    await d1Projection(openDatabase(counting as D1Database)).apply(projection);
    return rows;
  }

  it("are its own and two of indexes at first, its own after that, and the indexes' when it changes status", async () => {
    const [sample] = fc.sample(made, { numRuns: 1, seed: 1 });
    if (!sample) throw new Error("no sample");
    const history = { ...sample, status: "active" as const, asked: [], measured: [] };
    const ownerId = freshId();
    const first = projectionOf(ownerId, history);
    const { id } = first.session;
    expect(await written(first)).toBe(3);
    expect(await written(first)).toBe(0);
    expect(await written(projectionOf(ownerId, history, id, 2))).toBe(1);
    expect(await written(projectionOf(ownerId, { ...history, status: "completed" }, id, 3))).toBe(4);
  });
});

describe("the migrations", () => {
  it("apply over sessions of the first schema, which are then found by topic", async () => {
    const tables = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const ours = tables.results
      .map(({ name }) => String(name))
      .filter((name) => !/^(sqlite_|_cf_)/.test(name));
    await env.DB.batch(ours.map((name) => env.DB.prepare(`DROP TABLE ${name}`)));
    await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, 1));
    await env.DB.prepare(
      `INSERT INTO sessions (id, owner_id, number, rev, status, difficulty, type, topic, created_at, questions,
         answers, messages, doc)
       VALUES ('s', ?1, 1, 1, 'active', 'mid', 'mock', 'Data Science', ?2, 0, 0, 0, '{"id":"s"}')`,
    )
      .bind(owner, START)
      .run();
    await applyD1Migrations(env.DB, env.MIGRATIONS);
    const index = d1SessionIndex(openDatabase(env.DB));
    const page = { offset: 0, limit: 10 };
    const [row, ...rest] = take(await index.list(owner, { topic: "DATA science", status: ["active"] }, page));
    expect(row?.session.id).toBe("s");
    expect(rest).toEqual([]);
  });
});
