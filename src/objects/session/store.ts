import type { Projection } from "../../core/ports.ts";
import type { Idempotency, Reply } from "../../core/session/commands.ts";
import type { Changes, SessionState } from "../../core/session/draft.ts";
import { applyChanges, countTurns } from "../../core/session/draft.ts";
import type { SequencedEvent } from "../../core/session/events.ts";
import { idleDeadline, watchdogDeadline } from "../../core/session/idle.ts";
import type { MetricSample, Session, Turn } from "../../core/session/model.ts";
import { Deadlines } from "../deadlines.ts";
import { Relays } from "../relays.ts";
import { isInitialised, migrate } from "../schema.ts";
import { EventLog } from "./event-log.ts";
import { SampleLog } from "./sample-log.ts";
import { MIGRATIONS } from "./schema.ts";
import { Shares } from "./shares.ts";

export type SessionDeadline =
  | "idle"
  | "watchdog"
  | "flush"
  | "prune"
  | "delete"
  | "lease"
  | "sockets"
  | "heartbeat"
  | "samples";

/** Stored outcome of a command that may come again. */
export interface StoredRequest {
  fingerprint: string;
  ordinal: number | null;
  /** The work the caller waits for; null when the command owed none. */
  generation: string | null;
  /** The reply, once it was made. */
  result: Reply | null;
}

/** Time the inline flush gets before the deadline repeats it, in ms. */
const FLUSH_GRACE_MS = 3_000;

/** Time the inline deletion gets before the deadline repeats it, in ms. */
const DELETE_GRACE_MS = 5_000;

const TOMBSTONE = "gone";

/** How long a client's key is remembered, in ms. */
const KEEP_REQUESTS_MS = 24 * 3_600_000;

/**
 * The session in its object's SQLite. Loaded once and kept in memory as a cache that may vanish with the object;
 * every commit is one transaction that changes state, raises `rev` and sets the deadlines.
 */
export class SessionStore {
  readonly #storage: DurableObjectStorage;
  readonly deadlines: Deadlines<SessionDeadline>;
  readonly events: EventLog;
  readonly samples: SampleLog;
  readonly shares: Shares;
  readonly relays: Relays;
  #cache: SessionState | null = null;
  #exists: boolean;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.deadlines = new Deadlines(storage);
    this.events = new EventLog(storage.sql);
    this.samples = new SampleLog(storage.sql);
    this.shares = new Shares(storage.sql);
    this.relays = new Relays(storage.sql);
    this.#exists = isInitialised(storage.sql);
    if (this.#exists) migrate(storage.sql, MIGRATIONS);
  }

  get #sql(): SqlStorage {
    return this.#storage.sql;
  }

  exists(): boolean {
    return this.#exists;
  }

  transaction<T>(run: () => T): T {
    const before = this.#cache;
    try {
      return this.#storage.transactionSync(run);
    } catch (error) {
      this.#cache = before;
      throw error;
    }
  }

  /** Makes the tables and the first revision. */
  create(state: SessionState, resumeText: string, also: () => void): void {
    this.transaction(() => {
      migrate(this.#sql, MIGRATIONS);
      this.setMeta("resume_text", resumeText);
      this.setMeta("flushed_rev", 0);
      if (state.session.rules.engineRun) this.setMeta("leased", 1);
      this.#sql.exec(
        "INSERT INTO session (id, rev, doc) VALUES (1, ?, ?)",
        state.session.rev,
        JSON.stringify(state.session),
      );
      this.#cache = state;
      this.#armFor(state);
      also();
    });
    this.#exists = true;
  }

  /** The session, or null when there is none or it is being deleted. */
  load(): SessionState | null {
    if (this.#cache) return this.#cache;
    if (!this.exists() || this.meta("deleting") !== null) return null;
    const row = this.#sql.exec<{ doc: string }>("SELECT doc FROM session").toArray()[0];
    if (!row) return null;
    const turns = this.#sql.exec<{ doc: string }>("SELECT doc FROM turns ORDER BY ordinal").toArray();
    this.#cache = {
      session: JSON.parse(row.doc) as Session,
      turns: turns.map(({ doc }) => JSON.parse(doc) as Turn),
    };
    return this.#cache;
  }

  /** Commits changes with whatever else belongs to them; gives the events with their sequence numbers. */
  commit(
    state: SessionState,
    changes: Changes,
    also: (next: SessionState) => void = () => {},
  ): SequencedEvent[] {
    return this.transaction(() => {
      const { session, turns, metrics } = changes;
      this.#sql.exec("UPDATE session SET rev = ?, doc = ?", session.rev, JSON.stringify(session));
      for (const turn of turns) {
        this.#sql.exec(
          "INSERT OR REPLACE INTO turns (ordinal, rev, doc) VALUES (?, ?, ?)",
          turn.ordinal,
          session.rev,
          JSON.stringify(turn),
        );
      }
      for (const sample of metrics) {
        this.#sql.exec(
          "INSERT INTO metrics (ordinal, rev, doc) VALUES (?, ?, ?)",
          sample.ordinal,
          session.rev,
          JSON.stringify(sample),
        );
      }
      const events = this.events.append(changes.events, session.updatedAt);
      const next = applyChanges(state, changes);
      this.#cache = next;
      this.#armFor(next);
      also(next);
      return events;
    });
  }

  #armFor(state: SessionState): void {
    this.deadlines.set("idle", idleDeadline(state));
    this.deadlines.set("watchdog", watchdogDeadline(state.session));
    this.deadlines.atLatest("flush", state.session.updatedAt + FLUSH_GRACE_MS);
  }

  metrics(): MetricSample[] {
    return this.#sql
      .exec<{ doc: string }>("SELECT doc FROM metrics ORDER BY ordinal")
      .toArray()
      .map(({ doc }) => JSON.parse(doc));
  }

  resumeText(): string {
    return String(this.meta("resume_text") ?? "");
  }

  /** What the database has not got yet; null when it has everything. */
  unsent(): Projection | null {
    if (!this.exists()) return null;
    const state = this.load();
    const sent = (this.meta("flushed_rev") as number | null) ?? 0;
    if (!state || state.session.rev <= sent) return null;
    const rows = <T>(table: "turns" | "metrics") =>
      this.#sql
        .exec<{ rev: number; doc: string }>(
          `SELECT rev, doc FROM ${table} WHERE rev > ? ORDER BY ordinal`,
          sent,
        )
        .toArray()
        .map(({ rev, doc }) => ({ rev, value: JSON.parse(doc) as T }));
    return {
      session: state.session,
      counts: countTurns(state.turns),
      turns: rows<Turn>("turns").map(({ rev, value }) => ({ rev, turn: value })),
      metrics: rows<MetricSample>("metrics").map(({ rev, value }) => ({ ...value, rev })),
      samples: this.samples.newerThan(sent),
    };
  }

  /** Gives stored samples a revision of their own, so that the next flush takes them to the database. */
  releaseSamples(): void {
    const state = this.load();
    if (!state || !this.samples.hasUnreleased()) return;
    const session = { ...state.session, rev: state.session.rev + 1 };
    this.commit(state, { session, turns: [], metrics: [], events: [] }, () =>
      this.samples.release(session.rev),
    );
  }

  /** Remembers that everything up to `rev` arrived. */
  sent(rev: number): void {
    if (!this.exists()) return;
    this.transaction(() => {
      const known = (this.meta("flushed_rev") as number | null) ?? 0;
      if (rev > known) this.setMeta("flushed_rev", rev);
      if ((this.#cache?.session.rev ?? 0) <= rev) this.deadlines.set("flush", null);
    });
  }

  findRequest(scope: string): StoredRequest | null {
    if (!this.exists()) return null;
    const row = this.#sql
      .exec<{
        fingerprint: string;
        ordinal: number | null;
        generation: string | null;
        result: string | null;
      }>("SELECT fingerprint, ordinal, generation, result FROM requests WHERE scope = ?", scope)
      .toArray()[0];
    return row ? { ...row, result: row.result === null ? null : JSON.parse(row.result) } : null;
  }

  putRequest(key: Idempotency, request: Omit<StoredRequest, "fingerprint">, now: number): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO requests (scope, fingerprint, at, ordinal, generation, result) VALUES (?, ?, ?, ?, ?, ?)",
      key.scope,
      key.fingerprint,
      now,
      request.ordinal,
      request.generation,
      request.result ? JSON.stringify(request.result) : null,
    );
    this.deadlines.atLatest("prune", now + KEEP_REQUESTS_MS);
  }

  /** Scopes of stored requests whose reply waits for this work. */
  requestsWaitingFor(generation: string): { scope: string; fingerprint: string; ordinal: number | null }[] {
    return this.#sql
      .exec<{ scope: string; fingerprint: string; ordinal: number | null }>(
        "SELECT scope, fingerprint, ordinal FROM requests WHERE generation = ? AND result IS NULL",
        generation,
      )
      .toArray();
  }

  /** Forgets the keys that are older than a day. */
  prune(now: number): void {
    this.#sql.exec("DELETE FROM requests WHERE at <= ?", now - KEEP_REQUESTS_MS);
    const oldest = this.#sql.exec<{ at: number | null }>("SELECT MIN(at) AS at FROM requests").one().at;
    this.deadlines.set("prune", oldest === null ? null : oldest + KEEP_REQUESTS_MS);
  }

  meta(key: string): SqlStorageValue {
    const row = this.#sql
      .exec<{ value: SqlStorageValue }>("SELECT value FROM meta WHERE key = ?", key)
      .toArray()[0];
    return row?.value ?? null;
  }

  setMeta(key: string, value: SqlStorageValue): void {
    this.#sql.exec("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, value);
  }

  /** Closes the session for everyone while its deletion runs. */
  beginDeletion(progress: string, now: number): void {
    this.transaction(() => {
      this.setMeta("deleting", progress);
      for (const name of ["idle", "watchdog", "flush", "prune", "lease", "samples"] as const) {
        this.deadlines.set(name, null);
      }
      this.deadlines.set("delete", now + DELETE_GRACE_MS);
      this.#cache = null;
    });
  }

  /** Removes everything. Until `until`, in ms, one empty table says so to a creation that comes late. */
  async wipe(until: number): Promise<void> {
    this.#cache = null;
    await this.#storage.deleteAll();
    this.#exists = false;
    this.#sql.exec(`CREATE TABLE ${TOMBSTONE} (mark)`);
    await this.#storage.setAlarm(until);
  }

  /** Whether there was a session here a short while ago. */
  wasWiped(): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = ?", TOMBSTONE).toArray().length > 0;
  }

  /** Leaves nothing at all. */
  async vanish(): Promise<void> {
    await this.#storage.deleteAll();
    await this.#storage.deleteAlarm();
  }
}
