import { toUuid } from "../../src/core/ids.ts";
import type { Difficulty, Status } from "../../src/core/session/model.ts";
import { type CallOptions, call } from "../support/client.ts";
import { resumeForm, resumePdf } from "../support/resume-pdf.ts";

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

type Answer = Awaited<ReturnType<typeof call>>;

const send = (token: string, method: string, path: string, body?: unknown, options: CallOptions = {}) =>
  call(method, path, { token, body, ...options });

const KEYED: CallOptions = { headers: { "idempotency-key": "made-once" } };
const text = ({ json }: Answer): string => JSON.stringify(json);
const shownId = (field: string) => (item: Record<string, unknown>) => item[field];

const V1 = "/api/v1/interview";
const V1_LEVELS = { junior: "easy", mid: "medium", senior: "hard" };

const interviewV1View: View = {
  name: "interview-v1",
  make: (token) =>
    send(token, "POST", `${V1}/sessions`, { domain: "Java Basics", difficulty: "hard" }, KEYED),
  makes: {
    topic: "Java Basics",
    slug: "java",
    domainId: "507f1f77bcf86cd799439015",
    difficulty: "senior",
    status: "active",
  },
  read: (token, { hex }) => send(token, "GET", `${V1}/sessions/${hex}`),
  shows: ({ hex }, { topic, difficulty }) => ({
    success: true,
    data: { _id: hex, domain: topic, difficulty: V1_LEVELS[difficulty] },
  }),
  list: async (token) => (await send(token, "GET", `${V1}/history`)).json.data.interviews.map(shownId("_id")),
  idOf: ({ hex }) => hex,
  takeTurn: (token, { hex }, said) =>
    send(token, "PATCH", `${V1}/sessions/${hex}`, { bot: "Why?", user: said }),
  conversation: async (token, { hex }) =>
    text(await send(token, "GET", `${V1}/sessions/${hex}/conversation`)),
  complete: (token, { hex }) => send(token, "PATCH", `${V1}/sessions/${hex}/end`, {}),
  remove: (token, { hex }) => send(token, "DELETE", `${V1}/sessions/${hex}`),
};

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
    send(
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
  read: (token, { uuid }) => send(token, "GET", `/interview-sessions/${uuid}`),
  shows: ({ uuid }, { topic, difficulty, status }) => ({
    id: uuid,
    jobContext: { title: topic, seniority: difficulty },
    status: SHOWN_TO_ASSISTANT[status],
  }),
  list: async (token) => (await send(token, "GET", "/interview-sessions")).json.map(shownId("id")),
  idOf: ({ uuid }) => uuid,
  async takeTurn(token, { uuid }, said) {
    await send(token, "PUT", `/interview-sessions/${uuid}/start`);
    return send(token, "POST", "/interview-sessions/interactions", { sessionId: uuid, question: said });
  },
  conversation: async (token, { uuid }) =>
    text(await send(token, "GET", `/interview-sessions/${uuid}/details`)),
  complete: (token, { uuid }) => send(token, "PUT", `/interview-sessions/${uuid}/complete`),
  remove: (token, { uuid }) => send(token, "DELETE", `/interview-sessions/${uuid}`),
};

const SESSIONS = "/api/interviews/sessions";

const interviView: View = {
  name: "intervi",
  make: (token) => send(token, "POST", SESSIONS, { domainId: "python", sessionType: "mock" }, KEYED),
  makes: {
    topic: "Python",
    slug: "python",
    domainId: "507f1f77bcf86cd799439016",
    difficulty: "mid",
    status: "scheduled",
  },
  read: (token, { hex }) => send(token, "GET", `${SESSIONS}/${hex}`),
  shows: ({ hex }, { domainId, topic, status }) => ({ _id: hex, domain: domainId ?? topic, status }),
  list: async (token) => (await send(token, "GET", SESSIONS)).json.map(shownId("_id")),
  idOf: ({ hex }) => hex,
  async takeTurn(token, { hex }, said) {
    await send(token, "POST", `${SESSIONS}/${hex}/answers`, {});
    return send(token, "POST", `${SESSIONS}/${hex}/answers`, { answer: said });
  },
  conversation: async (token, { hex }) => (await send(token, "GET", `${SESSIONS}/${hex}/transcript`)).text,
  complete: (token, { hex }) =>
    send(token, "PATCH", `${SESSIONS}/${hex}/metrics`, { metrics: { postureScore: 80 } }),
};

const AGENT_LEVELS = { junior: "beginner", mid: "intermediate", senior: "advanced" };

const mockAgentView: View = {
  name: "mock-agent",
  make: (token) =>
    send(
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
  read: (token, { key }) => send(token, "GET", `/api/sessions/${key}`),
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
  list: async (token) => (await send(token, "GET", "/api/sessions")).json.sessions.map(shownId("session_id")),
  idOf: ({ key }) => key,
  async takeTurn(token, { key: session_id }, said) {
    await send(token, "POST", "/api/messages", { session_id, role: "assistant", content: "Why?" });
    return send(token, "POST", "/api/messages", { session_id, role: "user", content: said });
  },
  conversation: async (token, { key }) => text(await send(token, "GET", `/api/messages?session_id=${key}`)),
  complete: (token, { key }) => send(token, "PATCH", `/api/sessions/${key}`, { status: "completed" }),
  remove: (token, { key }) => send(token, "DELETE", `/api/sessions/${key}`),
};

const pdf = await resumePdf();

const aiinterviewView: View = {
  name: "aiinterview",
  make: (token) => send(token, "POST", "/aiinterview/start-interview/", resumeForm(pdf), KEYED),
  makes: {
    topic: "Backend Development",
    slug: "backend",
    domainId: "507f1f77bcf86cd799439014",
    difficulty: "mid",
    status: "active",
  },
  read: (token, { number }) => send(token, "GET", `/aiinterview/details/${number}/`),
  shows: ({ number }, { status }) => ({
    id: number,
    completed: status === "completed" || status === "cancelled",
  }),
  list: async (token) => (await send(token, "GET", "/aiinterview/history/")).json.map(shownId("id")),
  idOf: ({ number }) => number,
  async takeTurn(token, { number: interview_id }, said) {
    const path = "/aiinterview/next-question/";
    await send(token, "POST", path, { interview_id, answer: "Let us begin." });
    return send(token, "POST", path, { interview_id, answer: said });
  },
  conversation: async (token, { number }) =>
    text(await send(token, "GET", `/aiinterview/details/${number}/`)),
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
  const { _id: hex, session_id: key } = (await send(token, "GET", "/api/sessions")).json.sessions[0];
  const number = (await send(token, "GET", "/aiinterview/history/")).json[0].id;
  return { hex, uuid: toUuid(hex), number, key };
}
