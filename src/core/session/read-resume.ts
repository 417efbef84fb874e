import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { fail, ok } from "../errors.ts";
import { resumeKey } from "../files.ts";
import type { Id } from "../ids.ts";
import type { Attachments } from "./create-session.ts";
import type { ResumeProfile } from "./model.ts";

/** Largest resume, in bytes (5 MiB). */
export const MAX_RESUME_BYTES = 5 * 2 ** 20;

/** From this confidence on, the resume's name stands for the candidate's. */
const NAME_CONFIDENCE = 0.5;

export interface UploadedFile {
  fileName: string | null;
  bytes: Uint8Array;
}

export interface ReadResume extends UploadedFile {
  profile: ResumeProfile;
  text: string;
}

/** Reads an uploaded resume without storing anything. `invalid_resume` says why a file cannot be used. */
export async function readResume(ctx: CallerContext, file: UploadedFile): Promise<Result<ReadResume>> {
  if (file.bytes.byteLength > MAX_RESUME_BYTES) {
    return refused("The resume must be at most 5 MB");
  }
  const reading = await ctx.ports.pdf.read(file.bytes);
  if (!reading.ok) return refused(reading.detail);
  return ok({ ...file, ...ctx.ports.readResume(reading.text) });
}

const refused = (why: string) => fail("invalid_resume", why, { details: { resume: [why] } });

/** Stores a resume's file under a key made from ids; gives what the session keeps of it. `unavailable` when it cannot. */
export async function storeResume(
  ctx: CallerContext,
  sessionId: Id,
  { fileName, bytes, profile, text }: ReadResume,
): Promise<Result<Attachments>> {
  const key = resumeKey(ctx.caller.userId, sessionId);
  const stored = await ctx.ports.files.put(key, bytes, { contentType: "application/pdf" });
  if (!stored.ok) return stored;
  const { name } = profile;
  return ok({
    resume: { key, fileName, size: bytes.byteLength, profile },
    resumeText: text,
    candidateName: name && name.confidence >= NAME_CONFIDENCE ? name.value : null,
  });
}
