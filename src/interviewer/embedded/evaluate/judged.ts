import type { Brief, Progress } from "../../../core/interviewer.ts";
import type { Assessment, Classification, Turn } from "../../../core/session/model.ts";
import { turnsBehind } from "../assess/asked.ts";
import { assessAnswer } from "../assess/assess-answer.ts";
import { referenceOf } from "../assess/reference.ts";
import type { BankQuestion } from "../bank/bank.ts";
import { classifyQuestion } from "../classify/classify-question.ts";
import { ENGINE } from "../engine.ts";

/** An answered turn with its judgement. */
export interface Judged {
  turn: Turn;
  answer: string;
  /** What was asked, without what the interviewer said before it. */
  question: string;
  classification: Classification;
  competency: string | null;
  assessment: Assessment;
  probe: boolean;
}

/** A follow-up's answer completes another one, so it weighs half. */
const PROBE_WEIGHT = 0.5;

export const weightOf = ({ probe }: Judged) => (probe ? PROBE_WEIGHT : 1);

/** Content score of an answer, 0–1. What was answered without anything to judge in it earned nothing. */
export const scoreOf = ({ assessment }: Judged) => assessment.score ?? 0;

/** The question without what led to it. */
const plainQuestion = (asked: string, reference: BankQuestion | null) =>
  reference && asked.endsWith(reference.text) ? reference.text : asked;

/** What a follow-up was about: the bank's own deeper question where it put one, else the question it goes back to. */
function subjectOf(turns: readonly Turn[], turn: Turn, reference: BankQuestion | null): string {
  const asked = turn.question?.text ?? "";
  const deeper = reference?.probes.find((probe) => asked.endsWith(probe));
  const opening = turnsBehind(turns, turn)[0]?.question?.text;
  return deeper ?? (opening ? plainQuestion(opening, reference) : asked);
}

/** The answered turns in order, each judged by its stored assessment or, where there is none, now. */
export function judgedTurns(brief: Brief, turns: readonly Turn[]): Judged[] {
  const progress: Progress = { brief, plan: { questions: [], engine: ENGINE }, turns: [...turns] };
  return turns.flatMap((turn): Judged[] => {
    if (!turn.answer || turn.kind !== "exchange") return [];
    const reference = referenceOf(turn);
    const probe = turn.question?.source?.kind === "probe";
    const asked = turn.question?.text ?? "";
    return [
      {
        turn,
        answer: turn.answer.text,
        question: probe ? subjectOf(turns, turn, reference) : plainQuestion(asked, reference),
        classification: turn.classification ?? classifyQuestion(asked, brief),
        competency: turn.question?.competency ?? reference?.competency ?? null,
        assessment: turn.assessment ?? assessAnswer(progress, turn),
        probe,
      },
    ];
  });
}

/** Mean of the values by their weights; `null` without any weight. */
export function weightedMean(values: readonly { value: number; weight: number }[]): number | null {
  const weight = values.reduce((sum, each) => sum + each.weight, 0);
  return weight === 0 ? null : values.reduce((sum, each) => sum + each.value * each.weight, 0) / weight;
}
