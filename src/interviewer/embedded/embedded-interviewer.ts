import type { CallOptions, Interviewer } from "../../core/interviewer.ts";
import { assessAnswer } from "./assess/assess-answer.ts";
import { classifyQuestion } from "./classify/classify-question.ts";
import { ENGINE } from "./engine.ts";
import { evaluateInterview } from "./evaluate/evaluate-interview.ts";
import { chooseNextQuestion } from "./follow-up/next-question.ts";
import { makePlan } from "./plan/make-plan.ts";
import { suggestAnswers } from "./suggest/suggest-answers.ts";

/**
 * The interviewer that needs no key and no network. It works by rules on a question bank; the same input gives the
 * same output, varied only by the brief's seed. Each call takes a few milliseconds, so that an abort is only looked
 * at before it begins.
 */
export function createEmbeddedInterviewer(): Interviewer {
  const run = async <T>(options: CallOptions | undefined, work: () => T, text?: (result: T) => string) => {
    options?.signal?.throwIfAborted();
    const result = work();
    if (text) options?.onDelta?.(text(result));
    return result;
  };
  return {
    plan: (brief, options) => run(options, () => makePlan(brief)),
    nextQuestion: (progress, options) =>
      run(
        options,
        () => chooseNextQuestion(progress),
        ({ text }) => text,
      ),
    assess: ({ progress, turn }, options) => run(options, () => assessAnswer(progress, turn)),
    suggest: (input, options) => run(options, () => ({ answers: suggestAnswers(input), engine: ENGINE })),
    classify: ({ brief, question }, options) => run(options, () => classifyQuestion(question, brief)),
    evaluate: ({ brief, turns }, options) =>
      run(
        options,
        () => evaluateInterview(brief, turns),
        ({ feedback }) => feedback,
      ),
  };
}
