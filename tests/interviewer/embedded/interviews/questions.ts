import type { Classification, QuestionSource } from "../../../../src/core/session/model.ts";

/** One question of the interview that all three candidates of these fixtures were given. */
export interface FixtureQuestion {
  text: string;
  competency: string | null;
  source: QuestionSource | null;
  classification: Classification;
}

const backend = (requiresSTAR = false): Classification => ({
  type: "technical",
  category: "backend",
  difficulty: "mid",
  requiresSTAR,
});

export const QUESTIONS: readonly FixtureQuestion[] = [
  {
    text: "Your resume says: “Moved the booking service to events”. Where did things stand before, and what did you change yourself?",
    competency: "ownership",
    source: { kind: "resume", line: "Moved the booking service to events" },
    classification: { type: "behavioral", category: "ownership", difficulty: "mid", requiresSTAR: true },
  },
  {
    text: "The job asks for Kubernetes, and your resume doesn't mention it. What have you done that comes closest?",
    competency: "learning",
    source: { kind: "job", requirement: "Kubernetes", shownInResume: false },
    classification: { type: "technical", category: "devops", difficulty: "mid", requiresSTAR: false },
  },
  {
    text: "A client's payment call times out, so it sends it again. How do you design the endpoint so that nobody pays twice?",
    competency: "design",
    source: { kind: "bank", bankId: "backend.mid.01" },
    classification: backend(),
  },
  {
    text: "Your service calls another one that sometimes hangs. How do you choose timeouts and retries so that you don't make it worse?",
    competency: "design",
    source: { kind: "bank", bankId: "backend.mid.02" },
    classification: backend(),
  },
  {
    text: "For the login of your web app, would you use server-side sessions or JSON web tokens? Explain your choice.",
    competency: "security-awareness",
    source: { kind: "bank", bankId: "backend.mid.04" },
    classification: backend(),
  },
  {
    text: "Two support agents edit the same customer at the same time, and the second save wipes out the first. How do you prevent it?",
    competency: "problem-solving",
    source: { kind: "bank", bankId: "backend.mid.07" },
    classification: backend(),
  },
  {
    text: "Tell me about a time you disagreed with a colleague about a technical decision.",
    competency: "conflict-resolution",
    source: null,
    classification: { type: "behavioral", category: "conflict", difficulty: "mid", requiresSTAR: true },
  },
  {
    text: "Work you promised for today is almost done when a serious problem hits the live system. What would you do?",
    competency: "decision-making",
    source: { kind: "bank", bankId: "situational.mid.01" },
    classification: {
      type: "situational",
      category: "decision-making",
      difficulty: "mid",
      requiresSTAR: false,
    },
  },
  {
    text: "You are asked for an estimate on the spot, with little information, and you know it will be told to a customer as a promise. What would you do?",
    competency: "integrity",
    source: { kind: "bank", bankId: "situational.mid.05" },
    classification: { type: "situational", category: "integrity", difficulty: "mid", requiresSTAR: false },
  },
  {
    text: "Some people prefer to deliver fast, others to deliver well. Where do you stand, and how do you work with the other kind?",
    competency: "values",
    source: { kind: "bank", bankId: "cultural.mid.04" },
    classification: { type: "cultural", category: "values", difficulty: "mid", requiresSTAR: false },
  },
];
