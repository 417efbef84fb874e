import { stem } from "../scoring/stem.ts";
import { isStopWord } from "../scoring/stop-words.ts";
import { words } from "../scoring/tokenize.ts";
import type { AnswerReading } from "./reading/read-answer.ts";
import { WORK_VOCABULARY } from "./work-vocabulary.ts";

const WORK_STEMS: ReadonlySet<string> = new Set(WORK_VOCABULARY.map(stem));

const stemsOf = (texts: readonly string[]) =>
  new Set(
    texts.flatMap((text) =>
      words(text)
        .filter(({ form }) => !isStopWord(form))
        .map(({ form }) => stem(form)),
    ),
  );

/**
 * Answers shorter than this many different content words may be to the point without sharing any of them; general
 * talk about work ("I would test it well") is vague rather than about something else, so subjects need more.
 */
const TOO_SHORT_TO_TELL = { work: 5, subject: 9 };
/** Share of an answer's content words that speak of the subject, below which it is about something else. */
const OFF_TOPIC_SHARE = 0.1;

/**
 * Whether an answer is about something else: next to none of its content words come from the question, from
 * `subject` (the reference points and their synonyms), or, where the question is about working life, from what is
 * said of any work.
 */
export function isOffTopic(
  reading: AnswerReading,
  input: { question: string; subject: readonly string[]; aboutWork: boolean },
): boolean {
  const said = new Set(reading.content);
  if (said.size < (input.aboutWork ? TOO_SHORT_TO_TELL.work : TOO_SHORT_TO_TELL.subject)) return false;
  const subject = stemsOf([input.question, ...input.subject]);
  const shared = [...said].filter((word) => subject.has(word) || (input.aboutWork && WORK_STEMS.has(word)));
  return shared.length < said.size * OFF_TOPIC_SHARE;
}
