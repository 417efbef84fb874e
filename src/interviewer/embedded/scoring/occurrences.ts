import { ALIKE, spellingSimilarity } from "./similarity.ts";
import type { Term } from "./terms.ts";
import type { Span } from "./tokenize.ts";

/** Other words that may stand between two words of a phrase: "changed (all their) passwords". */
const GAP = 2;

function isSaid(wanted: Term, found: Term): boolean {
  const isClear = wanted.weight > 0 && wanted.negated !== null && found.negated !== null;
  if (isClear && wanted.negated !== found.negated) return false;
  return found.base === wanted.base || (found.weight > 0 && spellingSimilarity(wanted, found) >= ALIKE);
}

/** Where the words stand in the text from `at` on, each at most `gap` other words after the one before. */
function endOf(words: readonly Term[], text: readonly Term[], at: number, gap: number): number | null {
  let last = at;
  for (const word of words) {
    const next = text.slice(last + 1, last + gap + 2).findIndex((found) => isSaid(word, found));
    if (next < 0) return null;
    last += next + 1;
  }
  return text[last]?.end ?? null;
}

/**
 * Where a text says a phrase: its content words in this order and polarity, in any inflection or small misspelling, with
 * at most two other words between. A phrase with fewer than two content words lives by the words around ("by id",
 * "what for") and must stand as it is.
 */
export function occurrencesOf(phrase: readonly Term[], text: readonly Term[]): Span[] {
  const content = phrase.filter((term) => term.weight > 0);
  const isLoose = content.length > 1;
  const [first, ...rest] = isLoose ? content : phrase;
  if (!first) return [];
  return text.flatMap((term, at) => {
    const end = isSaid(first, term) ? endOf(rest, text, at, isLoose ? GAP : 0) : null;
    return end === null ? [] : [{ start: term.start, end }];
  });
}
