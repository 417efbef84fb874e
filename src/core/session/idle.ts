import type { SessionState } from "./draft.ts";
import type { Session } from "./model.ts";

const MINUTE_MS = 60_000;

/** Time an engine gets for one piece of work before the watchdog finishes it with the embedded one, in ms. */
export const WATCHDOG_MS = 30_000;

/** Whether the interviewer is thinking about an answer right now. */
export function isThinking(session: Session): boolean {
  return session.work.some((work) => work.kind === "turn" || work.kind === "opening");
}

/**
 * When silence completes the session, in ms since the epoch; null while it cannot: no limit, not active, or an answer
 * is thinking.
 */
export function idleDeadline(state: SessionState): number | null {
  const { session } = state;
  const { idleMinutes } = session.rules;
  if (idleMinutes === null || session.status !== "active" || session.idleSince === null) return null;
  if (isThinking(session)) return null;
  return session.idleSince + idleMinutes * MINUTE_MS - session.idleSpent;
}

/** When the oldest pending work is overdue, in ms since the epoch; null without pending work. */
export function watchdogDeadline(session: Session): number | null {
  return session.work.length ? Math.min(...session.work.map((work) => work.since)) + WATCHDOG_MS : null;
}
