import { OTHER_LANGUAGE_WORDS } from "../embedded/assess/reading/inadmissible-cues.ts";
import { isStopWord } from "../embedded/scoring/stop-words.ts";
import { words } from "../embedded/scoring/tokenize.ts";
import { type Fault, listed } from "./fault.ts";
import { quotationIn, quotations } from "./grounding/quotations.ts";
import type { Sources } from "./grounding/sources.ts";
import { ungrounded } from "./grounding/ungrounded.ts";

/** Says what is wrong with a text that a candidate would read, or `null`. */
export type TextCheck = (text: string) => Fault | null;

/** Share of letters outside the Latin script from which a text is not English, once it has this many letters. */
const FOREIGN_LETTERS = 0.1;
const FEWEST_LETTERS = 12;
/** Share of other languages' function words from which it isn't, unless English ones hold the balance. */
const FOREIGN_WORDS = 0.2;
const FEWEST_WORDS = 6;

const MARKUP = /<\/?[a-z][^<>]*>|<!--|```|\]\(|^#{1,6} |\bhttps?:|\bwww\.|\\u[0-9a-f]{4}/im;
const CONTROL = /[\p{Cc}--[\n\t]]|[\p{Co}\p{Cn}\p{Cs}]|\uFFFD/v;

function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= FEWEST_LETTERS && letters - latin > FOREIGN_LETTERS * letters) return true;
  const said = words(text);
  const foreign = said.filter(({ form }) => OTHER_LANGUAGE_WORDS.has(form)).length;
  const english = said.filter(({ form }) => isStopWord(form)).length;
  return said.length >= FEWEST_WORDS && foreign > FOREIGN_WORDS * said.length && english < foreign;
}

/** Tags are part of some subjects; those that the sources name are words like others. */
const withoutKnownTags = (text: string, { texts }: Sources) =>
  text.replace(/<\/?[a-z][\w-]*>/gi, (tag) => (texts.some((known) => known.includes(tag)) ? " " : tag));

/**
 * The check of a text that may rest on these sources and nothing else: plain English of at most `longest` characters,
 * without markup or links, that gives no instructions away, names no number or name that the sources lack, and quotes
 * only them.
 */
export function textCheck(input: {
  sources: Sources;
  leaks: (text: string) => boolean;
  longest: number;
}): TextCheck {
  const { sources, leaks, longest } = input;
  const isQuoted = quotationIn(sources.texts);
  return (text) => {
    if (text.length > longest)
      return { code: "too long", advice: `A text has more than ${longest} characters.` };
    if (leaks(text)) return { code: "leak", advice: "A text repeats the instructions." };
    if (isForeign(text)) return { code: "language", advice: "A text is not in English." };
    if (MARKUP.test(withoutKnownTags(text, sources)) || CONTROL.test(text))
      return {
        code: "markup",
        advice: "A text has markup, links or control characters; write plain sentences.",
      };
    const invented = ungrounded(text, sources);
    if (invented.length > 0)
      return {
        code: "ungrounded",
        advice: `These names or numbers are not in the data: ${listed(invented)}.`,
      };
    const misquoted = quotations(text).filter((quoted) => !isQuoted(quoted));
    if (misquoted.length > 0)
      return { code: "unquoted", advice: `These quotations are not in the data: ${listed(misquoted)}.` };
    return null;
  };
}
