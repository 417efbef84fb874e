import { contentWords, isTradeTerm } from "../content-words.ts";
import { remembered } from "../scoring/remember.ts";
import { stem } from "../scoring/stem.ts";
import { words } from "../scoring/tokenize.ts";
import type { AnswerReading } from "./reading/read-answer.ts";
import { WORK_VOCABULARY } from "./work-vocabulary.ts";

const WORK_STEMS: ReadonlySet<string> = new Set(WORK_VOCABULARY.map(stem));

/** Answers shorter than this many different content words may be to the point without sharing any of them. */
const TOO_SHORT_TO_TELL = { work: 5, subject: 9 };
/** Share of an answer's content words that speak of the subject, below which it is about something else. */
const OFF_TOPIC_SHARE = 0.1;
/** Signs of reasoning, order and measure from which an answer on an unknown subject gets the benefit of the doubt. */
const THOUGHT_OUT = 2;

/** Of the few hundred questions that were asked last. */
const wordsOfPoints = remembered((text): ReadonlySet<string> => contentWords(text), 500);

/** What an answer may speak of to be about its question. */
export interface Subject {
  question: string;
  /** Reference points and their synonyms. */
  points: readonly string[];
  /** Whether talk about any kind of work is to the point. */
  aboutWork: boolean;
  /** Whether terms of any trade are: a technical question that the bank does not know. */
  aboutTrade: boolean;
}

/**
 * Whether an answer is about something else: next to none of its content words come from the question, its points or,
 * where these don't define the subject, from what is said of work or in a trade. A question on a trade that the
 * lexicon does not know can't be told apart like that, unless the answer does not reason either. Where nothing was asked,
 * nothing is beside the point.
 */
export function isOffTopic(reading: AnswerReading, subject: Subject): boolean {
  if (subject.question === "") return false;
  const whole = new Set(reading.whole.content);
  if (whole.size < (subject.aboutWork ? TOO_SHORT_TO_TELL.work : TOO_SHORT_TO_TELL.subject)) return false;
  const own = contentWords(subject.question).union(wordsOfPoints(subject.points.join("\n")));
  const fits = (word: string) =>
    own.has(word) || (subject.aboutWork && WORK_STEMS.has(word)) || (subject.aboutTrade && isTradeTerm(word));
  const isOn = (said: ReadonlySet<string>) => [...said].filter(fits).length >= said.size * OFF_TOPIC_SHARE;
  if (isOn(whole) && isOn(new Set(reading.content))) return false;
  const known = words(subject.question).some(({ form }) => isTradeTerm(form));
  const { reasons, order, measures } = reading.signals;
  return !subject.aboutTrade || known || reasons.length + order.length + measures.length < THOUGHT_OUT;
}
