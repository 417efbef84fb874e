import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { recordingKey } from "../files.ts";
import type { Id } from "../ids.ts";
import type { Reply } from "./commands.ts";
import { giveCommand } from "./give-command.ts";
import { readSession } from "./read-session.ts";

export interface Stream {
  body: ReadableStream;
  contentType: string;
}

/**
 * Streams a recording of a session into the file store, in place of the one there is. Never held in memory whole. A
 * session deleted meanwhile takes the file with it.
 */
export async function attachRecording(
  ctx: CallerContext,
  id: Id,
  track: "video" | "audio",
  { body, contentType }: Stream,
): Promise<Result<Reply>> {
  const found = await readSession(ctx, id);
  if (!found.ok) return found;
  const key = recordingKey(ctx.caller.userId, id, track);
  const stored = await ctx.ports.files.put(key, body, { contentType });
  if (!stored.ok) return stored;
  const recording = { key, contentType, size: stored.value.size, at: ctx.ports.now() };
  const made = await giveCommand(ctx, id, { kind: "attach_recording", track, recording });
  if (!made.ok && made.error.code === "session_not_found") await ctx.ports.files.delete([key]);
  return made;
}
