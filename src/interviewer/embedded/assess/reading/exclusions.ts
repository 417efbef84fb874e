import { isStopWord } from "../../scoring/stop-words.ts";
import { clauses, type Span, type Word, words } from "../../scoring/tokenize.ts";
import { FLATTERY_CUES, INSTRUCTION_CUES } from "./inadmissible-cues.ts";
import { plain } from "./plain.ts";
import { statements as statementsOf, wordsIn } from "./statements.ts";

/** Why a part of an answer is no evidence. */
export type Exclusion = "instruction" | "flattery" | "copied_question" | "repetition" | "keyword_stuffing";

export interface ExcludedSpan extends Span {
  reason: Exclusion;
}

/** Shortest run of words shared with the question that counts as copied; shorter ones are ordinary restating. */
const COPIED_RUN = 6;
/** Words of a sentence below which its repetition is an idiom ("I agree."), not padding. */
const SHORT_SENTENCE = 5;
/**
 * Words that hold sentences together: articles, pronouns, auxiliaries, subordinators. Answers in sentences have a
 * fifth of them or more (5th percentile of the bank's model answers: 0.19), lists of terms next to none.
 */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  `a an the i you we it they he she my your our its their this that is are was were be been am do does did has have
had will would can could should may might must i'd i'll i've i'm it's that's don't doesn't didn't won't can't isn't if
when because which who`.split(/\s+/),
);
/** Least share of them in an answer as a whole, and of all function words in a single statement. */
const SENTENCE_SHARE = 0.11;
const FUNCTION_SHARE = 0.13;
/** Different words of grammar in a terse statement, their least share of it, and the share of terse prose in an answer. */
const TERSE_MIN_WORDS = 2;
const TERSE_SHARE = 0.2;
const MOSTLY = 0.6;
/** What parts the items of a list, and how many words an item of prose has at least. */
const SEPARATORS = /[,;:\n]|\b(?:and|or)\b/g;
const SHORTEST_ITEM = 5;
/** Fewer words than this may well be a list where a list was asked for. */
const LIST_MIN_WORDS = 9;
const LIST_MIN_ANSWER = 14;
/** Grammar that the stop words leave out because it carries meaning. */
const POLARITY: ReadonlySet<string> = new Set(["not", "no", "all", "only", "without"]);

/** Statements that speak to the judge. `text` is the answer as cue patterns expect it. */
export function findInstructions(text: string, statements: readonly Span[]): ExcludedSpan[] {
  return statements
    .filter(({ start, end }) => INSTRUCTION_CUES.some((cue) => cue.test(text.slice(start, end))))
    .map((span) => ({ ...span, reason: "instruction" }));
}

/** The same in a text from elsewhere, such as a resume, as it was written. */
export function ordersIn(text: string): ExcludedSpan[] {
  return findInstructions(plain(text), statementsOf(text, words(text)));
}

/** Whether a text speaks to whoever judges it: gives orders, asks for a score, forges a turn of the conversation. */
export function givesOrders(text: string): boolean {
  return ordersIn(text).length > 0;
}

/** Praise, to the ends of its clause. Only that goes: what follows "Great question," may well answer it. */
export function findFlattery(text: string, statements: readonly Span[]): ExcludedSpan[] {
  return statements.flatMap((statement) => {
    const said = text.slice(statement.start, statement.end);
    const found = FLATTERY_CUES.map((cue) => cue.exec(said)).filter((match) => match !== null);
    if (found.length === 0) return [];
    return clauses(text, statement)
      .filter(({ start, end }) =>
        found.some(({ 0: praise, index }) => {
          const from = statement.start + index;
          return from < end && from + praise.length > start;
        }),
      )
      .map(({ start, end }): ExcludedSpan => ({ start, end, reason: "flattery" }));
  });
}

/** What a question quotes, from the candidate's resume or earlier answer; bounded, for marks that are never closed. */
const QUOTED = /“[^“”]{1,600}”|"[^"\n]{1,600}"/g;

/** The runs of `length` words in a text, with whether most of it lies in something that the text quotes. */
function runsIn(text: string, all: readonly Word[], length: number): Map<string, { quoted: boolean }> {
  const inQuotes = new Set(
    Array.from(text.matchAll(QUOTED)).flatMap(({ index, 0: { length: size } }) =>
      wordsIn(all, { start: index, end: index + size }),
    ),
  );
  const runs = new Map<string, { quoted: boolean }>();
  for (let at = 0; at + length <= all.length; at++) {
    const run = all.slice(at, at + length);
    const form = run.map((word) => word.form).join(" ");
    const quoted = run.filter((word) => inQuotes.has(word)).length > length / 2;
    runs.set(form, { quoted: quoted && runs.get(form)?.quoted !== false });
  }
  return runs;
}

/**
 * Runs of words taken over from the question; the whole question when it is shorter than such a run. What it quotes are
 * the candidate's own words, which count as copied only beside words that are the question's.
 */
export function findCopies(answerWords: readonly Word[], question: string): ExcludedSpan[] {
  const asked = words(question);
  const run = Math.max(3, Math.min(COPIED_RUN, asked.length));
  const runs = runsIn(question, asked, run);
  const openings = new Set(asked.map((word) => word.form));
  const copies: ExcludedSpan[] = [];
  let own = false;
  for (let at = 0; at + run <= answerWords.length; at++) {
    if (!openings.has(answerWords[at]?.form ?? "")) continue;
    const piece = answerWords.slice(at, at + run);
    const first = piece[0];
    const last = piece.at(-1);
    const copied = runs.get(piece.map((word) => word.form).join(" "));
    if (!first || !last || !copied) continue;
    if (!copied.quoted) own = true;
    copies.push({ start: first.start, end: last.end, reason: "copied_question" });
  }
  return own ? copies : [];
}

const fingerprint = (said: readonly Word[]) =>
  said
    .filter((word) => !isStopWord(word.form))
    .map((word) => word.form)
    .join(" ");

/** Statements said before, in this answer or in an earlier one of the session. */
export function findRepetitions(
  all: readonly Word[],
  statements: readonly Span[],
  earlier: readonly string[],
): ExcludedSpan[] {
  const seen = new Set(
    earlier.flatMap((answer) => {
      const said = words(answer);
      return statementsOf(answer, said).map((span) => fingerprint(wordsIn(said, span)));
    }),
  );
  return statements.flatMap((span): ExcludedSpan[] => {
    const said = wordsIn(all, span);
    const print = fingerprint(said);
    if (said.length < SHORT_SENTENCE || print === "") return [];
    if (seen.has(print)) return [{ ...span, reason: "repetition" }];
    seen.add(print);
    return [];
  });
}

const fewer = (said: readonly Word[], share: number, isOne: (form: string) => boolean) =>
  said.filter(({ form }) => isOne(form)).length < said.length * share;

const isListOfTerms = (answer: readonly Word[]) =>
  answer.length >= LIST_MIN_ANSWER && fewer(answer, SENTENCE_SHARE, (form) => SENTENCE_WORDS.has(form));

/** Whether a statement is put together by words of grammar, though it may lack a pronoun or an article. */
function isTerse(statement: readonly Word[]): boolean {
  const grammar = statement.filter(({ form }) => isStopWord(form) || POLARITY.has(form));
  return (
    new Set(grammar.map(({ form }) => form)).size >= TERSE_MIN_WORDS &&
    grammar.length >= statement.length * TERSE_SHARE
  );
}

/**
 * Whether an answer is terse prose: put together by grammar for the most part, in several statements or without a row
 * of commas. Many people leave out articles and pronouns in a language that is not their first; that makes no list.
 */
function isTerseProse(text: string, all: readonly Word[], statements: readonly Span[]): boolean {
  const said = statements.map((span) => wordsIn(all, span));
  const terse = said.filter(isTerse).reduce((sum, { length }) => sum + length, 0);
  if (terse < all.length * MOSTLY) return false;
  const items = text.match(SEPARATORS)?.length ?? 0;
  return statements.length > 1 || items * SHORTEST_ITEM < all.length;
}

const isTermList = (statement: readonly Word[]) =>
  statement.length >= LIST_MIN_WORDS &&
  fewer(statement, FUNCTION_SHARE, (form) => isStopWord(form) || POLARITY.has(form));

/**
 * Statements that only list terms; all of them, when the answer as a whole, orders to the judge left aside, is such a
 * list.
 */
export function findKeywordLists(
  text: string,
  all: readonly Word[],
  orders: readonly Span[],
  statements: readonly Span[],
): ExcludedSpan[] {
  const answering = all.filter(
    ({ start }) => !orders.some((order) => start >= order.start && start < order.end),
  );
  const whole = (isListOfTerms(all) || isListOfTerms(answering)) && !isTerseProse(text, all, statements);
  return statements
    .filter((span) => whole || isTermList(wordsIn(all, span)))
    .map((span) => ({ ...span, reason: "keyword_stuffing" }));
}
