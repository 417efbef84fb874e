import type { DeliveryMetrics } from "./model.ts";

/** Values a client measures while the candidate speaks. Scores 0–100, pace in words per minute, shares 0–1. */
export type LiveMetric = Exclude<keyof DeliveryMetrics, "emotionTimeline">;

export const LIVE_METRICS = [
  "postureScore",
  "eyeContactScore",
  "gestureScore",
  "speechPaceWpm",
  "speechClarityScore",
  "fillerWordFrequency",
  "overallPerformanceScore",
] as const satisfies LiveMetric[];

export type LiveValues = Partial<Record<LiveMetric, number>>;

/** Running sums of one metric; enough for every figure below, whatever the number of samples. */
export interface RunningSum {
  samples: number;
  latest: number;
  min: number;
  max: number;
  sum: number;
  /** Time of the first sample in ms; the sums below count minutes from it, which keeps them small. */
  start: number;
  sumT: number;
  sumTT: number;
  sumTV: number;
}

export type RunningSums = Partial<Record<LiveMetric, RunningSum>>;

export interface RunningValue {
  latest: number;
  mean: number;
  min: number;
  max: number;
  /** Slope of the least-squares line through all samples, per minute; 0 until time has passed between two. */
  trend: number;
  samples: number;
}

export type RunningValues = Partial<Record<LiveMetric, RunningValue>>;

const MINUTE_MS = 60_000;

/** The sums with one more sample, taken at `at` (ms since the epoch). */
export function addSample(sums: RunningSums, values: LiveValues, at: number): RunningSums {
  const next = { ...sums };
  for (const metric of LIVE_METRICS) {
    const value = values[metric];
    if (value === undefined) continue;
    const known = sums[metric];
    const start = known?.start ?? at;
    const minutes = (at - start) / MINUTE_MS;
    next[metric] = {
      samples: (known?.samples ?? 0) + 1,
      latest: value,
      min: Math.min(known?.min ?? value, value),
      max: Math.max(known?.max ?? value, value),
      sum: (known?.sum ?? 0) + value,
      start,
      sumT: (known?.sumT ?? 0) + minutes,
      sumTT: (known?.sumTT ?? 0) + minutes * minutes,
      sumTV: (known?.sumTV ?? 0) + minutes * value,
    };
  }
  return next;
}

const round = (value: number): number => Number(value.toFixed(4));

function slope({ samples, sum, sumT, sumTT, sumTV }: RunningSum): number {
  const spread = samples * sumTT - sumT * sumT;
  return spread > 1e-9 ? (samples * sumTV - sumT * sum) / spread : 0;
}

/** The figures that watchers are shown. */
export function runningValues(sums: RunningSums): RunningValues {
  const values: RunningValues = {};
  for (const metric of LIVE_METRICS) {
    const sum = sums[metric];
    if (!sum) continue;
    values[metric] = {
      latest: sum.latest,
      mean: round(sum.sum / sum.samples),
      min: sum.min,
      max: sum.max,
      trend: round(slope(sum)),
      samples: sum.samples,
    };
  }
  return values;
}
