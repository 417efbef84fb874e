import type { Failure, Result } from "../core/errors.ts";
import type { Id } from "../core/ids.ts";
import { parseId } from "../core/ids.ts";
import type { ActOutcome, Place } from "../core/session/relay.ts";
import type { Watcher } from "../core/session/watcher.ts";
import { CLIENT_EVENTS, REFUSED_EVENT } from "./interview-events.ts";
import type { ConnectRequest, DisconnectReason, Namespace } from "./socket-io/namespace.ts";
import { Refusal } from "./socket-io/namespace.ts";
import type { Socket } from "./socket-io/socket.ts";

/** What is kept with a socket. */
export interface SocketNote {
  watcher: Watcher;
  /** Null until there is a session to watch; then the first event binds the socket. */
  sessionId: Id | null;
}

/** What the namespace asks of its object. */
export interface InterviewNamespacePorts {
  /** Who a client is by its handshake and what it sent along; null for nobody. */
  watcherOf(identity: unknown, auth: Record<string, unknown>): Promise<SocketNote | null>;
  /** The owner's newest session that is not finished. */
  newestUnfinished(userId: Id): Promise<Result<Id | null>>;
  /** Whether the login is still open, where there is no session to join. */
  isOpen(watcher: Watcher): Promise<Result<null>>;
  join(
    sessionId: Id,
    watcher: Watcher,
    connection: { sid: string; auth: Record<string, unknown> },
  ): Promise<Result<Place>>;
  /** The client is in and knows it. */
  entered(note: SocketNote): void;
  leave(note: SocketNote, socket: Socket<SocketNote>, reason: DisconnectReason): void;
  act(sessionId: Id, watcher: Watcher, frame: object): Promise<ActOutcome>;
}

const turnAway = ({ code, message }: Pick<Failure, "code" | "message">): never => {
  throw new Refusal(message, { code });
};

/** The `/interview` namespace of document 002: who is let in, and what clients may send. */
export function interviewNamespace(ports: InterviewNamespacePorts): Namespace<SocketNote> {
  return {
    async connect({ sid, identity, auth }: ConnectRequest) {
      const known = await ports.watcherOf(identity, auth);
      if (!known) return turnAway({ code: "unauthorized", message: "Unauthorized" });
      const { watcher } = known;
      if (watcher.role === "owner" && auth.userId !== undefined && auth.userId !== watcher.userId) {
        return turnAway({ code: "forbidden", message: "userId must be your own" });
      }
      const sessionId = await sessionOf(ports, known, auth);
      if (sessionId === null) {
        const open = await ports.isOpen(watcher);
        if (!open.ok) return turnAway(open.error);
        return { data: { watcher, sessionId: null }, owner: watcher.userId ?? "" };
      }
      const joined = await ports.join(sessionId, watcher, { sid, auth });
      if (!joined.ok) return turnAway(joined.error);
      const { socketId, seat, owner } = joined.value;
      return {
        data: { watcher, sessionId },
        owner,
        ...(socketId === null ? {} : { id: socketId }),
        ...(seat === null ? {} : { seat }),
      };
    },

    async event(socket, name, [payload], ack) {
      const type = CLIENT_EVENTS[name];
      const outcome: ActOutcome = type
        ? await act(ports, socket, { type, data: payload, ...(ack ? { id: 0 } : {}) })
        : { ok: false, error: { code: "invalid", message: `Unknown event '${name}'` } };
      if (ack) ack(outcome.ok ? { ok: true, ...outcome.data } : { ok: false, error: shown(outcome.error) });
      else if (!outcome.ok) socket.emit(REFUSED_EVENT, { event: name, ...shown(outcome.error) });
    },

    connected(socket) {
      ports.entered(socket.data);
    },

    disconnected(socket, reason) {
      ports.leave(socket.data, socket, reason);
    },
  };
}

const shown = ({ code, message }: Failure) => ({ code, message });

/** The session named in `auth`, else the credential's own, else the owner's newest unfinished one. */
async function sessionOf(
  ports: InterviewNamespacePorts,
  { watcher, sessionId }: SocketNote,
  auth: Record<string, unknown>,
): Promise<Id | null> {
  if (watcher.role === "observer") return sessionId;
  if (auth.sessionId !== undefined && auth.sessionId !== null) {
    const named = typeof auth.sessionId === "string" ? parseId(auth.sessionId) : null;
    return named ?? turnAway({ code: "session_not_found", message: "Session not found" });
  }
  if (sessionId !== null || watcher.userId === null) return sessionId;
  const newest = await ports.newestUnfinished(watcher.userId);
  return newest.ok ? newest.value : turnAway(newest.error);
}

async function act(
  ports: InterviewNamespacePorts,
  socket: Socket<SocketNote>,
  frame: object,
): Promise<ActOutcome> {
  const { watcher } = socket.data;
  const bound = socket.data.sessionId ?? (await bind(ports, socket));
  if (bound === null) {
    return { ok: false, error: { code: "session_not_found", message: "There is no unfinished session" } };
  }
  return ports.act(bound, watcher, frame);
}

/** Joins the session that came up since the client connected; a client does not connect again by itself. */
async function bind(ports: InterviewNamespacePorts, socket: Socket<SocketNote>): Promise<Id | null> {
  const { watcher } = socket.data;
  const newest = watcher.userId === null ? null : await ports.newestUnfinished(watcher.userId);
  if (!newest?.ok || newest.value === null) return null;
  const joined = await ports.join(newest.value, watcher, { sid: socket.sid, auth: {} });
  if (!joined.ok) return null;
  socket.update({ watcher, sessionId: newest.value });
  return newest.value;
}
