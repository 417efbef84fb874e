import { toUuid } from "../../src/core/ids.ts";
import type { Difficulty, Status } from "../../src/core/session/model.ts";
import { aiinterview } from "../../src/dialects/aiinterview/index.ts";
import type { MountedDialect } from "../../src/dialects/dialect.ts";
import { intervi } from "../../src/dialects/intervi/index.ts";
import { interviewSessions } from "../../src/dialects/interview-sessions/index.ts";
import { interviewV1 } from "../../src/dialects/interview-v1/index.ts";
import { mockAgent } from "../../src/dialects/mock-agent/index.ts";
import type { CallOptions } from "../support/client.ts";
import { resumeForm, resumePdf } from "../support/resume-pdf.ts";
import { type Answer, documented } from "./documented.ts";

/** What a session is called in each dialect. */
export interface Names {
  hex: string;
  uuid: string;
  number: number;
  key: string;
}

/** What a session is, in the core's words. */
export interface Facts {
  topic: string;
  slug: string | null;
  /** The catalogue's id of the topic. */
  domainId: string | null;
  difficulty: Difficulty;
  status: Status;
}

/** One dialect as somebody who is logged in uses it: the same deeds, each in the dialect's own calls and words. */
export interface View {
  name: string;
  make(token: string): Promise<Answer>;
  /** What its `make` makes. */
  makes: Facts;
  read(token: string, names: Names): Promise<Answer>;
  /** The part of what `read` shows that says which session it is, and what it is about. */
  shows(names: Names, facts: Facts): object;
  /** Ids of the sessions it lists, as it writes them. */
  list(token: string): Promise<unknown[]>;
  idOf(names: Names): unknown;
  /** Takes a turn in which `text` is said; gives the last reply. */
  takeTurn(token: string, names: Names, text: string): Promise<Answer>;
  /** Everything it shows of what was said, as text. */
  conversation(token: string, names: Names): Promise<string>;
  /** Absent where the document has no such call. */
  complete?(token: string, names: Names): Promise<Answer>;
  remove?(token: string, names: Names): Promise<Answer>;
}

const speak = (dialect: MountedDialect) => {
  const api = documented(dialect);
  return (token: string, method: string, path: string, body?: unknown, options: CallOptions = {}) =>
    api(method, path, { token, body, ...options });
};

const KEYED: CallOptions = { headers: { "idempotency-key": "made-once" } };
const text = ({ json }: Answer): string => JSON.stringify(json);
const shownId = (field: string) => (item: Record<string, unknown>) => item[field];

const v1 = speak(interviewV1);
const V1 = "/api/v1/interview";
const V1_LEVELS = { junior: "easy", mid: "medium", senior: "hard" };

const interviewV1View: View = {
  name: "interview-v1",
  make: (token) => v1(token, "POST", `${V1}/sessions`, { domain: "Java Basics", difficulty: "hard" }, KEYED),
  makes: {
    topic: "Java Basics",
    slug: "java",
    domainId: "507f1f77bcf86cd799439015",
    difficulty: "senior",
    status: "active",
  },
  read: (token, { hex }) => v1(token, "GET", `${V1}/sessions/${hex}`),
  shows: ({ hex }, { topic, difficulty }) => ({
    success: true,
    data: { _id: hex, domain: topic, difficulty: V1_LEVELS[difficulty] },
  }),
  list: async (token) => (await v1(token, "GET", `${V1}/history`)).json.data.interviews.map(shownId("_id")),
  idOf: ({ hex }) => hex,
  takeTurn: (token, { hex }, said) =>
    v1(token, "PATCH", `${V1}/sessions/${hex}`, { bot: "Why?", user: said }),
  conversation: async (token, { hex }) => text(await v1(token, "GET", `${V1}/sessions/${hex}/conversation`)),
  complete: (token, { hex }) => v1(token, "PATCH", `${V1}/sessions/${hex}/end`, {}),
  remove: (token, { hex }) => v1(token, "DELETE", `${V1}/sessions/${hex}`),
};

const assistant = speak(interviewSessions);
const SHOWN_TO_ASSISTANT: Record<Status, string> = {
  scheduled: "paused",
  active: "active",
  paused: "paused",
  completed: "completed",
  cancelled: "completed",
};

const interviewSessionsView: View = {
  name: "interview-sessions",
  make: (token) =>
    assistant(
      token,
      "POST",
      "/interview-sessions",
      { jobContext: { title: "Underwater Welder", seniority: "junior" } },
      KEYED,
    ),
  makes: {
    topic: "Underwater Welder",
    slug: null,
    domainId: null,
    difficulty: "junior",
    status: "active",
  },
  read: (token, { uuid }) => assistant(token, "GET", `/interview-sessions/${uuid}`),
  shows: ({ uuid }, { topic, difficulty, status }) => ({
    id: uuid,
    jobContext: { title: topic, seniority: difficulty },
    status: SHOWN_TO_ASSISTANT[status],
  }),
  list: async (token) => (await assistant(token, "GET", "/interview-sessions")).json.map(shownId("id")),
  idOf: ({ uuid }) => uuid,
  async takeTurn(token, { uuid }, said) {
    await assistant(token, "PUT", `/interview-sessions/${uuid}/start`);
    return assistant(token, "POST", "/interview-sessions/interactions", { sessionId: uuid, question: said });
  },
  conversation: async (token, { uuid }) =>
    text(await assistant(token, "GET", `/interview-sessions/${uuid}/details`)),
  complete: (token, { uuid }) => assistant(token, "PUT", `/interview-sessions/${uuid}/complete`),
  remove: (token, { uuid }) => assistant(token, "DELETE", `/interview-sessions/${uuid}`),
};

const practice = speak(intervi);
const SESSIONS = "/api/interviews/sessions";

const interviView: View = {
  name: "intervi",
  make: (token) => practice(token, "POST", SESSIONS, { domainId: "python", sessionType: "mock" }, KEYED),
  makes: {
    topic: "Python",
    slug: "python",
    domainId: "507f1f77bcf86cd799439016",
    difficulty: "mid",
    status: "scheduled",
  },
  read: (token, { hex }) => practice(token, "GET", `${SESSIONS}/${hex}`),
  shows: ({ hex }, { domainId, topic, status }) => ({ _id: hex, domain: domainId ?? topic, status }),
  list: async (token) => (await practice(token, "GET", SESSIONS)).json.map(shownId("_id")),
  idOf: ({ hex }) => hex,
  async takeTurn(token, { hex }, said) {
    await practice(token, "POST", `${SESSIONS}/${hex}/answers`, {});
    return practice(token, "POST", `${SESSIONS}/${hex}/answers`, { answer: said });
  },
  conversation: async (token, { hex }) =>
    (await practice(token, "GET", `${SESSIONS}/${hex}/transcript`)).text,
  complete: (token, { hex }) =>
    practice(token, "PATCH", `${SESSIONS}/${hex}/metrics`, { metrics: { postureScore: 80 } }),
};

const agent = speak(mockAgent);
const AGENT_LEVELS = { junior: "beginner", mid: "intermediate", senior: "advanced" };

const mockAgentView: View = {
  name: "mock-agent",
  make: (token) =>
    agent(
      token,
      "POST",
      "/api/sessions",
      { session_id: "session_123", role: "devops", interview_level: "advanced" },
      KEYED,
    ),
  makes: {
    topic: "DevOps",
    slug: "devops",
    domainId: "507f1f77bcf86cd799439018",
    difficulty: "senior",
    status: "active",
  },
  read: (token, { key }) => agent(token, "GET", `/api/sessions/${key}`),
  shows: ({ hex, key }, { topic, slug, difficulty, status }) => ({
    success: true,
    session: {
      _id: hex,
      session_id: key,
      role: slug && ["java", "python", "devops", "ai-genai"].includes(slug) ? slug : topic,
      interview_level: AGENT_LEVELS[difficulty],
      status: status === "scheduled" ? "paused" : status,
    },
  }),
  list: async (token) =>
    (await agent(token, "GET", "/api/sessions")).json.sessions.map(shownId("session_id")),
  idOf: ({ key }) => key,
  async takeTurn(token, { key: session_id }, said) {
    await agent(token, "POST", "/api/messages", { session_id, role: "assistant", content: "Why?" });
    return agent(token, "POST", "/api/messages", { session_id, role: "user", content: said });
  },
  conversation: async (token, { key }) => text(await agent(token, "GET", `/api/messages?session_id=${key}`)),
  complete: (token, { key }) => agent(token, "PATCH", `/api/sessions/${key}`, { status: "completed" }),
  remove: (token, { key }) => agent(token, "DELETE", `/api/sessions/${key}`),
};

const interviewer = speak(aiinterview);
const pdf = await resumePdf();

const aiinterviewView: View = {
  name: "aiinterview",
  make: (token) => interviewer(token, "POST", "/aiinterview/start-interview/", resumeForm(pdf), KEYED),
  makes: {
    topic: "Backend Development",
    slug: "backend",
    domainId: "507f1f77bcf86cd799439014",
    difficulty: "mid",
    status: "active",
  },
  read: (token, { number }) => interviewer(token, "GET", `/aiinterview/details/${number}/`),
  shows: ({ number }, { status }) => ({
    id: number,
    completed: status === "completed" || status === "cancelled",
  }),
  list: async (token) => (await interviewer(token, "GET", "/aiinterview/history/")).json.map(shownId("id")),
  idOf: ({ number }) => number,
  async takeTurn(token, { number: interview_id }, said) {
    const path = "/aiinterview/next-question/";
    await interviewer(token, "POST", path, { interview_id, answer: "Let us begin." });
    return interviewer(token, "POST", path, { interview_id, answer: said });
  },
  conversation: async (token, { number }) =>
    text(await interviewer(token, "GET", `/aiinterview/details/${number}/`)),
};

export const VIEWS: readonly View[] = [
  interviewV1View,
  interviewSessionsView,
  interviView,
  mockAgentView,
  aiinterviewView,
];

/** All names of the caller's newest session. */
export async function namesOfNewest(token: string): Promise<Names> {
  const { _id: hex, session_id: key } = (await agent(token, "GET", "/api/sessions")).json.sessions[0];
  const number = (await interviewer(token, "GET", "/aiinterview/history/")).json[0].id;
  return { hex, uuid: toUuid(hex), number, key };
}
