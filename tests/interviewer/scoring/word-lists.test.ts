import { describe, expect, it } from "vitest";
import { ANTONYMS } from "../../../src/interviewer/embedded/scoring/antonyms.ts";
import { baseForm, informationOf } from "../../../src/interviewer/embedded/scoring/lexicon.ts";
import { isStopWord, STOP_WORDS } from "../../../src/interviewer/embedded/scoring/stop-words.ts";
import { RELATED, SYNONYMS } from "../../../src/interviewer/embedded/scoring/synonyms.ts";
import { words } from "../../../src/interviewer/embedded/scoring/tokenize.ts";
import { BANDS } from "../../../src/interviewer/embedded/scoring/word-frequency.ts";

const members = (line: string) => line.split(",").map((member) => member.trim());

describe("the word lists", () => {
  it("groups two or more different words or phrases in lower case", () => {
    for (const line of [...SYNONYMS, ...RELATED]) {
      expect(new Set(members(line)).size, line).toBe(members(line).length);
      expect(members(line).length, line).toBeGreaterThan(1);
      for (const member of members(line)) expect(words(member), line).not.toEqual([]);
      expect(line).toBe(line.toLowerCase());
    }
  });

  it("opposes two poles with nothing in common", () => {
    for (const line of ANTONYMS) {
      const [left = "", right = "", ...more] = line.split("|");
      expect(more, line).toEqual([]);
      expect(new Set(members(left)).isDisjointFrom(new Set(members(right))), line).toBe(true);
      expect([...members(left), ...members(right)], line).not.toContain("");
    }
  });

  it("has no line twice", () => {
    expect(new Set(SYNONYMS).size).toBe(SYNONYMS.length);
    expect(new Set(RELATED).size).toBe(RELATED.length);
    expect(new Set(ANTONYMS).size).toBe(ANTONYMS.length);
  });

  it("weighs words by how rare they are in general English", () => {
    const weights = ["time", "software", "parameter", "mutex"].map((word) => informationOf(baseForm(word)));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(weights.at(-1)).toBe(1);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(informationOf("n")).toBeLessThan(1);
  });

  it("keeps content words and words that carry a point out of the function words", () => {
    for (const band of BANDS) expect(band.words.trim().split(/\s+/).filter(isStopWord)).toEqual([]);
    for (const word of ["not", "no", "never", "all", "only", "same", "before", "first"])
      expect(STOP_WORDS.has(word)).toBe(false);
    for (const word of ["the", "of", "it", "would", "because"]) expect(isStopWord(word)).toBe(true);
  });
});
