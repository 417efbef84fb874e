import type { Interviewer, Progress } from "../../core/interviewer.ts";
import type { QuestionSource, Turn } from "../../core/session/model.ts";

/** What the embedded interviewer would have asked in a question's place, and why. */
export interface Aim {
  text: string;
  source: QuestionSource;
}

/** The source of a question that a model worded: what it cites, and its aim. Kept with the turn. */
export interface ModelSource {
  kind: "model";
  /** Exact pieces of resume, job or conversation. */
  cites: string[];
  aim: Aim;
}

function aimOf(source: QuestionSource | null | undefined): Aim | null {
  return source?.kind === "model" && "aim" in source ? (source as ModelSource).aim : null;
}

/** The turn with the source of its question's aim: the bank entry to judge by, or the answer it follows up on. */
export function withAim(turn: Turn): Turn {
  const aim = aimOf(turn.question?.source);
  return turn.question && aim ? { ...turn, question: { ...turn.question, source: aim.source } } : turn;
}

/** The turn as if its question had been asked in the words of its aim. */
function asAimed(turn: Turn): Turn {
  const text = aimOf(turn.question?.source)?.text;
  const aimed = withAim(turn);
  return aimed.question && text !== undefined ? { ...aimed, question: { ...aimed.question, text } } : aimed;
}

const mapped = (progress: Progress, each: (turn: Turn) => Turn): Progress => ({
  ...progress,
  turns: progress.turns.map(each),
});

/**
 * The embedded interviewer, made to see in a model's questions what they were asked for. It then goes on with its plan
 * and judges by its bank, whoever worded the questions.
 */
export function followAims(embedded: Interviewer): Interviewer {
  return {
    ...embedded,
    nextQuestion: (progress, options) => embedded.nextQuestion(mapped(progress, asAimed), options),
    assess: ({ progress, turn }, options) =>
      embedded.assess({ progress: mapped(progress, withAim), turn: withAim(turn) }, options),
    evaluate: ({ brief, turns }, options) => embedded.evaluate({ brief, turns: turns.map(withAim) }, options),
  };
}
