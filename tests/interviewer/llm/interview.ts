import type { AskedQuestion, Brief, Interviewer, Progress } from "../../../src/core/interviewer.ts";
import type { Assessment, Plan, Turn } from "../../../src/core/session/model.ts";
import { createEmbeddedInterviewer } from "../../../src/interviewer/embedded/embedded-interviewer.ts";
import { followAims } from "../../../src/interviewer/llm/aim.ts";
import type { AskerOptions } from "../../../src/interviewer/llm/ask.ts";
import { createLlmInterviewer } from "../../../src/interviewer/llm/llm-interviewer.ts";
import { modelOf } from "../../../src/interviewer/llm/model/model.ts";

export const BRIEF: Brief = {
  topic: { text: "Backend Development", slug: "backend" },
  difficulty: "mid",
  type: "mock",
  jobContext: {
    title: "Backend Engineer",
    company: "Norvane Logistics",
    description: "Keeps the parcel tracking service running.",
    requirements: ["PostgreSQL in production", "Kafka"],
    interviewType: null,
    seniority: null,
  },
  resume: {
    name: { value: "Ada Brink", confidence: 1 },
    email: null,
    phone: null,
    links: [],
    skills: ["PostgreSQL", "Redis"],
    roles: [
      {
        title: "Software Engineer",
        organisation: "Halden Post",
        start: "2019",
        end: "present",
        highlights: ["Cut the p95 latency of the tracking API from 900 ms to 140 ms with Redis"],
      },
    ],
    education: [],
    projects: [],
    claims: ["Cut the p95 latency of the tracking API from 900 ms to 140 ms with Redis"],
    confidence: 1,
  },
  questions: 5,
  structured: false,
  seed: "64a7b8c9d1234567890abcde",
};

/** An answer with something to judge in it, and things left open. */
export const ANSWER =
  "At Halden Post our tracking endpoint was slow because every request read from PostgreSQL. I measured the queries " +
  "first, then I put the hot rows into Redis with a short time to live, because stale data for a few seconds did not " +
  "matter there. After that the latency fell from 900 ms to 140 ms, and the database had room again.";

export const EMBEDDED: Interviewer = followAims(createEmbeddedInterviewer());

/** An LLM interviewer whose model is served at this address. Waits long unless told otherwise. */
export function modelAt(baseURL: string, options: Partial<AskerOptions> = {}): Interviewer {
  const model = modelOf({
    LLM_PROVIDER: "openai-compatible",
    LLM_BASE_URL: baseURL,
    LLM_API_KEY: "key-of-the-test",
    LLM_MODEL: "scripted",
  });
  if (!model) throw new Error("no model");
  let nonces = 0;
  return createLlmInterviewer({
    model,
    embedded: EMBEDDED,
    now: () => 0,
    nonce: () => `nonce ${nonces++}`,
    ...options,
  });
}

/** A turn whose question was put by the interviewer. */
export function turnOf(asked: AskedQuestion, ordinal: number, answer: string | null): Turn {
  return {
    ordinal,
    kind: "exchange",
    question: {
      id: "",
      seq: ordinal,
      text: asked.text,
      at: 0,
      by: "engine",
      number: ordinal + 1,
      competency: asked.competency,
      source: asked.source,
      engine: asked.engine,
    },
    answer: answer === null ? null : { id: "", seq: ordinal, text: answer, at: 0, spokenSeconds: null },
    classification: asked.classification,
    suggestions: null,
    suggestedBy: null,
    selectedResponse: null,
    rating: null,
    assessment: null,
    retries: [],
  };
}

/** An interview after the answers given, its questions and assessments made by the embedded interviewer. */
export async function interviewAfter(answers: readonly string[], brief: Brief = BRIEF): Promise<Progress> {
  const plan: Plan = await EMBEDDED.plan(brief);
  const turns: Turn[] = [];
  for (const answer of answers) {
    const turn = turnOf(await EMBEDDED.nextQuestion({ brief, plan, turns }), turns.length, answer);
    const assessment: Assessment = await EMBEDDED.assess({ progress: { brief, plan, turns }, turn });
    turns.push({ ...turn, assessment });
  }
  return { brief, plan, turns };
}

/** The last turn, as it is handed over to be judged. */
export function lastOf({ turns }: Progress): Turn {
  const last = turns.at(-1);
  if (!last) throw new Error("no turn");
  return { ...last, assessment: null };
}
