import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "../../../src/interviewer/embedded/scoring/stem.ts";

describe("stem", () => {
  // One word or more for each step of the definition, with the stems that its reference vocabulary gives.
  it.each([
    ["caresses", "caress"],
    ["ties", "tie"],
    ["cries", "cri"],
    ["gas", "gas"],
    ["gaps", "gap"],
    ["kiwis", "kiwi"],
    ["agreed", "agre"],
    ["succeed", "succeed"],
    ["luxuriated", "luxuri"],
    ["hopping", "hop"],
    ["hoping", "hope"],
    ["adding", "add"],
    ["happy", "happi"],
    ["enjoy", "enjoy"],
    ["say", "say"],
    ["by", "by"],
    ["national", "nation"],
    ["conditionally", "condit"],
    ["vileness", "vile"],
    ["abilities", "abil"],
    ["analogy", "analog"],
    ["generically", "generic"],
    ["communication", "communic"],
    ["consistency", "consist"],
    ["consolingly", "consol"],
    ["knightly", "knight"],
    ["controlling", "control"],
    ["recursive", "recurs"],
    ["recursion", "recurs"],
    ["initialization", "initi"],
    ["abstraction", "abstract"],
    ["skies", "sky"],
    ["dying", "die"],
    ["news", "news"],
    ["yield", "yield"],
    ["youth", "youth"],
  ])("takes %s to %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it("leaves short words, numbers and other scripts alone", () => {
    for (const word of ["", "is", "3.14", "c++", "naïves", "死锁"]) expect(stem(word)).toBe(word);
  });

  it("gives a non-empty lower-case stem at most one letter longer than the word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stem(word)).toMatch(/^[a-z]+$/);
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});
