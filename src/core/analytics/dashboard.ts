import type { SessionFact } from "../ports.ts";
import { averageScore } from "./stats.ts";

const DAY_MS = 86_400_000;

/** UTC day of an instant, counted from the epoch. */
const dayOf = (at: number): number => Math.floor(at / DAY_MS);

/** What a session is about, whatever the case it was written in. */
const subjectOf = ({ topic, topicSlug }: SessionFact): string => topicSlug ?? topic.toLowerCase();

type Completed = SessionFact & { endedAt: number };

/** Completed sessions in the order they ended. */
function completedOf(facts: readonly SessionFact[]): Completed[] {
  return facts
    .filter((fact): fact is Completed => fact.status === "completed" && fact.endedAt !== null)
    .sort((a, b) => a.endedAt - b.endedAt || (a.id < b.id ? -1 : 1));
}

export interface Streaks {
  /** Days in a row with a completed session, up to today or yesterday. */
  current: number;
  best: number;
}

/**
 * Runs of UTC days with a completed session. The current one is still alive through the day after its last; days that
 * are yet to come (clients may say when a session ended) are not part of it.
 */
export function streaksOf(facts: readonly SessionFact[], now: number): Streaks {
  const days = new Set(completedOf(facts).map(({ endedAt }) => dayOf(endedAt)));
  let best = 0;
  let run = 0;
  for (const day of days) {
    run = days.has(day - 1) ? run + 1 : 1;
    best = Math.max(best, run);
  }
  const today = dayOf(now);
  const last = days.has(today) ? today : today - 1;
  let current = 0;
  while (days.has(last - current)) current++;
  return { current, best };
}

/** Points: 50 for a completed session, and its score again (0–100) where it has one. */
export const POINTS = { completed: 50, perScore: 1 };

export function experiencePoints(facts: readonly SessionFact[]): number {
  return completedOf(facts).reduce(
    (sum, { score }) => sum + POINTS.completed + Math.round((score ?? 0) * POINTS.perScore),
    0,
  );
}

interface AchievementRule {
  code: string;
  title: string;
  /** When it was unlocked, in ms; null when it is not. Sees completed sessions in the order they ended. */
  unlockedAt: (completed: readonly Completed[]) => number | null;
}

const nth = (n: number) => (completed: readonly Completed[]) => completed[n - 1]?.endedAt ?? null;

const firstScore = (least: number) => (completed: readonly Completed[]) =>
  completed.find(({ score }) => score !== null && score >= least)?.endedAt ?? null;

const streakOf = (length: number) => (completed: readonly Completed[]) => {
  let run = 0;
  let previous = Number.NaN;
  for (const { endedAt } of completed) {
    const day = dayOf(endedAt);
    if (day === previous) continue;
    run = day === previous + 1 ? run + 1 : 1;
    previous = day;
    if (run >= length) return endedAt;
  }
  return null;
};

const topics = (count: number) => (completed: readonly Completed[]) => {
  const seen = new Set<string>();
  for (const fact of completed) {
    seen.add(subjectOf(fact));
    if (seen.size >= count) return fact.endedAt;
  }
  return null;
};

/** Everything there is to unlock, in one place. Codes never change their meaning. */
export const ACHIEVEMENTS: readonly AchievementRule[] = [
  { code: "FIRST_SESSION", title: "First Steps", unlockedAt: nth(1) },
  { code: "FIVE_SESSIONS", title: "Getting Warm", unlockedAt: nth(5) },
  { code: "TEN_SESSIONS", title: "Regular", unlockedAt: nth(10) },
  { code: "FIFTY_SESSIONS", title: "Veteran", unlockedAt: nth(50) },
  { code: "SCORE_80", title: "Strong Performance", unlockedAt: firstScore(80) },
  { code: "SCORE_95", title: "Outstanding", unlockedAt: firstScore(95) },
  { code: "STREAK_3", title: "Three in a Row", unlockedAt: streakOf(3) },
  { code: "STREAK_7", title: "A Whole Week", unlockedAt: streakOf(7) },
  { code: "THREE_DOMAINS", title: "All-Rounder", unlockedAt: topics(3) },
];

/** Achievements that these sessions unlock, and when. */
export function unlockedBy(facts: readonly SessionFact[]): { code: string; at: number }[] {
  const completed = completedOf(facts);
  return ACHIEVEMENTS.flatMap(({ code, unlockedAt }) => {
    const at = unlockedAt(completed);
    return at === null ? [] : [{ code, at }];
  });
}

export const titleOf = (code: string): string =>
  ACHIEVEMENTS.find((achievement) => achievement.code === code)?.title ?? code;

export interface Dashboard {
  totalSessions: number;
  /** 0–100, one decimal; 0 when no completed session has a score. */
  averageScore: number;
  currentStreak: number;
  bestStreak: number;
  experiencePoints: number;
  /** The five completed last, newest first. */
  recent: Completed[];
  /** Per subject with completed sessions, most of them first. `proficiency` is their mean score. */
  domains: { domain: string; proficiency: number; sessionsCompleted: number }[];
}

const RECENT = 5;

/** The dashboard of one owner, from all of the owner's sessions. */
export function dashboardOf(facts: readonly SessionFact[], now: number): Dashboard {
  const completed = completedOf(facts);
  const streaks = streaksOf(facts, now);
  const bySubject = Map.groupBy(completed, subjectOf);
  return {
    totalSessions: facts.length,
    averageScore: averageScore(facts),
    currentStreak: streaks.current,
    bestStreak: streaks.best,
    experiencePoints: experiencePoints(facts),
    recent: completed.slice(-RECENT).reverse(),
    domains: [...bySubject]
      .map(([subject, group]) => ({
        domain: group[0]?.topicSlug ?? group[0]?.topic ?? subject,
        proficiency: averageScore(group),
        sessionsCompleted: group.length,
      }))
      .sort((a, b) => b.sessionsCompleted - a.sessionsCompleted || (a.domain < b.domain ? -1 : 1)),
  };
}
