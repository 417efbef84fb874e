import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call, newUser, type TestUser } from "../support/client.ts";
import { scriptedEvaluation, scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { HEX_ID, stopClock, TIME, UNKNOWN_ID } from "./expected.ts";

let user: TestUser;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
});
afterEach(() => void vi.useRealTimers());

/** As the document says: the token is in a cookie. */
const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call(method, `/api/v1/interview${path}`, { cookie: user.cookie, body, headers });

async function create(fields: Record<string, unknown> = {}): Promise<string> {
  const body = { domain: "Software Engineering", difficulty: "medium", ...fields };
  const made = await send("POST", "/sessions", body);
  expect(made.status, made.text).toBe(201);
  return made.json.data.sessionId;
}

const QNA = {
  bot: "What is your experience with React?",
  user: "I have 3 years of experience with React...",
};

async function ended(finalScore: number, fields: Record<string, unknown> = {}): Promise<string> {
  const id = await create(fields);
  await send("PATCH", `/sessions/${id}`, QNA);
  expect((await send("PATCH", `/sessions/${id}/end`, { finalScore, feedback: "Good." })).status).toBe(200);
  return id;
}

const NOT_FOUND = { success: false, message: "Interview session not found" };
const HAS_ENDED = { success: false, message: "Interview session has already ended" };

describe("interview-v1: 1. Create Interview Session", () => {
  it("answers the documented request with 201", async () => {
    const made = await send("POST", "/sessions", { domain: "Software Engineering", difficulty: "medium" });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({
      success: true,
      message: "Interview session created successfully",
      data: { sessionId: HEX_ID, domain: "Software Engineering", difficulty: "medium", createdAt: TIME },
    });
  });

  it("takes a Bearer token as well as the cookie", async () => {
    const body = { domain: "Data Science", difficulty: "easy" };
    expect((await call("POST", "/api/v1/interview/sessions", { token: user.token, body })).status).toBe(201);
  });

  it("takes any domain of 1 to 100 characters, counted in code points", async () => {
    for (const domain of ["X", "😀".repeat(100), "Sales & Marketing (EMEA)"]) await create({ domain });
    for (const domain of ["", "   ", "a".repeat(101), "😀".repeat(101), 5, null, undefined]) {
      const refused = await send("POST", "/sessions", { domain, difficulty: "easy" });
      expect(refused.status, String(domain)).toBe(400);
      expect(refused.json.message).toMatch(/^domain: /);
    }
  });

  it("knows easy, medium and hard, and ignores fields it does not know", async () => {
    for (const difficulty of ["easy", "medium", "hard"]) await create({ difficulty, score: "ignored" });
    for (const difficulty of ["Easy", "mid", "", 1, undefined]) {
      expect((await send("POST", "/sessions", { domain: "X", difficulty })).status).toBe(400);
    }
  });

  it("gives a retry with the same Idempotency-Key the first session, and 422 with another body", async () => {
    const key = { "idempotency-key": "create-1" };
    const body = { domain: "Data Science", difficulty: "hard" };
    const first = await send("POST", "/sessions", body, key);
    expect((await send("POST", "/sessions", body, key)).json).toEqual(first.json);
    expect((await send("POST", "/sessions", { ...body, difficulty: "easy" }, key)).status).toBe(422);
    expect((await send("GET", "/history")).json.data.pagination.totalItems).toBe(1);
  });
});

describe("interview-v1: 2. Get Interview Session", () => {
  it("shows a new session with score 0 and no words", async () => {
    const found = await send("GET", `/sessions/${await create()}`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      success: true,
      data: {
        _id: HEX_ID,
        user: { name: "John Doe", email: user.email },
        domain: "Software Engineering",
        difficulty: "medium",
        QnA: [],
        feedBack: "",
        score: 0,
        createdAt: TIME,
      },
    });
  });

  it("shows what was asked, answered and judged", async () => {
    const { json } = await send("GET", `/sessions/${await ended(85)}`);
    expect(json.data).toMatchObject({ QnA: [{ ...QNA, createdAt: TIME }], feedBack: "Good.", score: 85 });
  });
});

describe("interview-v1: 3. Get Interview Conversation", () => {
  it("shows the pairs in the order they were added", async () => {
    const id = await create();
    await send("PATCH", `/sessions/${id}`, { bot: "Tell me about yourself", user: "I am a developer..." });
    await send("PATCH", `/sessions/${id}`, QNA);
    const found = await send("GET", `/sessions/${id}/conversation`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      success: true,
      data: {
        sessionId: id,
        domain: "Software Engineering",
        difficulty: "medium",
        conversation: [
          { bot: "Tell me about yourself", user: "I am a developer...", createdAt: TIME },
          { ...QNA, createdAt: TIME },
        ],
        totalQuestions: 2,
        createdAt: TIME,
      },
    });
  });

  it('shows a question without an answer as "", counts only turns with a question, and no system message', async () => {
    const token = user.token;
    const create = { session_id: "talk", role: "java", interview_level: "beginner" };
    await call("POST", "/api/sessions", { token, body: create });
    for (const [role, content] of [
      ["system", "Be kind."],
      ["user", "Hello."],
      ["assistant", "What is the JVM?"],
    ]) {
      await call("POST", "/api/messages", { token, body: { session_id: "talk", role, content } });
    }
    const { json } = await send("GET", "/recent");
    const talk = await send("GET", `/sessions/${json.data[0].sessionId}/conversation`);
    expect(talk.json.data.conversation).toEqual([{ bot: "What is the JVM?", user: "", createdAt: TIME }]);
    expect(talk.json.data.totalQuestions).toBe(1);
    expect(json.data[0].questionsCount).toBe(1);
  });
});

describe("interview-v1: 4. Update Interview Session (Add Q&A)", () => {
  it("answers the documented request with the pair and the number of questions", async () => {
    const id = await create();
    await send("PATCH", `/sessions/${id}`, { bot: "Tell me about yourself", user: "I am..." });
    const updated = await send("PATCH", `/sessions/${id}`, QNA);
    expect(updated.status).toBe(200);
    expect(updated.json).toEqual({
      success: true,
      message: "Interview session updated successfully",
      data: { sessionId: id, latestQnA: { ...QNA, createdAt: TIME }, totalQuestions: 2 },
    });
  });

  it("needs both texts, neither blank, of at most 10,000 code points", async () => {
    const id = await create();
    expect((await send("PATCH", `/sessions/${id}`, { ...QNA, user: "😀".repeat(10_000) })).status).toBe(200);
    for (const fields of [
      { bot: "" },
      { user: " \n" },
      { user: undefined },
      { bot: 7 },
      { user: "a".repeat(10_001) },
    ]) {
      const refused = await send("PATCH", `/sessions/${id}`, { ...QNA, ...fields });
      expect(refused.status, JSON.stringify(fields).slice(0, 80)).toBe(400);
    }
  });

  it("adds the pair once however often its Idempotency-Key comes", async () => {
    const id = await create();
    const key = { "idempotency-key": "qna-1" };
    const first = await send("PATCH", `/sessions/${id}`, QNA, key);
    await send("PATCH", `/sessions/${id}`, QNA);
    expect((await send("PATCH", `/sessions/${id}`, QNA, key)).json).toEqual(first.json);
    expect((await send("PATCH", `/sessions/${id}`, { ...QNA, bot: "Else?" }, key)).status).toBe(422);
    expect((await send("GET", `/sessions/${id}/conversation`)).json.data.totalQuestions).toBe(2);
  });

  it("refuses a key that is no visible ASCII", async () => {
    const id = await create();
    for (const key of ["a b", "a".repeat(256)]) {
      const refused = await send("PATCH", `/sessions/${id}`, QNA, { "idempotency-key": key });
      expect(refused.status).toBe(400);
    }
  });
});

describe("interview-v1: 5. End Interview Session", () => {
  const VERDICT = {
    finalScore: 85,
    feedback: "Good technical knowledge, needs improvement in communication",
  };

  it("answers the documented request", async () => {
    const id = await create();
    await send("PATCH", `/sessions/${id}`, QNA);
    const done = await send("PATCH", `/sessions/${id}/end`, VERDICT);
    expect(done.status).toBe(200);
    expect(done.json).toEqual({
      success: true,
      message: "Interview session ended successfully",
      data: {
        sessionId: id,
        totalQuestions: 1,
        ...VERDICT,
        domain: "Software Engineering",
        difficulty: "medium",
      },
    });
  });

  it("needs no body: the interviewer supplies what is missing, and says who spoke", async () => {
    const id = await create();
    await send("PATCH", `/sessions/${id}`, QNA);
    const done = await send("PATCH", `/sessions/${id}/end`);
    expect(done.status).toBe(200);
    expect(done.json.data).toMatchObject({ finalScore: 55, feedback: "You gave 1 answers." });
    expect(done.headers.get("x-interviewer")).toBe("embedded/scripted");
  });

  it("keeps what was sent and supplies only the other", async () => {
    const scored = await create();
    await send("PATCH", `/sessions/${scored}`, QNA);
    const one = await send("PATCH", `/sessions/${scored}/end`, { finalScore: 0 });
    expect(one.json.data).toMatchObject({ finalScore: 0, feedback: "You gave 1 answers." });
    const told = await create();
    await send("PATCH", `/sessions/${told}`, QNA);
    const other = await send("PATCH", `/sessions/${told}/end`, { feedback: "Mine." });
    expect(other.json.data).toMatchObject({ finalScore: 55, feedback: "Mine." });
  });

  it("shows 0 where the interviewer found nothing to score", async () => {
    const none = { accuracy: null, fluency: null, rhythm: null, overall: null };
    const evaluate = async () => ({ ...scriptedEvaluation([]), scores: none });
    world.interviewer = scriptedInterviewer({ evaluate });
    const id = await create();
    expect((await send("PATCH", `/sessions/${id}/end`, {})).json.data.finalScore).toBe(0);
    expect((await send("GET", "/stats")).json.data.overview).toMatchObject({ averageScore: 0 });
  });

  it("takes scores from 0 to 100 only", async () => {
    const id = await create();
    for (const finalScore of [-1, 100.1, "85", null]) {
      expect((await send("PATCH", `/sessions/${id}/end`, { finalScore })).status).toBe(400);
    }
    expect((await send("PATCH", `/sessions/${id}/end`, { finalScore: 99.5 })).json.data.finalScore).toBe(
      99.5,
    );
  });

  it("is refused a second time, as is a Q&A after it", async () => {
    const id = await ended(85);
    for (const refused of [
      await send("PATCH", `/sessions/${id}/end`, VERDICT),
      await send("PATCH", `/sessions/${id}`, QNA),
    ]) {
      expect(refused.status).toBe(400);
      expect(refused.json).toEqual(HAS_ENDED);
    }
  });

  it("that is sent again with its Idempotency-Key gives the first reply", async () => {
    const id = await create();
    const key = { "idempotency-key": "end-1" };
    const first = await send("PATCH", `/sessions/${id}/end`, VERDICT, key);
    const again = await send("PATCH", `/sessions/${id}/end`, VERDICT, key);
    expect(again.status).toBe(200);
    expect(again.json).toEqual(first.json);
  });
});

describe("interview-v1: 6. Update Interview Feedback", () => {
  const VERDICT = { feedback: "Excellent performance in technical questions", score: 92 };

  it("answers the documented request", async () => {
    const id = await ended(85);
    const updated = await send("PATCH", `/sessions/${id}/feedback`, VERDICT);
    expect(updated.status).toBe(200);
    expect(updated.json).toEqual({
      success: true,
      message: "Interview feedback updated successfully",
      data: { sessionId: id, ...VERDICT },
    });
    expect((await send("GET", `/sessions/${id}`)).json.data).toMatchObject({
      feedBack: VERDICT.feedback,
      score: 92,
    });
  });

  it("works before the end too, and then stands over the interviewer's", async () => {
    const id = await create();
    await send("PATCH", `/sessions/${id}`, QNA);
    expect((await send("PATCH", `/sessions/${id}/feedback`, VERDICT)).status).toBe(200);
    const done = await send("PATCH", `/sessions/${id}/end`);
    expect(done.json.data).toMatchObject({ finalScore: 92, feedback: VERDICT.feedback });
  });

  it("changes only what is sent, and needs at least one of the two", async () => {
    const id = await ended(85);
    const worded = await send("PATCH", `/sessions/${id}/feedback`, { feedback: "Better." });
    expect(worded.json.data).toEqual({ sessionId: id, feedback: "Better.", score: 85 });
    const scored = await send("PATCH", `/sessions/${id}/feedback`, { score: 40 });
    expect(scored.json.data).toEqual({ sessionId: id, feedback: "Better.", score: 40 });
    for (const body of [{}, { score: 101 }, { score: "92" }, { feedback: " " }, undefined]) {
      expect((await send("PATCH", `/sessions/${id}/feedback`, body)).status).toBe(400);
    }
  });
});

describe("interview-v1: 7. Get User Interview History", () => {
  it("answers the documented request with a page of items", async () => {
    const id = await ended(88, { domain: "Data Science", difficulty: "hard" });
    await create();
    const found = await send("GET", "/history?domain=Data%20Science&page=1&limit=5");
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      success: true,
      data: {
        interviews: [
          {
            _id: id,
            sessionId: id,
            domain: "Data Science",
            difficulty: "hard",
            score: 88,
            feedBack: "Good.",
            questionsCount: 1,
            status: "completed",
            createdAt: TIME,
          },
        ],
        pagination: { currentPage: 1, totalPages: 1, totalItems: 1, hasNextPage: false, hasPrevPage: false },
      },
    });
  });

  it("is newest first, ties by id, and pages through all of them without a gap", async () => {
    stopClock();
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.push(await create());
    world.clockAhead = 60_000;
    const newest = await create();
    const pages = [];
    for (const page of [1, 2, 3]) pages.push((await send("GET", `/history?page=${page}&limit=2`)).json.data);
    expect(pages.flatMap(({ interviews }) => interviews.map((item: { _id: string }) => item._id))).toEqual([
      newest,
      ...ids.sort().reverse(),
    ]);
    expect(pages.map(({ pagination }) => pagination)).toEqual([
      { currentPage: 1, totalPages: 2, totalItems: 4, hasNextPage: true, hasPrevPage: false },
      { currentPage: 2, totalPages: 2, totalItems: 4, hasNextPage: false, hasPrevPage: true },
      { currentPage: 3, totalPages: 2, totalItems: 4, hasNextPage: false, hasPrevPage: true },
    ]);
  });

  it("shows ten by default, of an empty history none", async () => {
    expect((await send("GET", "/history")).json.data).toEqual({
      interviews: [],
      pagination: { currentPage: 1, totalPages: 0, totalItems: 0, hasNextPage: false, hasPrevPage: false },
    });
    for (let n = 0; n < 11; n++) await create();
    const { interviews, pagination } = (await send("GET", "/history")).json.data;
    expect(interviews).toHaveLength(10);
    expect(pagination).toMatchObject({ totalItems: 11, totalPages: 2, hasNextPage: true });
  });

  it("filters exactly and whatever the case, also beyond ASCII, and by difficulty", async () => {
    await create({ domain: "Data Science", difficulty: "hard" });
    await create({ domain: "data science", difficulty: "easy" });
    await create({ domain: "Data", difficulty: "hard" });
    await create({ domain: "Économie", difficulty: "hard" });
    const total = async (query: string) =>
      (await send("GET", `/history?${query}`)).json.data.pagination.totalItems;
    expect(await total("domain=DATA%20SCIENCE")).toBe(2);
    expect(await total("domain=Data")).toBe(1);
    expect(await total("domain=Data%25")).toBe(0);
    expect(await total(`domain=${encodeURIComponent("Économie")}`)).toBe(1);
    expect(await total(`domain=${encodeURIComponent("ÉCONOMIE")}`)).toBe(1);
    expect(await total(`domain=${encodeURIComponent("économie")}`)).toBe(1);
    expect(await total("difficulty=hard")).toBe(3);
    expect(await total("difficulty=hard&domain=data")).toBe(1);
  });

  it("refuses pages, limits and difficulties out of range", async () => {
    for (const query of [
      "page=0",
      "page=-1",
      "page=x",
      "limit=0",
      "limit=101",
      "limit=1.5",
      "limit=",
      "difficulty=tough",
    ]) {
      expect((await send("GET", `/history?${query}`)).status, query).toBe(400);
    }
    expect((await send("GET", "/history?limit=100")).status).toBe(200);
  });
});

describe("interview-v1: 8. Get Recent Interviews", () => {
  it("answers the documented request", async () => {
    const id = await ended(85);
    const found = await send("GET", "/recent?limit=3");
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      success: true,
      data: [
        {
          sessionId: id,
          domain: "Software Engineering",
          difficulty: "medium",
          score: 85,
          questionsCount: 1,
          createdAt: TIME,
          status: "completed",
        },
      ],
    });
  });

  it("shows five by default and what is asked for up to 100, newest first", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) {
      world.clockAhead += 1000;
      ids.unshift(await create());
    }
    const shown = async (query: string) =>
      (await send("GET", `/recent${query}`)).json.data.map((item: { sessionId: string }) => item.sessionId);
    expect(await shown("")).toEqual(ids.slice(0, 5));
    expect(await shown("?limit=3")).toEqual(ids.slice(0, 3));
    expect(await shown("?limit=100")).toEqual(ids);
    for (const limit of ["0", "101", "-1", "all"]) {
      expect((await send("GET", `/recent?limit=${limit}`)).status).toBe(400);
    }
  });

  it("says in-progress until the end", async () => {
    await create();
    expect((await send("GET", "/recent")).json.data[0]).toMatchObject({ status: "in-progress", score: 0 });
  });
});

describe("interview-v1: 9. Get Interview Statistics", () => {
  it("answers the documented request; averages are over completed sessions with a score, to one decimal", async () => {
    await ended(80);
    await ended(85, { difficulty: "hard" });
    await ended(70.25, { domain: "Data Science" });
    const open = await create({ domain: "data science" });
    await send("PATCH", `/sessions/${open}`, QNA);
    await send("PATCH", `/sessions/${open}/feedback`, { score: 100 });
    const stats = await send("GET", "/stats");
    expect(stats.status).toBe(200);
    expect(stats.json).toEqual({
      success: true,
      data: {
        overview: { totalInterviews: 4, averageScore: 78.4, totalQuestions: 4 },
        domainBreakdown: [
          { domain: "Data Science", count: 2, averageScore: 70.3 },
          { domain: "Software Engineering", count: 2, averageScore: 82.5 },
        ],
        difficultyBreakdown: [
          { difficulty: "medium", count: 3, averageScore: 75.1 },
          { difficulty: "hard", count: 1, averageScore: 85 },
        ],
      },
    });
  });

  it("shows zeros to somebody new", async () => {
    expect((await send("GET", "/stats")).json.data).toEqual({
      overview: { totalInterviews: 0, averageScore: 0, totalQuestions: 0 },
      domainBreakdown: [],
      difficultyBreakdown: [],
    });
  });
});

describe("interview-v1: 10. Delete Interview Session", () => {
  it("answers the documented request, and the session is gone", async () => {
    const id = await ended(85);
    const deleted = await send("DELETE", `/sessions/${id}`);
    expect(deleted.status).toBe(200);
    expect(deleted.json).toEqual({ success: true, message: "Interview session deleted successfully" });
    for (const [method, path, body] of [
      ["GET", ""],
      ["GET", "/conversation"],
      ["PATCH", "", QNA],
      ["PATCH", "/end"],
      ["PATCH", "/feedback", { score: 1 }],
      ["DELETE", ""],
    ] as const) {
      const gone = await send(method, `/sessions/${id}${path}`, body);
      expect(gone.status).toBe(404);
      expect(gone.json).toEqual(NOT_FOUND);
    }
    expect((await send("GET", "/stats")).json.data.overview.totalInterviews).toBe(0);
  });
});

describe("interview-v1: Error Responses", () => {
  it("answers 401 without a credential, and with a bad one", async () => {
    for (const options of [{}, { token: "eyJhbGc" }, { cookie: "token=eyJhbGc" }]) {
      const refused = await call("GET", "/api/v1/interview/stats", options);
      expect(refused.status).toBe(401);
      expect(refused.json).toEqual({ success: false, message: "User not authenticated" });
    }
  });

  const CALLS = [
    ["GET", ""],
    ["GET", "/conversation"],
    ["PATCH", "", QNA],
    ["PATCH", "/end", {}],
    ["PATCH", "/feedback", { score: 1 }],
    ["DELETE", ""],
  ] as const;

  for (const [method, path, body] of CALLS) {
    it(`answers 404 to ${method} /sessions/:sessionId${path} of an unknown or another's session, 400 to a malformed id`, async () => {
      const id = await create();
      user = await newUser();
      for (const name of [id, UNKNOWN_ID]) {
        const refused = await send(method, `/sessions/${name}${path}`, body);
        expect(refused.status).toBe(404);
        expect(refused.json).toEqual(NOT_FOUND);
      }
      const malformed = await send(method, `/sessions/SESSION_ID${path}`, body);
      expect(malformed.status).toBe(400);
      expect(malformed.json).toEqual({ success: false, message: "Invalid session ID" });
    });
  }

  it("checks the body first, then the owner, then the state", async () => {
    const id = await ended(85);
    expect((await send("PATCH", `/sessions/${id}`, {})).json).not.toEqual(HAS_ENDED);
    user = await newUser();
    expect((await send("PATCH", `/sessions/${id}`, {})).status).toBe(400);
    expect((await send("PATCH", `/sessions/${id}`, QNA)).json).toEqual(NOT_FOUND);
  });

  it("counts 100 requests a minute and answers 429 beyond", async () => {
    world.rateScale = 0.02;
    const first = await send("GET", "/stats");
    expect(first.headers.get("ratelimit-limit")).toBe("2");
    expect(first.headers.get("ratelimit-remaining")).toBe("1");
    await send("GET", "/stats");
    const refused = await send("GET", "/stats");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  });
});
