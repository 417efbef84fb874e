import type { Result } from "../errors.ts";
import { fail, ok } from "../errors.ts";
import type { Command } from "./commands.ts";
import type { Draft } from "./draft.ts";
import { countTurns } from "./draft.ts";
import { isFinal, moveTo, owe, wrongStatus } from "./lifecycle.ts";
import type { Turn } from "./model.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

/** Whether the evaluation covers everything said so far. */
export function evaluationIsCurrent(draft: Draft): boolean {
  const { session } = draft;
  return session.evaluation !== null && session.evaluatedSeq === lastAnswerSeq(draft.turns);
}

/** Position of the last answer: what an evaluation made now would cover; 0 without answers. */
export function lastAnswerSeq(turns: readonly Turn[]): number {
  return turns.reduce((last, turn) => Math.max(last, turn.answer?.seq ?? 0), 0);
}

/** Merges what is given; a status goes through the same rules as every other change of status. */
export function update(draft: Draft, command: Of<"update">): Result<null> {
  if (command.status !== undefined) {
    const moved = moveTo(draft, command.status);
    if (!moved.ok) return moved;
  }
  const { session } = draft;
  if (command.jobContext) {
    const known = session.jobContext ?? {
      title: session.topic.text,
      company: null,
      description: null,
      requirements: [],
      interviewType: null,
      seniority: session.difficulty,
    };
    draft.patch({ jobContext: { ...known, ...definedOf(command.jobContext) } });
  }
  if (command.settings) {
    const known = session.settings ?? DEFAULT_SETTINGS;
    draft.patch({ settings: { ...known, ...definedOf(command.settings) } });
  }
  if (command.topic !== undefined) draft.patch({ topic: command.topic });
  if (command.difficulty !== undefined) draft.patch({ difficulty: command.difficulty });
  if (command.startedAt !== undefined) draft.patch({ startedAt: command.startedAt });
  if (command.endedAt !== undefined) draft.patch({ endedAt: command.endedAt });
  if (command.durationMinutes !== undefined) draft.patch({ durationMinutes: command.durationMinutes });
  return ok(null);
}

/** Settings of a session whose creator sent none. */
export const DEFAULT_SETTINGS = {
  transcriptionEnabled: true,
  responseGeneration: true,
  confidenceThreshold: 0.8,
  preferredLanguage: "en",
  enabledFeatures: [] as string[],
};

const definedOf = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Completes the session once. What the client did not send is owed by the interviewer. */
export function end(draft: Draft, command: Of<"end">): Result<null> {
  const { session } = draft;
  if (isFinal(session.status)) return wrongStatus(session.status, "completed");
  const moved = moveTo(draft, "completed");
  if (!moved.ok) return moved;
  setVerdict(draft, { kind: "set_verdict", ...definedOf(nullsToUndefined(command)) });
  const { client } = draft.session;
  if (client.score === null || client.feedback === null) oweEvaluation(draft);
  return ok(null);
}

const nullsToUndefined = (command: Of<"end">) => ({
  score: command.score ?? undefined,
  feedback: command.feedback ?? undefined,
});

/** The latest score and words a client sent; they stand beside the engine's. Works in any status. */
export function setVerdict(draft: Draft, command: Of<"set_verdict">): Result<null> {
  const { client } = draft.session;
  draft.patch({
    client: {
      score: command.score ?? client.score,
      feedback: command.feedback ?? client.feedback,
    },
  });
  return ok(null);
}

/** Stores measured delivery and completes the session; on a completed one it replaces what was there. */
export function submitDelivery(draft: Draft, command: Of<"submit_delivery">): Result<null> {
  const { session } = draft;
  if (session.status !== "completed") {
    const moved = moveTo(draft, "completed");
    if (!moved.ok) return moved;
  }
  draft.patch({ delivery: command.delivery });
  if (command.delivery.overallPerformanceScore !== null) {
    setVerdict(draft, { kind: "set_verdict", score: command.delivery.overallPerformanceScore });
  }
  const { emotionTimeline: _, ...values } = command.delivery;
  draft.emit({ type: "metrics.updated", data: { source: "delivery", values } });
  if (countTurns(draft.turns).answers > 0) oweEvaluation(draft);
  return ok(null);
}

/** Owes an evaluation unless the one there is covers everything said. */
export function evaluate(draft: Draft, command: Of<"evaluate">): Result<null> {
  const { session } = draft;
  switch (command.requires) {
    case "completed":
      if (!isFinal(session.status)) return fail("unfinished", "The interview is not finished yet");
      break;
    case "answer":
      if (countTurns(draft.turns).answers === 0) {
        return fail("nothing_to_judge", "There are no answers to give feedback on");
      }
      break;
  }
  oweEvaluation(draft);
  return ok(null);
}

export function oweEvaluation(draft: Draft): void {
  if (!evaluationIsCurrent(draft)) owe(draft, "evaluation", null);
}
