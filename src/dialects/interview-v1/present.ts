import type { z } from "zod";
import type { Stats } from "../../core/analytics/stats.ts";
import type { Profile, SessionRow } from "../../core/ports.ts";
import type { Reply, SessionReading } from "../../core/session/commands.ts";
import { askedTurns } from "../../core/session/draft.ts";
import type { Difficulty, Session, Status, Turn } from "../../core/session/model.ts";
import { shownScore } from "../../core/session/score.ts";
import { isoTime } from "../fields.ts";
import type * as shape from "./schemas.ts";

type Data<S extends z.ZodType<{ data: unknown }>> = z.infer<S>["data"];
type Level = z.infer<typeof shape.Difficulty>;

const LEVELS: Record<Difficulty, Level> = { junior: "easy", mid: "medium", senior: "hard" };
export const DIFFICULTIES: Record<Level, Difficulty> = { easy: "junior", medium: "mid", hard: "senior" };

const STATUSES: Record<Status, Data<typeof shape.RecentReply>[number]["status"]> = {
  scheduled: "scheduled",
  active: "in-progress",
  paused: "paused",
  completed: "completed",
  cancelled: "cancelled",
};

const feedbackOf = ({ client, evaluation }: Session): string => client.feedback ?? evaluation?.feedback ?? "";
const scoreOf = (session: Session): number => shownScore(session) ?? 0;

/** An answer not given is shown as "". */
const presentQnA = ({ question, answer }: Turn) => ({
  bot: question?.text ?? "",
  user: answer?.text ?? "",
  createdAt: isoTime(answer?.at ?? question?.at ?? 0),
});

export const presentCreated = ({ session }: Reply): Data<typeof shape.CreatedReply> => ({
  sessionId: session.id,
  domain: session.topic.text,
  difficulty: LEVELS[session.difficulty],
  createdAt: isoTime(session.createdAt),
});

export const presentSession = (
  { session, turns }: SessionReading,
  profile: Profile,
): Data<typeof shape.SessionReply> => ({
  _id: session.id,
  user: { name: profile.name, email: profile.email ?? "" },
  domain: session.topic.text,
  difficulty: LEVELS[session.difficulty],
  QnA: askedTurns(turns).map(presentQnA),
  feedBack: feedbackOf(session),
  score: scoreOf(session),
  createdAt: isoTime(session.createdAt),
});

export const presentConversation = ({
  session,
  turns,
  counts,
}: SessionReading): Data<typeof shape.ConversationReply> => ({
  sessionId: session.id,
  domain: session.topic.text,
  difficulty: LEVELS[session.difficulty],
  conversation: askedTurns(turns).map(presentQnA),
  totalQuestions: counts.questions,
  createdAt: isoTime(session.createdAt),
});

export const presentUpdated = ({ session, turn, counts }: Reply): Data<typeof shape.UpdatedReply> => ({
  sessionId: session.id,
  latestQnA: turn ? presentQnA(turn) : { bot: "", user: "", createdAt: isoTime(session.updatedAt) },
  totalQuestions: counts.questions,
});

export const presentEnded = ({ session, counts }: Reply): Data<typeof shape.EndedReply> => ({
  sessionId: session.id,
  totalQuestions: counts.questions,
  finalScore: scoreOf(session),
  feedback: feedbackOf(session),
  domain: session.topic.text,
  difficulty: LEVELS[session.difficulty],
});

export const presentFeedback = ({ session }: Reply): Data<typeof shape.FeedbackReply> => ({
  sessionId: session.id,
  feedback: feedbackOf(session),
  score: scoreOf(session),
});

export const presentRecentItem = ({
  session,
  counts,
}: SessionRow): Data<typeof shape.RecentReply>[number] => ({
  sessionId: session.id,
  domain: session.topic.text,
  difficulty: LEVELS[session.difficulty],
  score: scoreOf(session),
  questionsCount: counts.questions,
  createdAt: isoTime(session.createdAt),
  status: STATUSES[session.status],
});

export const presentHistoryItem = (
  row: SessionRow,
): Data<typeof shape.HistoryReply>["interviews"][number] => ({
  _id: row.session.id,
  feedBack: feedbackOf(row.session),
  ...presentRecentItem(row),
});

export const presentPagination = (page: number, limit: number, total: number) => {
  const totalPages = Math.ceil(total / limit);
  return {
    currentPage: page,
    totalPages,
    totalItems: total,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
  };
};

export const presentStats = (stats: Stats): Data<typeof shape.StatsReply> => ({
  overview: {
    totalInterviews: stats.totalInterviews,
    averageScore: stats.averageScore,
    totalQuestions: stats.totalQuestions,
  },
  domainBreakdown: stats.byTopic.map(({ key, count, averageScore }) => ({
    domain: key,
    count,
    averageScore,
  })),
  difficultyBreakdown: stats.byDifficulty.map(({ key, count, averageScore }) => ({
    difficulty: LEVELS[key],
    count,
    averageScore,
  })),
});
