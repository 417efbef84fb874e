/** What {@link Deadlines} needs of an object's storage. */
export interface DeadlineStorage {
  sql: Pick<SqlStorage, "exec">;
  setAlarm(at: number): Promise<void> | void;
  deleteAlarm(): Promise<void> | void;
}

export type DeadlineHandler = () => Promise<unknown> | unknown;

/** First wait after a handler failed, in ms; doubled with each failure up to {@link LONGEST_RETRY_MS}. */
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/**
 * Named deadlines over the one alarm of an object. The table is the truth and the alarm only its echo: it is set in
 * the same transaction, and every wake sets it again, so an alarm that ran twice, late or not at all costs nothing.
 */
export class Deadlines<Name extends string> {
  readonly #storage: DeadlineStorage;

  constructor(storage: DeadlineStorage) {
    this.#storage = storage;
  }

  static readonly TABLE =
    "CREATE TABLE IF NOT EXISTS deadlines (name TEXT PRIMARY KEY, at INTEGER NOT NULL, failures INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID";

  /** Sets (or with null clears) a deadline and the alarm with it. `at` in ms since the epoch. */
  set(name: Name, at: number | null): void {
    const known = this.get(name);
    if (known === at) return;
    if (at === null) this.#storage.sql.exec("DELETE FROM deadlines WHERE name = ?", name);
    else {
      this.#storage.sql.exec(
        "INSERT INTO deadlines (name, at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at, failures = 0",
        name,
        at,
      );
    }
    this.arm();
  }

  /** Sets the deadline unless an earlier one stands. */
  atLatest(name: Name, at: number): void {
    const known = this.get(name);
    if (known === null || known > at) this.set(name, at);
  }

  get(name: Name): number | null {
    const row = this.#storage.sql
      .exec<{ at: number }>("SELECT at FROM deadlines WHERE name = ?", name)
      .toArray()[0];
    return row?.at ?? null;
  }

  /** Sets the alarm to the earliest deadline. */
  arm(): void {
    const row = this.#storage.sql.exec<{ at: number | null }>("SELECT MIN(at) AS at FROM deadlines").one();
    if (row.at === null) void this.#storage.deleteAlarm();
    else void this.#storage.setAlarm(row.at);
  }

  /**
   * Runs the handler of every deadline that is due and clears it, unless the handler set it anew. One that fails is
   * tried again with growing waits; none of them stops the others. A handler that removed the object's whole
   * storage says "wiped".
   */
  async run(now: number, handlers: Record<Name, DeadlineHandler>): Promise<void> {
    const due = this.#storage.sql
      .exec<{ name: Name; failures: number }>(
        "SELECT name, failures FROM deadlines WHERE at <= ? ORDER BY at",
        now,
      )
      .toArray();
    for (const { name, failures } of due) {
      const retryAt = now + Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
      // Moved on before the handler runs: what the handler sets anew then differs, and a crash repeats it later.
      this.#storage.sql.exec(
        "UPDATE deadlines SET at = ?, failures = failures + 1 WHERE name = ?",
        retryAt,
        name,
      );
      try {
        if ((await handlers[name]()) === "wiped") return;
        if (this.get(name) === retryAt) this.set(name, null);
      } catch (error) {
        console.error(
          JSON.stringify({ level: "error", event: "deadline_failed", name, failures, reason: String(error) }),
        );
      }
    }
    this.arm();
  }
}
