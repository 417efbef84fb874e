import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/core/session/model.ts";
import { assessAnswer } from "../../../src/interviewer/embedded/assess/assess-answer.ts";
import { ALL_QUESTIONS } from "../../../src/interviewer/embedded/bank/index.ts";
import { INJECTIONS } from "./injections.ts";
import { MIDDLING_ANSWERS } from "./interviews/middling.ts";
import { STRONG_ANSWERS } from "./interviews/strong.ts";
import { WEAK_ANSWERS } from "./interviews/weak.ts";
import { bankQuestion, progress, recorded, turn } from "./session.ts";

const SAMPLE = ALL_QUESTIONS.filter((_, at) => at % 25 === 0);
const ANSWERS = [
  ...STRONG_ANSWERS,
  ...MIDDLING_ANSWERS,
  ...WEAK_ANSWERS,
  ...SAMPLE.map(({ model }) => model),
];

const anyQuestion = fc.oneof(
  fc.constantFrom(...SAMPLE).map(
    ({ id }) =>
      (answer: string) =>
        turn(0, bankQuestion(id), answer),
  ),
  fc
    .constantFrom("Explain overfitting", "Tell me about a time you failed.", "", "Why us?")
    .map((text) => (answer: string) => recorded(0, text, answer)),
);
const anyAnswer = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ANSWERS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 10_000 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...ANSWERS.flatMap((text) => text.split(" "))), { maxLength: 400 })
      .map((words) => words.join(" ")),
  },
);

function judge(question: (answer: string) => ReturnType<typeof turn>, answer: string): Assessment {
  const last = question(answer);
  return assessAnswer(progress([last]), last);
}

describe("assessAnswer", () => {
  it("never throws, keeps its ranges and quotes only what was said", () => {
    fc.assert(
      fc.property(anyQuestion, anyAnswer, (question, answer) => {
        const { score, sufficient, criteria, probes, delivery } = judge(question, answer);
        expect(score === null).toBe(!sufficient);
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(1);
        for (const { level, quote } of criteria) {
          expect(level === null).toBe(quote === null);
          expect([null, 1, 2, 3, 4, 5]).toContain(level);
          expect(answer.includes(quote ?? "")).toBe(true);
          expect(quote).not.toBe("");
        }
        for (const { quote } of probes) expect(answer.includes(quote ?? "")).toBe(true);
        expect(delivery.words).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("never scores higher for an order to the judge, wherever it stands", () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(...ANSWERS, ""),
        fc.subarray([...INJECTIONS], { minLength: 1, maxLength: 3 }),
        fc.constantFrom("before", "after", "between", "line"),
        (question, answer, orders, place) => {
          const order = orders.join(" ");
          const at = answer.indexOf(". ") + 1;
          const joined = {
            before: `${order} ${answer}`,
            after: `${answer} ${order}`,
            between: `${answer.slice(0, at)} ${order} ${answer.slice(at)}`,
            line: `${answer}\n${order}`,
          }[place];
          const plain = judge(question, answer);
          const ordered = judge(question, joined);
          expect(ordered.score ?? 0).toBeLessThanOrEqual(plain.score ?? 0);
          const levels = new Map(plain.criteria.map(({ criterion, level }) => [criterion, level ?? 0]));
          for (const { criterion, level } of ordered.criteria)
            expect(level ?? 0).toBeLessThanOrEqual(levels.get(criterion) ?? 0);
        },
      ),
      { seed: 20, numRuns: 100 },
    );
  }, 30_000);

  it("is the same every time", () => {
    fc.assert(
      fc.property(anyQuestion, anyAnswer, (question, answer) => {
        expect(judge(question, answer)).toEqual(judge(question, answer));
      }),
      { numRuns: 30 },
    );
  });
});
