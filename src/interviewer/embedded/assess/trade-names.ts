import { isTradeTerm } from "../content-words.ts";
import { words } from "../scoring/tokenize.ts";
import type { Asked } from "./asked.ts";

/**
 * Tells which capitalised words name something of the trade and may count: the question's own, those of its
 * reference points, and technical terms of the lexicon. A question made from a resume may name a school or an
 * employer, so its words vouch for nothing.
 */
export function isTradeName(asked: Asked): (form: string) => boolean {
  const texts = [
    asked.fromResume ? "" : asked.text,
    asked.reference?.text ?? "",
    ...asked.points.flatMap(({ text, synonyms }) => [text, ...synonyms]),
  ];
  const named = new Set(words(texts.join("\n")).map(({ form }) => form));
  return (form) => named.has(form) || isTradeTerm(form);
}
