import type { z } from "zod";
import type { PeriodAnalytics } from "../../core/analytics/period.ts";
import { toUuid } from "../../core/ids.ts";
import type { SessionReading } from "../../core/session/commands.ts";
import { askedTurns } from "../../core/session/draft.ts";
import type { MetricSample, Session, Status, Turn } from "../../core/session/model.ts";
import { DEFAULT_SETTINGS } from "../../core/session/outcome.ts";
import { isoTime, isoTimeOrNull } from "../fields.ts";
import type * as shape from "./schemas.ts";

/** This document knows three statuses; the others are shown as their nearest. */
export const STATUSES: Record<Status, z.infer<typeof shape.SessionReply>["status"]> = {
  scheduled: "paused",
  active: "active",
  paused: "paused",
  completed: "completed",
  cancelled: "completed",
};

export const presentSession = (session: Session): z.infer<typeof shape.SessionReply> => ({
  id: toUuid(session.id),
  userId: toUuid(session.ownerId),
  jobContext: session.jobContext ?? {
    title: session.topic.text,
    company: null,
    description: null,
    requirements: [],
    interviewType: null,
    seniority: session.difficulty,
  },
  status: STATUSES[session.status],
  settings: session.settings ?? DEFAULT_SETTINGS,
  startedAt: isoTimeOrNull(session.startedAt),
  endedAt: isoTimeOrNull(session.endedAt),
  createdAt: isoTime(session.createdAt),
});

/** An answer given through another dialect is the response the candidate chose. */
export const presentInteraction = (
  sessionId: string,
  turn: Turn,
): z.infer<typeof shape.InteractionReply> => ({
  id: toUuid(sessionId, turn.ordinal),
  sessionId: toUuid(sessionId),
  question: turn.question?.text ?? "",
  questionClassification: turn.classification,
  generatedResponses: turn.suggestions ?? [],
  selectedResponse: turn.selectedResponse ?? turn.answer?.text ?? null,
  userFeedback: turn.rating,
  timestamp: isoTime(turn.question?.at ?? 0),
});

export const presentMetric = (
  sessionId: string,
  { ordinal, at, ...values }: MetricSample,
): z.infer<typeof shape.MetricReply> => ({
  id: toUuid(sessionId, ordinal),
  sessionId: toUuid(sessionId),
  transcriptionLatencyMs: values.transcriptionLatencyMs,
  responseGenerationMs: values.responseGenerationMs,
  totalLatencyMs: values.totalLatencyMs,
  transcriptionAccuracy: values.transcriptionAccuracy,
  userSatisfaction: values.userSatisfaction,
  createdAt: isoTime(at),
});

export const presentDetails = ({
  session,
  turns,
  metrics,
}: SessionReading): z.infer<typeof shape.DetailsReply> => ({
  ...presentSession(session),
  interactions: askedTurns(turns).map((turn) => presentInteraction(session.id, turn)),
  metrics: metrics.map((metric) => presentMetric(session.id, metric)),
});

export const presentAnalytics = (found: PeriodAnalytics): z.infer<typeof shape.AnalyticsReply> => ({
  totalSessions: found.totalSessions,
  averageSessionDuration: Math.round((found.averageMinutes ?? 0) * 10) / 10,
  averageLatency: found.means.latency ?? 0,
  averageAccuracy: found.means.accuracy ?? 0,
  averageSatisfaction: found.means.satisfaction ?? 0,
  mostCommonQuestionTypes: found.questionTypes,
  performanceTrends: found.days.map(({ date, ...metrics }) => ({ date, metrics })),
});
