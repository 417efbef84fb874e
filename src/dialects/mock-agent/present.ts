import type { z } from "zod";
import { findDomain } from "../../core/catalogue.ts";
import type { Reply } from "../../core/session/commands.ts";
import type {
  AnswerSide,
  Difficulty,
  QuestionSide,
  Session,
  Status,
  Topic,
  Turn,
} from "../../core/session/model.ts";
import { isoTime, isoTimeOrNull } from "../fields.ts";
import type * as shape from "./schemas.ts";

type Level = z.infer<typeof shape.Session>["interview_level"];
type Message = z.infer<typeof shape.Message>;
type ShownStatus = z.infer<typeof shape.Session>["status"];

const ROLES: readonly string[] = ["java", "python", "devops", "ai-genai"];
const LEVELS: Record<Difficulty, Level> = { junior: "beginner", mid: "intermediate", senior: "advanced" };
export const DIFFICULTIES: Record<Level, Difficulty> = {
  beginner: "junior",
  intermediate: "mid",
  advanced: "senior",
};

/** This document knows no scheduled sessions; they are shown as paused. */
const STATUSES: Record<Status, ShownStatus> = {
  scheduled: "paused",
  active: "active",
  paused: "paused",
  completed: "completed",
  cancelled: "cancelled",
};

/** The core's statuses that are shown as this one. */
export const statusesShownAs = (shown: ShownStatus): Status[] =>
  (Object.keys(STATUSES) as Status[]).filter((status) => STATUSES[status] === shown);

export const topicOf = (role: string): Topic => ({ text: findDomain(role)?.name ?? role, slug: role });

const roleOf = ({ topic }: Session): string =>
  topic.slug !== null && ROLES.includes(topic.slug) ? topic.slug : topic.text;

/** The name its client gave the session; its id where it was born elsewhere. */
export const sessionIdOf = (session: Session): string => session.clientKey ?? session.id;

const MINUTE_MS = 60_000;

function minutes(session: Session, until: number | null): number | null {
  if (session.durationMinutes !== null) return session.durationMinutes;
  if (session.startedAt === null || until === null) return null;
  return Math.max(0, Math.round((until - session.startedAt) / MINUTE_MS));
}

export function presentSession(session: Session): z.infer<typeof shape.Session> {
  const completedAt = session.status === "completed" ? session.endedAt : null;
  return {
    _id: session.id,
    session_id: sessionIdOf(session),
    role: roleOf(session),
    interview_level: LEVELS[session.difficulty],
    status: STATUSES[session.status],
    created_at: isoTime(session.createdAt),
    updated_at: isoTime(session.updatedAt),
    started_at: isoTimeOrNull(session.startedAt),
    completed_at: isoTimeOrNull(completedAt),
    duration_minutes: minutes(session, completedAt),
  };
}

const presentSide = (session: Session, role: Message["role"], side: QuestionSide | AnswerSide): Message => ({
  _id: side.id,
  role,
  content: side.text,
  created_at: isoTime(side.at),
  session_id: sessionIdOf(session),
});

/** The sides of all turns in the order they were said. */
export function presentMessages(session: Session, turns: readonly Turn[]): Message[] {
  const sides = turns.flatMap(({ kind, question, answer }) => [
    ...(question
      ? [{ role: kind === "system" ? ("system" as const) : ("assistant" as const), side: question }]
      : []),
    ...(answer ? [{ role: "user" as const, side: answer }] : []),
  ]);
  return sides
    .sort((a, b) => a.side.seq - b.side.seq)
    .map(({ role, side }) => presentSide(session, role, side));
}

/** The message that a command just stored. */
export function presentMessage({ session, turn }: Reply, role: Message["role"]): Message {
  const side = role === "user" ? turn?.answer : turn?.question;
  if (!side) throw new Error("a stored message has a side");
  return presentSide(session, role, side);
}

export const presentFeedback = (
  { session, counts }: Reply,
  now: number,
): Omit<z.infer<typeof shape.FeedbackReply>, "success"> => ({
  feedback: session.evaluation?.feedback ?? "",
  session_info: {
    session_id: sessionIdOf(session),
    technology: roleOf(session),
    level: LEVELS[session.difficulty],
    duration_minutes: minutes(session, session.endedAt ?? now),
    total_messages: counts.messages,
    user_responses: counts.answers,
    ai_questions: counts.questions,
  },
});
