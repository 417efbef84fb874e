import { describe, expect, it } from "vitest";
import { ALL_QUESTIONS } from "../../../src/interviewer/embedded/bank/index.ts";
import { coverPoints, MADE } from "../../../src/interviewer/embedded/scoring/cover-points.ts";

/** One in a thousand points may be worded beyond what the engine reads; a person still hears it. */
const FOUND = 0.999;

interface JudgedPoint {
  id: string;
  text: string;
  made: boolean;
}

/** Every reference point of the bank, and whether the engine hears it in the answer given to its question. */
function judge(answerTo: (at: number) => string): JudgedPoint[] {
  return ALL_QUESTIONS.flatMap(({ id, text: question, points }, at) =>
    coverPoints({ points, answer: answerTo(at), question }).map(({ covered }, nth) => ({
      id,
      text: points[nth]?.text ?? "",
      made: covered >= MADE,
    })),
  );
}

/** Share of points that count as made, 0–1. */
function shareMade(points: readonly JudgedPoint[]): number {
  return points.filter(({ made }) => made).length / points.length;
}

describe("the engine's reading of the bank", { timeout: 60_000 }, () => {
  it("finds the reference points in their model answer", () => {
    const points = judge((at) => ALL_QUESTIONS[at]?.model ?? "");
    const missed = points.filter(({ made }) => !made).map(({ id, text }) => `${id}: ${text}`);
    expect(shareMade(points), missed.join("\n")).toBeGreaterThanOrEqual(FOUND);
  });

  it("finds hardly any point in the question itself", () => {
    expect(shareMade(judge((at) => ALL_QUESTIONS[at]?.text ?? ""))).toBeLessThan(0.005);
  });

  it("finds few points in the model answer to another question", () => {
    const another = (at: number) => ALL_QUESTIONS[(at + 17) % ALL_QUESTIONS.length]?.model ?? "";
    expect(shareMade(judge(another))).toBeLessThan(0.08);
  });
});
