import { DatabaseSync } from "node:sqlite";
import { SqlRecoveryStore } from "../../../src/realtime/socket-io/sql-recovery.ts";

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
