import { codePoints } from "../code-points.ts";
import type { Result } from "../errors.ts";
import { fail, ok } from "../errors.ts";
import type { Command } from "./commands.ts";
import type { Draft } from "./draft.ts";
import { askedTurns, MAX_TURNS } from "./draft.ts";
import { isThinking } from "./idle.ts";
import { activateForTurn, isFinal, owe, wrongStatus } from "./lifecycle.ts";
import type { Turn } from "./model.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

/** Questions of an engine-run session whose rules name no number. */
export const DEFAULT_QUESTIONS = 10;

export function tooLong(draft: Draft, field: string, text: string): Result<never> | null {
  const limit = draft.session.rules.maxAnswerChars;
  return codePoints(text) > limit
    ? fail("invalid", `${field} must be at most ${limit} characters`, {
        details: { [field]: [`Must be at most ${limit} characters`] },
      })
    : null;
}

/** The turn answered last, if the interviewer asked it. */
function lastAnswered(draft: Draft): Turn | null {
  return draft.turns.findLast((turn) => turn.kind === "exchange" && turn.answer !== null) ?? null;
}

/**
 * Takes an answer: it is stored before any engine is asked. A number that is the last answered question, with the
 * same text, is a retry and changes nothing; any other number than the open one is refused.
 */
export function answer(draft: Draft, command: Of<"answer">): Result<Turn | null> {
  const { session } = draft;
  const open = draft.openTurn();
  if (command.number !== null && command.text !== null) {
    const last = lastAnswered(draft);
    if (last?.question?.number === command.number && last.answer?.text === command.text) return ok(last);
  }
  if (isFinal(session.status)) return wrongStatus(session.status, "active");
  if (isThinking(session)) return fail("thinking", "The previous answer is still being considered");
  if (command.number !== null && command.number !== (open?.question?.number ?? null)) {
    return fail("not_the_open_question", `Question ${command.number} is not the open question`);
  }
  if (command.text === null) return askOnly(draft, open);
  const long = tooLong(draft, "answer", command.text);
  if (long) return long;
  if (draft.turns.length >= MAX_TURNS) return fail("session_full", "This session holds no further turns");
  const active = activateForTurn(draft);
  if (!active.ok) return active;
  becomeEngineRun(draft);
  const side = { ...draft.newSide(command.text), spokenSeconds: command.spokenSeconds };
  const turn = draft.answerOn(open, side);
  draft.patch({ idleSince: null, idleSpent: 0 });
  owe(draft, "turn", turn.ordinal);
  return ok(turn);
}

/** No answer given: the open question is shown again, or the first one is asked. */
function askOnly(draft: Draft, open: Turn | null): Result<Turn | null> {
  const active = activateForTurn(draft);
  if (!active.ok) return active;
  if (!open) {
    becomeEngineRun(draft);
    owe(draft, "opening", null);
  }
  return ok(null);
}

/** A session that a client only recorded until now is continued by the interviewer. */
function becomeEngineRun(draft: Draft): void {
  const { rules } = draft.session;
  if (rules.engineRun && rules.maxQuestions !== null) return;
  draft.patch({
    rules: { ...rules, engineRun: true, maxQuestions: rules.maxQuestions ?? DEFAULT_QUESTIONS },
  });
}

/** Most tries at one question; they are all kept with the turn. */
const MAX_RETRIES = 20;

/** Another try at an answered question; the first answer stays the one that counts. */
export function retryTurn(draft: Draft, command: Of<"retry_turn">): Result<Turn> {
  const turn = askedTurns(draft.turns)[command.number - 1];
  if (!turn) return fail("turn_not_found", "There is no such question in this session");
  if (!turn.answer) return fail("not_the_open_question", "This question has not been answered yet");
  const long = tooLong(draft, "answer", command.text);
  if (long) return long;
  if (draft.session.work.some((work) => work.kind === "retry" && work.ordinal === turn.ordinal)) {
    return fail("thinking", "The previous try is still being considered");
  }
  if (turn.retries.length >= MAX_RETRIES) {
    return fail("session_full", `A question can be tried again ${MAX_RETRIES} times`);
  }
  const retry = { text: command.text, at: draft.tools.now, assessment: null };
  owe(draft, "retry", turn.ordinal);
  return ok(draft.putTurn({ ...turn, retries: [...turn.retries, retry] }));
}
