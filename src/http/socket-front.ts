import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { TICKET_SOCKET_MS, ticketIssuer } from "../core/accounts/ticket.ts";
import type { Id } from "../core/ids.ts";
import { parseId } from "../core/ids.ts";
import type { Limit } from "../core/limits.ts";
import { newestUnfinished } from "../core/session/list-sessions.ts";
import type { Env } from "../env.ts";
import type { HandshakeIdentity } from "../objects/gateway.ts";
import { Sids } from "../realtime/engine-io/sid.ts";
import type { Placement } from "../realtime/front.ts";
import { serveFront } from "../realtime/front.ts";
import { identify } from "./caller.ts";
import { TICKET_COOKIE } from "./cookies.ts";
import { addressOf } from "./limits.ts";
import type { AppEnv } from "./scope.ts";

/** Connections one address may open; polling and frames of open ones are not counted here. */
const CONNECTIONS: Limit = { name: "sockets", max: 600, seconds: 60 };

type C = Context<AppEnv>;

/**
 * The endpoint of Socket.IO. A client whose session is known at its first request is connected to the session's object;
 * for any other a lobby is opened, which relays once the client has said what it wants.
 */
export function socketFront(c: C): Promise<Response> {
  const { env, scope } = c.env;
  scope.route = "socket.io";
  const [key] = scope.config.signingKeys;
  return serveFront(c.req.raw, {
    sids: new Sids(key?.secret ?? ""),
    allowsOrigin: (origin) => scope.config.CORS_ORIGINS.includes(origin),
    route: (name) => objectOf(env, name),
    place: () => place(c),
  });
}

function objectOf(env: Env, name: string): { fetch(request: Request): Promise<Response> } {
  const colon = name.indexOf(":");
  const rest = name.slice(colon + 1);
  return name.slice(0, colon) === "session" ? env.SESSIONS.getByName(rest) : env.LOBBIES.getByName(rest);
}

async function place(c: C): Promise<Placement | Response> {
  const { config, ports } = c.env.scope;
  const max = Math.max(1, CONNECTIONS.max * config.RATE_LIMIT_SCALE);
  const address = addressOf(c.req.raw.headers, config.local);
  const counted = await ports.counters.count(`ip:${address}`, [{ ...CONNECTIONS, max }]);
  if (!counted.ok) {
    const status = counted.error.code === "rate_limited" ? 429 : 503;
    return new Response(null, { status, headers: { "retry-after": String(counted.error.retryAfter ?? 1) } });
  }
  const identity = await identityOf(c);
  const sessionId = identity && (await sessionOf(c, identity.userId));
  const name = sessionId ? `session:${sessionId}` : `lobby:${crypto.randomUUID()}`;
  return { name, identity: identity && { ...identity, sessionId } };
}

/** Who a client is by cookie or header. A bad credential is nobody here; CONNECT may still bring a good one. */
async function identityOf(c: C): Promise<HandshakeIdentity | null> {
  const { ports } = c.env.scope;
  const ticket = getCookie(c, TICKET_COOKIE);
  const issuer = ticket === undefined ? null : ticketIssuer(ticket);
  if (ticket !== undefined && issuer) {
    const redeemed = await ports.accounts.redeemTicket(issuer, ticket);
    if (redeemed.ok) {
      const expiresAt = ports.now() + TICKET_SOCKET_MS;
      return { userId: issuer, loginId: redeemed.value.loginId, expiresAt, ticket, sessionId: null };
    }
  }
  const claimed = await identify(c).catch(() => null);
  if (!claimed?.expiresAt) return null;
  const { userId, loginId } = claimed;
  return { userId, loginId, expiresAt: claimed.expiresAt * 1000, ticket: null, sessionId: null };
}

/** The session the client names, else its newest unfinished one; whether it may see it, the session decides. */
async function sessionOf(c: C, userId: Id): Promise<Id | null> {
  const named = c.req.query("sessionId");
  if (named !== undefined) return parseId(named);
  const newest = await newestUnfinished(c.env.scope.ports.index, userId);
  return newest.ok ? newest.value : null;
}
