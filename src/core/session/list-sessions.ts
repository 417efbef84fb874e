import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Id } from "../ids.ts";
import type { Page, SessionFilter, SessionIndexPort, SessionRow } from "../ports.ts";
import { UNFINISHED } from "./lifecycle.ts";

/** Newest sessions a list without pages in its document returns. */
export const UNPAGED_LIMIT = 100;

/** The caller's sessions, newest first. */
export function listSessions(
  ctx: CallerContext,
  filter: SessionFilter = {},
  page: Page = { offset: 0, limit: UNPAGED_LIMIT },
): Promise<Result<SessionRow[]>> {
  return ctx.ports.index.list(ctx.caller.userId, filter, page);
}

/** One page of the caller's sessions and how many there are in all. */
export async function pageSessions(
  ctx: CallerContext,
  filter: SessionFilter,
  page: Page,
): Promise<Result<{ rows: SessionRow[]; total: number }>> {
  const { userId } = ctx.caller;
  const [rows, total] = await Promise.all([
    ctx.ports.index.list(userId, filter, page),
    ctx.ports.index.count(userId, filter),
  ]);
  if (!rows.ok) return rows;
  if (!total.ok) return total;
  return ok({ rows: rows.value, total: total.value });
}

/** The session a socket is for that names none: its user's newest one that can go on. */
export async function newestUnfinished(
  index: Pick<SessionIndexPort, "list">,
  userId: Id,
): Promise<Result<Id | null>> {
  const rows = await index.list(userId, { status: UNFINISHED }, { offset: 0, limit: 1 });
  return rows.ok ? ok(rows.value[0]?.session.id ?? null) : rows;
}
