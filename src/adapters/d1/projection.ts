import { type SQL, sql } from "drizzle-orm";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import type { Projection, ProjectionPort } from "../../core/ports.ts";
import { shownScore } from "../../core/session/score.ts";
import type { Database } from "./database.ts";
import { deleted, metrics, samples, sessions, turns } from "./schema.ts";

const notDeleted = (id: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${deleted} WHERE ${deleted.id} = ${id})`;

/** A column of `json_each`'s value; children travel as one bound parameter however many they are. */
const field = (name: string): SQL => sql.raw(`json_extract(value, '$.${name}')`);

function upsertSession({ session, counts }: Projection): SQL {
  const s = session;
  return sql`INSERT INTO ${sessions} (id, owner_id, number, client_key, rev, status, difficulty, type, topic,
      topic_slug, topic_folded, created_at, started_at, ended_at, score, questions, answers, messages, doc)
    SELECT ${s.id}, ${s.ownerId}, ${s.number}, ${s.clientKey}, ${s.rev}, ${s.status}, ${s.difficulty}, ${s.type},
      ${s.topic.text}, ${s.topic.slug}, ${s.topic.text.toLowerCase()}, ${s.createdAt}, ${s.startedAt}, ${s.endedAt}, ${shownScore(s)},
      ${counts.questions}, ${counts.answers}, ${counts.messages}, ${JSON.stringify(s)}
    WHERE ${notDeleted(s.id)}
    ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, started_at = excluded.started_at,
      ended_at = excluded.ended_at, score = excluded.score, questions = excluded.questions,
      answers = excluded.answers, messages = excluded.messages, doc = excluded.doc
    WHERE excluded.rev > sessions.rev`;
}

/** Follows the upsert: to set an indexed column writes its index rows again, so that is done only when one changed. */
function updateIndexed({ session: s }: Projection): SQL {
  return sql`UPDATE ${sessions} SET status = ${s.status}, difficulty = ${s.difficulty}, topic = ${s.topic.text},
      topic_slug = ${s.topic.slug}, topic_folded = ${s.topic.text.toLowerCase()}
    WHERE id = ${s.id} AND rev = ${s.rev} AND (status, difficulty, topic, topic_slug)
      IS NOT (${s.status}, ${s.difficulty}, ${s.topic.text}, ${s.topic.slug})`;
}

/** Most characters of rows in one bound value; D1 takes 2 MB, and some characters take more than one byte. */
const MAX_VALUE = 500_000;

/** The rows as JSON arrays that each fit into one bound value, in order; nothing for no rows. */
function bundled(rows: readonly object[]): string[] {
  const bundles: string[][] = [];
  let size = MAX_VALUE;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (size + json.length > MAX_VALUE) {
      bundles.push([]);
      size = 0;
    }
    bundles.at(-1)?.push(json);
    size += json.length;
  }
  return bundles.map((bundle) => `[${bundle.join(",")}]`);
}

function upsertTurns({ session, turns: changed }: Projection): SQL[] {
  const rows = changed.map(({ rev, turn }) => ({
    ordinal: turn.ordinal,
    rev,
    at: (turn.question ?? turn.answer)?.at,
    type: turn.classification?.type ?? null,
    doc: JSON.stringify(turn),
  }));
  return bundled(rows).map(
    (bundle) => sql`INSERT INTO ${turns} (session_id, ordinal, owner_id, rev, at, question_type, doc)
    SELECT ${session.id}, ${field("ordinal")}, ${session.ownerId}, ${field("rev")}, ${field("at")},
      ${field("type")}, ${field("doc")}
    FROM json_each(${bundle}) WHERE ${notDeleted(session.id)}
    ON CONFLICT (session_id, ordinal) DO UPDATE SET rev = excluded.rev, question_type = excluded.question_type,
      doc = excluded.doc
    WHERE excluded.rev > turns.rev`,
  );
}

function insertMetrics({ session, metrics: added }: Projection): SQL[] {
  return bundled(added).map(
    (bundle) => sql`INSERT INTO ${metrics} (session_id, ordinal, owner_id, rev, at, transcription_latency_ms,
      response_generation_ms, total_latency_ms, transcription_accuracy, user_satisfaction)
    SELECT ${session.id}, ${field("ordinal")}, ${session.ownerId}, ${field("rev")}, ${field("at")},
      ${field("transcriptionLatencyMs")}, ${field("responseGenerationMs")}, ${field("totalLatencyMs")},
      ${field("transcriptionAccuracy")}, ${field("userSatisfaction")}
    FROM json_each(${bundle}) WHERE ${notDeleted(session.id)}
    ON CONFLICT (session_id, ordinal) DO NOTHING`,
  );
}

function upsertSamples({ session, samples: blocks }: Projection): SQL[] {
  return bundled(blocks).map(
    (bundle) => sql`INSERT INTO ${samples} (session_id, block, rev, doc)
    SELECT ${session.id}, ${field("block")}, ${field("rev")}, ${field("doc")}
    FROM json_each(${bundle}) WHERE ${notDeleted(session.id)}
    ON CONFLICT (session_id, block) DO UPDATE SET rev = excluded.rev, doc = excluded.doc
    WHERE excluded.rev > samples.rev`,
  );
}

const dialect = new SQLiteAsyncDialect();

/** Runs the statements in one transaction. Drizzle's own `batch` loses the parameters of raw statements. */
async function runTogether(db: Database, statements: SQL[]): Promise<void> {
  const d1 = db.$client;
  await d1.batch(
    statements.map((statement) => {
      const { sql: text, params } = dialect.sqlToQuery(statement);
      return d1.prepare(text).bind(...params);
    }),
  );
}

/** The projection over D1: one batch each, so that it is applied whole or not at all, any number of times. */
export function d1Projection(db: Database): ProjectionPort {
  return {
    apply: (projection) =>
      runTogether(db, [
        upsertSession(projection),
        updateIndexed(projection),
        ...upsertTurns(projection),
        ...insertMetrics(projection),
        ...upsertSamples(projection),
      ]),
    erase: (id, at) =>
      runTogether(db, [
        sql`INSERT INTO ${deleted} (id, at) VALUES (${id}, ${at}) ON CONFLICT DO NOTHING`,
        ...[turns, metrics, samples].map((table) => sql`DELETE FROM ${table} WHERE session_id = ${id}`),
        sql`DELETE FROM ${sessions} WHERE id = ${id}`,
      ]),
  };
}
