import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import type { Id } from "../ids.ts";

/** Deletes a session for good, with everything that belongs to it. */
export function deleteSession(ctx: CallerContext, id: Id): Promise<Result<null>> {
  return ctx.ports.sessions.delete(id, ctx.caller);
}
