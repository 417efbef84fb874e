import type { Context } from "hono";
import { login } from "../../core/accounts/login.ts";
import { logout } from "../../core/accounts/logout.ts";
import { refresh } from "../../core/accounts/refresh.ts";
import type { LoggedIn } from "../../core/accounts/register.ts";
import { register } from "../../core/accounts/register.ts";
import type { Tokens } from "../../core/accounts/session-tokens.ts";
import { take } from "../../core/errors.ts";
import { bearerToken } from "../../http/caller.ts";
import { clearCookie, readCookie, writeCookie } from "../../http/cookies.ts";
import { noContent, reply, route } from "../../http/route.ts";
import type { AppEnv } from "../../http/scope.ts";
import { LoggedInReply, LoginBody, RegisterBody, TokensReply } from "./schemas.ts";

const presentTokens = ({ accessToken, refreshToken, expiresIn }: Tokens) => ({
  accessToken,
  refreshToken,
  expiresIn,
});

function loggedIn(c: Context<AppEnv>, status: 200 | 201, { userId, tokens }: LoggedIn) {
  writeCookie(c, "token", tokens.cookie);
  return reply(status, { tokens: presentTokens(tokens), userId });
}

/** The account of a guest who registers; a bad cookie is no guest. */
async function guestOf(c: Context<AppEnv>): Promise<string | null> {
  const token = readCookie(c, "guest");
  if (token === undefined) return null;
  const { tokens, now, accounts } = c.env.scope.ports;
  const claims = await tokens.verify(token, ["guest"], now());
  if (!claims) return null;
  const entered = await accounts.enter(claims.userId, { loginId: claims.loginId, limits: [], ref: null });
  return entered.ok && entered.value.profile.guest ? claims.userId : null;
}

/** Tries per e-mail, so that a password cannot be guessed from many addresses. */
async function countEmail(c: Context<AppEnv>, email: string): Promise<void> {
  const { ports, config } = c.env.scope;
  const limit = { name: "email", max: Math.max(1, 100 * config.RATE_LIMIT_SCALE), seconds: 15 * 60 };
  take(await ports.counters.count(`email:${email.trim().toLowerCase()}`, [limit]));
}

export const authRoutes = [
  route({
    method: "post",
    path: "/api/auth/register",
    summary: "Create an account",
    caller: "anonymous",
    body: RegisterBody,
    replies: { 201: LoggedInReply },
    async handle({ c, anyone, body }) {
      await countEmail(c, body.email);
      const guest = await guestOf(c);
      const made = take(await register(anyone, body, guest));
      if (guest) clearCookie(c, "guest");
      return loggedIn(c, 201, made);
    },
  }),
  route({
    method: "post",
    path: "/api/auth/login",
    summary: "Log in with e-mail and password",
    caller: "anonymous",
    body: LoginBody,
    replies: { 200: LoggedInReply },
    async handle({ c, anyone, body }) {
      await countEmail(c, body.email);
      return loggedIn(c, 200, take(await login(anyone, body)));
    },
  }),
  route({
    method: "post",
    path: "/api/auth/refresh",
    summary: "Exchange a refresh token for new tokens",
    caller: "anonymous",
    credentials: ["refresh"],
    replies: { 200: TokensReply },
    async handle({ c, anyone }) {
      const tokens = take(await refresh(anyone, bearerToken(c)));
      writeCookie(c, "token", tokens.cookie);
      return reply(200, presentTokens(tokens));
    },
  }),
  route({
    method: "post",
    path: "/api/auth/logout",
    summary: "End this login",
    caller: "bearer",
    // Whoever has used up a window must still be able to end a login.
    counted: false,
    idempotent: false,
    replies: { 204: null },
    async handle({ c, ctx }) {
      take(await logout(ctx));
      clearCookie(c, "token");
      return noContent;
    },
  }),
];
