import type { Context } from "../context.ts";
import type { Result } from "../errors.ts";
import { fail, ok } from "../errors.ts";
import type { Tokens } from "./session-tokens.ts";
import { issueTokens } from "./session-tokens.ts";

/** Exchanges a refresh token for new tokens; see the account's rotation rules for a token that is shown again. */
export async function refresh(ctx: Context, refreshToken: string | null): Promise<Result<Tokens>> {
  const { tokens, accounts, now } = ctx.ports;
  const claims = refreshToken === null ? null : await tokens.verify(refreshToken, ["refresh"], now());
  if (!claims || claims.generation === null) return fail("unauthorized", "Unauthorized");
  const { userId, loginId, generation } = claims;
  const rotated = await accounts.rotate(userId, { loginId, generation });
  return rotated.ok ? ok(await issueTokens(ctx, userId, rotated.value)) : rotated;
}
