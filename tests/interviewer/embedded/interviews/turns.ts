import type { Brief } from "../../../../src/core/interviewer.ts";
import type { Turn } from "../../../../src/core/session/model.ts";
import { QUESTIONS } from "./questions.ts";

/** The brief under which the fixture interviews were held. */
export const BRIEF: Brief = {
  topic: { text: "Backend Development", slug: "backend" },
  difficulty: "mid",
  type: "mock",
  jobContext: null,
  resume: null,
  questions: 10,
  structured: false,
  seed: "fixture",
};

/** The interview with these answers, one for each question in order. */
export function interviewWith(answers: readonly string[], spokenSeconds: number | null = null): Turn[] {
  return QUESTIONS.map(({ text, competency, source, classification }, at) => ({
    ordinal: 2 * at,
    kind: "exchange",
    question: {
      id: "",
      seq: 2 * at,
      text,
      at: 0,
      by: source === null ? "client" : "engine",
      number: at + 1,
      competency,
      source,
      engine: null,
    },
    answer: { id: "", seq: 2 * at + 1, text: answers[at] ?? "", at: 0, spokenSeconds },
    classification,
    suggestions: [],
    suggestedBy: null,
    selectedResponse: null,
    rating: null,
    assessment: null,
    retries: [],
  }));
}
