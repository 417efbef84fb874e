import { TICKET_SOCKET_MS, ticketIssuer } from "../core/accounts/ticket.ts";
import type { Result } from "../core/errors.ts";
import { ok } from "../core/errors.ts";
import type { Id } from "../core/ids.ts";
import { parseId } from "../core/ids.ts";
import type { AccountsPort, SessionIndexPort, SessionsPort, TokensPort } from "../core/ports.ts";
import { newestUnfinished } from "../core/session/list-sessions.ts";
import type { ActOutcome } from "../core/session/relay.ts";
import type { Watcher } from "../core/session/watcher.ts";
import type { SocketHost } from "../realtime/engine-io/host.ts";
import { INTERVIEW } from "../realtime/interview-events.ts";
import type { SocketNote } from "../realtime/interview-namespace.ts";
import { interviewNamespace } from "../realtime/interview-namespace.ts";
import { isRecoverable, type Recovery } from "../realtime/socket-io/recovery.ts";
import type { Broadcast, SocketIoServer } from "../realtime/socket-io/server.ts";
import { createSocketIo } from "../realtime/socket-io/server.ts";

export interface GatewayPorts {
  accounts: Pick<AccountsPort, "watch" | "enter" | "redeemTicket">;
  tokens: Pick<TokensPort, "verify">;
  index: Pick<SessionIndexPort, "list">;
  sessions: Pick<SessionsPort, "relayJoin" | "relayLeave" | "relayAct">;
  now: () => number;
}

/** The session whose object holds the connection itself; there nothing is relayed. */
export interface LocalSession {
  id: () => Id | null;
  admit(watcher: Watcher): Result<null>;
  act(watcher: Watcher, frame: object): Promise<ActOutcome>;
  /** Somebody came or went. */
  changed(): void;
}

/** What the front proved of a client at its first request. */
export interface HandshakeIdentity {
  userId: Id;
  loginId: string;
  expiresAt: number;
  /** The ticket it used up; becomes its socket id. */
  ticket: string | null;
  sessionId: Id | null;
}

/**
 * The Socket.IO server of one object. Every object that clients connect to has one; where the session is another
 * object's, it passes on what the client sends and forwards what the session's object broadcasts.
 */
export function createGateway(options: {
  /** Name under which {@link Gateways} finds this object. */
  name: string;
  host: SocketHost;
  ports: GatewayPorts;
  local: LocalSession | null;
  recovery?: Recovery;
  relay?: (broadcast: Broadcast) => void;
  emptied?: (silent: boolean) => void;
}): SocketIoServer {
  const { name, host, ports, local } = options;
  const isLocal = (sessionId: Id | null): boolean => local !== null && sessionId === local.id();
  return createSocketIo({
    host,
    recovery: options.recovery,
    relay: options.relay,
    emptied: options.emptied,
    report: (error) =>
      console.error(JSON.stringify({ level: "error", event: "socket_failed", reason: String(error) })),
    namespaces: {
      [INTERVIEW]: interviewNamespace({
        watcherOf: (identity, auth) => watcherOf(ports, identity as HandshakeIdentity | null, auth),
        newestUnfinished: (userId) => newestUnfinished(ports.index, userId),
        async isOpen({ userId, loginId }) {
          const entered = await ports.accounts.enter(userId ?? "", {
            loginId: loginId ?? "",
            limits: [],
            ref: null,
          });
          return entered.ok ? ok(null) : entered;
        },
        async join(sessionId, watcher, { sid, auth }) {
          const watched = await watch(ports, watcher, sessionId);
          if (!watched.ok) return watched;
          const owner = watcher.userId ?? watcher.shareId ?? "";
          if (local && isLocal(sessionId)) {
            const admitted = local.admit(watcher);
            return admitted.ok ? ok({ socketId: watcher.ticket, seat: null, owner }) : admitted;
          }
          const { pid, offset } = auth;
          return ports.sessions.relayJoin(sessionId, {
            gateway: name,
            sid,
            watcher,
            resume: { pid, offset },
          });
        },
        entered: ({ sessionId }) => {
          if (local && isLocal(sessionId)) local.changed();
        },
        leave(note, socket, reason) {
          if (local && isLocal(note.sessionId)) local.changed();
          if (note.sessionId === null || isLocal(note.sessionId)) return;
          const { seat, id, owner, rooms } = socket.member;
          const absence =
            seat && isRecoverable(reason)
              ? { ...seat, id, owner, rooms: [...rooms], namespace: INTERVIEW }
              : null;
          void ports.sessions
            .relayLeave(note.sessionId, { gateway: name, sid: socket.sid, absence })
            .catch(() => {});
        },
        act: (sessionId, watcher, frame) =>
          local && isLocal(sessionId)
            ? local.act(watcher, frame)
            : ports.sessions.relayAct(sessionId, watcher, frame),
      }),
    },
  });
}

async function watch(ports: GatewayPorts, watcher: Watcher, sessionId: Id): Promise<Result<null>> {
  if (watcher.userId === null || watcher.loginId === null) return ok(null);
  return ports.accounts.watch(watcher.userId, watcher.loginId, sessionId);
}

/** A token or ticket in `auth` wins over what the first request brought; a bad one is nobody. */
async function watcherOf(
  ports: GatewayPorts,
  identity: HandshakeIdentity | null,
  auth: Record<string, unknown>,
): Promise<SocketNote | null> {
  const now = ports.now();
  if (typeof auth.share === "string") {
    const claims = await ports.tokens.verify(auth.share, ["share"], now);
    const sessionId = claims && parseId(claims.userId);
    if (!claims?.expiresAt || !sessionId) return null;
    const expiresAt = claims.expiresAt * 1000;
    const nobody = { userId: null, loginId: null, ticket: null };
    return { watcher: { role: "observer", ...nobody, shareId: claims.loginId, expiresAt }, sessionId };
  }
  if (auth.token !== undefined && auth.token !== null) {
    const token = typeof auth.token === "string" ? auth.token.replace(/^Bearer /i, "") : "";
    const claims = await ports.tokens.verify(token, ["access"], now);
    if (!claims?.expiresAt) return null;
    return owner(claims.userId, claims.loginId, claims.expiresAt * 1000, null, identity?.sessionId ?? null);
  }
  const ticket = auth.ticket ?? auth.socketId;
  if (ticket !== undefined && ticket !== null && ticket !== identity?.ticket) {
    const userId = typeof ticket === "string" ? ticketIssuer(ticket) : null;
    if (!userId || typeof ticket !== "string") return null;
    const redeemed = await ports.accounts.redeemTicket(userId, ticket);
    if (!redeemed.ok) return null;
    return owner(userId, redeemed.value.loginId, now + TICKET_SOCKET_MS, ticket, null);
  }
  if (!identity) return null;
  return owner(identity.userId, identity.loginId, identity.expiresAt, identity.ticket, identity.sessionId);
}

const owner = (
  userId: Id,
  loginId: string,
  expiresAt: number,
  ticket: string | null,
  sessionId: Id | null,
): SocketNote => ({
  watcher: { role: "owner", userId, loginId, shareId: null, expiresAt, ticket },
  sessionId,
});
