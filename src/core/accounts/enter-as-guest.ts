import type { Context } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Id } from "../ids.ts";

/** Makes an account without a person behind it; `token` is what its browser keeps. */
export async function enterAsGuest(
  ctx: Context,
): Promise<Result<{ userId: Id; loginId: string; token: string }>> {
  const { accounts, tokens, newId, now } = ctx.ports;
  const userId = newId();
  const opened = await accounts.openLogin(userId, { name: "Guest", email: null, guest: true });
  if (!opened.ok) return opened;
  const token = await tokens.sign("guest", { ...opened.value, userId }, now());
  return ok({ userId, loginId: opened.value.loginId, token });
}
