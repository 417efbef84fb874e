import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { fail } from "../errors.ts";
import type { Id } from "../ids.ts";
import type { SessionReading } from "./commands.ts";
import { giveCommand } from "./give-command.ts";
import { isFinal } from "./lifecycle.ts";
import { lastAnswerSeq } from "./outcome.ts";
import { readSession } from "./read-session.ts";

/** Reads a finished session with its turns and an evaluation that covers all of them; `unfinished` for another. */
export async function readResults(ctx: CallerContext, id: Id): Promise<Result<SessionReading>> {
  const reading = await readSession(ctx, id, { turns: true });
  if (!reading.ok) return reading;
  const { session } = reading.value;
  if (!isFinal(session.status)) return fail("unfinished", "The interview is not finished yet");
  if (session.evaluation && session.evaluatedSeq === lastAnswerSeq(reading.value.turns)) return reading;
  const evaluated = await giveCommand(ctx, id, { kind: "evaluate", requires: "completed" });
  return evaluated.ok ? readSession(ctx, id, { turns: true }) : evaluated;
}
