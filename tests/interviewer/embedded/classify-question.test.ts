import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_QUESTIONS } from "../../../src/interviewer/embedded/bank/index.ts";
import { classifyQuestion } from "../../../src/interviewer/embedded/classify/classify-question.ts";
import { HELD_OUT_QUESTIONS, type LabelledQuestion, TUNING_QUESTIONS } from "./labelled-questions.ts";
import { brief } from "./session.ts";

function accuracy(
  questions: readonly LabelledQuestion[],
  key: "type" | "difficulty" | "requiresSTAR",
): number {
  const right = questions.filter((question) => classifyQuestion(question.text)[key] === question[key]);
  return right.length / questions.length;
}

describe("classifyQuestion", () => {
  it("has at least two hundred different labelled questions to be measured on", () => {
    const texts = [...TUNING_QUESTIONS, ...HELD_OUT_QUESTIONS].map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ["tuning", TUNING_QUESTIONS],
    ["held-out", HELD_OUT_QUESTIONS],
  ])("agrees with the labels of the %s questions", (_, questions) => {
    expect(accuracy(questions, "type")).toBeGreaterThan(0.95);
    expect(accuracy(questions, "difficulty")).toBeGreaterThan(0.95);
    expect(accuracy(questions, "requiresSTAR")).toBeGreaterThan(0.95);
  });

  it("tells the types of the bank's questions, which are worded by others", () => {
    const right = ALL_QUESTIONS.filter(({ text, type }) => classifyQuestion(text).type === type);
    expect(right.length / ALL_QUESTIONS.length).toBeGreaterThan(0.9);
  });

  it("classifies the documents' examples as they do", () => {
    expect(classifyQuestion("Tell me about yourself")).toEqual({
      type: "behavioral",
      category: "introduction",
      difficulty: "junior",
      requiresSTAR: false,
    });
    expect(classifyQuestion("What is your experience with React?")).toEqual({
      type: "technical",
      category: "frontend",
      difficulty: "mid",
      requiresSTAR: false,
    });
  });

  it("names the category of a question after the session's topic when the question names none", () => {
    const { category } = classifyQuestion("Explain the difference between the two.", brief());
    expect(category).toBe("backend");
  });

  it("gives every text a classification, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 10_000 }), (text) => {
        const { type, category, difficulty } = classifyQuestion(text);
        expect(["technical", "behavioral", "situational", "cultural"]).toContain(type);
        expect(["junior", "mid", "senior"]).toContain(difficulty);
        expect(category).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });
});
