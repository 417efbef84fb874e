import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import type { Id } from "../ids.ts";
import type { Command, Reply } from "./commands.ts";

/** Gives one command to a session; the session checks the owner, then its state. */
export function giveCommand(ctx: CallerContext, id: Id, command: Command): Promise<Result<Reply>> {
  return ctx.ports.sessions.execute(id, {
    caller: ctx.caller,
    command,
    commandId: `${ctx.requestId}:${command.kind}`,
    idempotency: ctx.idempotency,
  });
}
