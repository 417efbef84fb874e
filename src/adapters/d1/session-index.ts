import { and, asc, count, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import type { Id } from "../../core/ids.ts";
import type { Page, SessionFact, SessionFilter, SessionIndexPort } from "../../core/ports.ts";
import { QUESTION_TYPES, type QuestionType, type Session } from "../../core/session/model.ts";
import type { Database } from "./database.ts";
import { query } from "./database.ts";
import { achievements, metrics, sessions, turns } from "./schema.ts";

/** Sessions of an owner that a filter lets through; one index answers this without reading a session. */
function matching(ownerId: Id, { status, difficulty, topic }: SessionFilter): SQL | undefined {
  return and(
    eq(sessions.ownerId, ownerId),
    status && inArray(sessions.status, [...status]),
    difficulty && eq(sessions.difficulty, difficulty),
    topic === undefined ? undefined : eq(sessions.topicFolded, topic.toLowerCase()),
  );
}

/**
 * The ids of a page. Each status is a run of the index in the order of the list; asked for one by one they are merged
 * up to the end of the page, where an IN would sort all of them.
 */
function pageOf(db: Database, ownerId: Id, filter: SessionFilter, { limit, offset }: Page) {
  const run = (part: SessionFilter) =>
    db
      .select({ id: sessions.id, createdAt: sessions.createdAt })
      .from(sessions)
      .where(matching(ownerId, part));
  const statuses = [...new Set(filter.status)];
  const [first = run(filter), second, ...rest] = statuses.map((status) =>
    run({ ...filter, status: [status] }),
  );
  return (second ? unionAll(first, second, ...rest) : first)
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(limit)
    .offset(offset)
    .as("page");
}

const countOfType = (type: QuestionType) =>
  sql<number>`count(*) FILTER (WHERE ${turns.questionType} = ${type})`;

/** Counted in one pass; to group them the database would sort all turns first. */
const COUNT_OF_TYPE = {
  technical: countOfType("technical"),
  behavioral: countOfType("behavioral"),
  situational: countOfType("situational"),
  cultural: countOfType("cultural"),
} satisfies Record<QuestionType, unknown>;

/** A column's mean over one group of samples, and over how many of them; what was not measured is passed over. */
const measure = (column: SQLiteColumn) => ({
  mean: sql<number | null>`avg(${column})`,
  measured: count(column),
});

const MEASURES = {
  latency: measure(metrics.totalLatencyMs),
  accuracy: measure(metrics.transcriptionAccuracy),
  satisfaction: measure(metrics.userSatisfaction),
};

/** The mean over all samples from those of the days; null where nothing was measured. */
function meanOf(days: readonly { mean: number | null; measured: number }[]): number | null {
  const measured = days.reduce((sum, day) => sum + day.measured, 0);
  return measured ? days.reduce((sum, day) => sum + (day.mean ?? 0) * day.measured, 0) / measured : null;
}

/** The session without its two large parts, which no list shows: a hundred of them have to fit into a Worker. */
const LISTED_DOC = sql<string>`json_remove(${sessions.doc}, '$.plan', '$.delivery.emotionTimeline')`;

function sessionOf(doc: string): Session {
  const session = JSON.parse(doc) as Session;
  const { delivery } = session;
  return { ...session, plan: null, delivery: delivery && { ...delivery, emotionTimeline: [] } };
}

/** Lists and sums in D1. Every query is keyed by the owner, so that owners can move to databases of their own. */
export function d1SessionIndex(db: Database): SessionIndexPort {
  return {
    list: (ownerId, filter, page) =>
      query(async () => {
        const chosen = pageOf(db, ownerId, filter, page);
        const rows = await db
          .select({
            doc: LISTED_DOC,
            questions: sessions.questions,
            answers: sessions.answers,
            messages: sessions.messages,
          })
          .from(chosen)
          .innerJoin(sessions, eq(sessions.id, chosen.id))
          .orderBy(desc(chosen.createdAt), desc(chosen.id));
        return rows.map(({ doc, ...counts }) => ({ session: sessionOf(doc), counts }));
      }),

    count: (ownerId, filter) =>
      query(async () => {
        const [row] = await db.select({ total: count() }).from(sessions).where(matching(ownerId, filter));
        return row?.total ?? 0;
      }),

    facts: (ownerId, from, to) =>
      query(async () => {
        const rows = await db
          .select({
            id: sessions.id,
            topic: sessions.topic,
            topicSlug: sessions.topicSlug,
            difficulty: sessions.difficulty,
            status: sessions.status,
            score: sessions.score,
            questions: sessions.questions,
            createdAt: sessions.createdAt,
            startedAt: sessions.startedAt,
            endedAt: sessions.endedAt,
          })
          .from(sessions)
          .where(
            and(eq(sessions.ownerId, ownerId), gte(sessions.createdAt, from), lt(sessions.createdAt, to)),
          )
          .orderBy(asc(sessions.createdAt), asc(sessions.id));
        return rows as SessionFact[];
      }),

    questionTypes: (ownerId, from, to) =>
      query(async () => {
        const [counts] = await db
          .select(COUNT_OF_TYPE)
          .from(turns)
          .where(and(eq(turns.ownerId, ownerId), gte(turns.at, from), lt(turns.at, to)));
        return QUESTION_TYPES.map((type) => ({ type, count: counts?.[type] ?? 0 })).filter(
          ({ count }) => count > 0,
        );
      }),

    metricDays: (ownerId, from, to) =>
      query(async () => {
        const date = sql<string>`strftime('%Y-%m-%d', ${metrics.at} / 1000, 'unixepoch')`;
        const days = await db
          .select({ date, ...MEASURES })
          .from(metrics)
          .where(and(eq(metrics.ownerId, ownerId), gte(metrics.at, from), lt(metrics.at, to)))
          .groupBy(date)
          .orderBy(date);
        return {
          days: days.map(({ date, latency, accuracy, satisfaction }) => ({
            date,
            latency: latency.mean,
            accuracy: accuracy.mean,
            satisfaction: satisfaction.mean,
          })),
          total: {
            latency: meanOf(days.map(({ latency }) => latency)),
            accuracy: meanOf(days.map(({ accuracy }) => accuracy)),
            satisfaction: meanOf(days.map(({ satisfaction }) => satisfaction)),
          },
        };
      }),

    unlock: (ownerId, found) =>
      query(async () => {
        const unlocked = db
          .select({ code: achievements.code, unlockedAt: achievements.unlockedAt })
          .from(achievements)
          .where(eq(achievements.ownerId, ownerId))
          .orderBy(asc(achievements.unlockedAt), asc(achievements.code));
        const known = await unlocked;
        const codes = new Set(known.map(({ code }) => code));
        const missing = found.flatMap(({ code, at }) =>
          codes.has(code) ? [] : [{ ownerId, code, unlockedAt: at }],
        );
        if (missing.length === 0) return known;
        const [, all] = await db.batch([
          db.insert(achievements).values(missing).onConflictDoNothing(),
          unlocked,
        ]);
        return all;
      }),
  };
}
