import type { Context } from "hono";
import { refuse } from "../core/errors.ts";
import type { TokenClaims } from "../core/ports.ts";
import type { LoginCookie } from "./cookies.ts";
import { clearCookie, readCookie } from "./cookies.ts";
import { refuseCrossSite } from "./cross-site.ts";
import type { AppEnv } from "./scope.ts";

/** A caller whose signature is genuine; whether the login is still open, the account says. */
export interface Claimed extends TokenClaims {
  /** The cookie the credential came in; null for a header. */
  cookie: LoginCookie | null;
}

export function bearerToken(c: Context<AppEnv>): string | null {
  const header = c.req.header("authorization");
  if (header === undefined) return null;
  const [scheme, token, ...rest] = header.trim().split(/\s+/);
  return scheme?.toLowerCase() === "bearer" && token && !rest.length ? token : "";
}

/**
 * Who claims to call. The header wins over the login cookie, which wins over the guest's; a bad credential is
 * `unauthorized` and never falls through to the next. Null when there is none at all.
 */
export async function identify(
  c: Context<AppEnv>,
  { cookies = true }: { cookies?: boolean } = {},
): Promise<Claimed | null> {
  const { tokens, now } = c.env.scope.ports;
  const bearer = bearerToken(c);
  if (bearer !== null) {
    const claims = await tokens.verify(bearer, ["access"], now());
    return claims ? { ...claims, cookie: null } : unauthorized(c, null);
  }
  if (!cookies) return null;
  for (const [name, use] of [
    ["token", "cookie"],
    ["guest", "guest"],
  ] as const) {
    const token = readCookie(c, name);
    if (token === undefined) continue;
    const claims = await tokens.verify(token, [use], now());
    if (!claims) return unauthorized(c, name);
    refuseCrossSite(c);
    return { ...claims, cookie: name };
  }
  return null;
}

/** Refuses the caller; a cookie that caused it is cleared. */
export function unauthorized(c: Context<AppEnv>, cookie: LoginCookie | null): never {
  if (cookie) clearCookie(c, cookie);
  return refuse("unauthorized", "Unauthorized");
}
