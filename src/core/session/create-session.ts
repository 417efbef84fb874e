import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Profile, Reservation } from "../ports.ts";
import type { NewSession, Reply } from "./commands.ts";

/** A session to make, before it has an id, a number and an owner. */
export interface SessionDraft
  extends Omit<NewSession, "id" | "ownerId" | "number" | "resume" | "resumeText" | "candidateName"> {
  /** Most engine-run interviews the owner may have going at once; null for no limit. */
  maxRunning: number | null;
}

/** What is stored beside the session once its id is known. */
export interface Attachments {
  resume: NewSession["resume"];
  resumeText: string;
  candidateName: string | null;
}

const NOTHING: Attachments = { resume: null, resumeText: "", candidateName: null };

/**
 * Makes a session: reserves id, number and client key in the account, stores what belongs to it, then starts the
 * session object. A try that breaks in between leaves a reservation that a retry adopts or the account drops.
 * Errors: `conflict` for a taken client key, `too_many_running`, `key_reused`, `unavailable`.
 */
export async function createSession(
  ctx: CallerContext,
  draft: SessionDraft,
  attach: (reservation: Reservation) => Promise<Result<Attachments>> = async () => ok(NOTHING),
): Promise<Result<Reply & { profile: Profile }>> {
  const { ports, caller } = ctx;
  const { maxRunning, ...fields } = draft;
  const reserved = await ports.accounts.reserve(caller.userId, {
    id: ports.newId(),
    clientKey: draft.clientKey,
    content: JSON.stringify(fields),
    lease: draft.rules.engineRun && draft.status === "active",
    maxRunning,
    idempotency: ctx.idempotency,
  });
  if (!reserved.ok) return reserved;
  const { id, number, reservedAt, profile } = reserved.value;
  const attached = await attach(reserved.value);
  if (!attached.ok) return attached;
  const { resume, resumeText, candidateName } = attached.value;
  const made = await ports.sessions.init(
    {
      ...fields,
      id,
      number,
      ownerId: caller.userId,
      resume,
      resumeText,
      candidateName: candidateName ?? profile.name,
    },
    reservedAt,
  );
  if (!made.ok) return made;
  await ports.accounts.confirm(caller.userId, id).catch(() => {});
  return { ok: true, value: { ...made.value, profile } };
}
