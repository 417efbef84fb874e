import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Stats } from "./stats.ts";
import { statsOf } from "./stats.ts";

/** Statistics over all of the caller's sessions. */
export async function readStats(ctx: CallerContext): Promise<Result<Stats>> {
  const facts = await ctx.ports.index.facts(ctx.caller.userId, 0, Number.MAX_SAFE_INTEGER);
  return facts.ok ? ok(statsOf(facts.value)) : facts;
}
