import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DOMAINS } from "../../src/core/catalogue.ts";
import { call, cookieOf, newUser, type TestUser } from "../support/client.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { HEX_ID, SOME_TEXT, stopClock, TIME, UNKNOWN_ID } from "./expected.ts";

let user: TestUser;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
});
afterEach(() => void vi.useRealTimers());

const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call(method, `/api${path}`, { token: user.token, body, headers });

/** The catalogue's id of `software-dev`, as in the document. */
const SOFTWARE = "507f1f77bcf86cd799439012";
const SESSION = { domainId: SOFTWARE, sessionType: "mock", scheduledAt: "2024-12-25T10:30:00Z" };
const DELIVERY = {
  postureScore: 85,
  eyeContactScore: 80,
  gestureScore: 75,
  speechPaceWpm: 125,
  speechClarityScore: 88,
  fillerWordFrequency: 0.08,
  emotionTimeline: [{ label: "neutral", probability: 0.7, timestamp: 0 }],
  overallPerformanceScore: 82,
};
const UNMEASURED = {
  postureScore: null,
  eyeContactScore: null,
  gestureScore: null,
  speechPaceWpm: null,
  speechClarityScore: null,
  fillerWordFrequency: null,
  emotionTimeline: [],
  overallPerformanceScore: null,
};

async function create(fields: Record<string, unknown> = {}): Promise<string> {
  const made = await send("POST", "/interviews/sessions", { ...SESSION, ...fields });
  expect(made.status, made.text).toBe(201);
  return made.json._id;
}

async function measured(metrics: object = DELIVERY, fields: Record<string, unknown> = {}): Promise<string> {
  const id = await create(fields);
  const stored = await send("PATCH", `/interviews/sessions/${id}/metrics`, { metrics });
  expect(stored.status, stored.text).toBe(200);
  return id;
}

async function renewToken(): Promise<void> {
  const refreshed = await call("POST", "/api/auth/refresh", { token: user.refreshToken });
  user = { ...user, token: refreshed.json.accessToken, refreshToken: refreshed.json.refreshToken };
}

const TOKENS = { accessToken: SOME_TEXT, refreshToken: SOME_TEXT, expiresIn: 3600 };
const PERSON = { password: "SecurePass123!", firstName: "John", lastName: "Doe", provider: "email" };
const newEmail = () => `${crypto.randomUUID()}@Example.com`;

describe("intervi: Register", () => {
  it("answers the documented request with 201, tokens that work and a login cookie", async () => {
    const made = await call("POST", "/api/auth/register", { body: { email: newEmail(), ...PERSON } });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({ tokens: TOKENS, userId: HEX_ID });
    const cookie = cookieOf(made.headers, "token");
    expect(made.headers.getSetCookie().join()).toMatch(/Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    for (const options of [{ token: made.json.tokens.accessToken }, { cookie }]) {
      expect((await call("GET", "/api/interviews/sessions", options)).json).toEqual([]);
    }
  });

  it("answers 409 to an e-mail that is registered, whatever its case", async () => {
    for (const email of [user.email, user.email.toUpperCase(), ` ${user.email} `]) {
      const refused = await call("POST", "/api/auth/register", { body: { email, ...PERSON } });
      expect(refused.status).toBe(409);
      expect(refused.json).toEqual({ message: SOME_TEXT });
    }
  });

  it("takes passwords of 8 to 128 characters, counted in code points", async () => {
    const register = (password: unknown) =>
      call("POST", "/api/auth/register", { body: { email: newEmail(), ...PERSON, password } });
    for (const password of ["12345678", "😀".repeat(128)])
      expect((await register(password)).status).toBe(201);
    for (const password of ["1234567", "😀".repeat(7), "a".repeat(129), "", 12345678, undefined]) {
      const refused = await register(password);
      expect(refused.status).toBe(400);
      expect(refused.json.details.password).toContain(refused.json.message.replace("password: ", ""));
    }
  });

  it("names every field that is wrong", async () => {
    const body = {
      email: "no e-mail",
      password: PERSON.password,
      firstName: " ",
      lastName: 5,
      provider: "google",
    };
    const refused = await call("POST", "/api/auth/register", { body });
    expect(refused.status).toBe(400);
    expect(refused.json).toEqual({
      message: SOME_TEXT,
      details: {
        email: [SOME_TEXT],
        firstName: [SOME_TEXT],
        lastName: [SOME_TEXT],
        provider: ["Only 'email' is supported"],
      },
    });
    const { provider: _, ...rest } = PERSON;
    expect((await call("POST", "/api/auth/register", { body: { email: newEmail(), ...rest } })).status).toBe(
      201,
    );
  });
});

describe("intervi: Login", () => {
  const login = (email: unknown, password: unknown) =>
    call("POST", "/api/auth/login", { body: { email, password } });

  it("answers the documented request", async () => {
    const done = await login(user.email, "SecurePass123!");
    expect(done.status).toBe(200);
    expect(done.json).toEqual({ tokens: TOKENS, userId: user.userId });
    expect(cookieOf(done.headers, "token")).toMatch(/^token=\S/);
    expect((await login(` ${user.email.toUpperCase()}`, "SecurePass123!")).json.userId).toBe(user.userId);
  });

  it("has one message for an unknown e-mail and a wrong password", async () => {
    for (const refused of [
      await login(user.email, "WrongPass123!"),
      await login(newEmail(), "SecurePass123!"),
    ]) {
      expect(refused.status).toBe(401);
      expect(refused.json).toEqual({ message: "Invalid email or password" });
    }
    expect((await login(user.email, 5)).status).toBe(400);
    expect((await login(undefined, "SecurePass123!")).status).toBe(400);
  });
});

describe("intervi: Refresh Token", () => {
  const refresh = (token?: string) => call("POST", "/api/auth/refresh", { token });

  it("answers the documented request, and both new tokens work", async () => {
    const done = await refresh(user.refreshToken);
    expect(done.status).toBe(200);
    expect(done.json).toEqual(TOKENS);
    expect((await call("GET", "/api/interviews/sessions", { token: done.json.accessToken })).status).toBe(
      200,
    );
    expect((await refresh(done.json.refreshToken)).status).toBe(200);
  });

  it("gives a lost reply's token the same successor for a while, and ends the login for an older one", async () => {
    const first = await refresh(user.refreshToken);
    const again = await refresh(user.refreshToken);
    expect(again.status).toBe(200);
    await refresh(first.json.refreshToken);
    expect((await refresh(user.refreshToken)).json).toEqual({ message: "Unauthorized" });
    expect((await refresh(again.json.refreshToken)).status).toBe(401);
    expect((await send("GET", "/interviews/sessions")).status).toBe(401);
  });

  it("takes no access token, no cookie and nothing at all", async () => {
    for (const options of [{}, { token: user.token }, { cookie: user.cookie }, { token: "eyJhbGc..." }]) {
      const refused = await call("POST", "/api/auth/refresh", options);
      expect(refused.status).toBe(401);
    }
    expect((await send("GET", "/interviews/sessions")).status).toBe(200);
    user.token = user.refreshToken;
    expect((await send("GET", "/interviews/sessions")).status).toBe(401);
  });
});

describe("intervi: Logout", () => {
  it("answers 204, and every token of that login is dead, but of no other", async () => {
    const other = await call("POST", "/api/auth/login", {
      body: { email: user.email, password: "SecurePass123!" },
    });
    const done = await send("POST", "/auth/logout");
    expect(done.status).toBe(204);
    expect(done.headers.getSetCookie()).toEqual([expect.stringMatching(/^token=; Max-Age=0/)]);
    expect((await send("GET", "/interviews/sessions")).json).toEqual({ message: "Unauthorized" });
    expect((await call("POST", "/api/auth/refresh", { token: user.refreshToken })).status).toBe(401);
    expect((await call("GET", "/api/interviews/sessions", { cookie: user.cookie })).status).toBe(401);
    const { accessToken } = other.json.tokens;
    expect((await call("GET", "/api/interviews/sessions", { token: accessToken })).status).toBe(200);
  });
});

describe("intervi: Create Session", () => {
  it("answers the documented request with 201", async () => {
    const made = await send("POST", "/interviews/sessions", { userId: user.userId, ...SESSION });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({
      _id: HEX_ID,
      user: user.userId,
      domain: SOFTWARE,
      sessionType: "mock",
      status: "scheduled",
      scheduledAt: "2024-12-25T10:30:00.000Z",
    });
  });

  it("takes a domain by slug, every type, and no time for now", async () => {
    stopClock();
    for (const sessionType of ["mock", "video", "technical", "behavioral"]) {
      const made = await send("POST", "/interviews/sessions", { domainId: "software-dev", sessionType });
      expect(made.json).toMatchObject({
        domain: SOFTWARE,
        sessionType,
        scheduledAt: new Date().toISOString(),
      });
    }
  });

  it("reads a time with an offset as the same instant", async () => {
    const made = await send("POST", "/interviews/sessions", {
      ...SESSION,
      scheduledAt: "2024-12-25T11:30:00+01:00",
    });
    expect(made.json.scheduledAt).toBe("2024-12-25T10:30:00.000Z");
  });

  it("refuses what is missing, unknown or of a wrong type, by field", async () => {
    for (const [field, values] of Object.entries({
      domainId: [undefined, "basket-weaving", UNKNOWN_ID, 5],
      sessionType: [undefined, "oral", 5],
      scheduledAt: ["tomorrow", 1735122600000, ""],
      userId: [5],
    })) {
      for (const value of values) {
        const refused = await send("POST", "/interviews/sessions", { ...SESSION, [field]: value });
        expect(refused.status, `${field}: ${value}`).toBe(400);
        expect(refused.json).toEqual({ message: SOME_TEXT, details: { [field]: [SOME_TEXT] } });
      }
    }
  });

  it("answers 403 to another's userId", async () => {
    const refused = await send("POST", "/interviews/sessions", { ...SESSION, userId: UNKNOWN_ID });
    expect(refused.status).toBe(403);
    expect(refused.json).toEqual({ message: SOME_TEXT });
    expect((await send("GET", "/interviews/sessions")).json).toEqual([]);
  });

  it("gives a retry with the same Idempotency-Key the first session, and 422 with another body", async () => {
    const key = { "idempotency-key": "create-1" };
    const first = await send("POST", "/interviews/sessions", SESSION, key);
    expect((await send("POST", "/interviews/sessions", SESSION, key)).json).toEqual(first.json);
    const other = await send("POST", "/interviews/sessions", { ...SESSION, sessionType: "video" }, key);
    expect(other.status).toBe(422);
  });
});

describe("intervi: List Sessions", () => {
  it("answers the documented request with a bare array, newest first", async () => {
    stopClock("2031-05-01T10:00:00.000Z");
    user = await newUser();
    const completed = await measured();
    world.clockAhead = 1000;
    const scheduled = await create();
    const item = { domain: SOFTWARE, sessionType: "mock", scheduledAt: "2024-12-25T10:30:00.000Z" };
    const found = await send("GET", `/interviews/sessions?userId=${user.userId}`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual([
      { _id: scheduled, ...item, status: "scheduled", completedAt: null, overallScore: null },
      {
        _id: completed,
        ...item,
        status: "completed",
        completedAt: "2031-05-01T10:00:00.000Z",
        overallScore: 82,
      },
    ]);
  });

  it("answers 403 to another's userId", async () => {
    expect((await send("GET", `/interviews/sessions?userId=${UNKNOWN_ID}`)).status).toBe(403);
    expect((await send("GET", `/interviews/sessions?userId=${user.userId.toUpperCase()}`)).status).toBe(200);
  });
});

describe("intervi: Pagination", () => {
  it("answers the documented request with the page envelope, as soon as page or pageSize is there", async () => {
    const ids = [];
    for (let n = 0; n < 3; n++) {
      world.clockAhead += 1000;
      ids.unshift(await create());
    }
    const page = async (query: string) => (await send("GET", `/interviews/sessions?${query}`)).json;
    const first = await page("page=1&pageSize=10");
    expect(first).toEqual({ items: expect.any(Array), total: 3, page: 1, pageSize: 10, totalPages: 1 });
    expect(first.items).toEqual((await send("GET", "/interviews/sessions")).json);
    const second = await page("page=2&pageSize=2");
    expect(second).toMatchObject({ total: 3, page: 2, pageSize: 2, totalPages: 2 });
    expect(second.items.map(({ _id }: { _id: string }) => _id)).toEqual([ids[2]]);
    expect(await page("page=1")).toMatchObject({ page: 1, pageSize: 10 });
    expect(await page("pageSize=2")).toMatchObject({ page: 1, pageSize: 2, items: [{}, {}] });
    expect(await page("page=9")).toMatchObject({ items: [], total: 3, totalPages: 1 });
    for (const query of ["page=0", "page=x", "pageSize=0", "pageSize=101", "page="]) {
      const refused = await send("GET", `/interviews/sessions?${query}`);
      expect(refused.status, query).toBe(400);
    }
  });
});

describe("intervi: Get Session", () => {
  it("answers the documented request", async () => {
    const id = await measured(DELIVERY, { sessionType: "video" });
    const found = await send("GET", `/interviews/sessions/${id}`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      _id: id,
      user: user.userId,
      domain: SOFTWARE,
      sessionType: "video",
      status: "completed",
      scheduledAt: "2024-12-25T10:30:00.000Z",
      completedAt: TIME,
      recording: {
        videoUrl: null,
        audioUrl: null,
        transcriptUrl: `http://localhost/api/interviews/sessions/${id}/transcript`,
      },
      overallScore: 82,
      feedback: [
        { category: "posture", score: 85, comments: SOME_TEXT },
        { category: "eye-contact", score: 80, comments: "Good eye contact maintained throughout" },
        { category: "gesture", score: 75, comments: SOME_TEXT },
        { category: "speech-pace", score: 100, comments: SOME_TEXT },
        { category: "speech-clarity", score: 88, comments: SOME_TEXT },
        { category: "filler-words", score: expect.any(Number), comments: SOME_TEXT },
      ],
      recommendations: [SOME_TEXT],
    });
  });

  it("has no rows for what was not measured, and nothing at all before", async () => {
    const fresh = (await send("GET", `/interviews/sessions/${await create()}`)).json;
    expect(fresh).toMatchObject({ completedAt: null, overallScore: null, feedback: [], recommendations: [] });
    const posture = (await send("GET", `/interviews/sessions/${await measured({ postureScore: 40 })}`)).json;
    expect(posture.feedback).toEqual([{ category: "posture", score: 40, comments: SOME_TEXT }]);
    expect(posture.overallScore).toBeNull();
  });

  it("serves the transcript to its owner", async () => {
    const id = await create();
    await send("POST", `/interviews/sessions/${id}/answers`, {});
    await send("POST", `/interviews/sessions/${id}/answers`, { answer: "I measured it." });
    const found = await send("GET", `/interviews/sessions/${id}/transcript`);
    expect(found.text).toMatch(
      /Interviewer: Question 1\?\n.*John Doe: I measured it\.\n.*Interviewer: Question 2\?/s,
    );
  });
});

describe("intervi: Update Session Metrics", () => {
  it("answers the documented request and completes the session", async () => {
    const id = await create();
    const stored = await send("PATCH", `/interviews/sessions/${id}/metrics`, { metrics: DELIVERY });
    expect(stored.status).toBe(200);
    expect(stored.json).toEqual({
      _id: id,
      status: "completed",
      overallScore: 82,
      recommendations: [expect.stringMatching(/filler/i)],
    });
  });

  it("replaces what was measured when it comes again", async () => {
    const id = await measured();
    const again = { postureScore: 40, overallPerformanceScore: 50 };
    const stored = await send("PATCH", `/interviews/sessions/${id}/metrics`, { metrics: again });
    expect(stored.json).toMatchObject({ status: "completed", overallScore: 50 });
    expect((await send("GET", `/analytics/sessions/${id}`)).json).toMatchObject({ ...UNMEASURED, ...again });
  });

  it("takes the interviewer's score where an interview was held and none was sent", async () => {
    const id = await create();
    await send("POST", `/interviews/sessions/${id}/answers`, { answer: "I measured it." });
    const stored = await send("PATCH", `/interviews/sessions/${id}/metrics`, {
      metrics: { postureScore: 90 },
    });
    expect(stored.json).toMatchObject({ overallScore: 55, recommendations: ["Say more."] });
  });

  it("takes any one value within its range, and refuses the others", async () => {
    const id = await create();
    const patch = (metrics: unknown) => send("PATCH", `/interviews/sessions/${id}/metrics`, { metrics });
    for (const metrics of [
      {},
      undefined,
      { unknown: 5 },
      { postureScore: 101 },
      { eyeContactScore: -1 },
      { gestureScore: "75" },
      { speechPaceWpm: 401 },
      { speechClarityScore: 100.5 },
      { fillerWordFrequency: 1.01 },
      { overallPerformanceScore: -0.1 },
      { emotionTimeline: {} },
      { emotionTimeline: [{ label: "neutral", probability: 1.2, timestamp: 0 }] },
      { emotionTimeline: [{ label: "neutral", probability: 0.2 }] },
    ]) {
      const refused = await patch(metrics);
      expect(refused.status, JSON.stringify(metrics)).toBe(400);
      expect(Object.keys(refused.json)).toEqual(["message", "details"]);
    }
    expect((await send("GET", `/interviews/sessions/${id}`)).json.status).toBe("scheduled");
    for (const metrics of [
      { postureScore: 0 },
      { speechPaceWpm: 400 },
      { fillerWordFrequency: 1 },
      { emotionTimeline: [{ label: "quietly amused", probability: 1, timestamp: 12.5 }] },
    ]) {
      expect((await patch(metrics)).status, JSON.stringify(metrics)).toBe(200);
    }
    const { emotionTimeline } = (await send("GET", `/analytics/sessions/${id}`)).json;
    expect(emotionTimeline).toEqual([{ label: "quietly amused", probability: 1, timestamp: 12.5 }]);
  });

  it("answers 409 on a cancelled session", async () => {
    const id = await create();
    await call("PATCH", `/api/sessions/${id}`, { token: user.token, body: { status: "cancelled" } });
    const refused = await send("PATCH", `/interviews/sessions/${id}/metrics`, { metrics: DELIVERY });
    expect(refused.status).toBe(409);
    expect(refused.json).toEqual({ message: SOME_TEXT });
    expect((await send("GET", `/interviews/sessions/${id}`)).json).toMatchObject({
      status: "cancelled",
      completedAt: null,
    });
  });
});

describe("intervi: Dashboard Analytics", () => {
  it("answers the documented request", async () => {
    stopClock("2031-05-01T10:00:00.000Z");
    user = await newUser();
    const first = await measured({ overallPerformanceScore: 85 });
    const second = await measured({ postureScore: 10 }, { domainId: "python" });
    await create();
    const found = await send("GET", `/analytics/dashboard?userId=${user.userId}`);
    expect(found.status).toBe(200);
    const completedAt = "2031-05-01T10:00:00.000Z";
    expect(found.json).toEqual({
      totalSessions: 3,
      averageScore: 85,
      currentStreak: 1,
      bestStreak: 1,
      experiencePoints: expect.any(Number),
      recentSessions: expect.arrayContaining([
        { _id: first, domain: "software-dev", score: 85, completedAt },
        { _id: second, domain: "python", score: null, completedAt },
      ]),
      domainProgress: expect.arrayContaining([
        { domain: "software-dev", proficiency: 85, sessionsCompleted: 1 },
      ]),
      achievements: expect.arrayContaining([
        { code: "FIRST_SESSION", title: "First Steps", unlockedAt: completedAt },
      ]),
    });
    expect(found.json.recentSessions).toHaveLength(2);
    expect(found.json.domainProgress).toHaveLength(2);
  });

  it("counts runs of UTC days with a completed session; the current one lives through the day after", async () => {
    const streaks = async () => {
      await renewToken();
      const { currentStreak, bestStreak, recentSessions } = (await send("GET", "/analytics/dashboard")).json;
      return [currentStreak, bestStreak, recentSessions.length];
    };
    stopClock("2031-05-01T23:59:00.000Z");
    user = await newUser();
    await measured();
    stopClock("2031-05-02T00:01:00.000Z");
    await measured();
    await measured();
    expect(await streaks()).toEqual([2, 2, 3]);
    stopClock("2031-05-03T23:59:00.000Z");
    expect(await streaks()).toEqual([2, 2, 3]);
    stopClock("2031-05-04T00:01:00.000Z");
    expect(await streaks()).toEqual([0, 2, 3]);
    for (let n = 0; n < 3; n++) await measured();
    expect(await streaks()).toEqual([1, 2, 5]);
  });

  it("shows zeros and empty lists to somebody new, and 403 for another's userId", async () => {
    expect((await send("GET", "/analytics/dashboard")).json).toEqual({
      totalSessions: 0,
      averageScore: 0,
      currentStreak: 0,
      bestStreak: 0,
      experiencePoints: 0,
      recentSessions: [],
      domainProgress: [],
      achievements: [],
    });
    expect((await send("GET", `/analytics/dashboard?userId=${UNKNOWN_ID}`)).status).toBe(403);
  });
});

describe("intervi: Session Analytics", () => {
  it("answers the documented request", async () => {
    const id = await measured();
    const found = await send("GET", `/analytics/sessions/${id}`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      sessionId: id,
      ...DELIVERY,
      recommendations: [expect.stringMatching(/filler/i)],
    });
  });

  it("shows nulls and empty lists before anything was measured", async () => {
    const id = await create();
    const found = await send("GET", `/analytics/sessions/${id}`);
    expect(found.json).toEqual({ sessionId: id, ...UNMEASURED, recommendations: [] });
  });
});

describe("intervi: Handshake", () => {
  it("answers the documented request with 201, and keeps the ticket in a cookie of the socket's path", async () => {
    const made = await send("POST", "/realtime/handshake", { userId: user.userId });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({ socketId: SOME_TEXT, serverTime: TIME });
    expect(made.headers.getSetCookie()).toEqual([expect.stringMatching(/Path=\/socket\.io; HttpOnly/)]);
    expect((await send("POST", "/realtime/handshake")).status).toBe(201);
    expect((await send("POST", "/realtime/handshake", { userId: UNKNOWN_ID })).status).toBe(403);
  });
});

describe("intervi: System", () => {
  it("answers the documented requests to anybody, at the root too, and counts none of them", async () => {
    for (const path of ["/api/health", "/health"]) {
      const health = await call("GET", path);
      expect(health.status).toBe(200);
      expect(health.json).toEqual({ status: "ok", timestamp: TIME, environment: "test" });
      expect(health.headers.has("ratelimit-limit")).toBe(false);
    }
    for (const path of ["/api/ping", "/ping"]) {
      const ping = await call("GET", path);
      expect(ping.status).toBe(200);
      expect(ping.json).toEqual({ message: "pong" });
      expect(ping.headers.has("ratelimit-limit")).toBe(false);
    }
  });

  it("lists the domains to anybody", async () => {
    const found = await call("GET", "/api/domains");
    expect(found.json).toHaveLength(DOMAINS.length);
    expect(found.json[0]).toEqual({ _id: SOFTWARE, slug: "software-dev", name: "Software Engineering" });
  });
});

describe("intervi: answers (added)", () => {
  const answer = (id: string, body?: unknown, headers?: Record<string, string>) =>
    send("POST", `/interviews/sessions/${id}/answers`, body, headers);

  it("asks the first question, takes ten answers and completes", async () => {
    const sessionId = await create();
    const opened = await answer(sessionId);
    expect(opened.json).toEqual({ sessionId, status: "active", question: "Question 1?", turn: 1 });
    expect((await answer(sessionId, {})).json).toEqual(opened.json);
    for (let turn = 1; turn < 10; turn++) {
      const next = await answer(sessionId, { answer: `Answer ${turn}.`, turn, spokenSeconds: 30 });
      expect(next.json).toEqual({
        sessionId,
        status: "active",
        question: `Question ${turn + 1}?`,
        turn: turn + 1,
      });
      expect(next.headers.get("x-interviewer")).toBe("embedded/scripted");
    }
    const last = await answer(sessionId, { answer: "Answer 10." });
    expect(last.json).toEqual({ sessionId, status: "completed", question: null, turn: null });
    expect((await answer(sessionId, { answer: "More." })).status).toBe(409);
  });

  it("takes a retry with the same turn or key once, and refuses another turn than the open one", async () => {
    const id = await create();
    await answer(id);
    const first = await answer(id, { answer: "Mine.", turn: 1 });
    expect((await answer(id, { answer: "Mine.", turn: 1 })).json).toEqual(first.json);
    expect((await answer(id, { answer: "Else.", turn: 1 })).status).toBe(409);
    expect((await answer(id, { answer: "Else.", turn: 3 })).status).toBe(409);
    const key = { "idempotency-key": "a-1" };
    const second = await answer(id, { answer: "Mine." }, key);
    expect(second.json.turn).toBe(3);
    expect((await answer(id, { answer: "Mine." }, key)).json).toEqual(second.json);
    expect((await answer(id, { answer: "Else." }, key)).status).toBe(422);
  });

  it("refuses answers that are blank, too long or none", async () => {
    const id = await create();
    for (const body of [
      { answer: " " },
      { answer: "a".repeat(10_001) },
      { answer: 5 },
      { answer: "A", turn: 0 },
    ]) {
      expect((await answer(id, body)).status).toBe(400);
    }
  });
});

describe("intervi: Error Responses", () => {
  it("answers 401 without a credential, and with a bad one", async () => {
    for (const options of [{}, { token: "eyJhbGc" }, { cookie: "token=eyJhbGc" }]) {
      const refused = await call("GET", "/api/interviews/sessions", options);
      expect(refused.status).toBe(401);
      expect(refused.json).toEqual({ message: "Unauthorized" });
    }
  });

  const CALLS = [
    ["GET", "/interviews/sessions/ID"],
    ["PATCH", "/interviews/sessions/ID/metrics", { metrics: DELIVERY }],
    ["POST", "/interviews/sessions/ID/answers", {}],
    ["GET", "/interviews/sessions/ID/report"],
    ["GET", "/interviews/sessions/ID/transcript"],
    ["POST", "/interviews/sessions/ID/turns/1/retry", { answer: "Better." }],
    ["GET", "/interviews/sessions/ID/recording/video"],
    ["GET", "/analytics/sessions/ID"],
  ] as const;

  it("answers 403 to another's session, 404 to an unknown one and 400 to a malformed id, on every call", async () => {
    const theirs = await create();
    user = await newUser();
    for (const [method, path, body] of CALLS) {
      const status = async (id: string) => (await send(method, path.replace("ID", id), body)).status;
      expect(
        [await status(theirs), await status(UNKNOWN_ID), await status("123")],
        `${method} ${path}`,
      ).toEqual([403, 404, 400]);
    }
  });

  it("checks the body first, then the owner, then the state", async () => {
    const id = await measured();
    user = await newUser();
    expect((await send("PATCH", `/interviews/sessions/${id}/metrics`, {})).status).toBe(400);
    expect((await send("POST", `/interviews/sessions/${id}/answers`, { answer: "Hi." })).status).toBe(403);
  });

  it("answers in this shape to a path under /api that no dialect claims", async () => {
    for (const path of ["/api/nothing", "/api", "/api/interview"]) {
      const refused = await call("GET", path, { token: user.token });
      expect(refused.status).toBe(404);
      expect(refused.json).toEqual({ message: `Cannot GET ${path}` });
    }
  });
});

describe("intervi: Rate Limiting", () => {
  it("counts 100 requests in 15 minutes, says so in the documented headers, and answers 429 beyond", async () => {
    stopClock();
    world.rateScale = 1;
    const first = await send("GET", "/interviews/sessions");
    expect(first.headers.get("ratelimit-limit")).toBe("100");
    expect(first.headers.get("ratelimit-remaining")).toBe("99");
    expect(first.headers.get("ratelimit-reset")).toBe("900");
    world.rateScale = 0.01;
    const refused = await send("GET", "/interviews/sessions");
    expect(refused.status).toBe(429);
    expect(refused.json).toEqual({ message: "Too many requests, please try again later" });
    expect(refused.headers.get("retry-after")).toBe("900");
    world.clockAhead = 900_000;
    expect((await send("GET", "/interviews/sessions")).status).toBe(200);
  });
});
