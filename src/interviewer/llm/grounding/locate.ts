import type { Span } from "../../embedded/scoring/tokenize.ts";

/** A text as quotes are compared, with the place in the original of each of its characters. */
interface Folded {
  text: string;
  at: number[];
}

const FOLDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."‘’‚‛`´′"].map((mark) => [mark, "'"])),
  ...Object.fromEntries([..."“”„‟«»″"].map((mark) => [mark, '"'])),
  ...Object.fromEntries([..."‐‑‒–—−"].map((dash) => [dash, "-"])),
  "…": "...",
};

/** Folds white space, quotation marks, dashes and letter case, and leaves out invisible characters. */
function fold(original: string): Folded {
  const at: number[] = [];
  let text = "";
  for (let index = 0; index < original.length; index++) {
    const character = original.charAt(index);
    if (/\p{Cf}/u.test(character)) continue;
    const space = /\s/.test(character);
    if (space && text.endsWith(" ")) continue;
    const lower = character.toLowerCase();
    const folded = space ? " " : (FOLDS[character] ?? (lower.length === 1 ? lower : character));
    for (const piece of folded) {
      text += piece;
      at.push(index);
    }
  }
  return { text, at };
}

/** What models put around a quote: quotation marks, and dots where they left something out. */
const AROUND = /^[\s"']*(?:\.\.\.)?[\s"']*|(?<![\s"'])[\s"']*(?:\.\.\.[\s"']*)?$/g;

/**
 * Where a quote stands in a text, by the same words in the same order; white space, kinds of quotation marks and dashes
 * and letter case may differ. The range is one of the text as it was written. `null` when it isn't there.
 */
export function locate(quote: string, text: string): Span | null {
  const needle = fold(quote).text.replace(AROUND, "");
  if (needle === "") return null;
  const hay = fold(text);
  const found = hay.text.indexOf(needle);
  const start = hay.at[found];
  const last = hay.at[found + needle.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** The exact words of the first text that has the quote, or `null`. */
export function exactly(quote: string, texts: Iterable<string>): string | null {
  for (const text of texts) {
    const span = locate(quote, text);
    if (span) return text.slice(span.start, span.end);
  }
  return null;
}
