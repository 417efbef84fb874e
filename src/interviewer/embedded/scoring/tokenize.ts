/** A half-open range of UTF-16 offsets into the text it was made from. */
export interface Span {
  start: number;
  end: number;
}

/** One word, number or comparison sign, and where it stands. `text.slice(start, end)` is what was written. */
export interface Word extends Span {
  /** Lower case, compatibility forms and accents folded, possessive ending and inner hyphen removed. */
  form: string;
}

/** Prefixes that are part of their word with or without a hyphen: "re-use", "multi-dimensional". */
const PREFIX = "(?:re|pre|multi|sub|inter|de|co|over|under|auto|meta|micro)";

/**
 * In order: names whose signs carry meaning (C++, C#, F#, .NET), comparison signs, one character of scripts
 * that are written without spaces, words (with a hyphenated prefix, with apostrophes), numbers.
 */
const WORD = new RegExp(
  [
    "(?<![\\p{L}\\p{N}])(?:c\\+\\+|[cf]#|\\.net(?![\\p{L}\\p{N}]))",
    "[<>=!]=|&[lg]t;=?|[<>≤≥≠]",
    "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]\\p{M}*",
    `${PREFIX}-\\p{L}[\\p{L}\\p{M}]*`,
    "[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*\\p{N}*",
    "\\p{N}+(?:[.,]\\p{N}+)*",
  ].join("|"),
  "giu",
);

const PLAIN_LETTERS = /^[a-z]+$/i;

function fold(written: string): string {
  if (PLAIN_LETTERS.test(written)) return written.toLowerCase();
  // A single accented letter is a word of its own ("à") or debris of a wrong encoding, never the article "a".
  const folded = written.length === 1 ? written : written.normalize("NFKD").replace(/\p{M}+/gu, "");
  return folded
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$|(?<=\p{L})-(?=\p{L})/gu, "");
}

/** The words of a text in order. Linear in its length; any Unicode. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const form = fold(match[0]);
    if (form !== "") found.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Trims white space, list markers and closing marks' padding off a range; `null` when no word or sign is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const lead = /^[\s\-–—*•·,;:)\]]*/.exec(piece)?.[0].length ?? 0;
  const body = piece.slice(lead).trimEnd();
  return /[\p{L}\p{N}]/u.test(body) ? { start: start + lead, end: start + lead + body.length } : null;
}

function split(text: string, span: Span, boundary: RegExp): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(boundary)) {
    const to = span.start + match.index + match[0].length;
    const part = trimmed(text, from, to);
    if (part) parts.push(part);
    from = to;
  }
  const rest = trimmed(text, from, span.end);
  if (rest) parts.push(rest);
  return parts;
}

/** A run of marks is only tried from its first one, or from the one that follows an abbreviation's. */
const SENTENCE_END =
  /(?:(?<!\b(?:e\.g|i\.e|etc|vs|ex|cf|dr|mr|ms|mrs)|[.!?])|(?<=\b(?:e\.g|i\.e|etc|vs|ex|cf|dr|mr|ms|mrs)\.))[.!?]+["'”’)\]]*(?=\s|$)|[。！？]+|[\r\n]+/giu;

/**
 * Sentences in order: up to a full stop, question or exclamation mark followed by white space or the end (so not
 * inside "3.5" or "do...while"; not after "e.g." and the like), a CJK full stop, or a line break.
 */
export function sentences(text: string): Span[] {
  return split(text, { start: 0, end: text.length }, SENTENCE_END);
}

/** The clauses of one sentence: at commas, semicolons, colons, dashes and before linking words. */
export function clauses(text: string, sentence: Span): Span[] {
  const end =
    /[,;:](?=\s)|[，；：、]|\s[-–—]+(?=\s)|\s(?=(?:and|but|while|whereas|because|so|which|when|if|then)\s)/giu;
  return split(text, sentence, end);
}
