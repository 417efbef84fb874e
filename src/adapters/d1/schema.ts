import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** People who registered. Guests live in their account object only. */
export const users = sqliteTable(
  "users",
  {
    id: text("id").primaryKey(),
    /** Lower case. */
    email: text("email").notNull(),
    firstName: text("first_name").notNull(),
    lastName: text("last_name").notNull(),
    passwordHash: text("password_hash").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [uniqueIndex("users_email").on(table.email)],
);

/**
 * The index of sessions and, once flushed, their complete record. Written by the session objects only, guarded by
 * `rev`; `doc` is the session as its object holds it.
 */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id").notNull(),
    number: integer("number").notNull(),
    clientKey: text("client_key"),
    rev: integer("rev").notNull(),
    status: text("status").notNull(),
    difficulty: text("difficulty").notNull(),
    type: text("type").notNull(),
    topic: text("topic").notNull(),
    topicSlug: text("topic_slug"),
    /** The topic in lower case, for filters: SQLite's own `lower` knows ASCII only. */
    topicFolded: text("topic_folded").notNull().default(""),
    createdAt: integer("created_at").notNull(),
    startedAt: integer("started_at"),
    endedAt: integer("ended_at"),
    /** The client's score where it sent one, else the engine's; 0–100. */
    score: real("score"),
    questions: integer("questions").notNull(),
    answers: integer("answers").notNull(),
    messages: integer("messages").notNull(),
    doc: text("doc").notNull(),
  },
  // Lists filter, count and skip rows by these alone; only the rows of a page are read.
  (table) => [
    index("sessions_newest").on(
      table.ownerId,
      table.createdAt,
      table.id,
      table.difficulty,
      table.topicFolded,
    ),
    index("sessions_newest_of_status").on(
      table.ownerId,
      table.status,
      table.createdAt,
      table.id,
      table.difficulty,
      table.topicFolded,
    ),
  ],
);

/** Turns of all sessions. `at` is the time of the first side. */
export const turns = sqliteTable(
  "turns",
  {
    sessionId: text("session_id").notNull(),
    ordinal: integer("ordinal").notNull(),
    ownerId: text("owner_id").notNull(),
    rev: integer("rev").notNull(),
    at: integer("at").notNull(),
    questionType: text("question_type"),
    doc: text("doc").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.ordinal] }),
    index("turns_owner_at").on(table.ownerId, table.at),
  ],
);

/** Pipeline samples of all sessions; null where a value was not measured. */
export const metrics = sqliteTable(
  "metrics",
  {
    sessionId: text("session_id").notNull(),
    ordinal: integer("ordinal").notNull(),
    ownerId: text("owner_id").notNull(),
    rev: integer("rev").notNull(),
    at: integer("at").notNull(),
    transcriptionLatencyMs: real("transcription_latency_ms"),
    responseGenerationMs: real("response_generation_ms"),
    totalLatencyMs: real("total_latency_ms"),
    transcriptionAccuracy: real("transcription_accuracy"),
    userSatisfaction: integer("user_satisfaction"),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.ordinal] }),
    index("metrics_owner_at").on(table.ownerId, table.at),
  ],
);

/** Aggregates and blocks of live samples, written when a session ends. */
export const samples = sqliteTable(
  "samples",
  {
    sessionId: text("session_id").notNull(),
    /** 0 holds the aggregates; 1, 2, 3 … are the blocks in order. */
    block: integer("block").notNull(),
    rev: integer("rev").notNull(),
    doc: text("doc").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.block] })],
);

/** When an owner unlocked what; a badge once won stays won, also when its session is deleted. */
export const achievements = sqliteTable(
  "achievements",
  {
    ownerId: text("owner_id").notNull(),
    code: text("code").notNull(),
    unlockedAt: integer("unlocked_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.code] })],
);

/** Ids of deleted sessions, kept for ever so that no late write brings one back. */
export const deleted = sqliteTable("deleted", {
  id: text("id").primaryKey(),
  at: integer("at").notNull(),
});
