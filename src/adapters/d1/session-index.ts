import { and, asc, count, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Id } from "../../core/ids.ts";
import type { MetricMeans, SessionFact, SessionFilter, SessionIndexPort } from "../../core/ports.ts";
import type { QuestionType, Session } from "../../core/session/model.ts";
import type { Database } from "./database.ts";
import { query } from "./database.ts";
import { achievements, metrics, sessions, turns } from "./schema.ts";

function matching(ownerId: Id, filter: SessionFilter): SQL | undefined {
  return and(
    eq(sessions.ownerId, ownerId),
    filter.status && inArray(sessions.status, [...filter.status]),
    filter.difficulty && eq(sessions.difficulty, filter.difficulty),
    filter.topic === undefined ? undefined : eq(sessions.topicFolded, filter.topic.toLowerCase()),
  );
}

/** Means of one group of samples; SQL's AVG passes over what was not measured. */
const MEANS = {
  latency: sql<number | null>`avg(${metrics.totalLatencyMs})`,
  accuracy: sql<number | null>`avg(${metrics.transcriptionAccuracy})`,
  satisfaction: sql<number | null>`avg(${metrics.userSatisfaction})`,
};

const NO_MEANS: MetricMeans = { latency: null, accuracy: null, satisfaction: null };

/** Lists and sums in D1. Every query is keyed by the owner, so that owners can move to databases of their own. */
export function d1SessionIndex(db: Database): SessionIndexPort {
  return {
    list: (ownerId, filter, page) =>
      query(async () => {
        const rows = await db
          .select({
            doc: sessions.doc,
            questions: sessions.questions,
            answers: sessions.answers,
            messages: sessions.messages,
          })
          .from(sessions)
          .where(matching(ownerId, filter))
          .orderBy(desc(sessions.createdAt), desc(sessions.id))
          .limit(page.limit)
          .offset(page.offset);
        return rows.map(({ doc, ...counts }) => ({ session: JSON.parse(doc) as Session, counts }));
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
        const rows = await db
          .select({ type: turns.questionType, count: count() })
          .from(turns)
          .where(and(eq(turns.ownerId, ownerId), gte(turns.at, from), lt(turns.at, to)))
          .groupBy(turns.questionType);
        return rows.flatMap(({ type, count }) =>
          type === null ? [] : [{ type: type as QuestionType, count }],
        );
      }),

    metricDays: (ownerId, from, to) =>
      query(async () => {
        const inRange = and(eq(metrics.ownerId, ownerId), gte(metrics.at, from), lt(metrics.at, to));
        const date = sql<string>`strftime('%Y-%m-%d', ${metrics.at} / 1000, 'unixepoch')`;
        const [days, totals] = await db.batch([
          db
            .select({ date, ...MEANS })
            .from(metrics)
            .where(inRange)
            .groupBy(date)
            .orderBy(date),
          db.select(MEANS).from(metrics).where(inRange),
        ]);
        return { days, total: totals[0] ?? NO_MEANS };
      }),

    unlock: (ownerId, found) =>
      query(async () => {
        const rows = found.map(({ code, at }) => ({ ownerId, code, unlockedAt: at }));
        if (rows.length) await db.insert(achievements).values(rows).onConflictDoNothing();
        return db
          .select({ code: achievements.code, unlockedAt: achievements.unlockedAt })
          .from(achievements)
          .where(eq(achievements.ownerId, ownerId))
          .orderBy(asc(achievements.unlockedAt), asc(achievements.code));
      }),
  };
}
