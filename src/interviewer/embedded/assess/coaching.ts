import type { Assessment, CriterionScore } from "../../../core/session/model.ts";
import { fill } from "../phrase.ts";
import { pick } from "../seeded.ts";
import type { Asked } from "./asked.ts";
import type { Cap } from "./caps.ts";
import {
  CAP_GAPS,
  GAPS,
  INSUFFICIENT,
  MISSED_POINT_GAPS,
  MISSED_POINT_NEXT_STEPS,
  NEXT_STEPS,
  POLISHES,
  PROBE_GAPS,
  PROBE_NEXT_STEPS,
  RETRIES,
  STRENGTHS,
} from "./coaching-phrases.ts";
import type { Coverage } from "./coverage.ts";
import type { CriterionId } from "./criteria.ts";
import { COMPLETE } from "./gaps.ts";
import type { Insufficiency } from "./sufficiency.ts";

/** One strength, one gap, one next step and a way to try again. */
export type Coaching = Pick<Assessment, "strength" | "gap" | "nextStep" | "retryPrompt">;

/** From this level on, a criterion is met well enough to be called a strength. */
const STRONG_LEVEL = 3;

/** The question in a form that can be asked again, with what to do better. */
function retry(asked: Asked, step: string, key: string): string | null {
  const question = asked.reference?.text ?? asked.text;
  if (question.trim() === "") return null;
  return fill(pick(RETRIES, `retry ${key}`), { question, step });
}

/** Coaching for an answer without anything to judge. */
export function coachInsufficient(
  asked: Asked,
  reason: Insufficiency,
  caps: readonly Cap[],
  key: string,
): Coaching {
  const { gap, nextStep } = INSUFFICIENT[reason];
  const cap = caps[0];
  return {
    strength: null,
    gap: cap ? CAP_GAPS[cap] : gap,
    nextStep,
    retryPrompt: retry(asked, nextStep, key),
  };
}

function strengthOf(criteria: readonly JudgedCriterion[], key: string): string | null {
  const best = criteria
    .filter(({ score }) => score.quote !== null && (score.level ?? 0) >= STRONG_LEVEL)
    .sort((a, b) => (b.score.level ?? 0) - (a.score.level ?? 0) || b.weight - a.weight)[0];
  if (!best?.score.quote) return null;
  return fill(pick(STRENGTHS[best.id], `strength ${key}`), { quote: best.score.quote });
}

/** A criterion with its place in the rubric. */
export interface JudgedCriterion {
  id: CriterionId;
  /** Weight in the score, 0–1. */
  weight: number;
  score: CriterionScore;
}

/** Coaching for a judged answer. `key` varies the wording between answers. */
export function coach(
  input: {
    asked: Asked;
    criteria: readonly JudgedCriterion[];
    coverage: Coverage | null;
    probes: Assessment["probes"];
    caps: readonly Cap[];
    /** 0–1. */
    score: number;
  },
  key: string,
): Coaching {
  const { asked, criteria, coverage, probes, caps, score } = input;
  const { gap, nextStep } = gapOf(criteria, coverage, probes[0], asked, score, key);
  const cap = caps[0];
  return {
    strength: strengthOf(criteria, key),
    gap: cap ? CAP_GAPS[cap] : gap,
    nextStep,
    retryPrompt: retry(asked, nextStep, key),
  };
}

function gapOf(
  criteria: readonly JudgedCriterion[],
  coverage: Coverage | null,
  probe: Assessment["probes"][number] | undefined,
  asked: Asked,
  score: number,
  key: string,
): { gap: string; nextStep: string } {
  const complete = score >= COMPLETE;
  const absent = coverage?.absent[0];
  if (probe?.reason === "missed_point" && absent && asked.kind === "technical")
    return {
      gap: fill(pick(MISSED_POINT_GAPS, `gap ${key}`), { point: absent.text }),
      nextStep: pick(MISSED_POINT_NEXT_STEPS, `step ${key}`),
    };
  if (probe && probe.reason !== "missed_point")
    return {
      gap: pick(PROBE_GAPS[probe.reason], `gap ${key}`),
      nextStep: pick(PROBE_NEXT_STEPS[probe.reason], `step ${key}`),
    };
  const weakest = [...criteria].sort(
    (a, b) => (a.score.level ?? 0) - (b.score.level ?? 0) || b.weight - a.weight,
  )[0];
  const id = weakest?.id ?? "specificity";
  return {
    gap: pick((complete ? POLISHES : GAPS)[id], `gap ${key}`),
    nextStep: pick(NEXT_STEPS[id], `step ${key}`),
  };
}
