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
 * A question as it is referred to inside quotation marks: where it is long, the sentence that quotes or else the longest, with
 * single marks inside. Dots stand for what is left out at the end.
 */
export function named(question: string): string {
  const plain = question.replace(/\s+/g, " ").replaceAll("“", "‘").replaceAll("”", "’").trim();
  if (plain.length <= LONGEST_QUESTION) return plain;
  const all = sentences(plain).map(({ start, end }) => plain.slice(start, end));
  const quoting = all.filter((sentence) => sentence.includes("‘"));
  const longest = (quoting.length > 0 ? quoting : all).reduce((a, b) => (b.length > a.length ? b : a), "");
  if (longest.length <= LONGEST_QUESTION && longest.endsWith("?")) return longest;
  const cut = shorten(longest, LONGEST_QUESTION).replace(/[.?!]$/, "");
  const isOpen = cut.lastIndexOf("‘") >= 0 && !/’(?!\p{L})/u.test(cut.slice(cut.lastIndexOf("‘")));
  return `${cut} …${isOpen ? "’" : ""}`;
}
