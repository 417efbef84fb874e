import { alignTerms, beyondChance, indexTerms } from "./alignment.ts";
import { isWordBag } from "./answer-shape.ts";
import { isNonAnswer } from "./non-answer.ts";
import { basesOf, distinctContent, informationIn, type Term, termsOf } from "./terms.ts";

export interface Answered {
  question: string;
  /** A correct answer. */
  reference: string;
  answer: string;
}

/** What an answer shows, each 0–1. */
export interface Evidence {
  /** Share of the reference's information that the answer has in its own or other words, beyond chance. */
  coverage: number;
  /** How much the two have the same words and no others. */
  likeness: number;
  /** Whether the answer speaks of the subject and, in whatever words, adds to the question. */
  relevance: number;
  /** What counts of the three: less than 1 for contradictions, word bags and far more text than was asked for. */
  credibility: number;
}

const NOTHING: Evidence = { coverage: 0, likeness: 0, relevance: 0, credibility: 1 };

/** Share of the question that makes an answer without a new word a copy of it. */
const COPIED_SHARE = 0.8;
/** An answer is on the subject with this much of the reference, or with one telling word of the question. */
const SUBJECT_COVERAGE = 0.1;
const SUBJECT_WORD = 0.5;
/** New words that make an answer more than a remark. */
const REMARK = 3;
/** Different content words of a minute of speech, some 150 words (Tauroza & Allison 1990). */
const MINUTE = 60;
/** Times as many words as the reference that an answer may have without being a dump. */
const ELABORATION = 4;
/** Share of the reference's information that an answer must deny to contradict it. */
const CONTRADICTION = 1 / 3;
/** What a contradiction or a bag of words keeps: less than a plain sentence with a good part of the reference. */
const DISCREDITED = 0.35;

/** Otsuka-Ochiai coefficient of two sets of words. */
function likenessOf(a: readonly Term[], b: readonly Term[]): number {
  const common = basesOf(a).intersection(basesOf(b)).size;
  return common === 0 ? 0 : common / Math.sqrt(a.length * b.length);
}

/**
 * Compares an answer with a reference. The question's words count on neither side (question demoting, Mohler et al.
 * 2011) unless the reference has no others. Each different word counts once, so repeating adds nothing.
 */
export function evidenceOf({ question, reference, answer }: Answered): Evidence {
  const asked = termsOf(question);
  const askedBases = basesOf(asked);
  if (isNonAnswer(answer, reference, askedBases)) return NOTHING;
  const given = termsOf(reference);
  const spoken = termsOf(answer);
  const isNew = (term: Term) => !askedBases.has(term.base);
  const isInQuestionsWords = !given.some((term) => term.weight > 0 && isNew(term));
  const copies = alignTerms(asked, indexTerms(spoken)).coverage >= COPIED_SHARE;
  const added = distinctContent(spoken.filter(isNew));
  if (added.length === 0 && (copies || !isInQuestionsWords)) return NOTHING;

  const wanted = distinctContent(isInQuestionsWords ? given : given.filter(isNew));
  if (wanted.length === 0) return NOTHING;
  const said = isInQuestionsWords ? spoken : spoken.filter(isNew);
  const saidOnce = distinctContent(said);
  const coverage = beyondChance(alignTerms(wanted, indexTerms(said)).coverage, saidOnce.length);
  // A denied word of the question counts here: "is TCP reliable?", "not reliable".
  const stance = alignTerms(given, indexTerms(spoken.filter((term) => isNew(term) || term.negated)));
  const contradicts = stance.denial >= CONTRADICTION;
  const isOnSubject =
    coverage >= SUBJECT_COVERAGE ||
    informationIn(distinctContent(spoken.filter((term) => !isNew(term)))) >= SUBJECT_WORD;
  const room = Math.max(MINUTE, ELABORATION * wanted.length);
  return {
    coverage,
    likeness: likenessOf(
      wanted,
      saidOnce.filter((term) => !stance.denied.has(term.base)),
    ),
    relevance: isOnSubject ? Math.min(1, saidOnce.length / Math.min(REMARK, wanted.length)) : 0,
    credibility:
      Math.min(1, room / saidOnce.length) *
      (contradicts || isWordBag(spoken, given, asked) ? DISCREDITED : 1),
  };
}
