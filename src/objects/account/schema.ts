import { Deadlines } from "../deadlines.ts";

const MIGRATIONS: readonly (readonly string[])[] = [
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
];

export function isInitialised(sql: SqlStorage): boolean {
  return sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'meta'").toArray().length > 0;
}

/** Brings the tables to the newest version. */
export function migrate(sql: SqlStorage): void {
  const row = isInitialised(sql)
    ? sql.exec<{ value: number }>("SELECT value FROM meta WHERE key = 'schema'").toArray()[0]
    : undefined;
  const from = row?.value ?? 0;
  for (const statements of MIGRATIONS.slice(from)) for (const statement of statements) sql.exec(statement);
  if (from < MIGRATIONS.length) {
    sql.exec("INSERT OR REPLACE INTO meta (key, value) VALUES ('schema', ?)", MIGRATIONS.length);
  }
}
