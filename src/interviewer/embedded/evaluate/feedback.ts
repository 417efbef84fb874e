import type { Brief } from "../../../core/interviewer.ts";
import type { Evaluation } from "../../../core/session/model.ts";
import { fill } from "../phrase.ts";
import { topicName } from "../plan/choose-domain.ts";
import { pick } from "../seeded.ts";
import * as phrases from "./feedback-phrases.ts";
import {
  contrast,
  criticism,
  delivery,
  patterns,
  praise,
  type Say,
  silences,
  trend,
} from "./feedback-sentences.ts";
import type { Flow } from "./fluency.ts";
import type { Judged } from "./judged.ts";
import { answersInWords, named } from "./wording.ts";

/** Bands of the overall score, 0–100. */
const STRONG = 75;
const GOOD = 60;
const MIXED = 42;

function opening(overall: number, answers: number): readonly string[] {
  const openings = answers === 1 ? phrases.SINGLE_OPENINGS : phrases.OPENINGS;
  if (overall >= STRONG) return openings.strong;
  if (overall >= GOOD) return openings.good;
  return overall >= MIXED ? openings.mixed : openings.weak;
}

/** Goes back to what was criticised, else to what went unanswered, else onwards. */
function outlook(weakest: Judged | null, judged: readonly Judged[], say: Say): string {
  if (weakest) return say(phrases.NEXT, "next", { step: weakest.assessment.nextStep ?? "" });
  const empty = judged.find(({ assessment }) => !assessment.sufficient);
  if (!empty) return say(phrases.NEXT_LEVEL, "next");
  const { nextStep } = empty.assessment;
  return say(phrases.NEXT_QUESTION, "next", { question: named(empty.question), step: nextStep ?? "" });
}

/**
 * Feedback on an interview as prose: how it went, what was best, what was missing, what to do next. Every quote of
 * the candidate is an exact part of an answer. The wording depends on `seed`, the content on the judgements.
 */
export function feedbackFor(
  brief: Brief,
  judged: readonly Judged[],
  scores: Evaluation["scores"],
  flow: Flow | null,
  seed: string,
): string {
  const say: Say = (options, slot, values = {}) => fill(pick(options, `${seed} ${slot}`), values);
  const topic = topicName(brief);
  const interview = topic === null ? "interview" : `${topic} interview`;
  const answers = answersInWords(judged.length);
  const evidence = judged.filter(({ assessment }) => assessment.sufficient);
  if (scores.overall === null) {
    const nothing = judged.length === 0 ? phrases.NO_ANSWERS : phrases.NO_EVIDENCE;
    return `${say(nothing, "nothing", { interview, answers })} ${say(phrases.NO_EVIDENCE_NEXT, "next")}`;
  }
  const critique = criticism(evidence, scores.overall >= STRONG, say);
  const paragraphs = [
    [
      say(opening(scores.overall, judged.length), "opening", { interview, answers }),
      ...trend(evidence, say),
      ...contrast(judged, say),
    ],
    praise(evidence, say),
    [
      ...patterns(evidence, say),
      ...silences(judged, critique.weakest, say),
      ...delivery(evidence, flow, say),
      ...critique.lines,
      outlook(critique.weakest, judged, say),
    ],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(" "))
    .join("\n\n");
}
