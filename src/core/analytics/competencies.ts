import type { Id } from "../ids.ts";
import type { Session, Turn } from "../session/model.ts";

/** Evaluated sessions below which nothing is said about readiness: two could still be luck. */
export const ENOUGH_SESSIONS = 3;

/**
 * Mean levels that readiness is read from. The 1–5 scales are anchored at 1, 3 and 5: at 3 an answer does for the usual
 * case, below it something is missing. Where between 3 and 5 "ready" begins is this product's choice.
 */
export const THRESHOLDS = {
  /** Below this a competency is weak. */
  sound: 3,
  /** Mean of all competencies from which somebody without a weak one is ready. */
  ready: 3.5,
  /** Below this a single competency keeps somebody from being almost ready. */
  poor: 2,
};

/** Most quotes shown for one competency. */
const QUOTES = 3;

export interface CompetencyProgress {
  competency: string;
  name: string;
  /** Sessions in which answers gave evidence for it. */
  sessions: number;
  /** 1–5, mean over those sessions, one decimal. */
  level: number;
  /** Level in the newest of those sessions minus that in the oldest; null when there is only one. */
  trend: number | null;
  /** What the candidate said, newest session first. */
  quotes: { sessionId: Id; quote: string }[];
}

export type Verdict = "insufficient data" | "not ready" | "almost ready" | "ready";

export interface Readiness {
  verdict: Verdict;
  reason: string;
}

export interface CompetencyReport {
  /** Sessions with a level for at least one competency. */
  evaluatedSessions: number;
  /** Lowest level first, ties by name. */
  competencies: CompetencyProgress[];
  /** Those below {@link THRESHOLDS}`.sound`, in the same order. */
  weak: string[];
  readiness: Readiness;
  /** The lowest competency and the newest of the sessions that show it at its lowest; null without evidence. */
  lowest: { competency: string; name: string; sessionId: Id } | null;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** "problem-solving" → "Problem solving". */
const nameOf = (competency: string): string => {
  const words = competency.replace(/[-_\s]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

interface Evidence {
  sessionId: Id;
  competency: string;
  level: number;
  quotes: string[];
}

/** Everything sessions say about competencies, in the order of the sessions. */
const evidenceIn = (sessions: readonly Session[]): Evidence[] =>
  sessions.flatMap(({ id, evaluation }) =>
    (evaluation?.competencies ?? []).flatMap(({ competency, level, quotes }) =>
      level === null ? [] : [{ sessionId: id, competency, level, quotes }],
    ),
  );

function progressOf(competency: string, newestFirst: readonly Evidence[]): CompetencyProgress {
  const levels = newestFirst.map(({ level }) => level);
  const [newest = 0] = levels;
  const oldest = levels.at(-1) ?? 0;
  return {
    competency,
    name: nameOf(competency),
    sessions: new Set(newestFirst.map(({ sessionId }) => sessionId)).size,
    level: oneDecimal(mean(levels)),
    trend: levels.length > 1 ? oneDecimal(newest - oldest) : null,
    quotes: newestFirst
      .flatMap(({ sessionId, quotes }) => quotes.map((quote) => ({ sessionId, quote })))
      .slice(0, QUOTES),
  };
}

/** Reads readiness from competencies, lowest first. */
function readinessOf(evaluated: number, competencies: readonly CompetencyProgress[]): Readiness {
  const [lowest] = competencies;
  if (evaluated < ENOUGH_SESSIONS || !lowest) {
    return {
      verdict: "insufficient data",
      reason: `${evaluated} of at least ${ENOUGH_SESSIONS} evaluated sessions`,
    };
  }
  const overall = oneDecimal(mean(competencies.map(({ level }) => level)));
  const weakest = `${lowest.name} is lowest with ${lowest.level.toFixed(1)}`;
  const reason = `Mean level ${overall.toFixed(1)} of 5 over ${evaluated} sessions; ${weakest}`;
  const { sound, ready, poor } = THRESHOLDS;
  if (overall >= ready && lowest.level >= sound) return { verdict: "ready", reason };
  if (overall >= sound && lowest.level >= poor) return { verdict: "almost ready", reason };
  return { verdict: "not ready", reason };
}

/** How each competency stands across sessions, given newest first. Sessions without evidence count for nothing. */
export function competencyReport(newestFirst: readonly Session[]): CompetencyReport {
  const evidence = evidenceIn(newestFirst);
  const evaluatedSessions = new Set(evidence.map(({ sessionId }) => sessionId)).size;
  const groups = Map.groupBy(evidence, ({ competency }) => competency);
  const competencies = [...groups]
    .map(([competency, group]) => progressOf(competency, group))
    .sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1));
  return {
    evaluatedSessions,
    competencies,
    weak: competencies.filter(({ level }) => level < THRESHOLDS.sound).map(({ competency }) => competency),
    readiness: readinessOf(evaluatedSessions, competencies),
    lowest: lowestOf(competencies, groups),
  };
}

function lowestOf(
  [lowest]: readonly CompetencyProgress[],
  groups: ReadonlyMap<string, readonly Evidence[]>,
): CompetencyReport["lowest"] {
  const [first, ...older] = (lowest && groups.get(lowest.competency)) ?? [];
  if (!lowest || !first) return null;
  const { sessionId } = older.reduce((low, each) => (each.level < low.level ? each : low), first);
  return { competency: lowest.competency, name: lowest.name, sessionId };
}

/** The lowest judged answer to a question about the competency; one without evidence is lower than any. */
export function lowestAnswer(turns: readonly Turn[], competency: string): Turn | null {
  const scoreOf = ({ assessment }: Turn): number => assessment?.score ?? -1;
  const judged = turns.filter(
    ({ question, answer, assessment }) => question?.competency === competency && answer && assessment,
  );
  return judged.sort((a, b) => scoreOf(a) - scoreOf(b))[0] ?? null;
}
