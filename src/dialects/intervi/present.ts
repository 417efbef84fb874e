import type { z } from "zod";
import { titleOf } from "../../core/analytics/dashboard.ts";
import type { FullDashboard } from "../../core/analytics/read-dashboard.ts";
import { findDomain } from "../../core/catalogue.ts";
import type { Reply } from "../../core/session/commands.ts";
import { deliveryFeedback } from "../../core/session/delivery-feedback.ts";
import type { DeliveryMetrics, Session, Topic } from "../../core/session/model.ts";
import { shownScore } from "../../core/session/score.ts";
import { isoTime, isoTimeOrNull } from "../fields.ts";
import type * as shape from "./schemas.ts";

/** The catalogue's id where the topic is in the catalogue, else its text. */
const domainOf = ({ text, slug }: Topic): string => (slug === null ? text : (findDomain(slug)?.id ?? text));

const completedAt = (session: Session): number | null =>
  session.status === "completed" ? session.endedAt : null;

export const presentCreated = (session: Session): z.infer<typeof shape.CreatedReply> => ({
  _id: session.id,
  user: session.ownerId,
  domain: domainOf(session.topic),
  sessionType: session.type,
  status: session.status,
  scheduledAt: isoTime(session.scheduledAt ?? session.createdAt),
});

export function presentListItem(session: Session) {
  const { user: _, ...item } = presentCreated(session);
  return {
    ...item,
    completedAt: isoTimeOrNull(completedAt(session)),
    overallScore: shownScore(session),
  };
}

/** What to work on: from the measured delivery first, then from what was said. */
const recommendationsOf = (session: Session): string[] => [
  ...deliveryFeedback(session.delivery).flatMap(({ advice }) => advice ?? []),
  ...(session.evaluation?.recommendations ?? []),
];

export function presentSession(session: Session, origin: string): z.infer<typeof shape.SessionReply> {
  const base = `${origin}/api/interviews/sessions/${session.id}`;
  const { video, audio } = session.recordings;
  const measured = deliveryFeedback(session.delivery).map(({ advice: _, ...row }) => row);
  return {
    ...presentCreated(session),
    completedAt: isoTimeOrNull(completedAt(session)),
    recording: {
      videoUrl: video && `${base}/recording/video`,
      audioUrl: audio && `${base}/recording/audio`,
      transcriptUrl: `${base}/transcript`,
    },
    overallScore: shownScore(session),
    feedback: [...measured, ...(session.evaluation?.categories ?? [])],
    recommendations: recommendationsOf(session),
  };
}

export const presentStored = ({ session }: Reply): z.infer<typeof shape.MetricsReply> => ({
  _id: session.id,
  status: session.status,
  overallScore: shownScore(session),
  recommendations: recommendationsOf(session),
});

const NOTHING_MEASURED: DeliveryMetrics = {
  postureScore: null,
  eyeContactScore: null,
  gestureScore: null,
  speechPaceWpm: null,
  speechClarityScore: null,
  fillerWordFrequency: null,
  emotionTimeline: [],
  overallPerformanceScore: null,
};

export function presentAnalytics(session: Session): z.infer<typeof shape.SessionAnalyticsReply> {
  const measured = session.delivery ?? NOTHING_MEASURED;
  return {
    sessionId: session.id,
    ...measured,
    overallPerformanceScore: measured.overallPerformanceScore ?? shownScore(session),
    recommendations: recommendationsOf(session),
  };
}

/** Measured values, and null for what was not sent. */
export const deliveryOf = (metrics: z.infer<typeof shape.Delivery>): DeliveryMetrics => ({
  ...NOTHING_MEASURED,
  ...metrics,
});

export const presentDashboard = (found: FullDashboard): z.infer<typeof shape.DashboardReply> => ({
  totalSessions: found.totalSessions,
  averageScore: found.averageScore,
  currentStreak: found.currentStreak,
  bestStreak: found.bestStreak,
  experiencePoints: found.experiencePoints,
  recentSessions: found.recent.map(({ id, topic, topicSlug, score, endedAt }) => ({
    _id: id,
    domain: topicSlug ?? topic,
    score,
    completedAt: isoTime(endedAt),
  })),
  domainProgress: found.domains,
  achievements: found.achievements.map(({ code, unlockedAt }) => ({
    code,
    title: titleOf(code),
    unlockedAt: isoTime(unlockedAt),
  })),
});

export const presentNext = ({ session, open }: Reply): z.infer<typeof shape.AnswerReply> => ({
  sessionId: session.id,
  status: session.status,
  question: open?.question?.text ?? null,
  turn: open?.question?.number ?? null,
});
