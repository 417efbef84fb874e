import type { CallerContext } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Id } from "../ids.ts";
import { askedTurns } from "../session/draft.ts";
import { listSessions } from "../session/list-sessions.ts";
import { readSession } from "../session/read-session.ts";
import type { CompetencyReport } from "./competencies.ts";
import { competencyReport, lowestAnswer } from "./competencies.ts";

/** What to practise next: the lowest competency and, where an answer shows it, that answer's question once more. */
export interface NextDrill {
  competency: string;
  name: string;
  /** Names the answer as `retry_turn` takes it. */
  retry: { sessionId: Id; turn: number; prompt: string } | null;
}

export type FullCompetencyReport = Omit<CompetencyReport, "lowest"> & { nextDrill: NextDrill | null };

/** How the caller's competencies stand over the newest sessions a list returns. */
export async function readCompetencies(ctx: CallerContext): Promise<Result<FullCompetencyReport>> {
  const rows = await listSessions(ctx);
  if (!rows.ok) return rows;
  const { lowest, ...report } = competencyReport(rows.value.map(({ session }) => session));
  return ok({ ...report, nextDrill: lowest && (await drillFor(ctx, lowest)) });
}

/** The session may be gone or out of reach by now; then there is a competency to practise, but no prompt. */
async function drillFor(
  ctx: CallerContext,
  { competency, name, sessionId }: NonNullable<CompetencyReport["lowest"]>,
): Promise<NextDrill> {
  const reading = await readSession(ctx, sessionId, { turns: true });
  const turns = reading.ok ? reading.value.turns : [];
  const turn = lowestAnswer(turns, competency);
  const number = turn ? askedTurns(turns).indexOf(turn) + 1 : 0;
  const prompt = turn?.assessment?.retryPrompt ?? null;
  const retry = number > 0 && prompt !== null ? { sessionId, turn: number, prompt } : null;
  return { competency, name, retry };
}
