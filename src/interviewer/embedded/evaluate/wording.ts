import { shorten } from "../phrase.ts";
import { sentences } from "../scoring/tokenize.ts";

/** Longest question that is referred to in full, in characters. */
const LONGEST_QUESTION = 110;

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** A count as a word, up to twelve. */
export const inWords = (count: number) => NUMBERS[count] ?? String(count);
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "one answer", "eight answers". */
export const answersInWords = (count: number) => (count === 1 ? "one answer" : `${inWords(count)} answers`);

/**
 * A question as it is referred to inside quotation marks: its most telling sentence where it is long, with single
 * marks inside.
 */
export function named(question: string): string {
  const plain = question.replace(/\s+/g, " ").replaceAll("“", "‘").replaceAll("”", "’").trim();
  if (plain.length <= LONGEST_QUESTION) return plain;
  const longest = sentences(plain)
    .map(({ start, end }) => plain.slice(start, end))
    .reduce((a, b) => (b.length > a.length ? b : a), "");
  const short = shorten(longest, LONGEST_QUESTION);
  return short === longest ? longest : `${short} …`;
}
