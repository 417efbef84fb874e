import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toUuid } from "../../src/core/ids.ts";
import { call, newUser, type TestUser } from "../support/client.ts";
import { ENGINE, scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { stopClock, TIME, UNKNOWN_ID, UUID } from "./expected.ts";

let user: TestUser;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
});
afterEach(() => void vi.useRealTimers());

const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call(method, `/interview-sessions${path}`, { token: user.token, body, headers });

const JOB = {
  title: "Software Engineer",
  company: "Tech Corp",
  description: "Full-stack development role",
  requirements: ["JavaScript", "React", "Node.js"],
  interviewType: "technical",
  seniority: "mid",
};
const SETTINGS = {
  transcriptionEnabled: true,
  responseGeneration: true,
  confidenceThreshold: 0.8,
  preferredLanguage: "en",
  enabledFeatures: ["real-time-transcription", "response-suggestions"],
};
const CLASSIFICATION = { type: "technical", category: "frontend", difficulty: "mid", requiresSTAR: false };
const RESPONSES = [
  {
    id: "response-1",
    content: "I have 3 years of experience with React...",
    structure: "direct",
    estimatedDuration: 45,
    confidence: 0.9,
    tags: ["experience", "technical"],
  },
];
const QUESTION = {
  question: "What is your experience with React?",
  questionClassification: CLASSIFICATION,
  generatedResponses: RESPONSES,
};
const METRICS = {
  transcriptionLatencyMs: 1200,
  responseGenerationMs: 800,
  totalLatencyMs: 2000,
  transcriptionAccuracy: 0.96,
  userSatisfaction: 5,
};

async function create(body: unknown = { jobContext: JOB, settings: SETTINGS }): Promise<string> {
  const made = await send("POST", "", body);
  expect(made.status, made.text).toBe(201);
  return made.json.id;
}

async function interact(sessionId: string, fields: object = QUESTION): Promise<string> {
  const made = await send("POST", "/interactions", { sessionId, ...fields });
  expect(made.status, made.text).toBe(201);
  return made.json.id;
}

const failure = (statusCode: number, message: unknown, error: string) => ({ statusCode, message, error });
const badRequest = (message: unknown = expect.any(String)) => failure(400, message, "Bad Request");
const NOT_FOUND = failure(404, "Interview session not found", "Not Found");
const DENIED = failure(403, "Access denied to this session", "Forbidden");

/** The documented session, as it is when it was just made. */
const sessionOf = (fields: object = {}) => ({
  id: UUID,
  userId: toUuid(user.userId),
  jobContext: JOB,
  status: "active",
  settings: SETTINGS,
  startedAt: TIME,
  endedAt: null,
  createdAt: TIME,
  ...fields,
});

describe("interview-sessions: Create Interview Session", () => {
  it("answers the documented request with 201 and an active session", async () => {
    const made = await send("POST", "", { jobContext: JOB, settings: SETTINGS });
    expect(made.status).toBe(201);
    expect(made.json).toEqual(sessionOf());
    expect(made.json.startedAt).toBe(made.json.createdAt);
  });

  it("needs a title only; what is not sent is null, and settings are the document's", async () => {
    const made = await send("POST", "", { jobContext: { title: "Data Engineer" } });
    expect(made.json).toEqual(
      sessionOf({
        jobContext: {
          title: "Data Engineer",
          company: null,
          description: null,
          requirements: [],
          interviewType: null,
          seniority: null,
        },
        settings: { ...SETTINGS, enabledFeatures: [] },
      }),
    );
    const { settings } = (await send("POST", "", { jobContext: JOB, settings: { preferredLanguage: "de" } }))
      .json;
    expect(settings).toEqual({ ...SETTINGS, preferredLanguage: "de", enabledFeatures: [] });
  });

  it("counts lengths in code points", async () => {
    await create({ jobContext: { ...JOB, title: "😀".repeat(200), company: "😀".repeat(200) } });
    for (const fields of [{ title: "😀".repeat(201) }, { company: "a".repeat(201) }]) {
      expect((await send("POST", "", { jobContext: { ...JOB, ...fields } })).status).toBe(400);
    }
  });

  it("refuses what is missing, blank or of a wrong type", async () => {
    for (const body of [
      {},
      { jobContext: "Software Engineer" },
      { jobContext: {} },
      { jobContext: { ...JOB, title: " " } },
      { jobContext: { ...JOB, title: 5 } },
      { jobContext: { ...JOB, requirements: "React" } },
      { jobContext: { ...JOB, requirements: [5] } },
      { jobContext: { ...JOB, seniority: "principal" } },
      { jobContext: JOB, settings: { ...SETTINGS, confidenceThreshold: 1.1 } },
      { jobContext: JOB, settings: { ...SETTINGS, confidenceThreshold: "0.8" } },
      { jobContext: JOB, settings: { ...SETTINGS, transcriptionEnabled: "yes" } },
      { jobContext: JOB, settings: [] },
    ]) {
      const refused = await send("POST", "", body);
      expect(refused.status, JSON.stringify(body)).toBe(400);
      expect(refused.json).toEqual(badRequest());
    }
  });

  it("gives a retry with the same Idempotency-Key the first session, and 422 with another body", async () => {
    const key = { "idempotency-key": "create-1" };
    const first = await send("POST", "", { jobContext: JOB }, key);
    expect((await send("POST", "", { jobContext: JOB }, key)).json).toEqual(first.json);
    const other = await send("POST", "", { jobContext: { title: "Else" } }, key);
    expect(other.json).toEqual(failure(422, expect.any(String), "Unprocessable Content"));
    expect((await send("GET", "")).json).toHaveLength(1);
  });
});

describe("interview-sessions: Get User Sessions", () => {
  it("answers the documented request with a bare array, newest first", async () => {
    const ids = [];
    for (let n = 0; n < 3; n++) {
      world.clockAhead += 1000;
      ids.unshift(await create());
    }
    const found = await send("GET", "?limit=10");
    expect(found.status).toBe(200);
    expect(found.json).toEqual(ids.map((id) => sessionOf({ id })));
    expect((await send("GET", "?limit=2")).json).toEqual(ids.slice(0, 2).map((id) => sessionOf({ id })));
  });

  it("takes a limit from 1 to 100 and shows 20 without one", async () => {
    for (let n = 0; n < 21; n++) await create();
    expect((await send("GET", "")).json).toHaveLength(20);
    expect((await send("GET", "?limit=100")).json).toHaveLength(21);
    for (const limit of ["0", "101", "-1", "ten", "1.5", ""]) {
      expect((await send("GET", `?limit=${limit}`)).json, limit).toEqual(badRequest());
    }
  });
});

describe("interview-sessions: Get Active Sessions", () => {
  it("lists active sessions only, within the limit", async () => {
    const [paused, completed] = [await create(), await create()];
    await send("PUT", `/${paused}/pause`);
    await send("PUT", `/${completed}/complete`);
    const active = await create();
    const found = await send("GET", "/active");
    expect(found.status).toBe(200);
    expect(found.json).toEqual([sessionOf({ id: active })]);
    world.clockAhead = 1000;
    const newer = await create();
    expect((await send("GET", "/active?limit=1")).json).toEqual([sessionOf({ id: newer })]);
    expect((await send("GET", "/active?limit=0")).status).toBe(400);
  });
});

describe("interview-sessions: Get Session by ID", () => {
  it("answers with the session, whatever the case of the id's digits", async () => {
    const id = await create();
    const found = await send("GET", `/${id}`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual(sessionOf({ id }));
    expect((await send("GET", `/${id.toUpperCase()}`)).json).toEqual(found.json);
  });
});

describe("interview-sessions: Get Session with Details", () => {
  it("adds interactions and metrics to the session, in the order they were recorded", async () => {
    const id = await create();
    const first = await interact(id);
    const second = await interact(id, { ...QUESTION, question: "And with Vue?" });
    await send("PUT", `/interactions/${first}`, { selectedResponse: "Three years.", userFeedback: 4 });
    const slow = (await send("POST", "/metrics", { sessionId: id, ...METRICS })).json;
    const fast = (await send("POST", "/metrics", { sessionId: id, totalLatencyMs: 5 })).json;
    const found = await send("GET", `/${id}/details`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      ...sessionOf({ id }),
      interactions: [
        {
          id: first,
          sessionId: id,
          ...QUESTION,
          selectedResponse: "Three years.",
          userFeedback: 4,
          timestamp: TIME,
        },
        {
          id: second,
          sessionId: id,
          ...QUESTION,
          question: "And with Vue?",
          selectedResponse: null,
          userFeedback: null,
          timestamp: TIME,
        },
      ],
      metrics: [slow, fast],
    });
  });
});

describe("interview-sessions: Update Session", () => {
  it("answers the documented request with the updated session", async () => {
    const id = await create();
    const updated = await send("PUT", `/${id}`, { status: "paused", jobContext: JOB, settings: SETTINGS });
    expect(updated.status).toBe(200);
    expect(updated.json).toEqual(sessionOf({ id, status: "paused" }));
  });

  it("merges job context and settings field by field", async () => {
    const id = await create();
    await send("PUT", `/${id}`, { jobContext: { company: "Harbor" } });
    await send("PUT", `/${id}`, {
      jobContext: { description: null },
      settings: { confidenceThreshold: 0.5 },
    });
    expect((await send("GET", `/${id}`)).json).toEqual(
      sessionOf({
        id,
        jobContext: { ...JOB, company: "Harbor", description: null },
        settings: { ...SETTINGS, confidenceThreshold: 0.5 },
      }),
    );
    expect((await send("PUT", `/${id}`, {})).status).toBe(200);
    const unknown = await send("PUT", `/${id}`, { jobContext: { salary: 5 }, id: "else" });
    expect(unknown.json.jobContext).toEqual({ ...JOB, company: "Harbor", description: null });
  });

  it("shows a new title and seniority to the other dialects too", async () => {
    const id = await create();
    await send("PUT", `/${id}`, { jobContext: { title: "Data Scientist", seniority: "senior" } });
    const recent = await call("GET", "/api/v1/interview/recent", { token: user.token });
    expect(recent.json.data[0]).toMatchObject({ domain: "Data Scientist", difficulty: "hard" });
  });

  it("keeps what another dialect said of the job when one field is set", async () => {
    const body = { domain: "Data Science", difficulty: "hard" };
    await call("POST", "/api/v1/interview/sessions", { token: user.token, body });
    const [{ id, jobContext }] = (await send("GET", "")).json;
    expect(jobContext).toMatchObject({ title: "Data Science", seniority: "senior" });
    const updated = await send("PUT", `/${id}`, { jobContext: { company: "Harbor" } });
    expect(updated.json.jobContext).toEqual({ ...jobContext, company: "Harbor" });
  });

  it("refuses wrong types, unknown statuses and a blank title", async () => {
    const id = await create();
    for (const body of [
      { status: "scheduled" },
      { status: "cancelled" },
      { status: 1 },
      { jobContext: { title: "" } },
      { jobContext: null },
      { settings: { enabledFeatures: "all" } },
    ]) {
      expect((await send("PUT", `/${id}`, body)).json, JSON.stringify(body)).toEqual(badRequest());
    }
    expect((await send("GET", `/${id}`)).json).toEqual(sessionOf({ id }));
  });
});

describe("interview-sessions: Session State Management", () => {
  it("pauses, resumes and completes", async () => {
    const id = await create();
    expect((await send("PUT", `/${id}/pause`)).json).toEqual(sessionOf({ id, status: "paused" }));
    expect((await send("PUT", `/${id}/start`)).json).toEqual(sessionOf({ id }));
    const done = await send("PUT", `/${id}/complete`);
    expect(done.status).toBe(200);
    expect(done.json).toEqual(sessionOf({ id, status: "completed", endedAt: TIME }));
  });

  it("leaves a session alone that is already there", async () => {
    const id = await create();
    for (const [verb, status] of [
      ["start", "active"],
      ["pause", "paused"],
      ["complete", "completed"],
    ]) {
      const first = await send("PUT", `/${id}/${verb}`);
      world.clockAhead += 60_000;
      const again = await send("PUT", `/${id}/${verb}`);
      expect(again.status).toBe(200);
      expect(again.json).toEqual({ ...first.json, status });
    }
  });

  it("refuses to leave completed, in the documented words", async () => {
    const id = await create();
    await send("PUT", `/${id}/complete`);
    for (const [path, body, to] of [
      ["/start", undefined, "active"],
      ["/pause", undefined, "paused"],
      ["", { status: "active" }, "active"],
    ] as const) {
      const refused = await send("PUT", `/${id}${path}`, body);
      expect(refused.status).toBe(400);
      expect(refused.json).toEqual(badRequest(`Invalid status transition from 'completed' to '${to}'`));
    }
  });
});

describe("interview-sessions: Delete Session", () => {
  it("answers 204 without a body, and every call on it 404 from then on", async () => {
    const id = await create();
    const interaction = await interact(id);
    const deleted = await send("DELETE", `/${id}`);
    expect(deleted.status).toBe(204);
    for (const [method, path, body] of [
      ["GET", `/${id}`],
      ["GET", `/${id}/details`],
      ["GET", `/${id}/interactions`],
      ["GET", `/${id}/metrics`],
      ["PUT", `/${id}`, {}],
      ["PUT", `/${id}/start`],
      ["PUT", `/${id}/pause`],
      ["PUT", `/${id}/complete`],
      ["DELETE", `/${id}`],
      ["POST", "/interactions", { sessionId: id, ...QUESTION }],
      ["POST", "/metrics", { sessionId: id, ...METRICS }],
    ] as const) {
      const gone = await send(method, path, body);
      expect(gone.json, `${method} ${path}`).toEqual(NOT_FOUND);
    }
    const gone = await send("PUT", `/interactions/${interaction}`, { userFeedback: 1 });
    expect(gone.json).toEqual(failure(404, "Interaction not found", "Not Found"));
    expect((await send("GET", "")).json).toEqual([]);
  });
});

describe("interview-sessions: Create Interaction", () => {
  it("answers the documented request with 201", async () => {
    const sessionId = await create();
    const made = await send("POST", "/interactions", { sessionId, ...QUESTION });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({
      id: UUID,
      sessionId,
      ...QUESTION,
      selectedResponse: null,
      userFeedback: null,
      timestamp: TIME,
    });
  });

  it("has what was not sent classified and suggested by the interviewer, from job context and resume", async () => {
    let asked: unknown;
    world.interviewer = scriptedInterviewer({
      classify: async () => ({
        type: "behavioral",
        category: "introduction",
        difficulty: "junior",
        requiresSTAR: true,
      }),
      suggest: async ({ brief, classification }) => {
        asked = { job: brief.jobContext?.company, type: classification.type };
        return { answers: [{ ...RESPONSES[0], structure: "STAR" } as never], engine: ENGINE };
      },
    });
    const sessionId = await create();
    const made = await send("POST", "/interactions", { sessionId, question: "Tell me about yourself" });
    expect(made.json).toMatchObject({
      questionClassification: {
        type: "behavioral",
        category: "introduction",
        difficulty: "junior",
        requiresSTAR: true,
      },
      generatedResponses: [{ ...RESPONSES[0], structure: "STAR" }],
    });
    expect(asked).toEqual({ job: "Tech Corp", type: "behavioral" });
    const own = await send("POST", "/interactions", {
      sessionId,
      question: "Q?",
      questionClassification: CLASSIFICATION,
    });
    expect(own.json).toMatchObject({
      questionClassification: CLASSIFICATION,
      generatedResponses: [{ structure: "STAR" }],
    });
    const none = await send("POST", "/interactions", { sessionId, question: "Q?", generatedResponses: [] });
    expect(none.json).toMatchObject({
      questionClassification: { type: "behavioral" },
      generatedResponses: [],
    });
  });

  it("stores only what was sent where the settings want no responses", async () => {
    const sessionId = await create({ jobContext: JOB, settings: { responseGeneration: false } });
    const made = await send("POST", "/interactions", { sessionId, question: "Tell me about yourself" });
    expect(made.json).toMatchObject({ questionClassification: null, generatedResponses: [] });
  });

  it("needs an active session", async () => {
    const sessionId = await create();
    await send("PUT", `/${sessionId}/pause`);
    const paused = await send("POST", "/interactions", { sessionId, ...QUESTION });
    expect(paused.json).toEqual(badRequest("Invalid status transition from 'paused' to 'active'"));
    await send("PUT", `/${sessionId}/complete`);
    const completed = await send("POST", "/interactions", { sessionId, ...QUESTION });
    expect(completed.json).toEqual(badRequest("Invalid status transition from 'completed' to 'active'"));
  });

  it("refuses what is missing, out of range or of a wrong type", async () => {
    const sessionId = await create();
    for (const fields of [
      { sessionId: "uuid" },
      { sessionId: undefined },
      { question: "  " },
      { question: undefined },
      { question: "a".repeat(10_001) },
      { questionClassification: { ...CLASSIFICATION, type: "trivia" } },
      { questionClassification: { ...CLASSIFICATION, requiresSTAR: "no" } },
      { generatedResponses: [{ ...RESPONSES[0], structure: "star" }] },
      { generatedResponses: [{ ...RESPONSES[0], confidence: 1.5 }] },
      { generatedResponses: [{ ...RESPONSES[0], estimatedDuration: -1 }] },
      { generatedResponses: RESPONSES[0] },
    ]) {
      const refused = await send("POST", "/interactions", { sessionId, ...QUESTION, ...fields });
      expect(refused.json, JSON.stringify(fields).slice(0, 90)).toEqual(badRequest());
    }
    expect((await send("GET", `/${sessionId}/interactions`)).json).toEqual([]);
  });

  it("records it once however often its Idempotency-Key comes", async () => {
    const sessionId = await create();
    const key = { "idempotency-key": "q-1" };
    const first = await send("POST", "/interactions", { sessionId, ...QUESTION }, key);
    expect((await send("POST", "/interactions", { sessionId, ...QUESTION }, key)).json).toEqual(first.json);
    expect((await send("POST", "/interactions", { sessionId, question: "Else?" }, key)).status).toBe(422);
    expect((await send("GET", `/${sessionId}/interactions`)).json).toHaveLength(1);
  });
});

describe("interview-sessions: Get Session Interactions", () => {
  it("lists them oldest first", async () => {
    const sessionId = await create();
    const ids = [await interact(sessionId), await interact(sessionId, { ...QUESTION, question: "And Vue?" })];
    const found = await send("GET", `/${sessionId}/interactions`);
    expect(found.status).toBe(200);
    expect(found.json.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(found.json[1]).toEqual({
      id: ids[1],
      sessionId,
      ...QUESTION,
      question: "And Vue?",
      selectedResponse: null,
      userFeedback: null,
      timestamp: TIME,
    });
  });

  it("shows an answer that another dialect recorded as the chosen response", async () => {
    const sessionId = await create();
    const [{ sessionId: hex }] = (await call("GET", "/api/v1/interview/recent", { token: user.token })).json
      .data;
    const body = { bot: "Tell me about yourself", user: "I am a passionate software developer..." };
    await call("PATCH", `/api/v1/interview/sessions/${hex}`, { token: user.token, body });
    const [interaction] = (await send("GET", `/${sessionId}/interactions`)).json;
    expect(interaction).toMatchObject({ question: body.bot, selectedResponse: body.user });
  });
});

describe("interview-sessions: Update Interaction", () => {
  it("answers the documented request", async () => {
    const id = await interact(await create());
    const selectedResponse = "I have 3 years of experience with React...";
    const updated = await send("PUT", `/interactions/${id}`, { selectedResponse, userFeedback: 5 });
    expect(updated.status).toBe(200);
    expect(updated.json).toMatchObject({ id, ...QUESTION, selectedResponse, userFeedback: 5 });
  });

  it("changes only what is sent; null takes it back; works on a completed session", async () => {
    const sessionId = await create();
    const id = await interact(sessionId);
    await send("PUT", `/interactions/${id}`, { selectedResponse: "A", userFeedback: 1 });
    await send("PUT", `/${sessionId}/complete`);
    const rated = await send("PUT", `/interactions/${id}`, { userFeedback: 2 });
    expect(rated.json).toMatchObject({ selectedResponse: "A", userFeedback: 2 });
    const cleared = await send("PUT", `/interactions/${id}`, { selectedResponse: null });
    expect(cleared.json).toMatchObject({ selectedResponse: null, userFeedback: 2 });
  });

  it("takes whole ratings from 1 to 5", async () => {
    const id = await interact(await create());
    for (const userFeedback of [0, 6, 4.5, "5"]) {
      const refused = await send("PUT", `/interactions/${id}`, { userFeedback });
      expect(refused.json).toEqual(badRequest());
    }
    expect((await send("PUT", `/interactions/${id}`, { selectedResponse: 5 })).status).toBe(400);
  });

  it("does not take a session's or a metric's id for an interaction's", async () => {
    const sessionId = await create();
    await interact(sessionId);
    const metric = (await send("POST", "/metrics", { sessionId, ...METRICS })).json.id;
    for (const id of [sessionId, metric]) {
      const refused = await send("PUT", `/interactions/${id}`, { userFeedback: 5 });
      expect(refused.json).toEqual(failure(404, "Interaction not found", "Not Found"));
    }
  });
});

describe("interview-sessions: Record Metrics", () => {
  it("answers the documented request with 201", async () => {
    const sessionId = await create();
    const made = await send("POST", "/metrics", { sessionId, ...METRICS });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({ id: UUID, sessionId, ...METRICS, createdAt: TIME });
  });

  it("takes any one of them, in any state, and shows the others as null", async () => {
    const sessionId = await create();
    await send("PUT", `/${sessionId}/pause`);
    const one = await send("POST", "/metrics", {
      sessionId,
      transcriptionLatencyMs: 1200,
      userSatisfaction: 5,
    });
    expect(one.json).toEqual({
      id: UUID,
      sessionId,
      transcriptionLatencyMs: 1200,
      responseGenerationMs: null,
      totalLatencyMs: null,
      transcriptionAccuracy: null,
      userSatisfaction: 5,
      createdAt: TIME,
    });
    await send("PUT", `/${sessionId}/complete`);
    expect((await send("POST", "/metrics", { sessionId, totalLatencyMs: 0 })).status).toBe(201);
  });

  it("refuses none at all, values out of range and wrong types", async () => {
    const sessionId = await create();
    for (const fields of [
      {},
      { speed: 5 },
      { totalLatencyMs: null },
      { totalLatencyMs: -1 },
      { totalLatencyMs: "12" },
      { transcriptionAccuracy: 1.01 },
      { userSatisfaction: 0 },
      { userSatisfaction: 3.5 },
    ]) {
      const refused = await send("POST", "/metrics", { sessionId, ...fields });
      expect(refused.json, JSON.stringify(fields)).toEqual(badRequest());
    }
  });

  it("records them once however often their Idempotency-Key comes", async () => {
    const sessionId = await create();
    const key = { "idempotency-key": "m-1" };
    const first = await send("POST", "/metrics", { sessionId, ...METRICS }, key);
    expect((await send("POST", "/metrics", { sessionId, ...METRICS }, key)).json).toEqual(first.json);
    expect((await send("GET", `/${sessionId}/metrics`)).json).toEqual([first.json]);
  });
});

describe("interview-sessions: Get Session Metrics", () => {
  it("lists them oldest first", async () => {
    const sessionId = await create();
    const made = [];
    for (const totalLatencyMs of [3, 1, 2]) {
      made.push((await send("POST", "/metrics", { sessionId, totalLatencyMs })).json);
    }
    const found = await send("GET", `/${sessionId}/metrics`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual(made);
  });
});

describe("interview-sessions: Get User Analytics", () => {
  it("answers the documented request over UTC days, both inclusive", async () => {
    stopClock("2031-01-01T00:00:00.000Z");
    user = await newUser();
    const first = await create();
    await interact(first, { ...QUESTION, questionClassification: { ...CLASSIFICATION, type: "behavioral" } });
    await interact(first, { ...QUESTION, questionClassification: { ...CLASSIFICATION, type: "behavioral" } });
    await interact(first);
    await send("POST", "/metrics", { sessionId: first, totalLatencyMs: 1000, transcriptionAccuracy: 0.9 });
    await send("POST", "/metrics", { sessionId: first, totalLatencyMs: 2000, userSatisfaction: 4 });
    stopClock("2031-01-01T00:45:00.000Z");
    await send("PUT", `/${first}/complete`);
    stopClock("2031-01-03T23:59:59.999Z");
    user.token = (await call("POST", "/api/auth/refresh", { token: user.refreshToken })).json.accessToken;
    const second = await create();
    await send("POST", "/metrics", { sessionId: second, totalLatencyMs: 3000, userSatisfaction: 5 });
    const found = await send("GET", "/analytics?startDate=2031-01-01&endDate=2031-01-31");
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      totalSessions: 2,
      averageSessionDuration: 45,
      averageLatency: 2000,
      averageAccuracy: 0.9,
      averageSatisfaction: 4.5,
      mostCommonQuestionTypes: [
        { type: "behavioral", count: 2 },
        { type: "technical", count: 1 },
      ],
      performanceTrends: [
        { date: "2031-01-01", metrics: { latency: 1500, accuracy: 0.9, satisfaction: 4 } },
        { date: "2031-01-03", metrics: { latency: 3000, accuracy: null, satisfaction: 5 } },
      ],
    });
    const total = async (query: string) => (await send("GET", `/analytics${query}`)).json.totalSessions;
    expect(await total("")).toBe(2);
    expect(await total("?startDate=2031-01-03")).toBe(1);
    expect(await total("?endDate=2031-01-02")).toBe(1);
    expect(await total("?startDate=2031-01-03&endDate=2031-01-03")).toBe(1);
    expect(await total("?startDate=2031-01-02&endDate=2031-01-02")).toBe(0);
  });

  it("shows zeros and empty lists to somebody new", async () => {
    expect((await send("GET", "/analytics")).json).toEqual({
      totalSessions: 0,
      averageSessionDuration: 0,
      averageLatency: 0,
      averageAccuracy: 0,
      averageSatisfaction: 0,
      mostCommonQuestionTypes: [],
      performanceTrends: [],
    });
  });

  it("refuses dates that are none, and reversed ones", async () => {
    for (const query of [
      "startDate=yesterday",
      "startDate=2024-02-30",
      "endDate=2024-13-01",
      "endDate=",
      "startDate=01/02/2024",
      "startDate=2024-02-01&endDate=2024-01-31",
    ]) {
      expect((await send("GET", `/analytics?${query}`)).json, query).toEqual(badRequest());
    }
  });
});

describe("interview-sessions: Complete Interview Flow", () => {
  it("runs as documented", async () => {
    const made = await send("POST", "", { jobContext: { title: "Software Engineer", company: "Tech Corp" } });
    const sessionId = made.json.id;
    const asked = await send("POST", "/interactions", { sessionId, question: "Tell me about yourself" });
    const chosen = { selectedResponse: "Response text", userFeedback: 5 };
    expect((await send("PUT", `/interactions/${asked.json.id}`, chosen)).json).toMatchObject(chosen);
    const measured = { sessionId, transcriptionLatencyMs: 1200, userSatisfaction: 5 };
    expect((await send("POST", "/metrics", measured)).json).toMatchObject(measured);
    expect((await send("PUT", `/${sessionId}/complete`)).json).toMatchObject({ status: "completed" });
  });
});

describe("interview-sessions: Error Responses", () => {
  it("answers 401 without a credential, and with a bad one", async () => {
    for (const options of [{}, { token: "eyJhbGc" }, { cookie: "token=eyJhbGc" }]) {
      const refused = await call("GET", "/interview-sessions", options);
      expect(refused.status).toBe(401);
      expect(refused.json).toEqual(failure(401, "Unauthorized", "Unauthorized"));
    }
  });

  const CALLS = [
    ["GET", "/ID"],
    ["GET", "/ID/details"],
    ["GET", "/ID/interactions"],
    ["GET", "/ID/metrics"],
    ["PUT", "/ID", {}],
    ["PUT", "/ID/start"],
    ["PUT", "/ID/pause"],
    ["PUT", "/ID/complete"],
    ["DELETE", "/ID"],
    ["POST", "/interactions", QUESTION],
    ["POST", "/metrics", METRICS],
  ] as const;

  it("answers 403 to another's session, 404 to an unknown one and 400 to a malformed id, on every call", async () => {
    const theirs = await create();
    const interaction = await interact(theirs);
    user = await newUser();
    const ids = {
      denied: theirs,
      unknown: toUuid(UNKNOWN_ID),
      foreign: crypto.randomUUID(),
      malformed: "uuid",
    };
    for (const [method, path, body] of CALLS) {
      const of = (id: string) =>
        send(method, path.replace("ID", id), body && method === "POST" ? { sessionId: id, ...body } : body);
      expect((await of(ids.denied)).json, `${method} ${path}`).toEqual(DENIED);
      expect((await of(ids.unknown)).json, `${method} ${path}`).toEqual(NOT_FOUND);
      expect((await of(ids.foreign)).json, `${method} ${path}`).toEqual(NOT_FOUND);
      expect((await of(ids.malformed)).json, `${method} ${path}`).toEqual(badRequest());
    }
    const rate = (id: string) => send("PUT", `/interactions/${id}`, { userFeedback: 5 });
    expect((await rate(interaction)).json).toEqual(DENIED);
    expect((await rate(ids.unknown)).json).toEqual(failure(404, "Interaction not found", "Not Found"));
    expect((await rate("uuid")).json).toEqual(badRequest("Validation failed (uuid is expected)"));
  });

  it("checks the body first, then the owner, then the state", async () => {
    const sessionId = await create();
    await send("PUT", `/${sessionId}/complete`);
    user = await newUser();
    expect((await send("POST", "/interactions", { sessionId })).status).toBe(400);
    expect((await send("POST", "/interactions", { sessionId, ...QUESTION })).status).toBe(403);
  });
});

describe("interview-sessions: Rate Limiting", () => {
  it("lets 10 requests a second and 100 a minute through, tells of the window with less remaining, then 429", async () => {
    stopClock();
    world.rateScale = 1;
    for (let left = 9; left >= 0; left--) {
      const { headers, status } = await send("GET", "");
      expect(status).toBe(200);
      expect([headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")]).toEqual(["10", `${left}`]);
      expect(headers.get("ratelimit-reset")).toBe("1");
    }
    const refused = await send("GET", "");
    expect(refused.json).toEqual(failure(429, expect.any(String), "Too Many Requests"));
    expect(refused.headers.get("retry-after")).toBe("1");
    world.clockAhead = 1000;
    const next = await send("GET", "");
    expect(next.headers.get("ratelimit-remaining")).toBe("9");
  });
});
