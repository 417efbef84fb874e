import type { Interviewer } from "../../core/interviewer.ts";
import { type AskerOptions, asker } from "./ask.ts";
import { assessWithModel } from "./assess.ts";
import { classifyWithModel } from "./classify.ts";
import { evaluateWithModel } from "./evaluate.ts";
import { askNextQuestion } from "./next-question.ts";
import { suggestWithModel } from "./suggest.ts";

export interface LlmOptions extends AskerOptions {
  /** Plans, chooses what to ask, and limits what the model may say; wrapped in `followAims`. */
  embedded: Interviewer;
}

/**
 * The interviewer that speaks through a language model. The embedded one keeps the reins: it makes the plan, for a model
 * gains little there and would take seconds before the first question; it chooses each next question, which the model
 * then words for the candidate; and it bounds the scores. Every call waits a limited time and rejects when the model
 * fails it; what it had passed on by then is void. It keeps no state of a session.
 */
export function createLlmInterviewer({ embedded, ...options }: LlmOptions): Interviewer {
  const ask = asker(options);
  return {
    plan: (brief, call) => embedded.plan(brief, call),
    nextQuestion: (progress, call) => askNextQuestion(ask, embedded, progress, call),
    assess: (input, call) => assessWithModel(ask, embedded, input, call),
    suggest: (input, call) => suggestWithModel(ask, input, call),
    classify: (input, call) => classifyWithModel(ask, input, call),
    evaluate: (input, call) => evaluateWithModel(ask, embedded, input, call),
  };
}
