import type { NewSession } from "./commands.ts";
import type { SessionState, Tools } from "./draft.ts";
import { Draft } from "./draft.ts";
import { owe } from "./lifecycle.ts";

/** The first revision of a session. An engine-run one that starts active owes its plan and first question. */
export function newSession(input: NewSession, tools: Tools): SessionState {
  const { resumeText: _, ...given } = input;
  const started = given.status === "active" ? tools.now : null;
  const draft = new Draft(
    {
      session: {
        ...given,
        plan: null,
        createdAt: tools.now,
        updatedAt: tools.now,
        startedAt: started,
        endedAt: null,
        durationMinutes: null,
        endedBy: null,
        client: { score: null, feedback: null },
        evaluation: null,
        evaluatedSeq: null,
        delivery: null,
        recordings: { video: null, audio: null },
        work: [],
        idleSince: null,
        idleSpent: 0,
        nextSeq: 1,
        rev: 1,
      },
      turns: [],
    },
    tools,
  );
  if (given.rules.engineRun && given.status === "active") owe(draft, "opening", null);
  return { session: draft.session, turns: [] };
}
