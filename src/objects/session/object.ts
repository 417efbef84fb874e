import { DurableObject } from "cloudflare:workers";
import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import type { Id } from "../../core/ids.ts";
import type { AccountsPort, CommandRequest, FilesPort, ProjectionPort } from "../../core/ports.ts";
import type { Caller, NewSession, ReadParts, Reply, SessionReading } from "../../core/session/commands.ts";
import { countTurns } from "../../core/session/draft.ts";
import type { Env } from "../../env.ts";
import { sessionObjectPorts } from "../../services.ts";
import { Conductor } from "./conductor.ts";
import { Deletion } from "./deletion.ts";
import type { Engines } from "./engine-room.ts";
import { Outbox } from "./outbox.ts";
import { isInitialised } from "./schema.ts";
import { SessionStore } from "./store.ts";

export interface SessionObjectPorts {
  projection: ProjectionPort;
  files: FilesPort;
  accounts: AccountsPort;
  engines: Engines;
  now: () => number;
  newId: () => Id;
}

const NOT_FOUND = fail("session_not_found", "Session not found");
const NOT_OWNER = fail("not_owner", "This session belongs to someone else");
const LATER = fail("unavailable", "The deletion has begun and will be finished shortly", { retryAfter: 5 });

/** One per interview session: holds the truth of it, serializes its turns and tells its watchers. */
export class SessionObject extends DurableObject<Env> {
  readonly #ports: SessionObjectPorts;
  readonly #store: SessionStore;
  readonly #outbox: Outbox;
  readonly #conductor: Conductor;
  readonly #deletion: Deletion;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#ports = this.ports();
    this.#store = new SessionStore(ctx.storage);
    this.#outbox = new Outbox(this.#store, this.#ports.projection);
    this.#deletion = new Deletion(this.#store, this.#ports);
    this.#conductor = new Conductor(this.#store, {
      engines: this.#ports.engines,
      now: this.#ports.now,
      newId: this.#ports.newId,
      onCommit: () => {},
      keepAlive: (running) => ctx.waitUntil(running),
    });
  }

  protected ports(): SessionObjectPorts {
    return sessionObjectPorts(this.env);
  }

  async init(input: NewSession, reservedAt: number): Promise<Result<Reply>> {
    const reply = await this.#conductor.init(input, reservedAt);
    if (reply.ok) await this.#outbox.flushInline();
    return reply;
  }

  async execute(request: CommandRequest): Promise<Result<Reply>> {
    const reply = await this.#conductor.execute(request);
    if (!reply.ok) return reply;
    if (reply.value.session.rules.engineRun && this.#store.meta("leased") === null) {
      this.#store.deadlines.set("lease", this.#ports.now());
    }
    await this.#outbox.flushInline();
    return reply;
  }

  async read(caller: Caller, parts: ReadParts): Promise<Result<SessionReading>> {
    const state = this.#conductor.current();
    if (!state) return NOT_FOUND;
    if (state.session.ownerId !== caller.userId) return NOT_OWNER;
    return ok({
      session: state.session,
      counts: countTurns(state.turns),
      turns: parts.turns ? [...state.turns] : [],
      metrics: parts.metrics ? this.#store.metrics() : [],
      resumeText: parts.resumeText ? this.#store.resumeText() : "",
    });
  }

  /** Deletes the session for good. `unavailable` when a step has to be repeated; it is, by deadline. */
  async erase(caller: Caller): Promise<Result<null>> {
    const state = this.#store.load();
    if (!state) return NOT_FOUND;
    if (state.session.ownerId !== caller.userId) return NOT_OWNER;
    this.#deletion.begin();
    try {
      await this.#deletion.run();
      return ok(null);
    } catch (error) {
      console.error(JSON.stringify({ level: "error", event: "deletion_postponed", reason: String(error) }));
      return LATER;
    }
  }

  /** Whether the session exists, and whether it is an engine-run interview that still goes on. */
  async probe(): Promise<{ exists: boolean; running: boolean }> {
    const session = this.#conductor.current()?.session;
    return {
      exists: session !== undefined,
      running: session?.status === "active" && session.rules.engineRun,
    };
  }

  /** Closes the sockets that one login opened. */
  async closeLogin(_loginId: string): Promise<void> {}

  /** A session that became an engine-run interview on the way counts among its owner's running ones. */
  async #takeLease(): Promise<void> {
    const session = this.#store.load()?.session;
    if (!session) return;
    await this.#ports.accounts.lease(session.ownerId, session.id);
    this.#store.setMeta("leased", 1);
  }

  override async alarm(): Promise<void> {
    if (!isInitialised(this.ctx.storage.sql)) return;
    await this.#store.deadlines.run(this.#ports.now(), {
      idle: () => void this.#conductor.current(),
      watchdog: () => this.#conductor.finishOverdue(),
      flush: () => this.#outbox.flush(),
      prune: () => this.#store.prune(this.#ports.now()),
      delete: () => this.#deletion.run(),
      lease: () => this.#takeLease(),
      sockets: () => {},
      samples: () => {},
    });
  }
}
