import { z } from "zod";
import { parseId } from "../../core/ids.ts";
import { queryInteger, text } from "../fields.ts";
import { replies, requests } from "./examples.ts";

const MAX_TEXT = 10_000;

export const Difficulty = z.enum(["easy", "medium", "hard"], { error: "Must be easy, medium or hard" });

export const SessionParams = z.object({
  sessionId: z.string().transform((id, context) => {
    const parsed = parseId(id);
    if (parsed === null) context.addIssue({ code: "custom", message: "Invalid session ID" });
    return parsed ?? "";
  }),
});

export const CreateBody = z
  .object({ domain: text(100), difficulty: Difficulty })
  .meta({ id: "InterviewV1NewSession", examples: [requests.create] });

export const QnABody = z
  .object({ bot: text(MAX_TEXT), user: text(MAX_TEXT) })
  .meta({ id: "InterviewV1NewQnA", examples: [requests.qna] });

const Score = z
  .number()
  .min(0, { error: "Must be from 0 to 100" })
  .max(100, { error: "Must be from 0 to 100" });

export const EndBody = z
  .object({ finalScore: Score.optional(), feedback: text(MAX_TEXT).optional() })
  .meta({ id: "InterviewV1End", examples: [requests.end] });

export const FeedbackBody = z
  .object({ feedback: text(MAX_TEXT).optional(), score: Score.optional() })
  .refine(({ feedback, score }) => feedback !== undefined || score !== undefined, {
    error: "feedback or score is required",
    path: ["feedback"],
  })
  .meta({ id: "InterviewV1Verdict", examples: [requests.feedback] });

export const HistoryQuery = z.object({
  page: queryInteger(1, 1_000_000, 1),
  limit: queryInteger(1, 100, 10),
  domain: z.string().optional(),
  difficulty: Difficulty.optional(),
});

export const RecentQuery = z.object({ limit: queryInteger(1, 100, 5) });

const Time = z.iso.datetime();
const Id = z.string().regex(/^[0-9a-f]{24}$/);
const Status = z.enum(["completed", "in-progress", "scheduled", "paused", "cancelled"]);
const QnA = z.object({ bot: z.string(), user: z.string(), createdAt: Time });

const success = <T extends z.ZodType>(id: string, example: object, data: T) =>
  z.object({ success: z.literal(true), data }).meta({ id, examples: [{ success: true, data: example }] });
const announced = <T extends z.ZodType>(id: string, message: string, example: object, data: T) =>
  z
    .object({ success: z.literal(true), message: z.literal(message), data })
    .meta({ id, examples: [{ success: true, message, data: example }] });

export const MESSAGES = {
  created: "Interview session created successfully",
  updated: "Interview session updated successfully",
  ended: "Interview session ended successfully",
  feedback: "Interview feedback updated successfully",
  deleted: "Interview session deleted successfully",
} as const;

export const CreatedReply = announced(
  "InterviewV1Created",
  MESSAGES.created,
  replies.created,
  z.object({ sessionId: Id, domain: z.string(), difficulty: Difficulty, createdAt: Time }),
);

export const SessionReply = success(
  "InterviewV1Session",
  replies.session,
  z.object({
    _id: Id,
    user: z.object({ name: z.string(), email: z.string() }),
    domain: z.string(),
    difficulty: Difficulty,
    QnA: z.array(QnA),
    feedBack: z.string(),
    score: z.number(),
    createdAt: Time,
  }),
);

export const ConversationReply = success(
  "InterviewV1Conversation",
  replies.conversation,
  z.object({
    sessionId: Id,
    domain: z.string(),
    difficulty: Difficulty,
    conversation: z.array(QnA),
    totalQuestions: z.int(),
    createdAt: Time,
  }),
);

export const UpdatedReply = announced(
  "InterviewV1Updated",
  MESSAGES.updated,
  replies.updated,
  z.object({ sessionId: Id, latestQnA: QnA, totalQuestions: z.int() }),
);

export const EndedReply = announced(
  "InterviewV1Ended",
  MESSAGES.ended,
  replies.ended,
  z.object({
    sessionId: Id,
    totalQuestions: z.int(),
    finalScore: z.number(),
    feedback: z.string(),
    domain: z.string(),
    difficulty: Difficulty,
  }),
);

export const FeedbackReply = announced(
  "InterviewV1Feedback",
  MESSAGES.feedback,
  replies.feedback,
  z.object({ sessionId: Id, feedback: z.string(), score: z.number() }),
);

export const HistoryReply = success(
  "InterviewV1History",
  replies.history,
  z.object({
    interviews: z.array(
      z.object({
        _id: Id,
        sessionId: Id,
        domain: z.string(),
        difficulty: Difficulty,
        score: z.number(),
        feedBack: z.string(),
        questionsCount: z.int(),
        status: Status,
        createdAt: Time,
      }),
    ),
    pagination: z.object({
      currentPage: z.int(),
      totalPages: z.int(),
      totalItems: z.int(),
      hasNextPage: z.boolean(),
      hasPrevPage: z.boolean(),
    }),
  }),
);

export const RecentReply = success(
  "InterviewV1Recent",
  replies.recent,
  z.array(
    z.object({
      sessionId: Id,
      domain: z.string(),
      difficulty: Difficulty,
      score: z.number(),
      questionsCount: z.int(),
      createdAt: Time,
      status: Status,
    }),
  ),
);

const Average = z.number();

export const StatsReply = success(
  "InterviewV1Stats",
  replies.stats,
  z.object({
    overview: z.object({ totalInterviews: z.int(), averageScore: Average, totalQuestions: z.int() }),
    domainBreakdown: z.array(z.object({ domain: z.string(), count: z.int(), averageScore: Average })),
    difficultyBreakdown: z.array(z.object({ difficulty: Difficulty, count: z.int(), averageScore: Average })),
  }),
);

export const DeletedReply = z
  .object({ success: z.literal(true), message: z.literal(MESSAGES.deleted) })
  .meta({ id: "InterviewV1Deleted", examples: [{ success: true, message: MESSAGES.deleted }] });
