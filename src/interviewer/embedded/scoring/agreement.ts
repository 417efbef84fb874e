/** Sums from which the correlation of pairs (x, y) follows; those of two sets of pairs simply add up. */
export interface Moments {
  n: number;
  x: number;
  y: number;
  xx: number;
  yy: number;
  xy: number;
}

export const NO_PAIRS: Readonly<Moments> = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };

/** Adds `b` to `a`, or takes it away with `sign` -1. */
export function combine(a: Moments, b: Moments, sign: 1 | -1 = 1): Moments {
  return {
    n: a.n + sign * b.n,
    x: a.x + sign * b.x,
    y: a.y + sign * b.y,
    xx: a.xx + sign * b.xx,
    yy: a.yy + sign * b.yy,
    xy: a.xy + sign * b.xy,
  };
}

export function momentsOf(pairs: Iterable<readonly [x: number, y: number]>): Moments {
  const sums = { ...NO_PAIRS };
  for (const [x, y] of pairs) {
    sums.n += 1;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.yy += y * y;
    sums.xy += x * y;
  }
  return sums;
}

/** Pearson's product-moment correlation, -1 to 1; `null` when either side does not vary. */
export function pearson({ n, x, y, xx, yy, xy }: Moments): number | null {
  const varianceX = n * xx - x * x;
  const varianceY = n * yy - y * y;
  // Below this a difference is rounding, not variation.
  const least = 1e-9 * n * n;
  if (varianceX <= least || varianceY <= least) return null;
  return Math.max(-1, Math.min(1, (n * xy - x * y) / Math.sqrt(varianceX * varianceY)));
}

/** Mean of x - y: positive when x is the more generous. */
export function bias({ n, x, y }: Moments): number {
  return (x - y) / n;
}

/** Root of the mean squared difference of x and y. */
export function rmse({ n, xx, yy, xy }: Moments): number {
  return Math.sqrt(Math.max(0, (xx - 2 * xy + yy) / n));
}

/** Numbers in [0, 1) that follow from the seed: the mulberry32 generator. */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Percentile bootstrap of Pearson's r that draws whole clusters (the questions) with replacement, since answers to one
 * question are not independent (Efron & Tibshirani 1993, ch. 13). The central 95 %; `null` with fewer than two
 * clusters or when hardly a resample varies.
 */
export function bootstrapInterval(
  clusters: readonly Moments[],
  { seed, resamples }: { seed: number; resamples: number },
): { low: number; high: number } | null {
  if (clusters.length < 2) return null;
  const random = seeded(seed);
  const drawn: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    let sums: Moments = NO_PAIRS;
    for (let draw = 0; draw < clusters.length; draw += 1)
      sums = combine(sums, clusters[Math.floor(random() * clusters.length)] ?? NO_PAIRS);
    const r = pearson(sums);
    if (r !== null) drawn.push(r);
  }
  if (drawn.length < resamples / 2) return null;
  drawn.sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
