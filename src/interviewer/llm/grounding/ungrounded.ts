import { baseForm, isKnown } from "../../embedded/scoring/lexicon.ts";
import { isStopWord } from "../../embedded/scoring/stop-words.ts";
import { sentences, type Word, words } from "../../embedded/scoring/tokenize.ts";
import { LARGE_NUMBERS, OPENERS, ORDINARY_CAPITALS } from "./ordinary-capitals.ts";
import { numbersIn, type Sources } from "./sources.ts";

function inventedNumbers(text: string, all: readonly Word[], sources: Sources): string[] {
  const digits = numbersIn(text).filter((number) => !sources.numbers.has(number));
  const spelled = all
    .map(({ form }) => form)
    .filter((form) => LARGE_NUMBERS.has(form) && !sources.words.has(baseForm(form)));
  return [...digits, ...spelled];
}

/** Words written like names: with a capital that no sentence's beginning explains. */
function names(text: string, all: readonly Word[]): Word[] {
  const starts = new Set(sentences(text).map(({ start }) => start));
  return all.filter(({ form, start, end }) => {
    const written = text.slice(start, end);
    if (!/\p{Lu}/u.test(written) || isStopWord(form) || ORDINARY_CAPITALS.has(form)) return false;
    const opens =
      starts.has(start) || /(?:["“'‘([:;—]|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start));
    const ordinary = /^\p{Lu}[^\p{Lu}]*$/u.test(written) && (isKnown(baseForm(form)) || OPENERS.has(form));
    return !(opens && ordinary);
  });
}

/**
 * The numbers and names of a text that none of the sources has, as written. A name is told by its capital letter, so
 * an ordinary word that opens a sentence passes, and so does a name that is an ordinary word.
 */
export function ungrounded(text: string, sources: Sources): string[] {
  const all = words(text);
  const invented = names(text, all).filter(({ form }) => !sources.words.has(baseForm(form)));
  return [
    ...new Set([
      ...inventedNumbers(text, all, sources),
      ...invented.map(({ start, end }) => text.slice(start, end)),
    ]),
  ];
}
