import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import type { Id } from "../../core/ids.ts";
import type { CommandRequest } from "../../core/ports.ts";
import type { Command, Idempotency, NewSession, Reply } from "../../core/session/commands.ts";
import type { Changes, SessionState, Tools } from "../../core/session/draft.ts";
import { countTurns, openTurnOf } from "../../core/session/draft.ts";
import type { SequencedEvent } from "../../core/session/events.ts";
import { WATCHDOG_MS } from "../../core/session/idle.ts";
import { makeSettlement } from "../../core/session/interviewing.ts";
import { decide, passTime } from "../../core/session/machine.ts";
import type { MetricSample, PendingWork } from "../../core/session/model.ts";
import { newSession } from "../../core/session/new-session.ts";
import { settle } from "../../core/session/settle.ts";
import type { Engines } from "./engine-room.ts";
import { work } from "./engine-room.ts";
import type { SessionStore } from "./store.ts";

export interface ConductorPorts {
  engines: Engines;
  now: () => number;
  newId: () => Id;
  /** Told what was committed, after the commit. */
  onCommit: (events: SequencedEvent[], state: SessionState) => void;
  /** A piece of a text that the interviewer is making; `reset` voids the pieces so far. */
  onDelta?: (generation: string, delta: string, reset: boolean) => void;
  /** Keeps the object awake until the promise is done. */
  keepAlive: (running: Promise<unknown>) => void;
}

/** Scope of calls without a client's key: only a broken connection repeats them, and the state answers those. */
const CALL_SCOPE = "call:";

const INIT_SCOPE: Idempotency = { scope: "init", fingerprint: "" };

/** An initialisation later than this after its reservation is refused; the account may have dropped it. In ms. */
export const RESERVATION_MS = 60_000;

/**
 * The turn protocol over a stored session: commit the command, ask the interviewer outside any lock, commit its
 * result by compare-and-set. Concurrent calls interleave at every `await`; the store is read anew after each.
 */
export class Conductor {
  readonly #store: SessionStore;
  readonly #ports: ConductorPorts;
  /** Work that runs in this instance, by generation. An eviction empties it; the store still owes the work. */
  readonly #running = new Map<string, Promise<void>>();

  constructor(store: SessionStore, ports: ConductorPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  get #tools(): Tools {
    return { now: this.#ports.now(), newId: this.#ports.newId };
  }

  /** The session as of now: silence has completed it and overdue or orphaned work runs again. */
  current(): SessionState | null {
    const state = this.#store.load();
    if (!state) return null;
    const late = passTime(state, this.#tools);
    if (late) this.#commit(state, late);
    const now = this.#store.load() ?? state;
    for (const pending of now.session.work) this.#ensureRunning(pending);
    return now;
  }

  /** Makes the session and, for an engine-run one, its first question. The same id again gives the first reply. */
  async init(input: NewSession, reservedAt: number): Promise<Result<Reply>> {
    if (!this.#store.exists()) {
      if (this.#store.wasWiped()) return notFound;
      if (this.#ports.now() - reservedAt > RESERVATION_MS) {
        return fail("unavailable", "The session could not be created in time", { retryAfter: 1 });
      }
      const state = newSession(input, this.#tools);
      this.#store.create(state, input.resumeText, () =>
        this.#remember(INIT_SCOPE, null, state.session.work[0]),
      );
      this.#ports.onCommit([], state);
    }
    const state = this.current();
    if (!state || state.session.ownerId !== input.ownerId) return notFound;
    return this.#replay(INIT_SCOPE.scope, null);
  }

  async execute(request: CommandRequest): Promise<Result<Reply>> {
    const state = this.current();
    if (!state) return notFound;
    if (state.session.ownerId !== request.caller.userId) return notOwner;
    const key = request.idempotency ?? { scope: `${CALL_SCOPE}${request.commandId}`, fingerprint: "" };
    const known = this.#store.findRequest(key.scope);
    if (known) {
      if (known.fingerprint !== key.fingerprint) {
        return fail("key_reused", "This Idempotency-Key was used with another request");
      }
      return this.#replay(key.scope, known.ordinal);
    }
    const decision = decide(state, request.command, this.#tools);
    if (!decision.ok) return decision;
    const { changes, ordinal } = decision.value;
    const awaited = awaitedWork(request.command, ordinal, (changes ?? state).session.work);
    if (changes) {
      this.#commit(state, changes, () => {
        if (request.command.kind === "attach_resume")
          this.#store.setMeta("resume_text", request.command.text);
        this.#remember(key, ordinal, awaited, changes.metrics[0]);
      });
    } else this.#store.transaction(() => this.#remember(key, ordinal, awaited));
    if (awaited) await this.#ensureRunning(awaited);
    return this.#replay(key.scope, ordinal);
  }

  /** Makes a scheduled session active, as a first live metric does. */
  activate(): void {
    const state = this.current();
    if (!state) return;
    const decision = decide(state, { kind: "update", status: "active" }, this.#tools);
    if (decision.ok && decision.value.changes) this.#commit(state, decision.value.changes);
  }

  /** Finishes overdue work with the embedded engine, so that no interview hangs on a lost one. */
  async finishOverdue(): Promise<void> {
    const state = this.#store.load();
    if (!state) return;
    const overdue = state.session.work.filter(({ since }) => this.#ports.now() - since >= WATCHDOG_MS);
    for (const pending of overdue) {
      const made = await makeSettlement(this.#ports.engines.embedded, state, pending);
      this.#settle(pending, made);
    }
    this.current();
  }

  /** Waits for everything that runs in this instance. */
  async idle(): Promise<void> {
    while (this.#running.size) await Promise.all(this.#running.values());
  }

  #ensureRunning(pending: PendingWork): Promise<void> {
    const known = this.#running.get(pending.generation);
    if (known) return known;
    const running = this.#run(pending).finally(() => this.#running.delete(pending.generation));
    this.#running.set(pending.generation, running);
    this.#ports.keepAlive(running.catch(() => {}));
    return running;
  }

  async #run(pending: PendingWork): Promise<void> {
    const state = this.#store.load();
    if (!state) return;
    const { onDelta } = this.#ports;
    const made = await work(
      this.#ports.engines,
      state,
      pending,
      onDelta && ((delta, reset) => onDelta(pending.generation, delta, reset)),
    );
    this.#settle(pending, made);
  }

  #settle(pending: PendingWork, made: Parameters<typeof settle>[2]): void {
    const state = this.#store.load();
    const changes = state && settle(state, pending.generation, made, this.#tools);
    if (!state || !changes) return;
    this.#commit(state, changes, () => {
      for (const { scope, fingerprint, ordinal } of this.#store.requestsWaitingFor(pending.generation)) {
        this.#remember({ scope, fingerprint }, ordinal);
      }
    });
  }

  #commit(state: SessionState, changes: Changes, also?: () => void): void {
    const events = this.#store.commit(state, changes, also);
    this.#ports.onCommit(events, this.#store.load() ?? state);
    for (const owed of changes.session.work) this.#ensureRunning(owed);
  }

  /** Stores that a command was taken, and its reply unless that waits for the interviewer. */
  #remember(
    key: Idempotency,
    ordinal: number | null,
    awaited?: PendingWork | null,
    metric?: MetricSample,
  ): void {
    const replayed = key.scope.startsWith(CALL_SCOPE) && !metric;
    const reply = awaited || replayed ? null : this.#replyOf(ordinal, metric);
    this.#store.putRequest(
      key,
      { ordinal, generation: awaited?.generation ?? null, result: reply?.ok ? slim(reply.value) : null },
      this.#ports.now(),
    );
  }

  /** The reply of a stored command: as stored, or made from the state once its work is done. */
  async #replay(scope: string, ordinal: number | null): Promise<Result<Reply>> {
    const known = this.#store.findRequest(scope);
    if (known?.result) return ok(known.result);
    const pending = this.#store
      .load()
      ?.session.work.find(({ generation }) => generation === known?.generation);
    if (pending) await this.#ensureRunning(pending);
    const settled = pending ? this.#store.findRequest(scope) : known;
    return settled?.result ? ok(settled.result) : this.#replyOf(ordinal);
  }

  #replyOf(ordinal: number | null, metric: MetricSample | null = null): Result<Reply> {
    const state = this.#store.load();
    if (!state) return notFound;
    return ok({
      session: state.session,
      counts: countTurns(state.turns),
      turn: state.turns.find((turn) => turn.ordinal === ordinal) ?? null,
      open: openTurnOf(state.turns),
      metric,
    });
  }
}

/** The reply without its large parts, which no writing call shows. */
const slim = (reply: Reply): Reply => {
  const { delivery } = reply.session;
  const session = {
    ...reply.session,
    plan: null,
    delivery: delivery && { ...delivery, emotionTimeline: [] },
  };
  return { ...reply, session };
};

const notFound = fail("session_not_found", "Session not found");
const notOwner = fail("not_owner", "This session belongs to someone else");

/** The work a command's caller waits for. */
function awaitedWork(
  command: Command,
  ordinal: number | null,
  owed: readonly PendingWork[],
): PendingWork | null {
  const find = (kind: PendingWork["kind"], at: number | null = null): PendingWork | null =>
    owed.find((pending) => pending.kind === kind && pending.ordinal === at) ?? null;
  switch (command.kind) {
    case "answer":
      return ordinal === null ? find("opening") : find("turn", ordinal);
    case "record_question":
      return find("suggestions", ordinal);
    case "retry_turn":
      return find("retry", ordinal);
    case "end":
    case "submit_delivery":
    case "evaluate":
      return find("evaluation");
    case "record_exchange":
    case "record_message":
    case "update_interaction":
    case "record_metrics":
    case "update":
    case "set_verdict":
    case "attach_resume":
    case "attach_recording":
      return null;
  }
}
