import type { AskedQuestion, Interviewer } from "../../src/core/interviewer.ts";
import type { Assessment, EngineTag, Evaluation, Plan } from "../../src/core/session/model.ts";

export const ENGINE: EngineTag = { name: "embedded", version: "scripted" };

/** A question whose text says which one it is. */
export const scriptedQuestion = (number: number): AskedQuestion => ({
  text: `Question ${number}?`,
  competency: "fundamentals",
  source: { kind: "bank", bankId: `scripted.${number}` },
  classification: { type: "technical", category: "general", difficulty: "mid", requiresSTAR: false },
  engine: ENGINE,
});

export const scriptedAssessment = (answer: string): Assessment => ({
  sufficient: true,
  criteria: [{ criterion: "content", level: 3, quote: answer.slice(0, 20), anchor: "says something" }],
  score: 0.5,
  strength: "It answers.",
  gap: "It is short.",
  nextStep: "Say more.",
  retryPrompt: null,
  probes: [],
  caps: [],
  delivery: { words: answer.split(/\s+/).length, fillers: 0, wordsPerMinute: null },
  engine: ENGINE,
  usage: null,
});

export const scriptedEvaluation = (answers: string[]): Evaluation => ({
  scores: { accuracy: 50, fluency: 60, rhythm: 70, overall: 55 },
  feedback: `You gave ${answers.length} answers.`,
  recommendations: ["Say more."],
  competencies: [],
  categories: [],
  engine: ENGINE,
  usage: null,
});

const PLAN: Plan = { questions: [], engine: ENGINE };

/** An interviewer whose every word is known beforehand. Overrides make single steps hang, fail or count. */
export function scriptedInterviewer(overrides: Partial<Interviewer> = {}): Interviewer {
  return {
    plan: async () => PLAN,
    nextQuestion: async ({ turns }) =>
      scriptedQuestion(turns.filter((turn) => turn.question?.by === "engine").length + 1),
    assess: async ({ turn }) => scriptedAssessment(turn.answer?.text ?? ""),
    suggest: async () => ({ answers: [], engine: ENGINE }),
    classify: async () => scriptedQuestion(1).classification,
    evaluate: async ({ turns }) => scriptedEvaluation(turns.flatMap((turn) => turn.answer?.text ?? [])),
    ...overrides,
  };
}
