import type { Brief, CallOptions, Interviewer } from "../../core/interviewer.ts";
import type { Assessment, Evaluation, Turn } from "../../core/session/model.ts";
import { STRONG, WEAK } from "../embedded/follow-up/level.ts";
import { fill } from "../embedded/phrase.ts";
import type { Ask } from "./ask.ts";
import type { DataBlock } from "./data-blocks.ts";
import { Refusal } from "./fault.ts";
import { quotationIn, quotations } from "./grounding/quotations.ts";
import { briefTexts, sourcesOf, spokenTexts } from "./grounding/sources.ts";
import { FEEDBACK_PROMPT, FEEDBACK_TASK, JUDGED } from "./prompts/feedback.ts";
import type { CheckOf } from "./request.ts";
import { FeedbackReply } from "./schemas.ts";

const MOST_TOKENS = 3000;
/** Longest feedback and recommendation, in characters. */
const LONGEST_FEEDBACK = 3000;
const LONGEST_RECOMMENDATION = 250;
const MOST_RECOMMENDATIONS = 5;
/** Characters that all answers together may take, and the fewest that each one gets. */
const ANSWERS_SENT = 30_000;
const LEAST_SENT = 400;

function judgedAs({ sufficient, score }: Assessment): string {
  if (!sufficient || score === null) return JUDGED.none;
  return score >= STRONG ? JUDGED.strong : score < WEAK ? JUDGED.weak : JUDGED.fair;
}

function blocksOf(turns: readonly Turn[]): DataBlock[] {
  const longest = Math.max(LEAST_SENT, Math.floor(ANSWERS_SENT / Math.max(1, turns.length)));
  return turns.flatMap(({ question, answer, assessment }, at) => [
    { name: `question ${at + 1}`, text: question?.text ?? "", longest },
    { name: `answer ${at + 1}`, text: answer?.text ?? "", longest },
    { name: `judgement ${at + 1}`, text: coachingOf(assessment).join("\n") },
  ]);
}

const coachingOf = (assessment: Assessment | null) =>
  [assessment?.strength, assessment?.gap, assessment?.nextStep].filter((text) => typeof text === "string");

/** Feedback that passes the check and quotes an answer, with the recommendations that pass it. */
function accepted(reply: FeedbackReply, checkOf: CheckOf, answers: readonly string[]): FeedbackReply {
  const { feedback } = reply;
  if (feedback === "") throw new Refusal({ code: "empty", advice: "The feedback was empty." });
  const fault = checkOf(LONGEST_FEEDBACK)(feedback);
  if (fault) throw new Refusal(fault);
  if (!quotations(feedback).some(quotationIn(answers)))
    throw new Refusal({ code: "unquoted", advice: "The feedback has to quote an answer between “ and ”." });
  const check = checkOf(LONGEST_RECOMMENDATION);
  const recommendations = reply.recommendations.filter((text) => text !== "" && check(text) === null);
  if (recommendations.length === 0)
    throw new Refusal({ code: "empty", advice: "No recommendation could be used." });
  return { feedback, recommendations: recommendations.slice(0, MOST_RECOMMENDATIONS) };
}

/**
 * Sums up an interview. All its numbers come from the embedded interviewer, which adds up the assessments: no text
 * reaches a score here. The model writes feedback and recommendations. Without an answer that could be judged there is
 * nothing to write about, and the embedded interviewer's words stand.
 */
export async function evaluateWithModel(
  ask: Ask,
  embedded: Interviewer,
  { brief, turns }: { brief: Brief; turns: Turn[] },
  options: CallOptions = {},
): Promise<Evaluation> {
  const answered = turns.filter(({ kind, answer }) => kind === "exchange" && answer !== null);
  const judged = answered.filter(({ assessment }) => assessment?.sufficient);
  if (judged.length === 0) return embedded.evaluate({ brief, turns }, options);
  const sums = await embedded.evaluate({ brief, turns }, { signal: options.signal });
  const answers = answered.map(({ answer }) => answer?.text ?? "");
  const judgements = answered.map(({ assessment }) => (assessment ? judgedAs(assessment) : JUDGED.none));
  const { result, engine, usage } = await ask(
    {
      brief,
      prompt: FEEDBACK_PROMPT,
      task: fill(FEEDBACK_TASK, { judgements: judgements.join(", ") }),
      data: [{ name: "topic", text: brief.topic.text }, ...blocksOf(answered)],
      sources: sourcesOf([
        ...briefTexts(brief),
        ...spokenTexts(turns),
        ...answered.flatMap(({ assessment }) => coachingOf(assessment)),
        String(answered.length),
      ]),
      schema: FeedbackReply,
      maxOutputTokens: MOST_TOKENS,
      accept: (reply, checkOf) => accepted(reply, checkOf, answers),
      streamed: { field: "feedback", longest: LONGEST_FEEDBACK },
    },
    options,
  );
  return { ...sums, ...result, engine, usage };
}
