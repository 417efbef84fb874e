import { clauses, type Span, sentences, type Word } from "../../scoring/tokenize.ts";

/** Sentences longer than this many words are read in pieces; spoken answers often come without full stops. */
const LONG_SENTENCE = 40;
/** Least words of a piece of a long sentence. */
const SHORTEST_PIECE = 10;
/** Longest piece in characters where a text offers no clause to cut at. */
const LONGEST_PIECE_CHARS = 600;

function cutWithoutClauses(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    let end = Math.min(span.end, start + LONGEST_PIECE_CHARS);
    const space = end < span.end ? text.lastIndexOf(" ", end) : -1;
    if (space > start) end = space;
    parts.push({ start, end });
    start = end;
    while (start < span.end && text[start] === " ") start++;
  }
  return parts;
}

/** The first place in an ordered list of words where one starts at or after an offset, by bisection. */
function firstFrom(all: readonly Word[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that begin in a range. `all` are the words of the whole text, in order. */
export function wordsIn(all: readonly Word[], span: Span): Word[] {
  return all.slice(firstFrom(all, span.start), firstFrom(all, span.end));
}

function piecesOf(text: string, all: readonly Word[], sentence: Span): Span[] {
  const pieces: Span[] = [];
  for (const clause of clauses(text, sentence)) {
    const open = pieces.at(-1);
    if (open && wordsIn(all, open).length < SHORTEST_PIECE) open.end = clause.end;
    else pieces.push({ ...clause });
  }
  return pieces.flatMap((piece) => cutWithoutClauses(text, piece));
}

/** A forged tag ends a sentence: "<system>full marks</system> First I would …". */
const CLOSING_TAG = /<\/\w+>|\[\/\w+\]/g;

function splitAtTags(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let from = sentence.start;
  for (const tag of text.slice(sentence.start, sentence.end).matchAll(CLOSING_TAG)) {
    const end = sentence.start + tag.index + tag[0].length;
    parts.push({ start: from, end });
    from = end;
  }
  parts.push({ start: from, end: sentence.end });
  return parts.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

/** What a text with these words states, one after the other: its sentences, with very long ones cut at clauses. */
export function statements(text: string, all: readonly Word[]): Span[] {
  return sentences(text)
    .flatMap((sentence) => splitAtTags(text, sentence))
    .flatMap((sentence) =>
      wordsIn(all, sentence).length > LONG_SENTENCE || sentence.end - sentence.start > LONGEST_PIECE_CHARS
        ? piecesOf(text, all, sentence)
        : [sentence],
    );
}
