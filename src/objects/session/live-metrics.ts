import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import type { MetricsUpdate, SequencedEvent } from "../../core/session/events.ts";
import { isFinal } from "../../core/session/lifecycle.ts";
import type { LiveValues } from "../../core/session/running-values.ts";
import { LIVE_METRICS, runningValues } from "../../core/session/running-values.ts";
import type { SessionStore } from "./store.ts";

/** Shortest time between two updates to watchers, in ms (10 a second). */
const UPDATE_MS = 100;

/** Longest an unacknowledged sample is only in memory, in ms. */
const HOLD_MS = 5_000;

/** Longest a stored block waits to be given to the database, in ms. */
const RELEASE_MS = 60_000;

export interface LiveMetricsPorts {
  now: () => number;
  /** Makes a scheduled session active. */
  activate: () => void;
  onUpdate: (events: SequencedEvent[]) => void;
}

/**
 * Takes live samples: folds each into the running values, tells watchers at most ten times a second (the latest
 * wins), and stores samples in blocks. A sample that asks for an acknowledgement is stored before it is given.
 */
export class LiveMetrics {
  readonly #store: SessionStore;
  readonly #ports: LiveMetricsPorts;
  #updatedAt = 0;
  #updateTimer: ReturnType<typeof setTimeout> | null = null;
  #flushTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(store: SessionStore, ports: LiveMetricsPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  /** `wrong_status` for a finished session. */
  take(values: LiveValues, acknowledged: boolean): Result<MetricsUpdate> {
    const state = this.#store.load();
    if (!state) return fail("session_not_found", "Session not found");
    if (isFinal(state.session.status)) return fail("wrong_status", "The session is finished");
    if (state.session.status === "scheduled") this.#ports.activate();
    this.#store.samples.add({ at: this.#ports.now(), values });
    if (acknowledged || this.#store.samples.isFull) this.flush();
    else this.#flushTimer ??= setTimeout(() => this.flush(), HOLD_MS);
    this.#updateSoon();
    return ok(this.#update());
  }

  /** Stores everything that is only in memory. */
  flush(): void {
    if (this.#flushTimer !== null) clearTimeout(this.#flushTimer);
    this.#flushTimer = null;
    if (!this.#store.exists() || !this.#store.samples.hasPending) return;
    this.#store.transaction(() => {
      this.#store.samples.flush();
      this.#store.events.flush();
      this.#store.deadlines.atLatest("samples", this.#ports.now() + RELEASE_MS);
    });
  }

  /** Forgets timers, when the session is being deleted. */
  stop(): void {
    if (this.#flushTimer !== null) clearTimeout(this.#flushTimer);
    if (this.#updateTimer !== null) clearTimeout(this.#updateTimer);
    this.#flushTimer = null;
    this.#updateTimer = null;
  }

  #updateSoon(): void {
    if (this.#updateTimer !== null) return;
    const wait = this.#updatedAt + UPDATE_MS - this.#ports.now();
    if (wait <= 0) this.#tell();
    else {
      this.#updateTimer = setTimeout(
        () => {
          this.#updateTimer = null;
          this.#tell();
        },
        Math.min(wait, UPDATE_MS),
      );
    }
  }

  #tell(): void {
    if (!this.#store.load()) return;
    const now = this.#ports.now();
    this.#updatedAt = now;
    this.#ports.onUpdate(this.#store.events.hold({ type: "metrics.updated", data: this.#update() }, now));
    if (!this.#store.samples.hasPending) this.#store.transaction(() => this.#store.events.flush());
  }

  #update(): Extract<MetricsUpdate, { source: "live" }> {
    const running = runningValues(this.#store.samples.sums);
    const latest = LIVE_METRICS.flatMap((metric) => {
      const value = running[metric];
      return value ? [[metric, value.latest] as const] : [];
    });
    return { source: "live", values: Object.fromEntries(latest), running };
  }
}
