import type { Command, NewSession } from "../../src/core/session/commands.ts";
import type { Changes, SessionState, Tools } from "../../src/core/session/draft.ts";
import { applyChanges } from "../../src/core/session/draft.ts";
import { decide } from "../../src/core/session/machine.ts";
import { newSession } from "../../src/core/session/new-session.ts";

export const OWNER = "64a7b8c9d1234567890abcde";
export const START = Date.UTC(2026, 0, 15, 10, 30);

let made = 0;
const newId = () => (made++).toString(16).padStart(24, "0");

export const toolsAt = (now: number): Tools => ({ now, newId });

export const ENGINE_RULES = { engineRun: true, maxQuestions: 10, idleMinutes: 30, maxAnswerChars: 2000 };
export const RECORDED_RULES = {
  engineRun: false,
  maxQuestions: null,
  idleMinutes: null,
  maxAnswerChars: 10_000,
};

export const sessionInput = (fields: Partial<NewSession> = {}): NewSession => ({
  id: newId(),
  ownerId: OWNER,
  number: 1,
  clientKey: null,
  topic: { text: "Software Engineering", slug: "software-dev" },
  difficulty: "mid",
  type: "mock",
  status: "active",
  rules: RECORDED_RULES,
  jobContext: null,
  settings: null,
  resume: null,
  resumeText: "",
  candidateName: "John Doe",
  scheduledAt: null,
  ...fields,
});

export const newState = (fields: Partial<NewSession> = {}): SessionState =>
  newSession(sessionInput(fields), toolsAt(START));

export const apply = (state: SessionState, changes: Changes | null): SessionState =>
  changes ? applyChanges(state, changes) : state;

/** The state after a command that must be accepted. */
export function given(state: SessionState, command: Command, now = START + 1000): SessionState {
  const decision = decide(state, command, toolsAt(now));
  if (!decision.ok) throw new Error(`refused: ${decision.error.code}`);
  return apply(state, decision.value.changes);
}

/** The code a command is refused with; "accepted" when it is not. */
export function refusal(state: SessionState, command: Command, now = START + 1000): string {
  const decision = decide(state, command, toolsAt(now));
  return decision.ok ? "accepted" : decision.error.code;
}
