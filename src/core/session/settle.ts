import type { AskedFields, Settlement } from "./commands.ts";
import type { Changes, SessionState, Tools } from "./draft.ts";
import { Draft } from "./draft.ts";
import { engineFigures } from "./figures.ts";
import { moveTo } from "./lifecycle.ts";
import type { Assessment, PendingWork, Plan, Turn } from "./model.ts";
import { oweEvaluation } from "./outcome.ts";

/**
 * Commits what the interviewer made for a piece of work, if that work is still owed: a late, repeated or overtaken
 * result changes nothing and gives null.
 */
export function settle(
  state: SessionState,
  generation: string,
  made: Settlement,
  tools: Tools,
): Changes | null {
  const work = state.session.work.find((pending) => pending.generation === generation);
  if (!work || work.kind !== made.kind) return null;
  const draft = new Draft(state, tools);
  draft.patch({ work: state.session.work.filter((pending) => pending !== work) });
  switch (made.kind) {
    case "opening":
      draft.patch({ plan: made.plan });
      ask(draft, made.question, generation);
      break;
    case "turn":
      settleTurn(draft, work, made);
      break;
    case "evaluation":
      for (const { ordinal, assessment } of made.assessments) assessTurn(draft, ordinal, assessment);
      draft.patch({ evaluation: made.evaluation, evaluatedSeq: made.covers });
      draft.emit({
        type: "session.evaluated",
        data: { scores: made.evaluation.scores, feedback: made.evaluation.feedback, stream: generation },
      });
      break;
    case "retry": {
      const turn = work.ordinal === null ? undefined : draft.turn(work.ordinal);
      if (!turn) break;
      const retries = turn.retries.map((retry) =>
        retry.assessment ? retry : { ...retry, assessment: made.assessment },
      );
      draft.putTurn({ ...turn, retries });
      break;
    }
    case "suggestions": {
      const turn = work.ordinal === null ? undefined : draft.turn(work.ordinal);
      if (!turn) break;
      draft.putTurn({
        ...turn,
        classification: turn.classification ?? made.classification,
        suggestions: turn.suggestions ?? made.suggestions,
        suggestedBy: turn.suggestions ? null : made.engine,
      });
      break;
    }
  }
  return draft.finish(state.session);
}

function settleTurn(
  draft: Draft,
  { ordinal, generation }: PendingWork,
  made: { assessment: Assessment; question: AskedFields | null; plan?: Plan },
): void {
  if (ordinal !== null) assessTurn(draft, ordinal, made.assessment);
  if (made.plan) draft.patch({ plan: made.plan });
  draft.emit({
    type: "metrics.updated",
    data: { source: "engine", values: engineFigures(draft.turns) },
  });
  if (made.question) ask(draft, made.question, generation);
  else {
    moveTo(draft, "completed", "limit");
    oweEvaluation(draft);
  }
}

function assessTurn(draft: Draft, ordinal: number, assessment: Assessment): void {
  const turn = draft.turn(ordinal);
  if (!turn) return;
  draft.putTurn({ ...turn, assessment });
  const { sufficient, criteria, score, strength, gap, nextStep, engine } = assessment;
  draft.emit({
    type: "turn.assessed",
    data: {
      turn: ordinal,
      number: turn.question?.number ?? null,
      assessment: { sufficient, criteria, score, strength, gap, nextStep, engine },
    },
  });
}

function ask(draft: Draft, question: AskedFields | null, stream: string): void {
  if (!question) return;
  const turn = draft.openWith({
    stream,
    question: {
      ...draft.newSide(question.text),
      by: "engine",
      number: askedByEngine(draft.turns) + 1,
      competency: question.competency,
      source: question.source,
      engine: question.engine,
    },
  });
  draft.putTurn({ ...turn, classification: question.classification });
  draft.patch({ idleSince: draft.tools.now, idleSpent: 0 });
}

/** Number of questions the interviewer has put so far. */
export function askedByEngine(turns: readonly Turn[]): number {
  return turns.filter((turn) => turn.question?.by === "engine").length;
}

/** Whether the interviewer may put one more question. */
export function mayAsk(state: SessionState): boolean {
  const { maxQuestions } = state.session.rules;
  return maxQuestions === null || askedByEngine(state.turns) < maxQuestions;
}
