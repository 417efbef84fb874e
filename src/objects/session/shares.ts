import type { Share } from "../../core/ports.ts";

type Row = { id: string; label: string | null; created_at: number; expires_at: number };

/** Most links of one session that are open at a time. */
export const MAX_SHARES = 20;

/** The open share links of a session. A revoked one is gone; an expired one lets nobody in. */
export class Shares {
  readonly #sql: Pick<SqlStorage, "exec">;

  static readonly TABLE = `CREATE TABLE shares (id TEXT PRIMARY KEY, label TEXT, created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL) WITHOUT ROWID`;

  constructor(sql: Pick<SqlStorage, "exec">) {
    this.#sql = sql;
  }

  list(now: number): Share[] {
    return this.#sql
      .exec<Row>("SELECT * FROM shares WHERE expires_at > ? ORDER BY created_at, id", now)
      .toArray()
      .map(({ id, label, created_at, expires_at }) => ({
        id,
        label,
        createdAt: created_at,
        expiresAt: expires_at,
      }));
  }

  isOpen(id: string, now: number): boolean {
    return (
      this.#sql.exec("SELECT 1 FROM shares WHERE id = ? AND expires_at > ?", id, now).toArray().length > 0
    );
  }

  add(share: Share): void {
    this.#sql.exec("DELETE FROM shares WHERE expires_at <= ?", share.createdAt);
    this.#sql.exec(
      "INSERT OR IGNORE INTO shares (id, label, created_at, expires_at) VALUES (?, ?, ?, ?)",
      share.id,
      share.label,
      share.createdAt,
      share.expiresAt,
    );
  }

  /** Whether there was such a link. */
  revoke(id: string): boolean {
    return this.#sql.exec("DELETE FROM shares WHERE id = ? RETURNING id", id).toArray().length > 0;
  }
}
