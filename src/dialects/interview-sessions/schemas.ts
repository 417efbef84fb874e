import { z } from "zod";
import { fromUuid } from "../../core/ids.ts";
import { DIFFICULTIES, QUESTION_TYPES } from "../../core/session/model.ts";
import { queryInteger, text, textUpTo } from "../fields.ts";
import { replies, requests } from "./examples.ts";

const MAX_TEXT = 10_000;

/** A UUID this service made, as the id and ordinal in it. */
const Uuid = z.string().transform((uuid, context) => {
  const named = fromUuid(uuid);
  if (named === null) context.addIssue({ code: "custom", message: "Must be a UUID" });
  return named ?? { id: "", ordinal: 0 };
});

/** Any UUID, or one this service made; a well-formed one that is not ours names nothing. */
const AnyUuid = z.string().pipe(
  z.union([Uuid, z.guid().transform(() => ({ id: "0".repeat(24), ordinal: 0 }))], {
    error: "Must be a UUID",
  }),
);

export const SessionParams = z.object({ id: AnyUuid });
export const InteractionParams = z.object({ interactionId: AnyUuid });

const Level = z.enum(DIFFICULTIES);
const Optional = <T extends z.ZodType>(type: T) => type.nullable().optional();

const JobContext = z.object({
  title: text(200),
  company: Optional(textUpTo(200)),
  description: Optional(textUpTo(20_000)),
  requirements: z.array(textUpTo(500)).max(100).optional(),
  interviewType: Optional(textUpTo(100)),
  seniority: Optional(Level),
});

const Settings = z
  .object({
    transcriptionEnabled: z.boolean(),
    responseGeneration: z.boolean(),
    confidenceThreshold: z.number().min(0).max(1),
    preferredLanguage: text(35),
    enabledFeatures: z.array(textUpTo(100)).max(100),
  })
  .partial();

export const CreateBody = z
  .object({ jobContext: JobContext, settings: Settings.optional() })
  .meta({ id: "InterviewNewSession", examples: [requests.create] });

export const UpdateBody = z
  .object({
    status: z.enum(["active", "paused", "completed"]).optional(),
    jobContext: JobContext.partial().optional(),
    settings: Settings.optional(),
  })
  .meta({ id: "InterviewSessionUpdate", examples: [requests.update] });

export const ListQuery = z.object({ limit: queryInteger(1, 100, 20) });

const Classification = z.object({
  type: z.enum(QUESTION_TYPES),
  category: text(100),
  difficulty: Level,
  requiresSTAR: z.boolean(),
});

const Response = z.object({
  id: text(100),
  content: text(MAX_TEXT),
  structure: z.enum(["STAR", "direct", "technical"]),
  estimatedDuration: z.number().min(0),
  confidence: z.number().min(0).max(1),
  tags: z.array(textUpTo(100)).max(50),
});

export const InteractionBody = z
  .object({
    sessionId: AnyUuid,
    question: text(MAX_TEXT),
    questionClassification: Classification.optional(),
    generatedResponses: z.array(Response).max(20).optional(),
  })
  .meta({ id: "InterviewNewInteraction", examples: [requests.interaction] });

const Rating = z.int({ error: "Must be a whole number from 1 to 5" }).min(1).max(5);

export const InteractionUpdateBody = z
  .object({
    selectedResponse: text(MAX_TEXT).nullable().optional(),
    userFeedback: Rating.nullable().optional(),
  })
  .meta({ id: "InterviewInteractionUpdate", examples: [requests.interactionUpdate] });

const Milliseconds = z.number().min(0, { error: "Must be at least 0" });

export const MetricsBody = z
  .object({
    sessionId: AnyUuid,
    transcriptionLatencyMs: Optional(Milliseconds),
    responseGenerationMs: Optional(Milliseconds),
    totalLatencyMs: Optional(Milliseconds),
    transcriptionAccuracy: Optional(z.number().min(0).max(1)),
    userSatisfaction: Optional(Rating),
  })
  .refine(({ sessionId: _, ...values }) => Object.values(values).some((value) => value != null), {
    error: "At least one metric is required",
    path: ["metrics"],
  })
  .meta({ id: "InterviewNewMetric", examples: [requests.metrics] });

/** A UTC day as its first millisecond; a full timestamp stands for its day. */
const Day = z.string().transform((value, context) => {
  const at = /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value) ? Date.parse(value) : Number.NaN;
  const day = new Date(at);
  if (Number.isNaN(at) || (value.length === 10 && day.toISOString().slice(0, 10) !== value)) {
    context.addIssue({ code: "custom", message: "Must be a date (YYYY-MM-DD)" });
    return z.NEVER;
  }
  return day.setUTCHours(0, 0, 0, 0);
});

export const AnalyticsQuery = z
  .object({ startDate: Day.optional(), endDate: Day.optional() })
  .refine(
    ({ startDate, endDate }) => startDate === undefined || endDate === undefined || startDate <= endDate,
    {
      error: "startDate must not be after endDate",
      path: ["startDate"],
    },
  );

const Time = z.iso.datetime();
const Nullable = z.number().nullable();

export const SessionReply = z
  .object({
    id: z.guid(),
    userId: z.guid(),
    jobContext: z.object({
      title: z.string(),
      company: z.string().nullable(),
      description: z.string().nullable(),
      requirements: z.array(z.string()),
      interviewType: z.string().nullable(),
      seniority: Level.nullable(),
    }),
    status: z.enum(["active", "paused", "completed"]),
    settings: z.object({
      transcriptionEnabled: z.boolean(),
      responseGeneration: z.boolean(),
      confidenceThreshold: z.number(),
      preferredLanguage: z.string(),
      enabledFeatures: z.array(z.string()),
    }),
    startedAt: Time.nullable(),
    endedAt: Time.nullable(),
    createdAt: Time,
  })
  .meta({ id: "InterviewSession", examples: [replies.session] });

export const SessionsReply = z
  .array(SessionReply)
  .meta({ id: "InterviewSessions", examples: [[replies.session]] });

export const InteractionReply = z
  .object({
    id: z.guid(),
    sessionId: z.guid(),
    question: z.string(),
    questionClassification: Classification.nullable(),
    generatedResponses: z.array(Response),
    selectedResponse: z.string().nullable(),
    userFeedback: z.int().nullable(),
    timestamp: Time,
  })
  .meta({ id: "InterviewInteraction", examples: [replies.interaction] });

export const InteractionsReply = z
  .array(InteractionReply)
  .meta({ id: "InterviewInteractions", examples: [[replies.interaction]] });

export const MetricReply = z
  .object({
    id: z.guid(),
    sessionId: z.guid(),
    transcriptionLatencyMs: Nullable,
    responseGenerationMs: Nullable,
    totalLatencyMs: Nullable,
    transcriptionAccuracy: Nullable,
    userSatisfaction: Nullable,
    createdAt: Time,
  })
  .meta({ id: "InterviewMetric", examples: [replies.metric] });

export const MetricsReply = z
  .array(MetricReply)
  .meta({ id: "InterviewMetrics", examples: [[replies.metric]] });

export const DetailsReply = SessionReply.extend({
  interactions: InteractionsReply,
  metrics: MetricsReply,
}).meta({ id: "InterviewSessionDetails", examples: [replies.details] });

export const AnalyticsReply = z
  .object({
    totalSessions: z.int(),
    averageSessionDuration: z.number(),
    averageLatency: z.number(),
    averageAccuracy: z.number(),
    averageSatisfaction: z.number(),
    mostCommonQuestionTypes: z.array(z.object({ type: z.enum(QUESTION_TYPES), count: z.int() })),
    performanceTrends: z.array(
      z.object({
        date: z.iso.date(),
        metrics: z.object({ latency: Nullable, accuracy: Nullable, satisfaction: Nullable }),
      }),
    ),
  })
  .meta({ id: "InterviewAnalytics", examples: [replies.analytics] });
