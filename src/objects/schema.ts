/** Whether the object was ever initialised. Reads only: a stray call to an unknown id must write nothing. */
export function isInitialised(sql: SqlStorage): boolean {
  return sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'meta'").toArray().length > 0;
}

/** Brings an object's tables to the newest version: entry n of `migrations` leads to version n + 1, kept in `meta`. */
export function migrate(sql: SqlStorage, migrations: readonly (readonly string[])[]): void {
  const from = isInitialised(sql) ? version(sql) : 0;
  for (const statements of migrations.slice(from)) for (const statement of statements) sql.exec(statement);
  if (from < migrations.length) {
    sql.exec("INSERT OR REPLACE INTO meta (key, value) VALUES ('schema', ?)", migrations.length);
  }
}

function version(sql: SqlStorage): number {
  const row = sql.exec<{ value: number }>("SELECT value FROM meta WHERE key = 'schema'").toArray()[0];
  return row?.value ?? 0;
}
