import { DurableObject } from "cloudflare:workers";
import type { Failure, Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import type { Id } from "../../core/ids.ts";
import type { AccountsPort, CommandRequest, FilesPort, ProjectionPort, Share } from "../../core/ports.ts";
import type { Caller, NewSession, ReadParts, Reply, SessionReading } from "../../core/session/commands.ts";
import type { SessionState } from "../../core/session/draft.ts";
import { countTurns } from "../../core/session/draft.ts";
import type { SequencedEvent } from "../../core/session/events.ts";
import { isFinal } from "../../core/session/lifecycle.ts";
import type { Session } from "../../core/session/model.ts";
import type { ActOutcome, Place, RelayJoin, RelayLeave } from "../../core/session/relay.ts";
import type { Watcher } from "../../core/session/watcher.ts";
import type { Env } from "../../env.ts";
import { durableHost } from "../../realtime/durable-host.ts";
import { sessionObjectPorts } from "../../services.ts";
import type { GatewayPorts } from "../gateway.ts";
import type { Forwarded, Gateways } from "../relays.ts";
import { AFTER_HEADER, WATCHER_HEADER } from "../watcher-headers.ts";
import { Audience } from "./audience.ts";
import { Conductor } from "./conductor.ts";
import { Deletion } from "./deletion.ts";
import type { Engines } from "./engine-room.ts";
import { FloodGuard } from "./flood-guard.ts";
import { IoRoom } from "./io-room.ts";
import { LiveMetrics } from "./live-metrics.ts";
import { Outbox } from "./outbox.ts";
import type { FrameActions } from "./raw-frames.ts";
import { actOn, handleFrame } from "./raw-frames.ts";
import { CLOSE, close, Room } from "./room.ts";
import { MAX_SHARES } from "./shares.ts";
import { SessionStore } from "./store.ts";

export interface SessionObjectPorts {
  projection: ProjectionPort;
  files: FilesPort;
  accounts: AccountsPort;
  engines: Engines;
  /** Counts a call that makes the interviewer work, where it does not come through the Worker. */
  countEngineWork: (caller: Caller) => Promise<Result<unknown>>;
  gateway: GatewayPorts;
  gateways: Gateways;
  now: () => number;
  newId: () => Id;
}

const NOT_FOUND = fail("session_not_found", "Session not found");
const NOT_OWNER = fail("not_owner", "This session belongs to someone else");
const LATER = fail("unavailable", "The deletion has begun and will be finished shortly", { retryAfter: 5 });

/** Time the inline lease gets before the deadline repeats it, in ms. */
const LEASE_GRACE_MS = 3_000;

/** A refusal on its way to the Worker, which presents it in the dialect's shape. */
const refused = (failure: Failure): Response => Response.json(failure, { status: 400 });

/** One per interview session: holds the truth of it, serializes its turns and tells its watchers. */
export class SessionObject extends DurableObject<Env> {
  readonly #ports: SessionObjectPorts;
  readonly #store: SessionStore;
  readonly #outbox: Outbox;
  readonly #conductor: Conductor;
  readonly #deletion: Deletion;
  readonly #room: Room;
  readonly #io: IoRoom;
  readonly #audience: Audience;
  readonly #live: LiveMetrics;
  readonly #flood = new FloodGuard<WebSocket>();

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
      onCommit: (events, state) => this.#committed(events, state),
      onDelta: (stream, delta, reset) =>
        this.#audience.tellOnce({ type: "turn.delta", data: { stream, delta, reset } }),
      keepAlive: (running) => ctx.waitUntil(running),
    });
    this.#room = new Room(ctx, this.#store.events);
    this.#live = new LiveMetrics(this.#store, {
      now: this.#ports.now,
      activate: () => this.#conductor.activate(),
      onUpdate: (events) => this.#audience.tell(events),
    });
    this.#io = new IoRoom({
      name: ctx.id.name ?? "",
      sql: ctx.storage.sql,
      store: this.#store,
      host: durableHost(ctx, (at) => this.#armHeartbeat(at)),
      ports: this.#ports.gateway,
      gateways: this.#ports.gateways,
      local: {
        id: () => this.#store.load()?.session.id ?? null,
        admit: (watcher) => this.#admit(watcher),
        act: (watcher, frame) => actOn(watcher, frame, this.#actions),
        changed: () => this.#audience.announce(),
      },
      keepAlive: (running) => ctx.waitUntil(running),
    });
    this.#audience = new Audience(this.#store, this.#room, this.#io);
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
    await this.#keepLease(reply.value.session);
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
    this.#live.stop();
    this.#audience.closeWhere(() => true, "the session was deleted", CLOSE.gone);
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
  async closeLogin(loginId: string): Promise<void> {
    this.#audience.closeWhere((watcher) => watcher.loginId === loginId, "logged out");
  }

  /** Lets a watcher in, by WebSocket or event stream. The Worker has checked the credential and says who it is. */
  override async fetch(request: Request): Promise<Response> {
    const watcher = JSON.parse(request.headers.get(WATCHER_HEADER) ?? "null") as Watcher | null;
    if (!watcher) return this.#io.fetch(request);
    const admitted = this.#admit(watcher);
    const session = this.#store.load()?.session;
    if (!admitted.ok) return refused(admitted.error);
    if (!session) return refused(NOT_FOUND.error);
    const after = request.headers.get(AFTER_HEADER);
    const joined = this.#room.join(request, session, watcher, after === null ? null : Number(after), () =>
      this.#audience.announce(),
    );
    if (!(joined instanceof Response)) return refused(joined);
    this.#audience.announce();
    return joined;
  }

  /** Whether a watcher may see this session; the connection ends with the credential. */
  #admit(watcher: Watcher): Result<null> {
    const session = this.#conductor.current()?.session;
    if (!session) return NOT_FOUND;
    if (watcher.expiresAt <= this.#ports.now()) return fail("unauthorized", "Unauthorized");
    if (watcher.role === "owner" && watcher.userId !== session.ownerId) return NOT_OWNER;
    if (watcher.shareId !== null && !this.#store.shares.isOpen(watcher.shareId, this.#ports.now())) {
      return fail("unauthorized", "This link is not valid any more");
    }
    this.#store.deadlines.atLatest("sockets", watcher.expiresAt);
    return ok(null);
  }

  /** Takes in a Socket.IO client whose connection another object holds. */
  async relayJoin(join: RelayJoin): Promise<Result<Place>> {
    const admitted = this.#admit(join.watcher);
    if (!admitted.ok) return admitted;
    const place = this.#io.join(join);
    this.#audience.announce();
    return place;
  }

  async relayLeave(leave: RelayLeave): Promise<void> {
    if (!this.#store.load()) return;
    this.#io.leave(leave);
    this.#audience.announce();
  }

  async relayAct(watcher: Watcher, frame: object): Promise<ActOutcome> {
    return actOn(watcher, frame, this.#actions);
  }

  /** As a gateway: passes another session's broadcast on to a client of ours. */
  async forward(sid: string, broadcast: Forwarded): Promise<boolean> {
    return this.#io.forward(sid, broadcast);
  }

  /** As a gateway: ends the connection of a client that another session relays through us. */
  async closeRelayed(sid: string): Promise<void> {
    this.#io.closeRelayed(sid);
  }

  /** What a watcher's frame can make the session do. */
  readonly #actions: FrameActions = {
    takeMetrics: (values, acknowledged) => this.#live.take(values, acknowledged),
    give: async ({ userId, loginId }, command) => {
      const caller = { userId: userId ?? "", loginId: loginId ?? "" };
      const counted = await this.#ports.countEngineWork(caller);
      if (!counted.ok) return counted;
      return this.execute({ caller, command, commandId: crypto.randomUUID(), idempotency: null });
    },
    announceActivity: (activity) => this.#audience.announce(activity),
  };

  #armHeartbeat(at: number | null): void {
    if (this.#store.exists()) this.#store.deadlines.set("heartbeat", at);
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const watcher = this.#room.noteOf(socket);
    if (!watcher) return this.#io.message(socket, message);
    this.#room.heard(socket);
    if (!this.#flood.allows(socket, this.#ports.now())) return close(socket, CLOSE.policy, "too many frames");
    const outcome = await handleFrame(watcher, message, this.#actions);
    if (outcome.kind === "reply") this.#room.reply(socket, outcome.frame);
    if (outcome.kind === "close") close(socket, outcome.code, outcome.reason);
  }

  override webSocketClose(socket: WebSocket): void {
    if (this.#room.noteOf(socket)) {
      close(socket, CLOSE.gone, "closed");
      this.#audience.announce();
    } else this.#io.closed(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.webSocketClose(socket);
  }

  /** Links that let others watch. */
  async listShares(caller: Caller): Promise<Result<Share[]>> {
    const refusal = this.#refuse(caller);
    return refusal ?? ok(this.#store.shares.list(this.#ports.now()));
  }

  async addShare(caller: Caller, share: Share): Promise<Result<Share>> {
    const refusal = this.#refuse(caller);
    if (refusal) return refusal;
    if (this.#store.shares.list(this.#ports.now()).length >= MAX_SHARES) {
      return fail("conflict", `A session has at most ${MAX_SHARES} open links`);
    }
    this.#store.shares.add(share);
    return ok(share);
  }

  /** Ends a link and closes the sockets of everyone who came by it. */
  async revokeShare(caller: Caller, shareId: string): Promise<Result<null>> {
    const refusal = this.#refuse(caller);
    if (refusal) return refusal;
    if (!this.#store.shares.revoke(shareId)) return fail("not_found", "There is no such link");
    this.#audience.closeWhere((watcher) => watcher.shareId === shareId, "the link was revoked");
    return ok(null);
  }

  #refuse(caller: Caller): Result<never> | null {
    const session = this.#conductor.current()?.session;
    if (!session) return NOT_FOUND;
    return session.ownerId === caller.userId ? null : NOT_OWNER;
  }

  /** After every commit: watchers hear of it, and a finished session gives its samples to the database. */
  #committed(events: SequencedEvent[], state: SessionState): void {
    this.#audience.tell(events);
    if (!isFinal(state.session.status)) return;
    this.#live.flush();
    this.#store.releaseSamples();
  }

  /** Closes the connections whose credential has ended. */
  #closeExpired(): void {
    const now = this.#ports.now();
    this.#audience.closeWhere(({ expiresAt }) => expiresAt <= now, "the credential has expired");
    this.#store.deadlines.set("sockets", this.#audience.nextExpiry());
  }

  /** The account takes the lease of an interview back that is not going on; once it goes on, it counts again. */
  async #keepLease({ status, rules }: Session): Promise<void> {
    if (!this.#store.load() || !rules.engineRun) return;
    const leased = this.#store.meta("leased") !== null;
    if (status !== "active" && leased) this.#store.setMeta("leased", null);
    if (status !== "active" || leased) return;
    this.#store.deadlines.set("lease", this.#ports.now() + LEASE_GRACE_MS);
    await this.#takeLease().catch(() => {});
  }

  /** A session that became an engine-run interview on the way counts among its owner's running ones. */
  async #takeLease(): Promise<void> {
    const session = this.#store.load()?.session;
    if (!session) return;
    await this.#ports.accounts.lease(session.ownerId, session.id);
    if (!this.#store.load()) return;
    this.#store.transaction(() => {
      this.#store.setMeta("leased", 1);
      this.#store.deadlines.set("lease", null);
    });
  }

  override async alarm(): Promise<void> {
    if (!this.#store.exists()) return this.#store.vanish();
    await this.#store.deadlines.run(this.#ports.now(), {
      idle: () => void this.#conductor.current(),
      watchdog: () => this.#conductor.finishOverdue(),
      flush: () => this.#outbox.flush(),
      prune: () => this.#store.prune(this.#ports.now()),
      delete: () => this.#deletion.run(),
      lease: () => this.#takeLease(),
      sockets: () => this.#closeExpired(),
      heartbeat: () => this.#io.onDeadline(),
      samples: async () => {
        this.#live.flush();
        this.#store.releaseSamples();
        await this.#outbox.flush();
      },
    });
  }
}
