import type { Failure, Result } from "../errors.ts";
import { fail, ok } from "../errors.ts";
import type { Draft } from "./draft.ts";
import type { PendingWork, Status } from "./model.ts";
import { STATUSES } from "./model.ts";

const LEGAL: Record<Status, readonly Status[]> = {
  scheduled: ["active", "completed", "cancelled"],
  active: ["paused", "completed", "cancelled"],
  paused: ["active", "completed", "cancelled"],
  completed: [],
  cancelled: [],
};

export const isFinal = (status: Status): boolean => LEGAL[status].length === 0;

export const UNFINISHED: readonly Status[] = STATUSES.filter((status) => !isFinal(status));

export function wrongStatus(from: Status, to: Status): Result<never> & { error: Failure } {
  return fail("wrong_status", `Invalid status transition from '${from}' to '${to}'`, { from, to });
}

/**
 * Moves the session to a status. The status it already has changes nothing and succeeds; so does pausing what has
 * not started. Leaving `completed` or `cancelled` is refused with `wrong_status`.
 */
export function moveTo(
  draft: Draft,
  to: Status,
  endedBy: "caller" | "limit" | "idle" = "caller",
): Result<null> {
  const { session, tools } = draft;
  const from = session.status;
  if (from === to || (from === "scheduled" && to === "paused")) return ok(null);
  if (!LEGAL[from].includes(to)) return wrongStatus(from, to);
  switch (to) {
    case "scheduled":
      return wrongStatus(from, to);
    case "active":
      draft.patch({ startedAt: session.startedAt ?? tools.now, idleSince: tools.now });
      break;
    case "paused":
      if (session.idleSince !== null) {
        draft.patch({ idleSpent: session.idleSpent + tools.now - session.idleSince, idleSince: null });
      }
      break;
    case "completed":
    case "cancelled":
      draft.patch({
        endedAt: session.endedAt ?? tools.now,
        endedBy,
        idleSince: null,
        work: session.work.filter((work) => work.kind !== "opening" && work.kind !== "turn"),
      });
      break;
  }
  draft.setStatus(to);
  return ok(null);
}

/** A turn taken in a scheduled or paused session makes it active; a finished one refuses. */
export function activateForTurn(draft: Draft): Result<null> {
  return draft.session.status === "active" ? ok(null) : moveTo(draft, "active");
}

/** Commits the interviewer to a piece of work; the engine is asked after the commit. */
export function owe(draft: Draft, kind: PendingWork["kind"], ordinal: number | null): void {
  const { session, tools } = draft;
  const already = session.work.some((work) => work.kind === kind && work.ordinal === ordinal);
  if (already) return;
  draft.patch({ work: [...session.work, { kind, ordinal, generation: tools.newId(), since: tools.now }] });
}
