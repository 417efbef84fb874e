import { commonestDomain, matchDomain } from "../catalogue.ts";
import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Reply } from "./commands.ts";
import { createSession } from "./create-session.ts";
import type { ResumeProfile, Rules, Topic } from "./model.ts";
import type { UploadedFile } from "./read-resume.ts";
import { readResume, storeResume } from "./read-resume.ts";

/** Longest topic text, as the dialects that name a topic allow it. */
const MAX_TOPIC = 100;

/** What a resume is taken to be about: the subject of a title, else of most skills, else the latest title itself. */
function topicOf(profile: ResumeProfile): Topic {
  const titles = profile.roles.flatMap((role) => role.title ?? []);
  const domain =
    titles.map(matchDomain).find((domain) => domain !== undefined) ?? commonestDomain(profile.skills)?.domain;
  if (domain) return { text: domain.name, slug: domain.slug };
  return profile.skills.length || !titles[0]
    ? { text: "Software Engineering", slug: "software-dev" }
    : { text: titles[0].slice(0, MAX_TOPIC), slug: null };
}

/**
 * Starts an engine-run interview about a resume: the file is read first, so that an unusable one leaves nothing.
 * Errors: `invalid_resume`, `too_many_running`, `key_reused`, `unavailable`.
 */
export async function startInterview(
  ctx: CallerContext,
  input: { file: UploadedFile; rules: Rules; maxRunning: number },
): Promise<Result<{ reply: Reply; readable: boolean }>> {
  const resume = await readResume(ctx, input.file);
  if (!resume.ok) return resume;
  const made = await createSession(
    ctx,
    {
      clientKey: null,
      topic: topicOf(resume.value.profile),
      difficulty: "mid",
      type: "mock",
      status: "active",
      rules: input.rules,
      maxRunning: input.maxRunning,
      jobContext: null,
      settings: null,
      scheduledAt: null,
    },
    ({ id }) => storeResume(ctx, id, resume.value),
  );
  return made.ok ? ok({ reply: made.value, readable: resume.value.text.trim() !== "" }) : made;
}
