import { describe, expect, it } from "vitest";
import { calibrate } from "../../../src/interviewer/embedded/scoring/calibration.ts";
import { scoreAnswer } from "../../../src/interviewer/embedded/scoring/score-answer.ts";
import { CASES } from "./cases.ts";

const graded = CASES.flatMap(({ question, reference, good, partial, offTopic }) => [
  { question, reference, answer: reference, human: 1 },
  { question, reference, answer: good, human: 0.9 },
  { question, reference, answer: partial, human: 0.5 },
  { question, reference, answer: offTopic, human: 0 },
]);

describe("calibrate", () => {
  it("measures the grades against those of humans", () => {
    const measured = calibrate(graded, 1);
    const differences = graded.map((item) => scoreAnswer(item) - item.human);
    expect(measured).toMatchObject({ answers: graded.length, questions: CASES.length, differences });
    expect(measured.r).toBeGreaterThan(0.9);
    expect(measured.interval?.low).toBeLessThanOrEqual(measured.r ?? 0);
    expect(measured.interval?.high).toBeGreaterThanOrEqual(measured.r ?? 1);
    expect(measured.bias).toBeCloseTo(differences.reduce((a, b) => a + b) / graded.length, 9);
    expect(measured.rmse).toBeCloseTo(Math.hypot(...differences) / Math.sqrt(graded.length), 9);
  });

  it("does not owe its figure to the question at hand", () => {
    const { r, heldOut } = calibrate(graded, 1);
    expect(Math.abs((r ?? 0) - (heldOut ?? 1))).toBeLessThan(0.02);
  });

  it("has no correlation for one answer, and no result for none", () => {
    expect(calibrate(graded.slice(0, 1), 1)).toMatchObject({ r: null, interval: null, heldOut: null });
    expect(() => calibrate([], 1)).toThrow(RangeError);
  });
});
