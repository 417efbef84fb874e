import type { Assessment, CriterionScore } from "../../../core/session/model.ts";
import { fill } from "../phrase.ts";
import { inTurn } from "../seeded.ts";
import type { Asked } from "./asked.ts";
import type { Cap } from "./caps.ts";
import * as phrases from "./coaching-phrases.ts";
import type { Coverage } from "./coverage.ts";
import type { CriterionId } from "./criteria.ts";
import { COMPLETE, THIN } from "./gaps.ts";
import { NON_ANSWER_CUES } from "./reading/inadmissible-cues.ts";
import { plain } from "./reading/plain.ts";
import type { Insufficiency } from "./sufficiency.ts";

/** One strength, one gap, one next step and a way to try again. */
export type Coaching = Pick<Assessment, "strength" | "gap" | "nextStep" | "retryPrompt">;

/** From this level on, a criterion is met well enough to be called a strength. */
const STRONG_LEVEL = 3;
/** Below this score, 0–1, only a point that was made is one: how a thin answer is put is nothing to praise. */
const PRAISEWORTHY = 0.3;
/** The best level. */
const TOP_LEVEL = 5;

/** One of several ways to say something, another one than in the turns around. */
export type Wording = (options: readonly string[], slot: string) => string;

/** The wording of a turn: `seed` is the session's, `place` how many turns stand before this one. */
export function wordingOf(seed: string, place: number): Wording {
  return (options, slot) => inTurn(options, `${seed} ${slot}`, place);
}

/** The question in a form that can be asked again, with what to do better. */
function retry(asked: Asked, step: string, word: Wording): string | null {
  const question = asked.reference?.text ?? asked.text;
  if (question.trim() === "") return null;
  return fill(word(phrases.RETRIES, "retry"), { question, step });
}

/** Coaching for an answer without anything to judge. */
export function coachInsufficient(
  asked: Asked,
  reason: Insufficiency,
  caps: readonly Cap[],
  word: Wording,
): Coaching {
  const [cap] = caps;
  const { gap, nextStep } = cap ? ofCap(cap) : phrases.INSUFFICIENT[reason];
  return { strength: null, gap, nextStep, retryPrompt: retry(asked, nextStep, word) };
}

const ofCap = (cap: Cap) => ({ gap: phrases.CAP_GAPS[cap], nextStep: phrases.CAP_NEXT_STEPS[cap] });

/** Whether a quote says that there is nothing to say: "I have not used Kubernetes at work." */
const declines = (quote: string) => NON_ANSWER_CUES.some((cue) => cue.test(plain(quote)));

function strengthOf(criteria: readonly JudgedCriterion[], score: number, word: Wording): string | null {
  const best = criteria
    .filter(({ id }) => score >= PRAISEWORTHY || id === "accuracy")
    .filter(({ score: { quote, level } }) => quote && !declines(quote) && (level ?? 0) >= STRONG_LEVEL)
    .sort((a, b) => (b.score.level ?? 0) - (a.score.level ?? 0) || b.weight - a.weight)[0];
  if (!best?.score.quote) return null;
  return fill(word(phrases.STRENGTHS[best.id], "strength"), { quote: best.score.quote });
}

/** A criterion with its place in the rubric. */
export interface JudgedCriterion {
  id: CriterionId;
  /** Weight in the score, 0–1. */
  weight: number;
  score: CriterionScore;
}

/** A judged answer as coaching looks at it. */
interface Judged {
  asked: Asked;
  criteria: readonly JudgedCriterion[];
  coverage: Coverage | null;
  probes: Assessment["probes"];
  caps: readonly Cap[];
  /** 0–1. */
  score: number;
}

/** Coaching for a judged answer. */
export function coach(judged: Judged, word: Wording): Coaching {
  const { asked, criteria, caps, score } = judged;
  const [cap] = caps;
  const { gap, nextStep } = cap ? ofCap(cap) : gapOf(judged, word);
  return {
    strength: strengthOf(criteria, score, word),
    gap,
    nextStep,
    retryPrompt: retry(asked, nextStep, word),
  };
}

/** What was left open and would be asked next, else the criterion that was met least; no gap where all were met. */
function gapOf(
  { asked, criteria, coverage, probes, score }: Judged,
  word: Wording,
): { gap: string | null; nextStep: string } {
  const [probe] = probes;
  const absent = coverage?.absent[0];
  const missing = (gaps: readonly string[], point: string) => ({
    gap: fill(word(gaps, "gap"), { point }),
    nextStep: word(phrases.MISSED_POINT_NEXT_STEPS, "step"),
  });
  if (probe?.reason === "missed_point" && absent && asked.kind === "technical" && !asked.probe)
    return missing(phrases.MISSED_POINT_GAPS, absent.text);
  const untold = criteria.some(({ id, score: { level } }) => id === "structure" && level === 1);
  if (probe?.reason === "missing_result" && untold)
    return { gap: word(phrases.UNTOLD_GAPS, "gap"), nextStep: word(phrases.NEXT_STEPS.structure, "step") };
  if (probe && probe.reason !== "missed_point")
    return {
      gap: word(phrases.PROBE_GAPS[probe.reason], "gap"),
      nextStep: word(phrases.PROBE_NEXT_STEPS[probe.reason], "step"),
    };
  if (asked.probe === "missed_point" && score < COMPLETE)
    return { gap: word(phrases.FOLLOW_UP_GAPS, "gap"), nextStep: word(phrases.FOLLOW_UP_NEXT_STEPS, "step") };
  const open = criteria.filter(({ score: { level } }) => (level ?? 0) < TOP_LEVEL);
  const weakest = open.sort((a, b) => (a.score.level ?? 0) - (b.score.level ?? 0) || b.weight - a.weight)[0];
  if (absent && weakest?.id === "accuracy" && score < THIN)
    return missing(phrases.OTHER_POINT_GAPS, absent.text);
  if (!weakest) return { gap: null, nextStep: word(phrases.FLAWLESS_NEXT_STEPS, "step") };
  return {
    gap: word((score >= COMPLETE ? phrases.POLISHES : phrases.GAPS)[weakest.id], "gap"),
    nextStep: word(phrases.NEXT_STEPS[weakest.id], "step"),
  };
}
