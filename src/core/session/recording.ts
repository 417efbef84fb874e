import type { Result } from "../errors.ts";
import { fail, ok } from "../errors.ts";
import { tooLong } from "./answering.ts";
import type { Command } from "./commands.ts";
import type { Draft } from "./draft.ts";
import { MAX_TURNS } from "./draft.ts";
import { isThinking } from "./idle.ts";
import { activateForTurn, isFinal, owe, wrongStatus } from "./lifecycle.ts";
import type { QuestionSide, Turn } from "./model.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

const FULL = fail("session_full", "This session holds no further turns");
const THINKING = fail("thinking", "The previous answer is still being considered");

function clientQuestion(draft: Draft, text: string): QuestionSide {
  return {
    ...draft.newSide(text),
    by: "client",
    number: null,
    competency: null,
    source: null,
    engine: null,
  };
}

/** Whatever is asked or answered ends the silence that would complete an interview. */
function endSilence(draft: Draft): void {
  draft.patch({ idleSince: draft.tools.now, idleSpent: 0 });
}

/** Stores a question and its answer, both given by the client; a question that is open already is answered. */
export function recordExchange(draft: Draft, command: Of<"record_exchange">): Result<Turn> {
  const refused = tooLong(draft, "user", command.answer) ?? refuseTurn(draft);
  if (refused) return refused;
  const active = activateForTurn(draft);
  if (!active.ok) return active;
  endSilence(draft);
  const open = draft.openTurn();
  const turn =
    open?.question?.text === command.question
      ? open
      : draft.openWith({ question: clientQuestion(draft, command.question) });
  return ok(draft.answerOn(turn, { ...draft.newSide(command.answer), spokenSeconds: null }));
}

/**
 * Stores a question a client heard or asked. It needs an active session. Where the session's settings ask for
 * generated responses, what the client did not send is owed by the interviewer.
 */
export function recordQuestion(draft: Draft, command: Of<"record_question">): Result<Turn> {
  const { session } = draft;
  if (session.status !== "active") return wrongStatus(session.status, "active");
  const refused = refuseTurn(draft);
  if (refused) return refused;
  endSilence(draft);
  const opened = draft.openWith({ question: clientQuestion(draft, command.question) });
  const turn = draft.putTurn({
    ...opened,
    classification: command.classification,
    suggestions: command.suggestions,
  });
  const complete = command.classification !== null && command.suggestions !== null;
  if (session.settings?.responseGeneration && !complete) owe(draft, "suggestions", turn.ordinal);
  return ok(turn);
}

/** Stores one message: an assistant's opens a turn, a user's answers the open one, a system's stands alone. */
export function recordMessage(draft: Draft, command: Of<"record_message">): Result<Turn> {
  const refused = tooLong(draft, "content", command.content) ?? refuseTurn(draft);
  if (refused) return refused;
  const active = activateForTurn(draft);
  if (!active.ok) return active;
  if (command.role !== "system") endSilence(draft);
  switch (command.role) {
    case "assistant":
      return ok(draft.openWith({ question: clientQuestion(draft, command.content) }));
    case "system":
      return ok(draft.openWith({ kind: "system", question: clientQuestion(draft, command.content) }));
    case "user": {
      const side = { ...draft.newSide(command.content), spokenSeconds: null };
      return ok(draft.answerOn(draft.openTurn(), side));
    }
  }
}

function refuseTurn(draft: Draft): Result<never> | null {
  const { session } = draft;
  if (isFinal(session.status)) return wrongStatus(session.status, "active");
  if (isThinking(session)) return THINKING;
  return draft.turns.length >= MAX_TURNS ? FULL : null;
}

/** Adds the candidate's choice and rating to an interaction; works in any status. */
export function updateInteraction(draft: Draft, command: Of<"update_interaction">): Result<Turn> {
  const turn = draft.turn(command.ordinal);
  if (!turn?.question || turn.kind !== "exchange") return fail("turn_not_found", "Interaction not found");
  return ok(
    draft.putTurn({
      ...turn,
      selectedResponse:
        command.selectedResponse === undefined ? turn.selectedResponse : command.selectedResponse,
      rating: command.rating === undefined ? turn.rating : command.rating,
    }),
  );
}

/** Stores one pipeline sample; works in any status. */
export function recordMetrics(draft: Draft, command: Of<"record_metrics">): Result<null> {
  const measured = Object.fromEntries(Object.entries(command.metrics).filter(([, value]) => value !== null));
  draft.emit({ type: "metrics.updated", data: { source: "pipeline", values: measured } });
  draft.addMetric(command.metrics);
  return ok(null);
}
