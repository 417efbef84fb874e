import { beforeEach, describe, expect, it } from "vitest";
import { call, newUser, type TestUser } from "../support/client.ts";
import {
  scriptedAssessment,
  scriptedEvaluation,
  scriptedInterviewer,
} from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";

const PATH = "/api/analytics/competencies";

let user: TestUser;
beforeEach(async () => {
  user = await newUser();
});

/** Holds an interview of one answer that is judged to be of this level, and gives its id. */
async function interview(level: number): Promise<string> {
  const { token } = user;
  world.clockAhead += 60_000;
  const answer = `An answer of level ${level}`;
  world.interviewer = scriptedInterviewer({
    assess: async () => ({ ...scriptedAssessment(answer), retryPrompt: "Try again, with a number." }),
    evaluate: async () => ({
      ...scriptedEvaluation([answer]),
      competencies: [
        { competency: "fundamentals", level, quotes: [answer] },
        { competency: "problem-solving", level: 5, quotes: [answer] },
        { competency: "design", level: null, quotes: [] },
      ],
    }),
  });
  const body = { domainId: "software-dev", sessionType: "mock" };
  const { json } = await call("POST", "/api/interviews/sessions", { token, body });
  const path = `/api/interviews/sessions/${json._id}`;
  await call("POST", `${path}/answers`, { token, body: {} });
  await call("POST", `${path}/answers`, { token, body: { answer } });
  await call("PATCH", `${path}/metrics`, { token, body: { metrics: { postureScore: 80 } } });
  return json._id;
}

const read = async (query = "") => call("GET", `${PATH}${query}`, { token: user.token });

describe("GET /api/analytics/competencies", () => {
  it("shows where somebody stands across sessions, how ready they are and what to do next", async () => {
    const ids = [await interview(1), await interview(2), await interview(3)];
    const answer = (level: number) => ({ sessionId: ids[level - 1], quote: `An answer of level ${level}` });
    const { status, json } = await read();
    expect(status).toBe(200);
    expect(json).toEqual({
      evaluatedSessions: 3,
      competencies: [
        {
          competency: "fundamentals",
          name: "Fundamentals",
          sessions: 3,
          level: 2,
          trend: 2,
          quotes: [answer(3), answer(2), answer(1)],
        },
        {
          competency: "problem-solving",
          name: "Problem solving",
          sessions: 3,
          level: 5,
          trend: 0,
          quotes: [answer(3), answer(2), answer(1)],
        },
      ],
      weak: ["fundamentals"],
      readiness: "almost ready",
      readinessReason: "Mean level 3.5 of 5 over 3 sessions; Fundamentals is lowest with 2.0",
      nextDrill: {
        competency: "fundamentals",
        name: "Fundamentals",
        retry: { sessionId: ids[0], turn: 1, prompt: "Try again, with a number." },
      },
    });
    const { sessionId, turn } = json.nextDrill.retry;
    const retried = await call("POST", `/api/interviews/sessions/${sessionId}/turns/${turn}/retry`, {
      token: user.token,
      body: { answer: "A better one, in 20 ms." },
    });
    expect(retried.status).toBe(200);
  });

  it("has insufficient data under three evaluated sessions, and nothing at all at first", async () => {
    expect((await read()).json).toEqual({
      evaluatedSessions: 0,
      competencies: [],
      weak: [],
      readiness: "insufficient data",
      readinessReason: "0 of at least 3 evaluated sessions",
      nextDrill: null,
    });
    await interview(5);
    await interview(5);
    expect((await read()).json).toMatchObject({ evaluatedSessions: 2, readiness: "insufficient data" });
  });

  it("shows a caller's own sessions only", async () => {
    await interview(2);
    const stranger = await newUser();
    expect((await read(`?userId=${stranger.userId}`)).status).toBe(403);
    expect((await read(`?userId=${user.userId}`)).json.evaluatedSessions).toBe(1);
    const { json } = await call("GET", PATH, { token: stranger.token });
    expect(json.evaluatedSessions).toBe(0);
  });

  it("is refused without a login", async () => {
    expect((await call("GET", PATH)).status).toBe(401);
  });
});
