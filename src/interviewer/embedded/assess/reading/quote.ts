import type { Span } from "../../scoring/tokenize.ts";

/** Longest quote in characters; one or two lines on a screen. */
const LONGEST_QUOTE = 160;

/**
 * Cuts an exact quote out of an answer: the given range without surrounding white space, and no longer than two
 * lines; a longer one is cut at a word near `around` (by default its start). `null` when nothing would be quoted.
 */
export function quoteSpan(answer: string, span: Span, around?: Span): string | null {
  let { start, end } = span;
  if (end - start > LONGEST_QUOTE) {
    if (around && around.end - start > LONGEST_QUOTE)
      start = wordStart(answer, Math.max(start, around.end - LONGEST_QUOTE));
    end = Math.min(end, start + LONGEST_QUOTE);
    if (end < span.end) end = wordEnd(answer, start, end);
  }
  const quote = answer
    .slice(start, end)
    .trim()
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, "");
  return quote === "" ? null : quote;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 || space - at > 40 ? wholeCharacter(text, at) : space + 1;
}

function wordEnd(text: string, start: number, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space > start ? space : wholeCharacter(text, at);
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at + 1 : at;
}
