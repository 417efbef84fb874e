import type { CoreEvent, SequencedEvent } from "../../core/session/events.ts";

/** Numbers set aside at once for events that are not stored yet, so that a crash never gives one twice. */
const RESERVE = 1_000;

/** Events kept; older ones are dropped, far beyond what a reconnect asks for. */
const KEEP_EVENTS = 20_000;

export interface EventLogStorage {
  sql: Pick<SqlStorage, "exec">;
}

/**
 * The numbered events of a session, a row per commit or per several seconds of live samples. Numbers only grow; a
 * crash may leave a gap, never a repetition.
 */
export class EventLog {
  readonly #sql: Pick<SqlStorage, "exec">;
  #next = 0;
  #reserved = 0;
  #pending: SequencedEvent[] = [];

  static readonly TABLE =
    "CREATE TABLE events (first INTEGER PRIMARY KEY, last INTEGER NOT NULL, doc TEXT NOT NULL)";

  constructor(sql: Pick<SqlStorage, "exec">) {
    this.#sql = sql;
  }

  /** The number of the newest event; 0 before the first. */
  get last(): number {
    return this.#load() - 1;
  }

  /** Numbers events and stores them with the transaction that runs. */
  append(events: readonly CoreEvent[], at: number): SequencedEvent[] {
    const numbered = this.#number(events, at);
    this.#store(numbered);
    return numbered;
  }

  /** Numbers an event that is stored with the next {@link flush}; a crash before that loses it. */
  hold(event: CoreEvent, at: number): SequencedEvent[] {
    const numbered = this.#number([event], at);
    if (this.#next > this.#reserved) {
      this.#reserved = this.#next + RESERVE;
      this.#sql.exec("INSERT OR REPLACE INTO meta (key, value) VALUES ('event_reserved', ?)", this.#reserved);
    }
    this.#pending.push(...numbered);
    return numbered;
  }

  /** Stores what was held back; the numbers set aside for it are free again. */
  flush(): void {
    this.#store(this.#pending);
    this.#pending = [];
    this.#reserved = 0;
    this.#sql.exec("DELETE FROM meta WHERE key = 'event_reserved'");
  }

  /** Events with a number over `seq`, oldest first. */
  after(seq: number): SequencedEvent[] {
    const rows = this.#sql
      .exec<{ doc: string }>("SELECT doc FROM events WHERE last > ? ORDER BY first", seq)
      .toArray();
    const stored = rows.flatMap(({ doc }) => JSON.parse(doc) as SequencedEvent[]);
    return [...stored, ...this.#pending].filter((event) => event.seq > seq).sort((a, b) => a.seq - b.seq);
  }

  #number(events: readonly CoreEvent[], at: number): SequencedEvent[] {
    this.#load();
    return events.map((event) => ({ seq: this.#next++, at, event }));
  }

  #store(events: readonly SequencedEvent[]): void {
    const first = events[0];
    const last = events.at(-1);
    if (!first || !last) return;
    this.#sql.exec(
      "INSERT INTO events (first, last, doc) VALUES (?, ?, ?)",
      first.seq,
      last.seq,
      JSON.stringify(events),
    );
    this.#sql.exec("DELETE FROM events WHERE last <= ?", last.seq - KEEP_EVENTS);
  }

  /** The next number. After a crash it lies behind everything that may have been given out. */
  #load(): number {
    if (this.#next) return this.#next;
    const { last } = this.#sql.exec<{ last: number | null }>("SELECT MAX(last) AS last FROM events").one();
    const reserved = this.#sql
      .exec<{ value: number }>("SELECT value FROM meta WHERE key = 'event_reserved'")
      .toArray()[0];
    this.#next = Math.max(last ?? 0, reserved?.value ?? 0) + 1;
    return this.#next;
  }
}
