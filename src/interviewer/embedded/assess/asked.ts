import type { Progress } from "../../../core/interviewer.ts";
import type { Classification, ProbeReason, Turn } from "../../../core/session/model.ts";
import type { BankQuestion, ReferencePoint } from "../bank/bank.ts";
import { classifyQuestion } from "../classify/classify-question.ts";
import { coverageOf } from "./coverage.ts";
import {
  type AnswerKind,
  CRITERION_WEIGHTS,
  type CriterionId,
  PROBE_WEIGHTS,
  REFERENCE_WEIGHT,
  UNCHECKED_WEIGHTS,
} from "./criteria.ts";
import { asksSomething } from "./reading/asks.ts";
import { plain } from "./reading/plain.ts";
import { referenceOf } from "./reference.ts";

/** What a turn asked for, and what its answer is judged by. */
export interface Asked {
  /** Empty when nothing was asked. */
  text: string;
  classification: Classification;
  competency: string | null;
  kind: AnswerKind;
  /** The bank question behind it. */
  reference: BankQuestion | null;
  /** Reference points that the answer is compared with. */
  points: readonly ReferencePoint[];
  /** Weight of the points beside the criteria, 0–1. */
  referenceWeight: number;
  weights: Partial<Record<CriterionId, number>>;
  /** For a follow-up: why it was asked. */
  probe: ProbeReason | null;
  /** Whether the question was made from the candidate's resume. */
  fromResume: boolean;
  /** The candidate's earlier answers. */
  earlier: string[];
}

function kindOf({ type, requiresSTAR }: Classification): AnswerKind {
  return type === "behavioral" && requiresSTAR ? "story" : type;
}

/** The points that a follow-up on a missed point can be answered with: those that the answers before it left out. */
function pointsLeft(reference: BankQuestion | null, said: readonly Turn[]): readonly ReferencePoint[] {
  if (!reference) return [];
  const answers = said.map(({ answer }) => answer?.text ?? "").join("\n");
  return coverageOf(reference.points, answers, reference.text)?.missed ?? [];
}

/** The turns that a follow-up goes back to, from the question that opened the subject on; empty for an opening one. */
export function turnsBehind(turns: readonly Turn[], turn: Turn): Turn[] {
  const source = turn.question?.source;
  if (source?.kind !== "probe" || source.of >= turn.ordinal) return [];
  const parent = turns.find(({ ordinal }) => ordinal === source.of);
  return parent ? [...turnsBehind(turns, parent), parent] : [];
}

/** The words of a turn's question; none where a client's interviewer only greeted or remarked on something. */
function questionIn({ question }: Turn): string {
  if (!question) return "";
  return question.by === "client" && !asksSomething(plain(question.text)) ? "" : question.text;
}

/** Says what a turn's answer has to be judged by. A turn without a question is judged as an answer to nothing in particular. */
export function askedIn(progress: Progress, turn: Turn): Asked {
  const text = questionIn(turn);
  const source = turn.question?.source;
  const reference = referenceOf(turn);
  const classification = turn.classification ?? classifyQuestion(text, progress.brief);
  const kind = kindOf(classification);
  const before = progress.turns.filter(({ ordinal }) => ordinal < turn.ordinal);
  const common = {
    text,
    classification,
    competency: turn.question?.competency ?? reference?.competency ?? null,
    kind,
    reference,
    fromResume: source?.kind === "resume",
    earlier: before.flatMap(({ answer }) => (answer ? [answer.text] : [])),
  };
  if (source?.kind !== "probe") {
    const points = reference?.points ?? [];
    const checked = points.length > 0;
    const unchecked = kind === "technical" && !checked && text !== "";
    const weights = unchecked ? UNCHECKED_WEIGHTS : CRITERION_WEIGHTS[kind];
    return { ...common, points, referenceWeight: checked ? REFERENCE_WEIGHT[kind] : 0, weights, probe: null };
  }
  const points = source.reason === "missed_point" ? pointsLeft(reference, turnsBehind(before, turn)) : [];
  return {
    ...common,
    points,
    referenceWeight: points.length > 0 ? REFERENCE_WEIGHT[kind] : 0,
    weights: PROBE_WEIGHTS[source.reason],
    probe: source.reason,
  };
}
