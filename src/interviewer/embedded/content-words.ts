import { baseForm, informationOf, isKnown } from "./scoring/lexicon.ts";
import { stem } from "./scoring/stem.ts";
import { isStopWord } from "./scoring/stop-words.ts";
import { words } from "./scoring/tokenize.ts";

/** The stems of a text's content words, each once. */
export function contentWords(text: string): Set<string> {
  return new Set(
    words(text)
      .filter(({ form }) => !isStopWord(form))
      .map(({ form }) => stem(form)),
  );
}

/** Information of a word (see `informationOf`) from which on it is rare in general English. */
const RARE = 0.9;

/** Whether a folded word is a term of a trade: the lexicon has it, and general English seldom does. */
export function isTradeTerm(form: string): boolean {
  const base = baseForm(form);
  return !isStopWord(form) && isKnown(base) && informationOf(base) > RARE;
}
