import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import type { Id } from "../../core/ids.ts";
import type { ReserveRequest, SessionRef } from "../../core/ports.ts";
import type { Idempotency } from "../../core/session/commands.ts";

export interface DirectoryEntry {
  id: Id;
  number: number;
  clientKey: string | null;
  confirmed: boolean;
  reservedAt: number;
}

type Row = {
  number: number;
  id: string;
  client_key: string | null;
  content: string | null;
  lease: number;
  confirmed: number;
  reserved_at: number;
};

/** How long the key of a create is remembered, in ms. */
const KEEP_CREATES_MS = 24 * 3_600_000;

const entryOf = (row: Row): DirectoryEntry => ({
  id: row.id,
  number: row.number,
  clientKey: row.client_key,
  confirmed: row.confirmed === 1,
  reservedAt: row.reserved_at,
});

/** The owner's own numbering and naming of sessions, and the leases of running interviews. */
export class Directory {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  resolve(ref: SessionRef): Id | null {
    const row =
      "number" in ref
        ? this.#one("SELECT * FROM directory WHERE number = ?", ref.number)
        : this.#one("SELECT * FROM directory WHERE client_key = ?", ref.clientKey);
    // A session born elsewhere shows its id as its key.
    const found =
      row ?? ("clientKey" in ref ? this.#one("SELECT * FROM directory WHERE id = ?", ref.clientKey) : null);
    return found?.id ?? null;
  }

  find(id: Id): DirectoryEntry | null {
    const row = this.#one("SELECT * FROM directory WHERE id = ?", id);
    return row && entryOf(row);
  }

  /** The session that goes by this key already: its client's own name for it, or its id. */
  named(clientKey: string): DirectoryEntry | null {
    const id = this.resolve({ clientKey });
    return id === null ? null : this.find(id);
  }

  /** The reservation an earlier try with this key made; refused when it came with another body. */
  earlier(key: Idempotency): Result<DirectoryEntry | null> {
    const row = this.#sql
      .exec<{ fingerprint: string; id: string }>(
        "SELECT fingerprint, id FROM creates WHERE scope = ?",
        key.scope,
      )
      .toArray()[0];
    if (!row) return ok(null);
    if (row.fingerprint !== key.fingerprint) {
      return fail("key_reused", "This Idempotency-Key was used with another request");
    }
    return ok(this.find(row.id));
  }

  /** What a reservation was made for; null once it is confirmed. */
  reservedFor(id: Id): string | null {
    return this.#one("SELECT * FROM directory WHERE id = ?", id)?.content ?? null;
  }

  add({ id, clientKey, content, lease, idempotency: key }: ReserveRequest, now: number): DirectoryEntry {
    this.#sql.exec(
      "INSERT INTO directory (id, client_key, content, lease, confirmed, reserved_at) VALUES (?, ?, ?, ?, 0, ?)",
      id,
      clientKey,
      content,
      lease ? 1 : 0,
      now,
    );
    if (key) {
      this.#sql.exec("DELETE FROM creates WHERE at <= ?", now - KEEP_CREATES_MS);
      this.#sql.exec(
        "INSERT OR REPLACE INTO creates (scope, fingerprint, id, at) VALUES (?, ?, ?, ?)",
        key.scope,
        key.fingerprint,
        id,
        now,
      );
    }
    return this.find(id) as DirectoryEntry;
  }

  /** Takes a reservation over for another try, so that the new try has its full time. */
  renew(id: Id, now: number): void {
    this.#sql.exec("UPDATE directory SET reserved_at = ? WHERE id = ? AND confirmed = 0", now, id);
  }

  confirm(id: Id): void {
    this.#sql.exec("UPDATE directory SET confirmed = 1, content = NULL WHERE id = ? AND confirmed = 0", id);
  }

  setLease(id: Id, held: boolean): void {
    this.#sql.exec("UPDATE directory SET lease = ? WHERE id = ?", held ? 1 : 0, id);
  }

  leases(): Id[] {
    return this.#ids("SELECT id FROM directory WHERE lease = 1");
  }

  /** Reservations that got no further and are older than `before`. */
  abandoned(before: number): Id[] {
    return this.#ids("SELECT id FROM directory WHERE confirmed = 0 AND reserved_at < ?", before);
  }

  remove(id: Id): void {
    this.#sql.exec("DELETE FROM directory WHERE id = ?", id);
    this.#sql.exec("DELETE FROM creates WHERE id = ?", id);
    this.#sql.exec("DELETE FROM watched WHERE session = ?", id);
  }

  #one(query: string, ...values: SqlStorageValue[]): Row | null {
    return this.#sql.exec<Row>(query, ...values).toArray()[0] ?? null;
  }

  #ids(query: string, ...values: SqlStorageValue[]): Id[] {
    return this.#sql
      .exec<{ id: string }>(query, ...values)
      .toArray()
      .map(({ id }) => id);
  }
}
