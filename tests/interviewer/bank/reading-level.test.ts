import { describe, expect, it } from "vitest";
import { ALL_QUESTIONS, GENERAL, TECHNICAL } from "../../../src/interviewer/embedded/bank/index.ts";
import { countWords, sentencesOf } from "./phrases.ts";

/**
 * Sentence lengths, in words, of R. Flesch's table (The Art of Readable Writing, 1949): "standard" prose averages 17,
 * "very difficult" prose 29. A question is heard once, so no single sentence may be as long as the latter.
 */
const STANDARD_AVERAGE = 17;
const VERY_DIFFICULT = 29;
/** Flesch reading ease from which prose is plain English, in spite of the words of the trade (Flesch 1949). */
const PLAIN_ENGLISH = 60;

/** Syllables of an English word, counted as its groups of vowels without a silent ending. */
function countSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "");
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** Flesch reading ease: 206.835 − 1.015 words per sentence − 84.6 syllables per word (Flesch 1948). */
function readingEase(text: string): number {
  const words = text.split(/\s+/);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentencesOf(text).length) - 84.6 * (syllables / words.length);
}

const collections = [
  ...Object.entries(TECHNICAL).map(([name, { junior, mid, senior }]) => ({
    name,
    questions: [...junior, ...mid, ...senior],
  })),
  { name: "behavioral", questions: GENERAL.behavioral },
  { name: "situational", questions: GENERAL.situational },
  { name: "cultural", questions: GENERAL.cultural },
];

describe("the reading level of questions", () => {
  it("tells plain prose from difficult prose", () => {
    expect(readingEase("The cat sat on the mat. It was warm.")).toBeGreaterThan(90);
    expect(
      readingEase(
        "Institutional considerations necessitate comprehensive organisational reconceptualisation.",
      ),
    ).toBeLessThan(0);
  });

  it.each(collections)("is plain English in $name", ({ questions }) => {
    const texts = questions.map(({ text }) => text);
    const sentences = texts.flatMap(sentencesOf);
    const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
    expect(words / sentences.length).toBeLessThanOrEqual(STANDARD_AVERAGE);
    expect(readingEase(texts.join(" "))).toBeGreaterThanOrEqual(PLAIN_ENGLISH);
  });

  it("has no sentence that is hard to keep in mind", () => {
    const long = ALL_QUESTIONS.flatMap(({ text }) => sentencesOf(text)).filter(
      (sentence) => countWords(sentence) >= VERY_DIFFICULT,
    );
    expect(long).toEqual([]);
  });
});
