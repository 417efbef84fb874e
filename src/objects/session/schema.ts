import { SqlRecoveryStore } from "../../realtime/socket-io/sql-recovery.ts";
import { Deadlines } from "../deadlines.ts";
import { Relays } from "../relays.ts";
import { EventLog } from "./event-log.ts";
import { SampleLog } from "./sample-log.ts";
import { Shares } from "./shares.ts";

/** Tables of a session's object, by version; a later version adds an entry. */
export const MIGRATIONS: readonly (readonly string[])[] = [
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
