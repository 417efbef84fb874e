import { stem } from "../../scoring/stem.ts";
import { isStopWord } from "../../scoring/stop-words.ts";
import { clauses, type Span, sentences, type Word, words } from "../../scoring/tokenize.ts";
import { type Actions, findActions } from "./actions.ts";
import { CLAIMS, EXAMPLES, HEDGES, MEASURES, NUMBERS, ORDER, REASONS } from "./evidence-cues.ts";
import {
  type ExcludedSpan,
  type Exclusion,
  findCopies,
  findFlattery,
  findInstructions,
  findKeywordLists,
  findRepetitions,
} from "./exclusions.ts";
import { FILLER_SOUNDS } from "./fillers.ts";
import { maskIdentity } from "./mask-identity.ts";
import { blank, plain } from "./plain.ts";
import { findStarParts, type StarParts } from "./star-parts.ts";
import { statements as statementsOf } from "./statements.ts";

/** What an answer contains, before any judgement. Ranges point into the answer as it was written. */
export interface AnswerReading {
  answer: string;
  /** The answer without what may not count, blanked by spaces: same length, same offsets. */
  evidence: string;
  /** The statements that may count, in order. */
  statements: Span[];
  /** Words of the evidence. */
  words: Word[];
  /** Stems of its content words, in order, fillers and hedges left out. */
  content: string[];
  /** Share of the answer's words left out for each reason, 0–1. */
  excluded: Record<Exclusion, number>;
  star: StarParts;
  actions: Actions;
  signals: Signals;
}

const SIGNAL_PATTERNS = {
  measures: MEASURES,
  numbers: NUMBERS,
  examples: EXAMPLES,
  reasons: REASONS,
  order: ORDER,
  hedges: HEDGES,
  claims: CLAIMS,
};

/** Where each kind of wording of `evidence-cues.ts` stands. */
export type Signals = Record<keyof typeof SIGNAL_PATTERNS, Span[]>;

/** From this share on, a list of terms is the answer itself: it stays, and caps the score instead. */
export const LIST_IS_THE_ANSWER = 0.5;

const holds = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** The words that were not blanked. */
const standing = (text: string, all: readonly Word[]) =>
  all.filter((word) => text.slice(word.start, word.end).trim() !== "");

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** The share of the words that fall into spans of each reason; words of an order to the judge make no share smaller. */
function sharesOf(all: readonly Word[], spans: readonly ExcludedSpan[]): Record<Exclusion, number> {
  const within = (reason: Exclusion) => {
    const reasoned = spans.filter((span) => span.reason === reason);
    return all.filter((word) => reasoned.some((span) => holds(span, word)));
  };
  const orders = within("instruction");
  const answering = all.length - orders.length;
  const share = (reason: Exclusion) => (answering === 0 ? 0 : within(reason).length / answering);
  return {
    instruction: all.length === 0 ? 0 : orders.length / all.length,
    flattery: share("flattery"),
    copied_question: share("copied_question"),
    repetition: share("repetition"),
    keyword_stuffing: share("keyword_stuffing"),
  };
}

/**
 * Reads an answer: takes out what is no evidence (orders to the judge, praise, copied question, repetition, lists of
 * terms, names and gender) and finds the signs of evidence in the rest. `isTradeName` tells capitalised words that
 * are no names of people, schools or places; `earlier` are the candidate's earlier answers.
 */
export function readAnswer(input: {
  answer: string;
  question: string;
  earlier: readonly string[];
  isTradeName: (form: string) => boolean;
}): AnswerReading {
  const { answer, question } = input;
  const all = words(answer);
  const said = statementsOf(answer, all);
  const clausesOfAnswer = sentences(answer).flatMap((sentence) => clauses(answer, sentence));
  const lists = findKeywordLists(all, said);
  const rest = [
    ...findInstructions(answer, said),
    ...findFlattery(answer, clausesOfAnswer),
    ...findCopies(all, question),
    ...findRepetitions(all, said, input.earlier),
  ];
  const excluded = sharesOf(all, [...rest, ...lists]);
  const out = excluded.keyword_stuffing >= LIST_IS_THE_ANSWER ? rest : [...rest, ...lists];
  const masked = blank(answer, out);
  const evidence = maskIdentity(masked, standing(masked, all), input.isTradeName);
  const text = plain(evidence);
  const statements = said.filter(({ start, end }) => evidence.slice(start, end).trim().length > 1);
  const counting = standing(evidence, all);
  const actions = findActions(text, counting);
  const signals = Object.fromEntries(
    Object.entries(SIGNAL_PATTERNS).map(([name, pattern]) => [name, spansOf(pattern, text)]),
  ) as Signals;
  const hedged = (word: Word) => signals.hedges.some((hedge) => holds(hedge, word));
  return {
    answer,
    evidence,
    statements,
    words: counting,
    content: counting
      .filter((word) => !isStopWord(word.form) && !FILLER_SOUNDS.has(word.form) && !hedged(word))
      .map((word) => stem(word.form)),
    excluded,
    star: findStarParts(text, statements, actions),
    actions,
    signals,
  };
}
