import type { z } from "zod";
import type { SessionReading } from "../../core/session/commands.ts";
import type { Assessment, Turn } from "../../core/session/model.ts";
import { isoTime } from "../fields.ts";
import type { ReportReply, RetryReply } from "./report-schemas.ts";

function presentAssessment(assessment: Assessment) {
  const { probes: _, ...shown } = assessment;
  return shown;
}

/** Levels gained or lost per criterion that both answers gave evidence for. */
function changeBetween(first: Assessment | null, second: Assessment | null): Record<string, number> {
  const before = new Map(first?.criteria.map(({ criterion, level }) => [criterion, level]));
  const changes = (second?.criteria ?? []).flatMap(({ criterion, level }) => {
    const was = before.get(criterion) ?? null;
    return level === null || was === null ? [] : [[criterion, level - was] as const];
  });
  return Object.fromEntries(changes);
}

/** A turn under its number among the session's questions; null for an answer that nobody asked for. */
export const presentReportTurn = (turn: Turn, number: number | null): z.infer<typeof RetryReply> => ({
  turn: number,
  question: turn.question?.text ?? null,
  askedBy: turn.question?.by ?? null,
  reason: turn.question?.source ?? null,
  competency: turn.question?.competency ?? null,
  engine: turn.question?.engine ?? null,
  answer: turn.answer?.text ?? null,
  assessment: turn.assessment && presentAssessment(turn.assessment),
  retries: turn.retries.map(({ text, at, assessment }) => ({
    answer: text,
    at: isoTime(at),
    assessment: assessment && presentAssessment(assessment),
    change: changeBetween(turn.assessment, assessment),
  })),
});

function numbered(turns: readonly Turn[]): [Turn, number | null][] {
  let count = 0;
  const spoken = turns.filter(({ kind }) => kind === "exchange");
  return spoken.map((turn) => [turn, turn.question ? ++count : null]);
}

export const presentReport = ({ session, turns }: SessionReading): z.infer<typeof ReportReply> => ({
  sessionId: session.id,
  status: session.status,
  candidateName: session.candidateName,
  plan: (session.plan?.questions ?? []).map(({ text, competency, source, minutes }) => ({
    question: text,
    competency,
    reason: source,
    minutes,
  })),
  turns: numbered(turns).map(([turn, number]) => presentReportTurn(turn, number)),
  competencies: session.evaluation?.competencies ?? [],
  scores: session.evaluation?.scores ?? null,
  feedback: session.evaluation?.feedback ?? null,
  recommendations: session.evaluation?.recommendations ?? [],
  engine: session.evaluation?.engine ?? null,
});

/** The conversation as plain text, in the order it was said. */
export function presentTranscript({ session, turns }: SessionReading): string {
  const sides = turns.flatMap(({ kind, question, answer }) => [
    ...(question ? [{ who: kind === "system" ? "Note" : "Interviewer", side: question }] : []),
    ...(answer ? [{ who: session.candidateName, side: answer }] : []),
  ]);
  return sides
    .sort((a, b) => a.side.seq - b.side.seq)
    .map(({ who, side }) => `[${isoTime(side.at)}] ${who}: ${side.text}\n`)
    .join("\n");
}
