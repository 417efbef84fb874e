import { env } from "cloudflare:workers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/d1/database.ts";
import { d1SessionIndex } from "../../src/adapters/d1/session-index.ts";
import { take } from "../../src/core/errors.ts";
import type { SessionFilter } from "../../src/core/ports.ts";
import { DIFFICULTIES, type Session, STATUSES } from "../../src/core/session/model.ts";
import { freshId } from "../support/objects.ts";
import { START } from "../support/state.ts";
import {
  DAY,
  instant,
  type Made,
  MIDNIGHT,
  made,
  projection,
  projectionOf,
  TOPICS,
  topicGroup,
  topicOf,
  write,
} from "./session-histories.ts";

const index = d1SessionIndex(openDatabase(env.DB));

type Written = Awaited<ReturnType<typeof write>>["written"];

const newestFirst = (a: Session, b: Session): number => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);

const idsOf = (rows: readonly { session: Session }[]): string[] => rows.map(({ session }) => session.id);

const filters = fc.record(
  {
    status: fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 4 }),
    difficulty: fc.constantFrom(...DIFFICULTIES),
    group: topicGroup,
  },
  { requiredKeys: [] },
);

/** Everything that lists compare, by walking over what was written. */
async function holdLists(
  written: Written,
  ownerId: string,
  wanted: Parameters<typeof filterOf>[0],
  limit: number,
) {
  const filter = filterOf(wanted);
  const kept = written
    .filter(({ history }) => wanted.status?.includes(history.status) ?? true)
    .filter(({ history }) => wanted.difficulty === undefined || history.difficulty === wanted.difficulty)
    .filter(({ history }) => wanted.group === undefined || history.group === wanted.group)
    .map(({ sent }) => sent.session)
    .sort(newestFirst);
  expect(take(await index.count(ownerId, filter))).toBe(kept.length);
  for (let offset = 0; offset <= kept.length; offset += limit) {
    const page = take(await index.list(ownerId, filter, { offset, limit }));
    expect(idsOf(page)).toEqual(kept.slice(offset, offset + limit).map(({ id }) => id));
  }
}

function filterOf({ group, ...rest }: { group?: number } & SessionFilter): SessionFilter {
  return group === undefined ? rest : { ...rest, topic: TOPICS[group]?.at(-1) ?? "" };
}

const histories = fc.array(made, { maxLength: 14 });
const RUNS = { numRuns: 20 };

describe("lists of sessions", () => {
  it("hold what a filter lets through, newest first, page by page, and count it", async () => {
    await fc.assert(
      fc.asyncProperty(histories, filters, fc.integer({ min: 1, max: 5 }), async (all, wanted, limit) => {
        const { ownerId, written } = await write(all);
        await holdLists(written, ownerId, wanted, limit);
      }),
      RUNS,
    );
  });

  it("tell of the newest revision, whatever is sent again, and of nothing deleted", async () => {
    const change = fc.tuple(made, made, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), filters, async (changes, wanted) => {
        const ownerId = freshId();
        const written: Written = [];
        for (const [before, after, erased] of changes) {
          const first = projectionOf(ownerId, before);
          const history = { ...after, createdAt: before.createdAt, asked: [], measured: [] };
          const sent = projectionOf(ownerId, history, first.session.id, 2);
          for (const each of [first, sent, sent, first]) await projection.apply(each);
          if (erased) await projection.erase(sent.session.id, START);
          else written.push({ history, sent });
        }
        await holdLists(written, ownerId, wanted, 3);
      }),
      RUNS,
    );
  });

  it("carry the session and its counts as they were sent", async () => {
    const [history] = fc.sample(made, 1) as [Made];
    const { ownerId, written } = await write([history]);
    const rows = take(await index.list(ownerId, {}, { offset: 0, limit: 10 }));
    expect(rows).toEqual(written.map(({ sent: { session, counts } }) => ({ session, counts })));
  });

  it("let nothing through for no status at all", async () => {
    const { ownerId } = await write(fc.sample(made, 3));
    expect(take(await index.list(ownerId, { status: [] }, { offset: 0, limit: 10 }))).toEqual([]);
    expect(take(await index.count(ownerId, { status: [] }))).toBe(0);
  });
});

describe("analytics", () => {
  const period = fc.tuple(instant, instant).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  it("take the facts of sessions created from one instant up to before another, oldest first", async () => {
    await fc.assert(
      fc.asyncProperty(histories, period, async (all, [from, to]) => {
        const { ownerId, written } = await write(all);
        const expected = written
          .filter(({ sent }) => sent.session.createdAt >= from && sent.session.createdAt < to)
          .sort((a, b) => newestFirst(b.sent.session, a.sent.session))
          .map(({ history, sent: { session } }) => ({
            id: session.id,
            topic: topicOf(history),
            topicSlug: null,
            difficulty: history.difficulty,
            status: history.status,
            score: history.clientScore ?? history.engineScore,
            questions: history.asked.length,
            createdAt: session.createdAt,
            startedAt: session.startedAt,
            endedAt: session.endedAt,
          }));
        expect(take(await index.facts(ownerId, from, to))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("count questions by type and the time they were put", async () => {
    await fc.assert(
      fc.asyncProperty(histories, period, async (all, [from, to]) => {
        const { ownerId } = await write(all);
        const counts: Record<string, number> = {};
        for (const [at, type] of all.flatMap(({ asked }) => asked)) {
          if (type !== null && at >= from && at < to) counts[type] = (counts[type] ?? 0) + 1;
        }
        const found = take(await index.questionTypes(ownerId, from, to));
        expect(Object.fromEntries(found.map(({ type, count }) => [type, count]))).toEqual(counts);
        expect(found).toHaveLength(Object.keys(counts).length);
      }),
      RUNS,
    );
  });

  /** The mean of what was measured, to a precision that does not depend on the order of adding. */
  const mean = (values: readonly (number | null)[]): number | null => {
    const measured = values.filter((value) => value !== null);
    return measured.length ? measured.reduce((sum, value) => sum + value, 0) / measured.length : null;
  };
  const meansOf = (samples: Made["measured"]) => ({
    latency: mean(samples.map(({ totalLatencyMs }) => totalLatencyMs)),
    accuracy: mean(samples.map(({ transcriptionAccuracy }) => transcriptionAccuracy)),
    satisfaction: mean(samples.map(({ userSatisfaction }) => userSatisfaction)),
  });
  const rounded = <T extends object>(means: T): T =>
    JSON.parse(JSON.stringify(means), (_, value) =>
      typeof value === "number" ? Number(value.toFixed(9)) : value,
    );

  it("mean what was measured per UTC day and over the whole period", async () => {
    await fc.assert(
      fc.asyncProperty(histories, period, async (all, [from, to]) => {
        const { ownerId } = await write(all);
        const samples = all.flatMap(({ measured }) => measured).filter(({ at }) => at >= from && at < to);
        const dates = [...new Set(samples.map(({ at }) => new Date(at).toISOString().slice(0, 10)))].sort();
        const days = dates.map((date) => ({
          date,
          ...meansOf(samples.filter(({ at }) => new Date(at).toISOString().startsWith(date))),
        }));
        const found = take(await index.metricDays(ownerId, from, to));
        expect(rounded(found)).toEqual(rounded({ days, total: meansOf(samples) }));
      }),
      RUNS,
    );
  });

  it("part the days at midnight UTC, to the millisecond", async () => {
    const sample = { transcriptionAccuracy: null, userSatisfaction: null };
    const [history] = fc.sample(made, 1) as [Made];
    const measured = [MIDNIGHT - 1, MIDNIGHT, MIDNIGHT + DAY - 1, MIDNIGHT + DAY].map((at, n) => ({
      ...sample,
      at,
      totalLatencyMs: n,
    }));
    const { ownerId } = await write([{ ...history, measured }]);
    const { days } = take(await index.metricDays(ownerId, MIDNIGHT - 1, MIDNIGHT + DAY + 1));
    expect(days.map(({ date, latency }) => [date, latency])).toEqual([
      ["2026-01-14", 0],
      ["2026-01-15", 1.5],
      ["2026-01-16", 3],
    ]);
  });
});

describe("achievements", () => {
  it("stay as they were first unlocked, and are given oldest first", async () => {
    const ownerId = freshId();
    expect(take(await index.unlock(ownerId, []))).toEqual([]);
    const first = [
      { code: "B", at: 20 },
      { code: "A", at: 20 },
    ];
    const both = [
      { code: "A", unlockedAt: 20 },
      { code: "B", unlockedAt: 20 },
    ];
    expect(take(await index.unlock(ownerId, first))).toEqual(both);
    const later = [
      { code: "A", at: 5 },
      { code: "C", at: 10 },
    ];
    const all = [{ code: "C", unlockedAt: 10 }, ...both];
    expect(take(await index.unlock(ownerId, later))).toEqual(all);
    expect(take(await index.unlock(ownerId, []))).toEqual(all);
    expect(take(await index.unlock(freshId(), []))).toEqual([]);
  });

  it("are unlocked once when two ask at the same time", async () => {
    const ownerId = freshId();
    const [one, other] = await Promise.all([
      index.unlock(ownerId, [{ code: "A", at: 1 }]),
      index.unlock(ownerId, [{ code: "A", at: 2 }]),
    ]);
    expect(take(one)).toHaveLength(1);
    expect(take(other)).toEqual(take(one));
  });
});
