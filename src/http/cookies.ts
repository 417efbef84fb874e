import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import type { AppEnv } from "./scope.ts";

/** The login cookie, and the cookie of a guest. */
export type LoginCookie = "token" | "guest";

/** Cookie that carries a one-use ticket to the Socket.IO endpoint. */
export const TICKET_COOKIE = "rehearsal_ticket";

const SECONDS: Record<LoginCookie, number> = { token: 7 * 86_400, guest: 365 * 86_400 };

/** Whether cookies are marked Secure: everywhere but on loopback, where there is no TLS. */
export function isSecure(c: Context<AppEnv>): boolean {
  const { hostname } = new URL(c.req.url);
  return !(hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127."));
}

const options = (c: Context<AppEnv>): CookieOptions => ({
  path: "/",
  httpOnly: true,
  sameSite: "Lax",
  secure: isSecure(c),
});

export const readCookie = (c: Context<AppEnv>, name: LoginCookie): string | undefined => getCookie(c, name);

/** A reply sets a cookie once (RFC 6265, section 4.1.1): what it said of this one before is void. */
function takeBack(c: Context<AppEnv>, name: LoginCookie): void {
  const others = c.res.headers.getSetCookie().filter((cookie) => !cookie.startsWith(`${name}=`));
  c.header("Set-Cookie", undefined);
  for (const cookie of others) c.header("Set-Cookie", cookie, { append: true });
}

export function writeCookie(c: Context<AppEnv>, name: LoginCookie, value: string): void {
  takeBack(c, name);
  setCookie(c, name, value, { ...options(c), maxAge: SECONDS[name] });
}

export function clearCookie(c: Context<AppEnv>, name: LoginCookie): void {
  takeBack(c, name);
  deleteCookie(c, name, options(c));
}
