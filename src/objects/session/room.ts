import type { Failure } from "../../core/errors.ts";
import { fail } from "../../core/errors.ts";
import type { SequencedEvent } from "../../core/session/events.ts";
import type { Session } from "../../core/session/model.ts";
import type { Watcher } from "../../core/session/watcher.ts";
import type { EventLog } from "./event-log.ts";
import { EventStreams } from "./event-streams.ts";

/** What a raw socket remembers through hibernation. */
interface RawNote extends Watcher {
  kind: "raw";
}

export type Activity = "typing" | "speaking" | "idle";

/** Close codes: normal end, policy (flood, revoked, expired), message too big, try again later. */
export const CLOSE = { gone: 1001, policy: 1008, tooBig: 1009, later: 1013 } as const;

/** Most connections of one kind on one session; a coach's class fits, an attack does not. */
const MAX_CONNECTIONS = 2_000;

/** Bytes sent to a socket that gave no sign of life in the meantime; over that it is taken for one that never reads. */
const MAX_UNHEARD_BYTES = 4 * 2 ** 20;

const TAG = "raw";

/** Everybody who watches a session by raw WebSocket or event stream. Sockets hibernate; their notes say who they are. */
export class Room {
  readonly #ctx: DurableObjectState;
  readonly #log: EventLog;
  readonly #streams = new EventStreams();
  /** Bytes since a socket was last heard of; a cache that may vanish with the object. */
  readonly #unheard = new WeakMap<WebSocket, { bytes: number; heardAt: number }>();

  constructor(ctx: DurableObjectState, log: EventLog) {
    this.#ctx = ctx;
    this.#log = log;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  /** Lets a watcher in: what followed event `after` (nothing when null), once each, then live. */
  join(
    request: Request,
    session: Session,
    watcher: Watcher,
    after: number | null,
    onEnd: () => void,
  ): Response | Failure {
    if (this.connections().length + this.#streams.size >= MAX_CONNECTIONS) {
      return fail("unavailable", "Too many connections on this session", { retryAfter: 10 }).error;
    }
    const ready = {
      type: "ready",
      data: { sessionId: session.id, status: session.status, role: watcher.role, seq: this.#log.last },
    };
    const missed = after === null ? [] : this.#log.after(after);
    if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") {
      return this.#streams.open(watcher, ready, missed, onEnd);
    }
    const { 0: client, 1: server } = new WebSocketPair();
    this.#ctx.acceptWebSocket(server, [TAG]);
    server.serializeAttachment({ kind: "raw", ...watcher } satisfies RawNote);
    this.#send(server, JSON.stringify(ready));
    for (const event of missed) this.#send(server, JSON.stringify(frameOf(event)));
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Who is behind a socket; null when it is not a raw one. */
  noteOf(socket: WebSocket): Watcher | null {
    const note = socket.deserializeAttachment() as RawNote | null;
    return note?.kind === "raw" ? note : null;
  }

  heard(socket: WebSocket): void {
    this.#unheard.delete(socket);
  }

  broadcast(events: readonly SequencedEvent[]): void {
    for (const event of events) {
      const text = JSON.stringify(frameOf(event));
      for (const socket of this.connections()) this.#send(socket, text);
      this.#streams.send(event);
    }
  }

  /** Sends a frame that nobody can ask for again. */
  broadcastOnce(frame: { type: string; data: unknown }): void {
    const text = JSON.stringify(frame);
    for (const socket of this.connections()) this.#send(socket, text);
    this.#streams.sendOnce(frame);
  }

  reply(socket: WebSocket, frame: object): void {
    this.#send(socket, JSON.stringify(frame));
  }

  /** Closes every connection whose watcher matches. */
  closeWhere(matches: (watcher: Watcher) => boolean, code: number, reason: string): void {
    for (const socket of this.connections()) {
      const note = this.noteOf(socket);
      if (note && matches(note)) close(socket, code, reason);
    }
    this.#streams.closeWhere(matches);
  }

  watchers(): Watcher[] {
    return [
      ...this.connections().flatMap((socket) => this.noteOf(socket) ?? []),
      ...this.#streams.watchers(),
    ];
  }

  connections(): WebSocket[] {
    return this.#ctx.getWebSockets(TAG).filter((socket) => socket.readyState === WebSocket.OPEN);
  }

  #send(socket: WebSocket, text: string): void {
    const heardAt = this.#ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
    const known = this.#unheard.get(socket);
    const bytes = (known && known.heardAt === heardAt ? known.bytes : 0) + text.length;
    this.#unheard.set(socket, { bytes, heardAt });
    if (bytes > MAX_UNHEARD_BYTES) {
      close(socket, CLOSE.later, "not reading");
      return;
    }
    try {
      socket.send(text);
    } catch {
      // The peer is gone; its close event follows.
    }
  }
}

export function close(socket: WebSocket, code: number, reason: string): void {
  try {
    socket.close(code, reason);
  } catch {
    // Already closed.
  }
}

/** A kept event as it travels. */
export const frameOf = ({ seq, at, event }: SequencedEvent) => ({
  type: event.type,
  seq,
  at: new Date(at).toISOString(),
  data: event.data,
});
