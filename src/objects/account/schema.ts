import { Deadlines } from "../deadlines.ts";

/** Tables of an account's object, by version; a later version adds an entry. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) WITHOUT ROWID",
    `CREATE TABLE logins (id TEXT PRIMARY KEY, guest INTEGER NOT NULL, generation INTEGER NOT NULL,
      rotated_at INTEGER NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID`,
    "CREATE TABLE windows (name TEXT PRIMARY KEY, started INTEGER NOT NULL, count INTEGER NOT NULL) WITHOUT ROWID",
    `CREATE TABLE directory (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
      client_key TEXT UNIQUE, lease INTEGER NOT NULL, confirmed INTEGER NOT NULL, reserved_at INTEGER NOT NULL)`,
    `CREATE TABLE creates (scope TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, id TEXT NOT NULL,
      at INTEGER NOT NULL) WITHOUT ROWID`,
    `CREATE TABLE watched (login TEXT NOT NULL, session TEXT NOT NULL, PRIMARY KEY (login, session))
      WITHOUT ROWID`,
    "CREATE TABLE tickets (ticket TEXT PRIMARY KEY, login TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID",
    Deadlines.TABLE,
  ],
  ["ALTER TABLE directory ADD COLUMN content TEXT"],
];
