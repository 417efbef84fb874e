import { indexTerms, matchOf } from "./alignment.ts";
import { ALIKE } from "./similarity.ts";
import { isStopWord } from "./stop-words.ts";
import type { Term } from "./terms.ts";

/** About half the words of running English are function words (Chung & Pennebaker 2007); a list of terms has few. */
const LIST_FUNCTION_SHARE = 0.2;
/** Fewest content words of a bag; fewer are a note that anyone might write. */
const FEWEST_TERMS = 5;
/** Share of a bag's terms that are the reference's or the question's. */
const BORROWED_SHARE = 0.75;
/** Least share of common words, and most of words that kept their neighbour, when one text is the other shuffled. */
const SAME_WORDS = 0.8;
const SAME_NEIGHBOURS = 0.3;
/** Share of articles and the like before nothing they could belong to. */
const STRANDED_SHARE = 0.4;

/** Without "a", which is a variable in many an answer ("if a is less than b"). */
const DETERMINERS = new Set("an the my our your their its every".split(" "));
const NEVER_DETERMINED = new Set(
  `a an the my our your their its every it they he she we i that which of in on at by for with from to into
  and or but if than as is are was were be been will would can could has have`.split(/\s+/),
);

function functionShare(terms: readonly Term[]): number {
  return terms.length === 0 ? 0 : terms.filter((term) => isStopWord(term.form)).length / terms.length;
}

/** How many of the terms are in the given text, whatever their polarity: a bag has none. */
function countBorrowed(terms: readonly Term[], given: readonly Term[]): number {
  const index = indexTerms(given.map((term) => ({ ...term, negated: false })));
  return terms.filter((term) => matchOf({ ...term, negated: false }, index) >= ALIKE).length;
}

function isTermList(answer: readonly Term[], reference: readonly Term[], question: readonly Term[]): boolean {
  const said = answer.filter((term) => term.weight > 0);
  const usual = functionShare(reference);
  // What answers a list may be a list.
  if (said.length < FEWEST_TERMS || usual < LIST_FUNCTION_SHARE) return false;
  if (functionShare(answer) >= Math.min(LIST_FUNCTION_SHARE, usual / 2)) return false;
  const fromReference = countBorrowed(said, reference);
  const fromBoth = countBorrowed(said, [...reference, ...question]);
  return fromReference >= FEWEST_TERMS && fromBoth / said.length >= BORROWED_SHARE;
}

/** Share of the different items of `part` that are in `whole`. */
function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 0 : part.intersection(whole).size / part.size;
}

function formsOf(terms: readonly Term[]): Set<string> {
  return new Set(terms.map((term) => term.form));
}

function neighboursOf(terms: readonly Term[]): Set<string> {
  const inOneSentence = terms.map((term, at) =>
    term.after === "stop" ? "" : `${terms[at - 1]?.form} ${term.form}`,
  );
  return new Set(inOneSentence.slice(1).filter((pair) => pair !== ""));
}

function isShuffled(answer: readonly Term[], reference: readonly Term[]): boolean {
  const said = formsOf(answer);
  const wanted = formsOf(reference);
  return (
    wanted.size >= FEWEST_TERMS &&
    shareIn(wanted, said) >= SAME_WORDS &&
    shareIn(said, wanted) >= SAME_WORDS &&
    shareIn(neighboursOf(reference), neighboursOf(answer)) < SAME_NEIGHBOURS
  );
}

function hasStrandedDeterminers(terms: readonly Term[]): boolean {
  const followers = terms.flatMap((term, at) => (DETERMINERS.has(term.form) ? [terms[at + 1]?.form] : []));
  const stranded = followers.filter((next) => next === undefined || NEVER_DETERMINED.has(next));
  return followers.length >= 2 && stranded.length / followers.length >= STRANDED_SHARE;
}

/**
 * Whether an answer is a bag of words instead of something said: the reference's or the question's terms without the
 * words that would join them (where the reference is prose), the reference shuffled, or articles before nothing.
 */
export function isWordBag(
  answer: readonly Term[],
  reference: readonly Term[],
  question: readonly Term[],
): boolean {
  return (
    isTermList(answer, reference, question) || isShuffled(answer, reference) || hasStrandedDeterminers(answer)
  );
}
