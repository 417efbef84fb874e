import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bias,
  bootstrapInterval,
  combine,
  momentsOf,
  NO_PAIRS,
  pearson,
  rmse,
} from "../../../src/interviewer/embedded/scoring/agreement.ts";

type Pair = [number, number];
const grade = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const pairs = fc.array(fc.tuple(grade, grade), { minLength: 2, maxLength: 30 });

describe("agreement", () => {
  it("is that of a worked example", () => {
    const moments = momentsOf([
      [0.1, 0.2],
      [0.4, 0.3],
      [0.5, 0.9],
      [1, 0.8],
    ]);
    expect(pearson(moments)).toBeCloseTo(0.29 / Math.sqrt(0.42 * 0.37), 12);
    expect(rmse(moments)).toBeCloseTo(Math.sqrt((0.01 + 0.01 + 0.16 + 0.04) / 4), 12);
    expect(bias(moments)).toBeCloseTo(-0.05, 12);
  });

  it("has no correlation where one side does not vary", () => {
    expect(pearson(momentsOf([]))).toBeNull();
    expect(
      pearson(
        momentsOf([
          [0.3, 0.1],
          [0.3, 0.7],
          [0.3, 0.2],
        ] as Pair[]),
      ),
    ).toBeNull();
  });

  it("adds up over parts", () => {
    fc.assert(
      fc.property(pairs, pairs, (left, right) => {
        const whole = momentsOf([...left, ...right]);
        const joined = combine(momentsOf(left), momentsOf(right));
        const parted = combine(whole, momentsOf(right), -1);
        for (const key of ["n", "x", "y", "xx", "yy", "xy"] as const) {
          expect(joined[key]).toBeCloseTo(whole[key], 9);
          expect(parted[key]).toBeCloseTo(momentsOf(left)[key], 9);
        }
        const r = pearson(whole);
        if (r !== null) expect(Math.abs(r)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("bootstrapInterval", () => {
  const cluster = (...values: Pair[]) => momentsOf(values);
  const clusters = [
    cluster([0.1, 0.2], [0.9, 0.8]),
    cluster([0.3, 0.1], [0.6, 0.9]),
    cluster([0.5, 0.6], [0.2, 0.4]),
    cluster([0.8, 0.5], [0.4, 0.5]),
  ];

  it("holds the correlation of all, and is the same for the same seed", () => {
    const interval = bootstrapInterval(clusters, { seed: 7, resamples: 500 });
    const r = pearson(clusters.reduce((sum, part) => combine(sum, part), NO_PAIRS)) ?? expect.fail("varies");
    expect(interval?.low).toBeLessThan(r);
    expect(interval?.high).toBeGreaterThan(r);
    expect(bootstrapInterval(clusters, { seed: 7, resamples: 500 })).toEqual(interval);
    expect(bootstrapInterval(clusters, { seed: 8, resamples: 500 })).not.toEqual(interval);
  });

  it("needs two clusters that vary", () => {
    expect(bootstrapInterval(clusters.slice(0, 1), { seed: 1, resamples: 100 })).toBeNull();
    expect(bootstrapInterval([cluster([1, 0]), cluster([1, 1])], { seed: 1, resamples: 100 })).toBeNull();
  });
});
