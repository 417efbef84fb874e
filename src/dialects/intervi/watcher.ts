import type { Context } from "hono";
import { TICKET_SOCKET_MS, ticketIssuer } from "../../core/accounts/ticket.ts";
import { refuse, take } from "../../core/errors.ts";
import type { Id } from "../../core/ids.ts";
import type { Watcher } from "../../core/session/watcher.ts";
import { identify, unauthorized } from "../../http/caller.ts";
import { isAllowedOrigin } from "../../http/cross-site.ts";
import type { AppEnv } from "../../http/scope.ts";

/** A page of another site must not open a socket with the caller's cookie. */
function refuseForeignPage(c: Context<AppEnv>): void {
  const origin = c.req.header("origin");
  if (origin !== undefined && !isAllowedOrigin(c, origin)) refuse("cross_site", "Cross-site request refused");
}

/**
 * Who wants to watch the session: an observer by a share link, or a login by ticket, header or cookie. The account is
 * asked in the same step to remember that the login has a socket here.
 */
export async function watcherOf(c: Context<AppEnv>, sessionId: Id): Promise<Watcher> {
  const { tokens, accounts, now } = c.env.scope.ports;
  const { share, ticket } = c.req.query();
  if (share !== undefined) {
    const claims = await tokens.verify(share, ["share"], now());
    if (claims?.userId !== sessionId || claims.expiresAt === null) return unauthorized(c, null);
    const expiresAt = claims.expiresAt * 1000;
    return {
      role: "observer",
      userId: null,
      loginId: null,
      shareId: claims.loginId,
      ticket: null,
      expiresAt,
    };
  }
  const login = ticket === undefined ? await loginOf(c) : await redeem(c, ticket);
  const watched = await accounts.watch(login.userId, login.loginId, sessionId);
  if (!watched.ok && watched.error.code === "unauthorized") return unauthorized(c, null);
  take(watched);
  return { role: "owner", shareId: null, ticket: ticket ?? null, ...login };
}

type Login = { userId: Id; loginId: string; expiresAt: number };

async function loginOf(c: Context<AppEnv>): Promise<Login> {
  const claimed = await identify(c);
  if (!claimed || claimed.expiresAt === null) return unauthorized(c, claimed?.cookie ?? null);
  if (claimed.cookie) refuseForeignPage(c);
  return { userId: claimed.userId, loginId: claimed.loginId, expiresAt: claimed.expiresAt * 1000 };
}

async function redeem(c: Context<AppEnv>, ticket: string): Promise<Login> {
  const { accounts, now } = c.env.scope.ports;
  const userId = ticketIssuer(ticket);
  if (!userId) return unauthorized(c, null);
  const { loginId } = take(await accounts.redeemTicket(userId, ticket));
  return { userId, loginId, expiresAt: now() + TICKET_SOCKET_MS };
}
