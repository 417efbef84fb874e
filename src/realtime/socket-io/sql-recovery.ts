import type { Absence, KeptPacket, RecoveryStore } from "./recovery.ts";

/** What of an object's SQL storage is needed. */
interface Sql {
  exec(query: string, ...bindings: (string | number | null)[]): { toArray(): object[] };
}

interface AbsenceRow extends Omit<Absence, "rooms"> {
  rooms: string;
}

/** Keeps packets and absences in an object's storage: a client can resume across hibernation and restarts. */
export class SqlRecoveryStore implements RecoveryStore {
  /** To be made before the first use. */
  static readonly TABLES = [
    `CREATE TABLE IF NOT EXISTS kept_packets (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, namespace TEXT NOT NULL,
       room TEXT, except_room TEXT, frame TEXT NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS absences (pid TEXT PRIMARY KEY, since TEXT NOT NULL, id TEXT NOT NULL,
       owner TEXT NOT NULL, namespace TEXT NOT NULL, rooms TEXT NOT NULL, left_at INTEGER NOT NULL) WITHOUT ROWID`,
  ];

  readonly epoch: string;
  readonly #sql: Sql;

  /** `epoch`: any text that this storage will have for as long as it has its rows. */
  constructor(sql: Sql, epoch: string) {
    this.#sql = sql;
    this.epoch = epoch;
  }

  lastSeq(): number {
    const [row] = this.#rows<{ seq: number | null }>("SELECT MAX(seq) AS seq FROM kept_packets");
    return row?.seq ?? 0;
  }

  keep({ seq, at, namespace, room, except, frame }: KeptPacket): void {
    this.#sql.exec(
      "INSERT INTO kept_packets VALUES (?, ?, ?, ?, ?, ?)",
      ...[seq, at, namespace, room, except, frame],
    );
  }

  after(seq: number): KeptPacket[] | null {
    const later = this.#rows<KeptPacket>(
      `SELECT seq, at, namespace, room, except_room AS "except", frame FROM kept_packets
        WHERE seq > ? ORDER BY seq`,
      seq,
    );
    return later.length === this.lastSeq() - seq ? later : null;
  }

  putAbsence({ pid, since, id, owner, namespace, rooms, leftAt }: Absence): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO absences VALUES (?, ?, ?, ?, ?, ?, ?)",
      ...[pid, since, id, owner, namespace, JSON.stringify(rooms), leftAt],
    );
  }

  takeAbsence(pid: string): Absence | null {
    const [row] = this.#rows<AbsenceRow>(
      "SELECT pid, since, id, owner, namespace, rooms, left_at AS leftAt FROM absences WHERE pid = ?",
      pid,
    );
    if (!row) return null;
    this.#sql.exec("DELETE FROM absences WHERE pid = ?", pid);
    return { ...row, rooms: JSON.parse(row.rooms) };
  }

  /** Times rise with numbers, so all before the first packet worth keeping can go. The newest stays: it counts. */
  prune(before: number, upTo: number): void {
    this.#sql.exec(
      `DELETE FROM kept_packets
        WHERE seq < (SELECT seq FROM kept_packets WHERE seq > ? AND at >= ? ORDER BY seq LIMIT 1)`,
      upTo,
      before,
    );
    this.#sql.exec("DELETE FROM absences WHERE left_at < ?", before);
  }

  #rows<Row extends object>(query: string, ...bindings: (string | number)[]): Row[] {
    return this.#sql.exec(query, ...bindings).toArray() as Row[];
  }
}
