import type { AskedQuestion, Brief, Progress } from "../../../src/core/interviewer.ts";
import type {
  Assessment,
  JobContext,
  PlannedQuestion,
  QuestionSide,
  ResumeProfile,
  Turn,
} from "../../../src/core/session/model.ts";
import { findQuestion } from "../../../src/interviewer/embedded/bank/index.ts";
import { ENGINE } from "../../../src/interviewer/embedded/engine.ts";
import { fromBank } from "../../../src/interviewer/embedded/plan/bank-questions.ts";

/** A brief with what a test needs to be different. */
export function brief(changes: Partial<Brief> = {}): Brief {
  return {
    topic: { text: "Backend Development", slug: "backend" },
    difficulty: "mid",
    type: "mock",
    jobContext: null,
    resume: null,
    questions: 10,
    structured: false,
    seed: "seed",
    ...changes,
  };
}

export function job(changes: Partial<JobContext> = {}): JobContext {
  return {
    title: "Software Engineer",
    company: "Tech Corp",
    description: null,
    requirements: [],
    interviewType: null,
    seniority: null,
    ...changes,
  };
}

export function resume(changes: Partial<ResumeProfile> = {}): ResumeProfile {
  const claim = "Cut page load time by 38 % across the shop by splitting bundles";
  return {
    name: { value: "Ana Berg", confidence: 1 },
    email: null,
    phone: null,
    links: [],
    skills: ["React", "TypeScript", "Node.js", "PostgreSQL"],
    roles: [
      {
        title: "Frontend Engineer",
        organisation: "Brightline",
        start: "2021",
        end: "present",
        highlights: [claim, "Introduced a design system used by five teams"],
      },
      {
        title: "Web Developer",
        organisation: "Pixel Forge",
        start: "2018",
        end: "2021",
        highlights: ["Built landing pages for 30 clients"],
      },
    ],
    education: [{ institution: "TU Wien", degree: "BSc Computer Science", start: null, end: null }],
    projects: [{ name: "Chessbase Lite", highlights: ["Wrote a move generator in WebAssembly"] }],
    claims: [claim, "Built landing pages for 30 clients"],
    confidence: 1,
    ...changes,
  };
}

/** Every string of a resume that a question may cite. */
export function resumeText(profile: ResumeProfile): string {
  return [
    ...profile.skills,
    ...profile.roles.flatMap((role) => [role.title ?? "", role.organisation ?? "", ...role.highlights]),
    ...profile.projects.flatMap((project) => [project.name, ...project.highlights]),
    ...profile.education.flatMap((entry) => [entry.degree ?? "", entry.institution ?? ""]),
    ...profile.claims,
  ].join("\n");
}

/** A bank question as the interviewer plans it. */
export function bankQuestion(id: string): PlannedQuestion {
  const question = findQuestion(id);
  if (!question) throw new Error(`the bank has no ${id}`);
  return fromBank(question, "mid", "any");
}

type Put = Pick<AskedQuestion, "text" | "competency" | "source" | "classification">;

/** A turn in which the interviewer put a question and the candidate answered; `null` for no answer. */
export function turn(
  ordinal: number,
  question: Put,
  answer: string | null,
  changes: { assessment?: Assessment | null; spokenSeconds?: number | null; by?: QuestionSide["by"] } = {},
): Turn {
  const by = changes.by ?? "engine";
  return {
    ordinal,
    kind: "exchange",
    question: {
      id: "",
      seq: ordinal,
      text: question.text,
      at: 0,
      by,
      number: by === "engine" ? ordinal : null,
      competency: by === "engine" ? question.competency : null,
      source: by === "engine" ? question.source : null,
      engine: by === "engine" ? ENGINE : null,
    },
    answer:
      answer === null
        ? null
        : { id: "", seq: ordinal + 1, text: answer, at: 0, spokenSeconds: changes.spokenSeconds ?? null },
    classification: by === "engine" ? question.classification : null,
    suggestions: [],
    suggestedBy: null,
    selectedResponse: null,
    rating: null,
    assessment: changes.assessment ?? null,
    retries: [],
  };
}

/** A turn with a question that a client recorded, without any knowledge of its source. */
export function recorded(ordinal: number, text: string, answer: string | null): Turn {
  const classification = { type: "technical", category: "", difficulty: "mid", requiresSTAR: false } as const;
  const source = { kind: "model", cites: [] } as QuestionSourceOfModel;
  return turn(ordinal, { text, competency: null, source, classification }, answer, { by: "client" });
}
type QuestionSourceOfModel = Extract<AskedQuestion["source"], { kind: "model" }>;

export function progress(
  turns: Turn[],
  changes: Partial<Brief> = {},
  questions: PlannedQuestion[] = [],
): Progress {
  return { brief: brief(changes), plan: { questions, engine: ENGINE }, turns };
}
