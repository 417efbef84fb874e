import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithinSlips, phraseSimilarity } from "../../../src/interviewer/embedded/scoring/similarity.ts";

describe("phraseSimilarity", () => {
  it.each([
    ["declared", "declaration"],
    ["two", "2"],
    ["n <= 2", "n ≤ 2"],
    ["doesn't", "not"],
  ])("takes %j and %j for the same", (a, b) => {
    expect(phraseSimilarity(a, b)).toBe(1);
  });

  it.each([
    ["function", "method"],
    ["last in first out", "LIFO"],
    ["colleague", "teammate"],
    ["polymorphism", "polymorphysm"],
    ["encapsulation", "encapsualtion"],
  ])("takes %j and %j for nearly the same", (a, b) => {
    expect(phraseSimilarity(a, b)).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ["prefix", "postfix"],
    ["minimum", "maximum"],
    ["static", "statistic"],
    ["local", "logical"],
    ["mountain", "compiler"],
    ["", "compiler"],
    ["...", "..."],
  ])("keeps %j and %j apart", (a, b) => {
    expect(phraseSimilarity(a, b)).toBeLessThan(0.6);
  });

  it("is symmetric, and 1 for any phrase that has a word and itself", () => {
    const phrase = fc
      .array(fc.constantFrom("stack", "queue", "lifo", "the", "not", "retries", "x", "3", "死锁"), {
        minLength: 1,
      })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        expect(phraseSimilarity(a, b)).toBe(phraseSimilarity(b, a));
        expect(phraseSimilarity(a, a)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("isWithinSlips", () => {
  it.each([
    ["receive", "recieve", 1],
    ["separate", "seperate", 1],
    ["memory", "memmory", 1],
    ["implicit", "implict", 1],
    ["kitten", "sitting", 3],
  ])("%s and %s are %i apart", (a, b, slips) => {
    expect(isWithinSlips(a, b, slips)).toBe(true);
    expect(isWithinSlips(a, b, slips - 1)).toBe(false);
  });
});
