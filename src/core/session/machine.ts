import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import { answer, retryTurn } from "./answering.ts";
import type { Command } from "./commands.ts";
import type { Changes, SessionState, Tools } from "./draft.ts";
import { Draft } from "./draft.ts";
import { idleDeadline } from "./idle.ts";
import { moveTo } from "./lifecycle.ts";
import type { Turn } from "./model.ts";
import { end, evaluate, oweEvaluation, setVerdict, submitDelivery, update } from "./outcome.ts";
import {
  recordExchange,
  recordMessage,
  recordMetrics,
  recordQuestion,
  updateInteraction,
} from "./recording.ts";

/** What a command comes to: the changes to commit (null for none) and what it speaks of. */
export interface Decision {
  changes: Changes | null;
  /** Ordinal of the turn the command made, changed or answered. */
  ordinal: number | null;
}

/**
 * Decides a command against a session. Pure: the same state, command, time and ids give the same decision. The
 * state must be up to date with the clock, see {@link passTime}.
 */
export function decide(state: SessionState, command: Command, tools: Tools): Result<Decision> {
  const draft = new Draft(state, tools);
  const outcome = dispatch(draft, command);
  if (!outcome.ok) return outcome;
  return ok({ changes: draft.finish(state.session), ordinal: outcome.value?.ordinal ?? null });
}

function dispatch(draft: Draft, command: Command): Result<Turn | null> {
  switch (command.kind) {
    case "answer":
      return answer(draft, command);
    case "record_exchange":
      return recordExchange(draft, command);
    case "record_question":
      return recordQuestion(draft, command);
    case "record_message":
      return recordMessage(draft, command);
    case "update_interaction":
      return updateInteraction(draft, command);
    case "record_metrics":
      return recordMetrics(draft, command);
    case "submit_delivery":
      return submitDelivery(draft, command);
    case "update":
      return update(draft, command);
    case "end":
      return end(draft, command);
    case "set_verdict":
      return setVerdict(draft, command);
    case "evaluate":
      return evaluate(draft, command);
    case "attach_resume":
      draft.patch({ resume: command.resume, candidateName: command.candidateName });
      return ok(null);
    case "attach_recording":
      draft.patch({ recordings: { ...draft.session.recordings, [command.track]: command.recording } });
      return ok(null);
    case "retry_turn":
      return retryTurn(draft, command);
  }
}

/**
 * Lets time pass: a session silent for longer than its rules allow completes at the instant the silence became too
 * long, and is to be evaluated. Null when nothing changes.
 */
export function passTime(state: SessionState, tools: Tools): Changes | null {
  const deadline = idleDeadline(state);
  if (deadline === null || tools.now < deadline) return null;
  const draft = new Draft(state, { ...tools, now: deadline });
  moveTo(draft, "completed", "idle");
  oweEvaluation(draft);
  return draft.finish(state.session);
}
