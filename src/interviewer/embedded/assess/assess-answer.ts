import type { Progress } from "../../../core/interviewer.ts";
import type { Assessment, CriterionScore, Turn } from "../../../core/session/model.ts";
import type { RubricAnchors } from "../bank/bank.ts";
import { ENGINE } from "../engine.ts";
import { MADE } from "../scoring/cover-points.ts";
import { accuracyOf } from "./accuracy.ts";
import { anchorAt } from "./anchor.ts";
import { type Asked, askedIn } from "./asked.ts";
import { capsOf } from "./caps.ts";
import { coach, coachInsufficient, type JudgedCriterion, wordingOf } from "./coaching.ts";
import { findCompetency } from "./competency.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { CRITERION_ANCHORS, type CriterionId } from "./criteria.ts";
import { FINDINGS } from "./findings.ts";
import { probesFor } from "./gaps.ts";
import { measureDelivery } from "./reading/delivery.ts";
import { quoteSpan } from "./reading/quote.ts";
import { type AnswerReading, readAnswer } from "./reading/read-answer.ts";
import { isOffTopic } from "./relatedness.ts";
import { insufficiencyOf } from "./sufficiency.ts";
import { isTradeName } from "./trade-names.ts";

/** A value of 0–1 as a level of 1–5, in five equal steps. */
export function levelOf(value: number): number {
  return Math.min(5, 1 + Math.floor(value * 5));
}

function criterion(
  name: string,
  anchors: RubricAnchors,
  value: number,
  quote: string | null,
): CriterionScore {
  const level = quote === null ? null : levelOf(value);
  return { criterion: name, level, quote, anchor: anchorAt(anchors, level) };
}

/** Without reference points correctness can't be checked, so the score stays below the top. */
const UNCHECKED_CEILING = 0.95;

/**
 * What a technical answer is said with (reasons, details, order) is worth little when nothing of it is to the point:
 * from this accuracy on the other criteria count in full, below it in proportion, down to the floor.
 */
const CREDIBLE_FROM = 0.3;
const CREDIBLE_FLOOR = 0.35;

/** How much the criteria beside accuracy count, 0–1. Rises with accuracy, without a step. */
function credibility({ kind }: Asked, accuracy: number): number {
  if (kind !== "technical") return 1;
  return CREDIBLE_FLOOR + (1 - CREDIBLE_FLOOR) * Math.min(1, accuracy / CREDIBLE_FROM);
}

interface Judgement {
  criteria: JudgedCriterion[];
  /** 0–1, before caps. */
  value: number;
}

function judge(asked: Asked, reading: AnswerReading, coverage: Coverage | null, ceiling: number): Judgement {
  const weights = Object.entries(asked.weights) as [Exclude<CriterionId, "accuracy">, number][];
  const found = weights.map(([id, weight]) => ({
    id: id as CriterionId,
    weight,
    ...FINDINGS[id](reading, asked.text),
  }));
  const general = found.reduce((sum, { weight, value, at }) => sum + (at ? weight * value : 0), 0);
  const share = coverage ? asked.referenceWeight : 0;
  const accuracy = coverage ? accuracyOf(asked, reading, coverage, general) : 0;
  const criteria = found.map((finding) => ({ ...finding, weight: finding.weight * (1 - share) }));
  if (coverage) {
    const at = coverage.at ?? reading.statements[0] ?? null;
    criteria.unshift({ id: "accuracy", weight: share, value: accuracy, at });
  }
  return {
    criteria: criteria.map(({ id, weight, value, at }) => ({
      id,
      weight,
      score: criterion(
        id,
        CRITERION_ANCHORS[id],
        Math.min(value, ceiling),
        at && quoteSpan(reading.answer, at),
      ),
    })),
    value: share * accuracy + (1 - share) * general * (coverage ? credibility(asked, accuracy) : 1),
  };
}

function competencyCriterion(asked: Asked, judged: Judgement, score: number): CriterionScore[] {
  const competency = findCompetency(asked.competency);
  if (!competency) return [];
  const best = [...judged.criteria].sort((a, b) => b.weight - a.weight)[0];
  return [criterion(competency.id, competency.anchors, score, best?.score.quote ?? null)];
}

/**
 * Judges the answer of a turn. The score is content only: the weighted mean of reference points and criteria (see
 * `criteria.ts`), under the caps. A turn without an answer, or with nothing to judge in it, has no score.
 */
export function assessAnswer(progress: Progress, turn: Turn): Assessment {
  const answer = turn.answer?.text ?? "";
  const asked = askedIn(progress, turn);
  const place = progress.turns.filter(({ ordinal }) => ordinal < turn.ordinal).length;
  const word = wordingOf(progress.brief.seed, place);
  const reading = readAnswer({
    answer,
    question: asked.text,
    earlier: asked.earlier,
    isTradeName: isTradeName(asked),
  });
  const coverage = coverageOf(asked.points, reading.comparable, asked.reference?.text ?? asked.text);
  const offTopic = isOffTopic(reading, {
    question: asked.text,
    points: asked.points.flatMap(({ text, synonyms }) => [text, ...synonyms]),
    aboutWork: asked.kind !== "technical" || asked.reference === null,
    aboutTrade: asked.kind === "technical" && asked.reference === null,
  });
  const { caps, ceiling } = capsOf(reading, offTopic);
  const insufficiency = insufficiencyOf(reading, (coverage?.best ?? 0) >= MADE);
  const isForeign = insufficiency === "not_english";
  const base = {
    // What is not read can't be off topic, nor a list.
    caps: isForeign ? [] : caps,
    delivery: measureDelivery(answer, turn.answer?.spokenSeconds ?? null),
    engine: ENGINE,
    usage: null,
  };
  if (insufficiency)
    return {
      ...base,
      sufficient: false,
      criteria: abstained(asked),
      score: null,
      ...coachInsufficient(asked, insufficiency, base.caps, word),
      probes: [],
    };
  const judged = judge(asked, reading, coverage, ceiling);
  const unchecked = asked.kind === "technical" && !coverage ? UNCHECKED_CEILING : 1;
  const score = Math.round(Math.min(judged.value, ceiling, unchecked) * 100) / 100;
  const probes = probesFor(asked, reading, coverage, score);
  return {
    ...base,
    sufficient: true,
    criteria: [...competencyCriterion(asked, judged, score), ...judged.criteria.map((one) => one.score)],
    score,
    ...coach({ asked, criteria: judged.criteria, coverage, probes, caps, score }, word),
    probes,
  };
}

/** The criteria that would have been judged, without a level. */
function abstained(asked: Asked): CriterionScore[] {
  const ids = [...(asked.points.length > 0 ? ["accuracy" as const] : []), ...Object.keys(asked.weights)];
  return (ids as CriterionId[]).map((id) => criterion(id, CRITERION_ANCHORS[id], 0, null));
}
