import type { ReferencePoint } from "../bank/bank.ts";
import { alignTerms, beyondChance, indexTerms, type TermIndex } from "./alignment.ts";
import { occurrencesOf } from "./occurrences.ts";
import { remembered } from "./remember.ts";
import { basesOf, distinctContent, informationIn, type Term, termsOf } from "./terms.ts";
import { clauses, type Span, sentences } from "./tokenize.ts";

/** How far an answer makes a reference point. */
export interface CoveredPoint {
  /** 0–1; from {@link MADE} on the point counts as made. */
  covered: number;
  /** Offsets of the sentence, clause or two neighbouring sentences that show it; `null` when nothing does. */
  quote: Span | null;
}

/** From here on a point counts as made. */
export const MADE = 0.5;
/** Below this a likeness is chance: nothing is covered and nothing quoted. */
const FAINT = 0.3;
/** What a synonym shows by itself: enough, as the bank promises for each of them. */
const PHRASE_SHOWS = 0.6;
/** Information from which a synonym of one word is telling (see `informationOf`); a phrase always is. */
const TELLING = 0.6;
/** Of a sentence longer than this, in characters, a clause that shows nearly as much is the better quote. */
const LONG_SENTENCE = 160;
const NEARLY = 0.9;
/** What links a clause to what is not quoted. */
const LINK = /^(?:and|but|so|or|then|while|whereas)\s+/i;
/** What two sentences must show beyond either of them to be quoted together. */
const GAIN = 0.15;

/** A part of the answer that may make a point. */
interface Passage {
  span: Span;
  index: TermIndex;
  contentWords: number;
}

/** What makes a point in one particular answer. */
interface Target {
  text: readonly Term[];
  /** Where the answer has a synonym of the point, and how much that shows. */
  synonyms: readonly { at: Span; shows: number }[];
}

interface Shown {
  shows: number;
  passage: Passage;
}

/** Terms of points and synonyms: those of the few hundred questions that were asked last. */
const referenceTerms = remembered((text): readonly Term[] => termsOf(text), 4000);

function targetOf(point: ReferencePoint, answer: readonly Term[], question: readonly Term[]): Target {
  const asked = basesOf(question);
  const text = referenceTerms(point.text);
  // "Can't be reassigned" has the synonym "reassigned": beside a negation a synonym's own polarity says nothing.
  const hasNegation = text.some((term) => term.negated);
  const synonyms = point.synonyms.flatMap((synonym) => {
    const said = referenceTerms(synonym);
    const phrase = hasNegation ? said.map((term) => ({ ...term, negated: null })) : said;
    // Repeating the question makes no point.
    if (occurrencesOf(phrase, question).length > 0) return [];
    const shows =
      phrase.length > 1 ? PHRASE_SHOWS : Math.min(1, informationIn(phrase) / TELLING) * PHRASE_SHOWS;
    return occurrencesOf(phrase, answer).map((at) => ({ at, shows }));
  });
  return { text: distinctContent(text.filter((term) => !asked.has(term.base))), synonyms };
}

/** How far a passage makes a point, 0–1: the words of its text beyond chance, and the best synonym, independently. */
function shownBy({ text, synonyms }: Target, { span, index, contentWords }: Passage): number {
  const direct = beyondChance(alignTerms(text, index).coverage, contentWords);
  let best = 0;
  for (const { at, shows } of synonyms)
    if (at.start >= span.start && at.end <= span.end) best = Math.max(best, shows);
  return 1 - (1 - direct) * (1 - best);
}

function bestOf(target: Target, passages: readonly Passage[]): Shown | null {
  let best: Shown | null = null;
  for (const passage of passages) {
    const shows = shownBy(target, passage);
    if (shows > (best?.shows ?? 0)) best = { shows, passage };
  }
  return best;
}

/** Terms are in order, so both ends are found by halving. */
function passageAt(span: Span, terms: readonly Term[]): Passage {
  const firstFrom = (offset: number) => {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const inside = terms.slice(firstFrom(span.start), firstFrom(span.end));
  return { span, index: indexTerms(inside), contentWords: distinctContent(inside).length };
}

function withoutLink(text: string, { start, end }: Span): Span {
  return { start: start + (LINK.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/**
 * How far an answer makes each reference point, and where. A point is made by a sentence (or two that belong together)
 * that says one of its synonyms or, in whatever words, its text; words that the question has do not count. Points come
 * back in their order; every quote is a range of `answer`.
 */
export function coverPoints(input: {
  points: readonly ReferencePoint[];
  answer: string;
  question: string;
}): CoveredPoint[] {
  const { points, answer, question } = input;
  const asked = termsOf(question);
  const terms = termsOf(answer);
  const spans = sentences(answer);
  const single = spans.map((span) => passageAt(span, terms));
  const pairs = spans
    .slice(1)
    .map((next, at) => passageAt({ start: spans[at]?.start ?? 0, end: next.end }, terms));

  return points.map((point) => {
    const target = targetOf(point, terms, asked);
    const sentence = bestOf(target, single);
    const pair = bestOf(target, pairs);
    if (pair && pair.shows >= FAINT && pair.shows >= (sentence?.shows ?? 0) + GAIN)
      return { covered: pair.shows, quote: pair.passage.span };
    if (!sentence || sentence.shows < FAINT) return { covered: 0, quote: null };
    const { span } = sentence.passage;
    if (span.end - span.start <= LONG_SENTENCE) return { covered: sentence.shows, quote: span };
    const parts = clauses(answer, span).map((part) => passageAt(withoutLink(answer, part), terms));
    const clause = bestOf(target, parts);
    const quoted = clause && clause.shows >= NEARLY * sentence.shows ? clause : sentence;
    return { covered: sentence.shows, quote: quoted.passage.span };
  });
}
