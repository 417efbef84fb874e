import { isStopWord } from "../../scoring/stop-words.ts";
import { type Span, sentences, type Word } from "../../scoring/tokenize.ts";
import { IDENTITY_WORDS, NAME_CONNECTORS } from "./identity-words.ts";
import { blank } from "./plain.ts";

/** Above this share of capitalised words the case says nothing (headlines, shouting), and names are left alone. */
const CASE_IS_MEANINGLESS = 0.75;

/**
 * Blanks names of people, schools, employers and places, and words of gender and family, keeping offsets. A name is
 * a capitalised word inside a sentence; `keep` tells which of these are names of the trade ("Docker", "Postgres").
 * `all` are the words of the text.
 */
export function maskIdentity(text: string, all: readonly Word[], keep: (form: string) => boolean): string {
  const starts = new Set(sentences(text).map((sentence) => sentence.start));
  const capital = (word: Word) => /^\p{Lu}/u.test(text.slice(word.start, word.end));
  const shouting = all.filter(capital).length > all.length * CASE_IS_MEANINGLESS;
  const opens = (word: Word) =>
    starts.has(word.start) || /["“'‘(:]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
  const named = all.map(
    (word) =>
      IDENTITY_WORDS.has(word.form) ||
      (!shouting && capital(word) && !isStopWord(word.form) && !keep(word.form) && !opens(word)),
  );
  const hidden: Span[] = [];
  all.forEach((word, at) => {
    const opensName = capital(word) && !isStopWord(word.form) && !keep(word.form) && opens(word);
    const inside = NAME_CONNECTORS.has(word.form) && named[at - 1] && named[at + 1];
    if (named[at] || inside || (opensName && named[at + 1] && !shouting)) hidden.push(word);
  });
  return blank(text, hidden);
}
