import { z } from "zod";
import { findDomain } from "../../core/catalogue.ts";
import { codePoints } from "../../core/code-points.ts";
import { parseId } from "../../core/ids.ts";
import { STATUSES } from "../../core/session/model.ts";
import { queryInteger, text } from "../fields.ts";
import { replies, requests } from "./examples.ts";

const Email = z
  .string()
  .trim()
  .max(254, { error: "Must be at most 254 characters" })
  .pipe(z.email({ error: "Must be a valid email address" }));

export const RegisterBody = z
  .object({
    email: Email,
    password: text(128)
      .refine((password) => codePoints(password) >= 8, { error: "Must be at least 8 characters" })
      .meta({ minLength: 8 }),
    firstName: text(100),
    lastName: text(100),
    provider: z.literal("email", { error: "Only 'email' is supported" }).default("email"),
  })
  .meta({ id: "InterviRegistration", examples: [requests.register] });

export const LoginBody = z
  .object({ email: z.string().trim(), password: z.string() })
  .meta({ id: "InterviCredentials", examples: [requests.login] });

export const TokensReply = z
  .object({ accessToken: z.string(), refreshToken: z.string(), expiresIn: z.int() })
  .meta({ id: "InterviTokens", examples: [replies.tokens] });

export const LoggedInReply = z
  .object({ tokens: TokensReply, userId: z.string() })
  .meta({ id: "InterviLogin", examples: [replies.login] });

export const HealthReply = z
  .object({ status: z.literal("ok"), timestamp: z.iso.datetime(), environment: z.string() })
  .meta({ id: "InterviHealth", examples: [replies.health] });

export const PingReply = z
  .object({ message: z.literal("pong") })
  .meta({ id: "InterviPing", examples: [replies.ping] });

export const DomainsReply = z
  .array(z.object({ _id: z.string(), slug: z.string(), name: z.string() }))
  .meta({ id: "InterviDomains", examples: [replies.domains] });

const ObjectId = z.string().regex(/^[0-9a-f]{24}$/);

/** A 24-hex-digit id in either case. */
const HexId = z.string().transform((value, context) => {
  const id = parseId(value);
  if (id === null) context.addIssue({ code: "custom", message: "Must be 24 hexadecimal digits" });
  return id ?? "";
});

export const SessionParams = z.object({ id: HexId });
export const TurnParams = z.object({
  id: HexId,
  n: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
});

const SessionType = z.enum(["mock", "video", "technical", "behavioral"], {
  error: "Must be mock, video, technical or behavioral",
});

const Domain = z.string({ error: "A domain is required" }).transform((value, context) => {
  const domain = findDomain(value);
  if (!domain) {
    context.addIssue({ code: "custom", message: "Unknown domain" });
    return z.NEVER;
  }
  return domain;
});

export const CreateSessionBody = z
  .object({
    userId: z.string().optional(),
    domainId: Domain,
    sessionType: SessionType,
    scheduledAt: z.iso
      .datetime({ offset: true, error: "Must be an ISO 8601 time" })
      .transform((time) => Date.parse(time))
      .optional(),
  })
  .meta({ id: "InterviNewSession", examples: [requests.create] });

export const OwnQuery = z.object({ userId: z.string().optional() });

export const ListQuery = OwnQuery.extend({
  page: queryInteger(1, 1_000_000, 1).optional(),
  pageSize: queryInteger(1, 100, 10).optional(),
});

const score = z
  .number()
  .min(0, { error: "Must be from 0 to 100" })
  .max(100, { error: "Must be from 0 to 100" });
const share = z.number().min(0, { error: "Must be from 0 to 1" }).max(1, { error: "Must be from 0 to 1" });

const EmotionPoint = z.object({ label: text(50), probability: share, timestamp: z.number().min(0) });

export const Delivery = z
  .object({
    postureScore: score.optional(),
    eyeContactScore: score.optional(),
    gestureScore: score.optional(),
    speechPaceWpm: z
      .number()
      .min(0, { error: "Must be from 0 to 400" })
      .max(400, { error: "Must be from 0 to 400" })
      .optional(),
    speechClarityScore: score.optional(),
    fillerWordFrequency: share.optional(),
    emotionTimeline: z.array(EmotionPoint).max(10_000).optional(),
    overallPerformanceScore: score.optional(),
  })
  .refine((metrics) => Object.values(metrics).some((value) => value !== undefined), {
    error: "At least one metric is required",
  });

export const MetricsBody = z
  .object({ metrics: Delivery })
  .meta({ id: "InterviMetrics", examples: [requests.metrics] });

const Time = z.iso.datetime();
const Score = z.number().nullable();
const Status = z.enum(STATUSES);

export const CreatedReply = z
  .object({
    _id: ObjectId,
    user: ObjectId,
    domain: z.string(),
    sessionType: SessionType,
    status: Status,
    scheduledAt: Time,
  })
  .meta({ id: "InterviCreatedSession", examples: [replies.created] });

const ListItem = z
  .object({
    _id: ObjectId,
    domain: z.string(),
    sessionType: SessionType,
    status: Status,
    scheduledAt: Time,
    completedAt: Time.nullable(),
    overallScore: Score,
  })
  .meta({ id: "InterviSessionItem", examples: [replies.listed] });

const Page = z
  .object({
    items: z.array(ListItem),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    totalPages: z.int(),
  })
  .meta({ id: "InterviSessionPage", examples: [replies.page] });

export const ListReply = z
  .union([z.array(ListItem), Page])
  .meta({ id: "InterviSessionList", examples: [[replies.listed], replies.page] });

export const SessionReply = CreatedReply.extend({
  completedAt: Time.nullable(),
  recording: z.object({
    videoUrl: z.string().nullable(),
    audioUrl: z.string().nullable(),
    transcriptUrl: z.string().nullable(),
  }),
  overallScore: Score,
  feedback: z.array(z.object({ category: z.string(), score: z.number(), comments: z.string() })),
  recommendations: z.array(z.string()),
}).meta({ id: "InterviSession", examples: [replies.session] });

export const MetricsReply = z
  .object({
    _id: ObjectId,
    status: Status,
    overallScore: Score,
    recommendations: z.array(z.string()),
  })
  .meta({ id: "InterviMetricsStored", examples: [replies.stored] });

export const SessionAnalyticsReply = z
  .object({
    sessionId: ObjectId,
    postureScore: Score,
    eyeContactScore: Score,
    gestureScore: Score,
    speechPaceWpm: Score,
    speechClarityScore: Score,
    fillerWordFrequency: Score,
    emotionTimeline: z.array(EmotionPoint),
    overallPerformanceScore: Score,
    recommendations: z.array(z.string()),
  })
  .meta({ id: "InterviSessionAnalytics", examples: [replies.analytics] });

export const DashboardReply = z
  .object({
    totalSessions: z.int(),
    averageScore: z.number(),
    currentStreak: z.int(),
    bestStreak: z.int(),
    experiencePoints: z.int(),
    recentSessions: z.array(z.object({ _id: ObjectId, domain: z.string(), score: Score, completedAt: Time })),
    domainProgress: z.array(
      z.object({ domain: z.string(), proficiency: z.number(), sessionsCompleted: z.int() }),
    ),
    achievements: z.array(z.object({ code: z.string(), title: z.string(), unlockedAt: Time })),
  })
  .meta({ id: "InterviDashboard", examples: [replies.dashboard] });

export const AnswerBody = z
  .object({
    answer: text(10_000).optional(),
    /** Number of the question that is answered; makes a retry recognisable. */
    turn: z.int().min(1).optional(),
    spokenSeconds: z.number().positive().max(3600).optional(),
  })
  .meta({ id: "InterviAnswer", examples: [requests.answer] });

export const AnswerReply = z
  .object({
    sessionId: ObjectId,
    status: Status,
    question: z.string().nullable(),
    turn: z.int().nullable(),
  })
  .meta({ id: "InterviNextQuestion", examples: [replies.next] });
