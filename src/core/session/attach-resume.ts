import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import type { Id } from "../ids.ts";
import type { Reply } from "./commands.ts";
import { giveCommand } from "./give-command.ts";
import type { UploadedFile } from "./read-resume.ts";
import { readResume, storeResume } from "./read-resume.ts";
import { readSession } from "./read-session.ts";

/** Puts a resume on a session of the caller, in place of the one it has. `invalid_resume` says why one cannot be used. */
export async function attachResume(ctx: CallerContext, id: Id, file: UploadedFile): Promise<Result<Reply>> {
  const found = await readSession(ctx, id);
  if (!found.ok) return found;
  const read = await readResume(ctx, file);
  if (!read.ok) return read;
  const stored = await storeResume(ctx, id, read.value);
  if (!stored.ok) return stored;
  const { resume, resumeText, candidateName } = stored.value;
  if (!resume) throw new Error("a stored resume has a key");
  const made = await giveCommand(ctx, id, {
    kind: "attach_resume",
    resume,
    text: resumeText,
    candidateName: candidateName ?? ctx.profile.name,
  });
  if (!made.ok && made.error.code === "session_not_found") await ctx.ports.files.delete([resume.key]);
  return made;
}
