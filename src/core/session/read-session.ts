import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import type { Id } from "../ids.ts";
import type { ReadParts, SessionReading } from "./commands.ts";

/** Reads a session of the caller, as of now. */
export function readSession(
  ctx: CallerContext,
  id: Id,
  parts: ReadParts = {},
): Promise<Result<SessionReading>> {
  return ctx.ports.sessions.read(id, ctx.caller, parts);
}
