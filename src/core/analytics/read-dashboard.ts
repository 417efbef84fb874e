import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Dashboard } from "./dashboard.ts";
import { dashboardOf, unlockedBy } from "./dashboard.ts";

export type FullDashboard = Dashboard & { achievements: { code: string; unlockedAt: number }[] };

/** The caller's dashboard. What was once unlocked stays unlocked, also when its session is deleted. */
export async function readDashboard(ctx: CallerContext): Promise<Result<FullDashboard>> {
  const { index, now } = ctx.ports;
  const { userId } = ctx.caller;
  const facts = await index.facts(userId, 0, Number.MAX_SAFE_INTEGER);
  if (!facts.ok) return facts;
  const achievements = await index.unlock(userId, unlockedBy(facts.value));
  if (!achievements.ok) return achievements;
  return ok({ ...dashboardOf(facts.value, now()), achievements: achievements.value });
}
