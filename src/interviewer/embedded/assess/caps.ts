import type { Exclusion } from "./reading/exclusions.ts";
import type { AnswerReading } from "./reading/read-answer.ts";

/** What limits a score however much an answer seems to hold. */
export type Cap = Exclusion | "off_topic";

/**
 * From which share of the answer on a cap applies, and the highest score it leaves. Repetition comes first: who says
 * again what a follow-up quoted repeats an answer rather than a question.
 */
const LIMITS: Record<Exclusion, { share: number; ceiling: number }> = {
  repetition: { share: 0.3, ceiling: 0.4 },
  copied_question: { share: 0.4, ceiling: 0.2 },
  keyword_stuffing: { share: 0.5, ceiling: 0.25 },
  flattery: { share: 0.3, ceiling: 0.4 },
  instruction: { share: 0.3, ceiling: 0.4 },
};

/** Below what a vague answer to the question itself earns: that one is at least about it. */
const OFF_TOPIC_CEILING = 0.01;

/** One content word said over and over: from this many words, below this share of different ones. */
const WORDY = 12;
const FEW_DIFFERENT = 0.35;

/** The caps on an answer, and the highest score (0–1) they leave. */
export function capsOf(reading: AnswerReading, offTopic: boolean): { caps: Cap[]; ceiling: number } {
  const shares = { ...reading.excluded };
  const { content } = reading;
  if (content.length >= WORDY && new Set(content).size < FEW_DIFFERENT * content.length)
    shares.repetition = 1;
  const caps: Cap[] = offTopic ? ["off_topic"] : [];
  let ceiling = offTopic ? OFF_TOPIC_CEILING : 1;
  for (const [name, limit] of Object.entries(LIMITS) as [Exclusion, { share: number; ceiling: number }][]) {
    if (shares[name] < limit.share) continue;
    caps.push(name);
    ceiling = Math.min(ceiling, limit.ceiling);
  }
  return { caps, ceiling };
}
