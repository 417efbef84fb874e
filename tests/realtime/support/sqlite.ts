import { SqlRecoveryStore } from "../../../src/realtime/socket-io/sql-recovery.ts";

// Node warns on import that its SQLite is experimental; a green test says nothing.
const { emitWarning } = process;
process.emitWarning = () => {};
const { DatabaseSync } = await import("node:sqlite");
process.emitWarning = emitWarning;

/** A store on a database in memory, called as an object's storage is. */
export function sqlRecoveryStore(epoch: string): SqlRecoveryStore {
  const database = new DatabaseSync(":memory:");
  for (const table of SqlRecoveryStore.TABLES) database.exec(table);
  const sql = {
    exec(query: string, ...bindings: (string | number | null)[]) {
      const rows = database.prepare(query).all(...bindings);
      return { toArray: () => rows.map((row) => ({ ...row })) };
    },
  };
  return new SqlRecoveryStore(sql, epoch);
}
