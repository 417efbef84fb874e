import type { Context } from "../context.ts";
import type { Id } from "../ids.ts";
import type { LoginState } from "../ports.ts";

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** Seconds the access token lives. */
  expiresIn: number;
  /** The same login for browsers; goes into a cookie that scripts cannot read. */
  cookie: string;
}

/** The tokens of one login at its present generation. */
export async function issueTokens(ctx: Context, userId: Id, login: LoginState): Promise<Tokens> {
  const { tokens, now } = ctx.ports;
  const subject = { ...login, userId };
  const [accessToken, refreshToken, cookie] = await Promise.all([
    tokens.sign("access", subject, now()),
    tokens.sign("refresh", subject, now()),
    tokens.sign("cookie", subject, now()),
  ]);
  return { accessToken, refreshToken, expiresIn: tokens.accessSeconds, cookie };
}
