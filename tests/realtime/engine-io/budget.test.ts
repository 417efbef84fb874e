import { describe, expect, it } from "vitest";
import { Budget } from "../../../src/realtime/engine-io/budget.ts";

function taken(budget: Budget, now: number, tries: number): number {
  return Array.from({ length: tries }, () => budget.take(now)).filter(Boolean).length;
}

describe("budget", () => {
  it("allows a burst and then its rate", () => {
    const budget = new Budget({ burst: 5, perSecond: 10 }, 0);
    expect(taken(budget, 0, 20)).toBe(5);
    expect(taken(budget, 99, 1)).toBe(0);
    expect(taken(budget, 300, 20)).toBe(3);
  });

  it("saves up no more than a burst", () => {
    const budget = new Budget({ burst: 5, perSecond: 10 }, 0);
    expect(taken(budget, 3_600_000, 20)).toBe(5);
  });

  it("survives a clock that goes back", () => {
    const budget = new Budget({ burst: 1, perSecond: 1 }, 10_000);
    expect(budget.take(5_000)).toBe(true);
    expect(budget.take(5_500)).toBe(false);
    expect(budget.take(6_000)).toBe(true);
  });
});
