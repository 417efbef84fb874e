import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";

/** Ends the caller's login: its access and refresh tokens stop working at once and its sockets close. */
export function logout(ctx: CallerContext): Promise<Result<null>> {
  return ctx.ports.accounts.closeLogin(ctx.caller.userId, ctx.caller.loginId);
}
