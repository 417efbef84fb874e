import type { EngineFigures } from "./events.ts";
import type { Turn } from "./model.ts";

const mean = (values: number[]): number | null =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;

const round = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));

/** Live figures over the answers judged so far; a figure nothing was measured for is null. */
export function engineFigures(turns: readonly Turn[]): EngineFigures {
  const answered = turns.filter((turn) => turn.kind === "exchange" && turn.answer);
  const judged = answered.flatMap((turn) => turn.assessment ?? []);
  const words = judged.map((assessment) => assessment.delivery.words);
  const total = words.reduce((sum, count) => sum + count, 0);
  const fillers = judged.reduce((sum, assessment) => sum + assessment.delivery.fillers, 0);
  const scores = judged.flatMap((assessment) => assessment.score ?? []);
  const paces = judged.flatMap((assessment) => assessment.delivery.wordsPerMinute ?? []);
  const score = mean(scores);
  return {
    questionsAnswered: answered.length,
    answerWords: round(mean(words), 1),
    fillerRate: total ? round(fillers / total, 4) : null,
    wordsPerMinute: round(mean(paces), 1),
    runningScore: score === null ? null : round(score * 100, 1),
    engineLatencyMs: judged.at(-1)?.usage?.latencyMs ?? null,
  };
}
