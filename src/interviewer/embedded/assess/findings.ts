import { contentWords, isTradeTerm, stemOf } from "../content-words.ts";
import type { Span } from "../scoring/tokenize.ts";
import type { CriterionId } from "./criteria.ts";
import type { AnswerReading } from "./reading/read-answer.ts";
import { STAR_PARTS, type StarPart } from "./reading/star-parts.ts";
import { wordsIn } from "./reading/statements.ts";

/** How far an answer meets a criterion, 0–1, and the part of the answer that shows it. */
export interface Finding {
  value: number;
  at: Span | null;
}

/** 0 for none, then 0.53, 0.78, 0.89 …: each further sign tells less than the one before. */
const saturating = (signs: number) => 1 - Math.exp(-0.75 * signs);

/** What each part adds to a story. Action and result carry it; the rest makes them understandable. */
const PART_VALUE: Record<StarPart, number> = { situation: 0.15, task: 0.15, action: 0.35, result: 0.35 };

function statementOf(reading: AnswerReading, inner: Span | undefined): Span | null {
  if (!inner) return null;
  return reading.statements.find(({ start, end }) => inner.start >= start && inner.start < end) ?? null;
}

/** The statement in which most of the spans stand. */
function densest(reading: AnswerReading, spans: readonly Span[]): Span | null {
  let best: { statement: Span; count: number } | null = null;
  for (const statement of reading.statements) {
    const count = spans.filter(({ start }) => start >= statement.start && start < statement.end).length;
    if (count > (best?.count ?? 0)) best = { statement, count };
  }
  return best?.statement ?? null;
}

const first = (reading: AnswerReading) => reading.statements[0] ?? null;

function structure({ star, ...reading }: AnswerReading): Finding {
  const value = STAR_PARTS.reduce((sum, part) => sum + (star[part].length > 0 ? PART_VALUE[part] : 0), 0);
  const at = star.result.at(-1) ?? star.action[0] ?? star.task[0] ?? star.situation[0];
  return { value, at: at ?? reading.statements[0] ?? null };
}

function result({ star, signals, ...reading }: AnswerReading): Finding {
  const told = star.result.at(-1);
  const measured = signals.measures[0];
  const value = (told ? 0.55 : 0.15) + (measured ? 0.45 : 0);
  return {
    value: Math.min(1, value),
    at: told ?? statementOf({ star, signals, ...reading }, measured) ?? null,
  };
}

function ownContribution(reading: AnswerReading): Finding {
  const { own } = reading.actions;
  const { shared } = reading.whole;
  if (own.length === 0)
    return {
      value: shared.length > 0 ? 0.1 : 0.05,
      at: statementOf(reading, reading.actions.shared[0]) ?? first(reading),
    };
  const hiding = shared.length > own.length ? 0.8 : 1;
  return { value: Math.min(1, 0.5 + 0.15 * (own.length - 1)) * hiding, at: densest(reading, own) };
}

function approach(reading: AnswerReading): Finding {
  const { own, intended } = reading.actions;
  const steps = intended.length + 0.5 * own.length + 0.7 * reading.signals.order.length;
  return {
    value: saturating(steps * 0.5),
    at: densest(reading, [...intended, ...reading.signals.order]) ?? first(reading),
  };
}

function reasoning(reading: AnswerReading): Finding {
  const { reasons } = reading.signals;
  return { value: saturating(reasons.length), at: densest(reading, reasons) ?? first(reading) };
}

function specificity(reading: AnswerReading): Finding {
  const { measures, numbers, examples } = reading.signals;
  const { hedges } = reading.whole;
  const bare = numbers.filter(
    (number) => !measures.some(({ start, end }) => number.start >= start && number.end <= end),
  );
  const names = tradeTerms(reading);
  const signs =
    measures.length + 0.5 * bare.length + 0.7 * examples.length + 0.35 * Math.min(5, names.length);
  const at = measures[0] ?? examples[0] ?? names[0] ?? bare[0] ?? hedges[0];
  return {
    value: saturating(Math.max(0, signs - 0.4 * hedges.length)),
    at: statementOf(reading, at) ?? first(reading),
  };
}

/** Where terms of a trade are first used. Names of people are not among them. */
function tradeTerms(reading: AnswerReading): Span[] {
  const first = new Map(reading.words.toReversed().map((word) => [word.form, word]));
  return [...first.values()].filter(({ form }) => isTradeTerm(form)).sort((a, b) => a.start - b.start);
}

/** Words that a statement should not exceed, and content words that are too few to judge how it is put. */
const LONG_STATEMENT = 34;
const FEW_WORDS = 12;

/** Content words that ask rather than name the subject. */
const ASKING = contentWords(
  "explain describe compare define tell give name list walk difference example experience familiar work use know think way approach mean happen go",
);
/** Share of the subject's words from which a question is taken up in full; nobody repeats all of it. */
const TAKEN_UP = 0.65;
/** New content words from which an answer adds something to its question. */
const ADDED = 3;

function relevance(reading: AnswerReading, question: string): Finding {
  const asked = contentWords(question).difference(ASKING);
  const said = new Set(reading.content);
  const taken = Math.min(1, asked.intersection(said).size / Math.max(1, asked.size) / TAKEN_UP);
  const added = Math.min(1, said.difference(asked).size / ADDED);
  const at = reading.statements.find(({ start, end }) =>
    wordsIn(reading.words, { start, end }).some(({ form }) => asked.has(stemOf(form))),
  );
  return { value: taken * added, at: at ?? first(reading) };
}

function clarity(reading: AnswerReading): Finding {
  const { order, reasons } = reading.signals;
  const { statements, hedges } = reading.whole;
  const inLong = statements.reduce((sum, { words }) => sum + (words > LONG_STATEMENT ? words : 0), 0);
  let value = 0.55 + 0.15 * Math.min(2, order.length) + (reasons.length > 0 ? 0.1 : 0);
  if (inLong > 0.5 * reading.words.length) value -= 0.3;
  if (hedges.length > 0.06 * reading.words.length) value -= 0.2;
  if (reading.content.length < FEW_WORDS) value = Math.min(value, 0.35);
  return {
    value: Math.min(1, Math.max(0, value)),
    at: densest(reading, [...order, ...reasons]) ?? first(reading),
  };
}

/** How each criterion is found in an answer. Accuracy needs reference points and is found elsewhere. */
export const FINDINGS: Record<
  Exclude<CriterionId, "accuracy">,
  (reading: AnswerReading, question: string) => Finding
> = {
  relevance,
  depth: reasoning,
  structure,
  result,
  "own-contribution": ownContribution,
  approach,
  reasoning,
  specificity,
  clarity,
};
