import type { CallerContext } from "../../core/context.ts";
import { refuse } from "../../core/errors.ts";

/** A user id that a client sends is never identity: it must be the caller's own. */
export function requireOwn(ctx: CallerContext, userId: string | undefined): void {
  if (userId !== undefined && userId.toLowerCase() !== ctx.caller.userId) {
    refuse("forbidden", "userId must be your own");
  }
}
