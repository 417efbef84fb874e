import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { MetricDays, MetricMeans } from "../ports.ts";
import type { QuestionType } from "../session/model.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface PeriodAnalytics {
  totalSessions: number;
  /**
   * Mean minutes from start to end over completed sessions, 0 for one whose client sent an end before the start; null
   * when there are none.
   */
  averageMinutes: number | null;
  means: MetricMeans;
  /** Most frequent first. */
  questionTypes: { type: QuestionType; count: number }[];
  /** One row per UTC day with samples, ascending. */
  days: MetricDays["days"];
}

/**
 * Analytics over UTC days, both inclusive; null for an open end. Sessions and samples count by when they were made,
 * questions by when they were put.
 */
export async function readPeriod(
  ctx: CallerContext,
  firstDay: number | null,
  lastDay: number | null,
): Promise<Result<PeriodAnalytics>> {
  const from = firstDay ?? 0;
  const to = lastDay === null ? Number.MAX_SAFE_INTEGER : lastDay + DAY_MS;
  const { index } = ctx.ports;
  const { userId } = ctx.caller;
  const [facts, types, samples] = await Promise.all([
    index.facts(userId, from, to),
    index.questionTypes(userId, from, to),
    index.metricDays(userId, from, to),
  ]);
  if (!facts.ok) return facts;
  if (!types.ok) return types;
  if (!samples.ok) return samples;
  const minutes = facts.value.flatMap(({ status, startedAt, endedAt }) =>
    status === "completed" && startedAt !== null && endedAt !== null
      ? [Math.max(0, endedAt - startedAt) / MINUTE_MS]
      : [],
  );
  return ok({
    totalSessions: facts.value.length,
    averageMinutes: minutes.length ? minutes.reduce((sum, each) => sum + each, 0) / minutes.length : null,
    means: samples.value.total,
    questionTypes: types.value.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    days: samples.value.days,
  });
}
