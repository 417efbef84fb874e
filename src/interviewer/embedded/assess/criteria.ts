import type { ProbeReason, QuestionType } from "../../../core/session/model.ts";
import type { RubricAnchors } from "../bank/bank.ts";

/** What every answer of a kind is judged by, besides the competency of its question. */
export type CriterionId =
  | "accuracy"
  | "relevance"
  | "depth"
  | "structure"
  | "result"
  | "own-contribution"
  | "approach"
  | "reasoning"
  | "specificity"
  | "clarity";

/** What the levels 1, 3 and 5 of each criterion sound like. */
export const CRITERION_ANCHORS: Record<CriterionId, RubricAnchors> = {
  accuracy: {
    1: "Makes none of the points that a good answer to this question rests on.",
    3: "Makes the main point correctly and leaves others out.",
    5: "Makes nearly all the points that a good answer rests on.",
  },
  relevance: {
    1: "Speaks past the question.",
    3: "Takes up a part of what was asked.",
    5: "Takes up everything that was asked and adds to it.",
  },
  depth: {
    1: "States facts without saying why they hold.",
    3: "Gives a reason or a condition for the main statement.",
    5: "Explains causes, limits and trade-offs throughout.",
  },
  structure: {
    1: "Tells no event: neither what happened nor what was done.",
    3: "Tells what was done, but leaves out where it started or how it ended.",
    5: "Tells situation, task, action and result of one event.",
  },
  result: {
    1: "Names no outcome.",
    3: "Says how it ended.",
    5: "Says how it ended by an amount that can be checked.",
  },
  "own-contribution": {
    1: "Leaves open what the candidate did.",
    3: "Names one or two things the candidate did.",
    5: "Makes clear step by step what the candidate did and decided.",
  },
  approach: {
    1: "Names no step that the candidate would take.",
    3: "Names a first step or two.",
    5: "Goes through concrete steps in a sensible order.",
  },
  reasoning: {
    1: "Asserts without giving reasons.",
    3: "Gives a reason for the main choice.",
    5: "Weighs reasons, conditions and consequences.",
  },
  specificity: {
    1: "Stays general: no example, name or number.",
    3: "Gives an example, a name or a number.",
    5: "Rests on several checkable details, numbers among them.",
  },
  clarity: {
    1: "Hard to follow: fragments, or no order.",
    3: "Can be followed from start to end.",
    5: "Leads the listener through in a clear order and plain sentences.",
  },
};

/** A question's type, with the questions that ask for an event set apart: they are judged as stories. */
export type AnswerKind = QuestionType | "story";

/**
 * How much each criterion counts for an answer of each kind, apart from reference points; each row adds up to 1.
 * Stories follow STAR: what was done and what came of it weigh most.
 */
export const CRITERION_WEIGHTS: Record<AnswerKind, Partial<Record<CriterionId, number>>> = {
  technical: { depth: 0.45, specificity: 0.3, clarity: 0.25 },
  story: { structure: 0.35, "own-contribution": 0.25, specificity: 0.25, clarity: 0.15 },
  behavioral: { specificity: 0.35, reasoning: 0.25, "own-contribution": 0.2, clarity: 0.2 },
  situational: { approach: 0.4, reasoning: 0.3, specificity: 0.1, clarity: 0.2 },
  cultural: { reasoning: 0.35, specificity: 0.3, "own-contribution": 0.15, clarity: 0.2 },
};

/**
 * The same for knowledge that can't be checked, as the bank does not have the question: that it is taken up at all
 * counts in place of its points.
 */
export const UNCHECKED_WEIGHTS: Partial<Record<CriterionId, number>> = {
  relevance: 0.25,
  depth: 0.3,
  specificity: 0.25,
  clarity: 0.2,
};

/**
 * How much the reference points of a bank question count beside the criteria, 0–1. Knowledge is judged by its
 * content; for stories and preferences the points only say what good ones usually contain.
 */
export const REFERENCE_WEIGHT: Record<AnswerKind, number> = {
  technical: 0.65,
  story: 0.45,
  behavioral: 0.4,
  situational: 0.5,
  cultural: 0.45,
};

/** What the answer to a follow-up is judged by: what it asked for, above all. Each row adds up to 1. */
export const PROBE_WEIGHTS: Record<ProbeReason, Partial<Record<CriterionId, number>>> = {
  missing_result: { result: 0.6, specificity: 0.25, clarity: 0.15 },
  no_numbers: { specificity: 0.5, result: 0.35, clarity: 0.15 },
  no_personal_part: { "own-contribution": 0.65, specificity: 0.2, clarity: 0.15 },
  missed_point: { depth: 0.45, specificity: 0.3, clarity: 0.25 },
  vague: { specificity: 0.65, reasoning: 0.15, clarity: 0.2 },
  unsupported_claim: { specificity: 0.65, result: 0.2, clarity: 0.15 },
};
