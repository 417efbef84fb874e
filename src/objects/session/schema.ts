import { SqlRecoveryStore } from "../../realtime/socket-io/sql-recovery.ts";
import { Deadlines } from "../deadlines.ts";
import { Relays } from "../relays.ts";
import { EventLog } from "./event-log.ts";
import { SampleLog } from "./sample-log.ts";
import { Shares } from "./shares.ts";

/** Version of the tables below, kept in `meta`; a later version adds an entry to {@link MIGRATIONS}. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) WITHOUT ROWID",
    "CREATE TABLE session (id INTEGER PRIMARY KEY CHECK (id = 1), rev INTEGER NOT NULL, doc TEXT NOT NULL)",
    "CREATE TABLE turns (ordinal INTEGER PRIMARY KEY, rev INTEGER NOT NULL, doc TEXT NOT NULL)",
    "CREATE TABLE metrics (ordinal INTEGER PRIMARY KEY, rev INTEGER NOT NULL, doc TEXT NOT NULL)",
    EventLog.TABLE,
    SampleLog.TABLE,
    Shares.TABLE,
    Relays.TABLE,
    ...SqlRecoveryStore.TABLES,
    `CREATE TABLE requests (scope TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, at INTEGER NOT NULL,
      ordinal INTEGER, generation TEXT, result TEXT) WITHOUT ROWID`,
    Deadlines.TABLE,
  ],
];

/** Whether the object was ever initialised. Reads only: a stray call to an unknown id must write nothing. */
export function isInitialised(sql: SqlStorage): boolean {
  return sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'meta'").toArray().length > 0;
}

/** Brings the tables to the newest version. */
export function migrate(sql: SqlStorage): void {
  const from = isInitialised(sql) ? schemaVersion(sql) : 0;
  for (const statements of MIGRATIONS.slice(from)) for (const statement of statements) sql.exec(statement);
  if (from < MIGRATIONS.length) {
    sql.exec("INSERT OR REPLACE INTO meta (key, value) VALUES ('schema', ?)", MIGRATIONS.length);
  }
}

function schemaVersion(sql: SqlStorage): number {
  const row = sql.exec<{ value: number }>("SELECT value FROM meta WHERE key = 'schema'").toArray()[0];
  return row?.value ?? 0;
}
