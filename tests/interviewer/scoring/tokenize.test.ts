import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses, type Span, sentences, words } from "../../../src/interviewer/embedded/scoring/tokenize.ts";

const cut = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
const forms = (text: string) => words(text).map(({ form }) => form);
const anyText = fc.string({ unit: "binary", maxLength: 200 });

/** Spans are in order, apart, not empty and inside the text. */
function expectInOrder(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

describe("words", () => {
  it.each([
    ["The compiler's job", ["the", "compiler", "job"]],
    [
      "don’t re-use multi-dimensional object-oriented",
      ["don't", "reuse", "multidimensional", "object", "oriented"],
    ],
    ["C++, C# and .NET", ["c++", "c#", "and", ".net"]],
    ["O(n log n) <= 2.5", ["o", "n", "log", "n", "<=", "2.5"]],
    ["do...while main() x2", ["do", "while", "main", "x2"]],
    ["Naïve ＣＡＦÉ", ["naive", "cafe"]],
    ["死锁 lock", ["死", "锁", "lock"]],
    ["â€™ à", ["â", "à"]],
    ["🙂 — ...", []],
  ])("reads %j", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it("tells where each word stands in the text as written", () => {
    const text = "We’d RE-USE\n it; twice.";
    expect(cut(text, words(text))).toEqual(["We’d", "RE-USE", "it", "twice"]);
  });

  it("keeps offsets in order on any text", () => {
    fc.assert(fc.property(anyText, (text) => expectInOrder(text, words(text))));
  });
});

describe("sentences", () => {
  it("parts at stops that white space follows and at line breaks", () => {
    const text = "It costs 3.5 ms, e.g. in node.js. “Really?” Yes!\n- first point\n- second do...while loop";
    expect(cut(text, sentences(text))).toEqual([
      "It costs 3.5 ms, e.g. in node.js.",
      "“Really?”",
      "Yes!",
      "first point",
      "second do...while loop",
    ]);
  });

  it("knows the full stop of Chinese and Japanese", () => {
    const text = "死锁是。它们等待。";
    expect(cut(text, sentences(text))).toEqual(["死锁是。", "它们等待。"]);
  });

  it("keeps every letter in one sentence, on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = sentences(text);
        expectInOrder(text, spans);
        const kept = cut(text, spans)
          .join("")
          .replace(/[^\p{L}\p{N}]/gu, "");
        expect(kept).toBe(text.replace(/[^\p{L}\p{N}]/gu, ""));
      }),
    );
  });
});

describe("clauses", () => {
  it("parts a sentence at commas and linking words", () => {
    const text = "Before. I measured first, because guesses mislead and time was short. After.";
    const [, middle] = sentences(text);
    expect(middle && cut(text, clauses(text, middle))).toEqual([
      "I measured first,",
      "because guesses mislead",
      "and time was short.",
    ]);
  });

  it("stays inside its sentence, on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of sentences(text)) {
          const parts = clauses(text, sentence);
          expect(parts.length).toBeGreaterThan(0);
          expectInOrder(text, parts);
          expect(parts[0]?.start).toBeGreaterThanOrEqual(sentence.start);
          expect(parts.at(-1)?.end).toBeLessThanOrEqual(sentence.end);
        }
      }),
    );
  });
});
