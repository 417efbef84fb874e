import { type Term, termsOf } from "./terms.ts";

/** A shared synonym group; less than 1 because a synonym rarely fits every context. */
export const SYNONYM = 0.9;
/** A shared group of related words: half a match. */
export const RELATED = 0.5;
/** A misspelling of the word. */
const MISSPELLING = 0.9;
/** From here on two words are taken for one, so that their polarity can be compared. */
export const ALIKE = 0.9;
/** Least share of trigrams at which two words count as forms of one root (Adamson & Boreham 1974). */
const SAME_ROOT = 0.5;
/** Shorter words have too many neighbours for a misspelling or a root to be told from another word. */
const SHORTEST_FUZZY = 5;
/** A word of this many letters may have two slips, a shorter one has one. */
const LONG_WORD = 8;
/** Longer "words" are not words: comparing them would cost the square of their length. */
const LONGEST_FUZZY = 40;

/** Character trigrams of a word with its two ends marked, each once. */
export function trigrams(word: string): Set<string> {
  const marked = `^${word}$`;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at += 1) grams.add(marked.slice(at, at + 3));
  return grams;
}

/** Dice coefficient of the trigrams of two words, 0–1. */
function sharedTrigrams(a: string, b: string): number {
  const left = trigrams(a);
  const right = trigrams(b);
  return (2 * left.intersection(right).size) / (left.size + right.size);
}

/**
 * Whether at most `slips` letters were left out, put in, replaced or swapped with their neighbour (Damerau-Levenshtein
 * distance, optimal string alignment).
 */
export function isWithinSlips(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          replaced,
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > slips) return false;
    beforeLast = last;
    last = row;
  }
  return (last[b.length] ?? 0) <= slips;
}

/**
 * How far two different words look like one, 0–1: a misspelling, whose first letter is nearly always right (Pollock &
 * Zamora 1984), or another form of the same root. 0 when the lexicon has both, so that "prefix" is not "postfix".
 */
export function spellingSimilarity(a: Term, b: Term): number {
  if ((a.known && b.known) || a.form[0] !== b.form[0]) return 0;
  const longest = Math.max(a.form.length, b.form.length);
  if (Math.min(a.form.length, b.form.length) < SHORTEST_FUZZY || longest > LONGEST_FUZZY) return 0;
  if (isWithinSlips(a.form, b.form, longest >= LONG_WORD ? 2 : 1)) return MISSPELLING;
  const root = sharedTrigrams(a.base, b.base);
  return root >= SAME_ROOT ? root : 0;
}

function haveCommon(a: readonly number[], b: readonly number[]): boolean {
  return a.some((group) => b.includes(group));
}

/** How near two words are in meaning, 0–1, whatever their polarity: 1 for the same stem. Symmetric. */
export function termSimilarity(a: Term, b: Term): number {
  if (a.base === b.base) return 1;
  if (haveCommon(a.same, b.same)) return SYNONYM;
  return Math.max(haveCommon(a.near, b.near) ? RELATED : 0, spellingSimilarity(a, b));
}

function contentOf(text: string): Term[] {
  const terms = termsOf(text);
  const content = terms.filter((term) => term.weight > 0);
  return content.length > 0 ? content : terms;
}

function coveredShare(wanted: readonly Term[], given: readonly Term[]): number {
  let covered = 0;
  let total = 0;
  for (const term of wanted) {
    const weight = term.weight || 1;
    total += weight;
    covered += weight * Math.max(...given.map((other) => termSimilarity(term, other)));
  }
  return covered / total;
}

/**
 * How near two words or short phrases are in meaning, 0–1: the mean of how far each covers the other's words. 0 when
 * one of them has no word. Costs the product of their lengths; for whole answers use `alignTerms`.
 */
export function phraseSimilarity(a: string, b: string): number {
  const left = contentOf(a);
  const right = contentOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  return (coveredShare(left, right) + coveredShare(right, left)) / 2;
}
