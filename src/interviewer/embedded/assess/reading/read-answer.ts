import { stemOf } from "../../content-words.ts";
import { isStopWord } from "../../scoring/stop-words.ts";
import { type Span, type Word, words } from "../../scoring/tokenize.ts";
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
import { blank, plain, silence } from "./plain.ts";
import { findStarParts, type StarParts } from "./star-parts.ts";
import { statements as statementsOf, wordsIn } from "./statements.ts";

/** What an answer contains, before any judgement. Ranges point into the answer as it was written. */
export interface AnswerReading {
  answer: string;
  /** The answer without what may not count, blanked by spaces: same length, same offsets. */
  evidence: string;
  /** The evidence for comparisons: statements left out leave one behind that says nothing. */
  comparable: string;
  /** The statements that may count, in order. */
  statements: Span[];
  /** Words of the evidence. */
  words: Word[];
  /** Stems of its content words, in order, fillers and hedges left out. */
  content: string[];
  /**
   * What is held against an answer is looked for in all of it, so that nothing is gained by having a part left out.
   */
  whole: {
    /** The answer without names and words of gender, blanked like the evidence. */
    text: string;
    /** Every statement with its number of words. */
    statements: { span: Span; words: number }[];
    /** Stems of all content words. */
    content: string[];
    /** Vague wording. */
    hedges: Span[];
    /** What "we" did. */
    shared: Span[];
  };
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
  claims: CLAIMS,
};

/** Where each kind of wording of `evidence-cues.ts` stands. */
export type Signals = Record<keyof typeof SIGNAL_PATTERNS, Span[]>;

/** From this share on, a list of terms is the answer itself: it stays, and caps the score instead. */
const LIST_IS_THE_ANSWER = 0.5;

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
  const within = (reason: Exclusion) =>
    new Set(spans.flatMap((span) => (span.reason === reason ? wordsIn(all, span) : []))).size;
  const orders = within("instruction");
  const answering = all.length - orders;
  const share = (reason: Exclusion) => (answering === 0 ? 0 : within(reason) / answering);
  return {
    instruction: all.length === 0 ? 0 : orders / all.length,
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
  const written = words(answer);
  const masked = maskIdentity(answer, written, input.isTradeName);
  const all = standing(masked, written);
  const said = statementsOf(answer, all);
  const spoken = plain(answer);
  const orders = findInstructions(spoken, said);
  const lists = findKeywordLists(spoken, all, orders, said);
  const rest = [
    ...orders,
    ...findFlattery(spoken, said),
    ...findCopies(written, question),
    ...findRepetitions(all, said, input.earlier),
  ];
  const excluded = sharesOf(all, [...rest, ...lists]);
  const out = excluded.keyword_stuffing >= LIST_IS_THE_ANSWER ? rest : [...rest, ...lists];
  const evidence = blank(masked, out);
  const text = plain(evidence);
  const statements = said.filter(({ start, end }) => evidence.slice(start, end).trim().length > 1);
  const counting = standing(evidence, all);
  const hedges = spansOf(HEDGES, spoken);
  const actions = findActions(text, counting);
  return {
    answer,
    evidence,
    comparable: silence(
      evidence,
      out.filter(({ reason }) => reason === "instruction" || reason === "repetition"),
    ),
    statements,
    words: counting,
    content: contentOf(counting, hedges),
    whole: {
      text: masked,
      statements: said.map((span) => ({ span, words: wordsIn(all, span).length })),
      content: contentOf(all, hedges),
      hedges,
      shared: findActions(plain(masked), all).shared,
    },
    excluded,
    star: findStarParts(text, statements, actions),
    actions,
    signals: Object.fromEntries(
      Object.entries(SIGNAL_PATTERNS).map(([name, pattern]) => [name, spansOf(pattern, text)]),
    ) as Signals,
  };
}

/** Stems of the words that carry content: no grammar, no fillers, nothing vague. */
function contentOf(counting: readonly Word[], hedges: readonly Span[]): string[] {
  return counting
    .filter(
      (word) =>
        !isStopWord(word.form) &&
        !FILLER_SOUNDS.has(word.form) &&
        !hedges.some((hedge) => holds(hedge, word)),
    )
    .map((word) => stemOf(word.form));
}
