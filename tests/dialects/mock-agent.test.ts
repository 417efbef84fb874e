import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call, cookieOf, newUser, type TestUser } from "../support/client.ts";
import { scriptedEvaluation, scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { HEX_ID, stopClock, TIME, UNKNOWN_ID } from "./expected.ts";

let user: TestUser;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
});
afterEach(() => void vi.useRealTimers());

const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call(method, `/api${path}`, { cookie: user.cookie, body, headers });

const SESSION = { session_id: "session_123", role: "java", interview_level: "intermediate" };

async function create(fields: Record<string, unknown> = {}): Promise<string> {
  const made = await send("POST", "/sessions", { ...SESSION, ...fields });
  expect(made.status, made.text).toBe(201);
  return made.json.session.session_id;
}

async function say(role: string, content: string, session_id = "session_123") {
  const stored = await send("POST", "/messages", { role, content, session_id });
  expect(stored.status, stored.text).toBe(201);
  return stored.json.message;
}

const shown = async (query = "") =>
  (await send("GET", `/sessions${query}`)).json.sessions.map(
    ({ session_id }: { session_id: string }) => session_id,
  );
const said = async (query: string) =>
  (await send("GET", `/messages?${query}`)).json.messages.map(({ content }: { content: string }) => content);

const failure = (error: unknown = expect.any(String)) => ({ success: false, error });
const NOT_FOUND = failure("Session not found");

/** The documented session, as it is when it was just made. */
const sessionOf = (fields: object = {}) => ({
  _id: HEX_ID,
  ...SESSION,
  status: "active",
  created_at: TIME,
  updated_at: TIME,
  started_at: TIME,
  completed_at: null,
  duration_minutes: null,
  ...fields,
});

describe("mock-agent: Create Session", () => {
  it("answers the documented request with 201, its fields in the schema's order", async () => {
    const made = await send("POST", "/sessions", SESSION);
    expect(made.status).toBe(201);
    expect(made.json).toEqual({ success: true, session: sessionOf() });
    expect(Object.keys(made.json.session)).toEqual(Object.keys(sessionOf()));
    expect(made.json.session.started_at).toBe(made.json.session.created_at);
  });

  it("knows four roles and three levels", async () => {
    for (const role of ["java", "python", "devops", "ai-genai"]) await create({ session_id: role, role });
    for (const interview_level of ["beginner", "intermediate", "advanced"]) {
      await create({ session_id: interview_level, interview_level });
    }
    for (const fields of [
      { role: "ruby" },
      { role: "Java" },
      { role: undefined },
      { interview_level: "mid" },
    ]) {
      const refused = await send("POST", "/sessions", { ...SESSION, session_id: "other", ...fields });
      expect(refused.status, JSON.stringify(fields)).toBe(400);
      expect(refused.json).toEqual(failure());
    }
  });

  it("takes names of 1 to 128 letters, digits and . _ : -", async () => {
    for (const session_id of ["a", "A.b_c:d-9", "x".repeat(128)]) await create({ session_id });
    for (const session_id of ["", " ", "a b", "a/b", "é", "x".repeat(129), 5, null, undefined]) {
      expect((await send("POST", "/sessions", { ...SESSION, session_id })).status).toBe(400);
    }
  });

  it("answers 409 to a name the owner has already, also where it is another session's id", async () => {
    await create();
    const again = await send("POST", "/sessions", { ...SESSION, role: "python" });
    expect(again.status).toBe(409);
    expect(again.json).toEqual(failure("A session with this session_id already exists"));
    const body = { domain: "Python", difficulty: "easy" };
    const other = await call("POST", "/api/v1/interview/sessions", { cookie: user.cookie, body });
    const session_id = other.json.data.sessionId;
    expect((await send("POST", "/sessions", { ...SESSION, session_id })).status).toBe(409);
    user = await newUser();
    await create();
    await create({ session_id });
  });

  it("gives a retry with the same Idempotency-Key the first session, and 422 with another body", async () => {
    const key = { "idempotency-key": "create-1" };
    const first = await send("POST", "/sessions", SESSION, key);
    const again = await send("POST", "/sessions", SESSION, key);
    expect(again.status).toBe(201);
    expect(again.json).toEqual(first.json);
    expect((await send("POST", "/sessions", { ...SESSION, role: "python" }, key)).status).toBe(422);
  });
});

describe("mock-agent: Get Sessions", () => {
  it("answers the documented requests: by session_id, and by status", async () => {
    await create();
    await create({ session_id: "done" });
    await send("PATCH", "/sessions/done", { status: "completed" });
    const named = await send("GET", "/sessions?session_id=session_123");
    expect(named.status).toBe(200);
    expect(named.json).toEqual({ success: true, sessions: [sessionOf()] });
    const active = await send("GET", "/sessions?status=active");
    expect(active.json).toEqual({ success: true, sessions: [sessionOf()] });
  });

  it("lists all of the owner's, newest first, and combines both filters", async () => {
    await create();
    world.clockAhead = 1000;
    await create({ session_id: "newer" });
    expect(await shown()).toEqual(["newer", "session_123"]);
    expect(await shown("?session_id=newer&status=active")).toEqual(["newer"]);
    expect(await shown("?session_id=newer&status=completed")).toEqual([]);
    expect(await shown("?session_id=unknown")).toEqual([]);
    user = await newUser();
    expect(await shown()).toEqual([]);
    expect(await shown("?session_id=session_123")).toEqual([]);
  });

  it("finds a session under every status it is shown with", async () => {
    for (const status of ["active", "paused", "completed", "cancelled"]) {
      await create({ session_id: status });
      await send("PATCH", `/sessions/${status}`, { status });
    }
    const body = { domainId: "python", sessionType: "mock" };
    const made = await call("POST", "/api/interviews/sessions", { cookie: user.cookie, body });
    expect(made.json.status).toBe("scheduled");
    for (const status of ["active", "completed", "cancelled"]) {
      expect(await shown(`?status=${status}`)).toEqual([status]);
    }
    expect((await shown("?status=paused")).sort()).toEqual([made.json._id, "paused"].sort());
  });

  it("refuses a status it does not know", async () => {
    for (const status of ["scheduled", "Active", ""]) {
      expect((await send("GET", `/sessions?status=${status}`)).status, status).toBe(400);
    }
  });
});

describe("mock-agent: Get Single Session", () => {
  it("answers the documented request", async () => {
    await create();
    const found = await send("GET", "/sessions/session_123");
    expect(found.status).toBe(200);
    expect(found.json).toEqual({ success: true, session: sessionOf() });
  });

  it("shows a session of another dialect by its id, with its topic as role", async () => {
    const body = { domain: "Underwater Basket Weaving", difficulty: "hard" };
    const made = await call("POST", "/api/v1/interview/sessions", { cookie: user.cookie, body });
    const id = made.json.data.sessionId;
    expect((await send("GET", `/sessions/${id}`)).json.session).toEqual(
      sessionOf({ _id: id, session_id: id, role: body.domain, interview_level: "advanced" }),
    );
  });
});

describe("mock-agent: Update Session", () => {
  it("answers the documented request", async () => {
    await create();
    world.clockAhead = 1000;
    const updated = await send("PATCH", "/sessions/session_123", {
      status: "completed",
      duration_minutes: 45,
    });
    expect(updated.status).toBe(200);
    expect(updated.json).toEqual({
      success: true,
      session: sessionOf({ status: "completed", completed_at: TIME, duration_minutes: 45 }),
    });
    const { updated_at, created_at, completed_at } = updated.json.session;
    expect(updated_at > created_at).toBe(true);
    expect(completed_at).toBe(updated_at);
  });

  it("sets completed_at and duration_minutes at completion, unless they are sent", async () => {
    stopClock();
    await create();
    await create({ session_id: "sent" });
    world.clockAhead = 44.6 * 60_000;
    const computed = await send("PATCH", "/sessions/session_123", { status: "completed" });
    expect(computed.json.session).toMatchObject({ completed_at: TIME, duration_minutes: 45 });
    const times = { started_at: "2024-12-25T10:30:00+01:00", completed_at: "2024-12-25T10:00:00Z" };
    const sent = await send("PATCH", "/sessions/sent", { status: "completed", ...times });
    expect(sent.json.session).toMatchObject({
      started_at: "2024-12-25T09:30:00.000Z",
      completed_at: "2024-12-25T10:00:00.000Z",
      duration_minutes: 30,
    });
  });

  it("pauses and resumes; a cancelled session has no completed_at", async () => {
    await create();
    for (const status of ["paused", "paused", "active", "cancelled"]) {
      const { session } = (await send("PATCH", "/sessions/session_123", { status })).json;
      expect(session).toEqual(sessionOf({ status }));
    }
  });

  it("answers 409 to a status that cannot follow", async () => {
    await create();
    await send("PATCH", "/sessions/session_123", { status: "cancelled" });
    for (const status of ["active", "paused", "completed"]) {
      const refused = await send("PATCH", "/sessions/session_123", { status });
      expect(refused.status).toBe(409);
      expect(refused.json).toEqual(failure(`Invalid status transition from 'cancelled' to '${status}'`));
    }
  });

  it("refuses nothing at all, and values it does not know", async () => {
    await create();
    for (const body of [
      {},
      { role: "python" },
      { status: "scheduled" },
      { duration_minutes: -1 },
      { duration_minutes: "45" },
      { completed_at: "yesterday" },
      { started_at: 5 },
    ]) {
      const refused = await send("PATCH", "/sessions/session_123", body);
      expect(refused.status, JSON.stringify(body)).toBe(400);
    }
    expect((await send("GET", "/sessions/session_123")).json.session).toEqual(sessionOf());
  });
});

describe("mock-agent: Delete Session", () => {
  it("answers the documented request, and the name is free again", async () => {
    await create();
    await say("assistant", "Hello!");
    const deleted = await send("DELETE", "/sessions/session_123");
    expect(deleted.status).toBe(200);
    expect(deleted.json).toEqual({ success: true });
    for (const [method, path, body] of [
      ["GET", "/sessions/session_123"],
      ["PATCH", "/sessions/session_123", { status: "active" }],
      ["DELETE", "/sessions/session_123"],
      ["GET", "/messages?session_id=session_123"],
      ["POST", "/messages", { role: "user", content: "Hi", session_id: "session_123" }],
      ["POST", "/feedback", { session_id: "session_123" }],
    ] as const) {
      const gone = await send(method, path, body);
      expect(gone.status, `${method} ${path}`).toBe(404);
      expect(gone.json).toEqual(NOT_FOUND);
    }
    expect(await shown()).toEqual([]);
    await create({ role: "python" });
    expect(await said("session_id=session_123")).toEqual([]);
  });
});

describe("mock-agent: Store Message", () => {
  const MESSAGE = {
    role: "assistant",
    content: "Hello! I'm ready to start your interview.",
    session_id: "session_123",
  };

  it("answers the documented request with 201, its fields in the schema's order", async () => {
    await create();
    const stored = await send("POST", "/messages", MESSAGE);
    expect(stored.status).toBe(201);
    const expected = { _id: HEX_ID, role: "assistant", content: MESSAGE.content, created_at: TIME };
    expect(stored.json).toEqual({ success: true, message: { ...expected, session_id: "session_123" } });
    expect(Object.keys(stored.json.message)).toEqual([...Object.keys(expected), "session_id"]);
  });

  it("takes texts of 1 to 10,000 code points from a user, an assistant or the system", async () => {
    await create();
    for (const role of ["user", "assistant", "system"]) await say(role, "😀".repeat(10_000));
    for (const fields of [
      { role: "bot" },
      { role: undefined },
      { content: "" },
      { content: " \t" },
      { content: "a".repeat(10_001) },
      { content: 5 },
      { session_id: undefined },
      { session_id: "a b" },
    ]) {
      const refused = await send("POST", "/messages", { ...MESSAGE, ...fields });
      expect(refused.status, JSON.stringify(fields).slice(0, 60)).toBe(400);
    }
  });

  it("makes a paused session active, and answers 409 on a finished one", async () => {
    await create();
    await send("PATCH", "/sessions/session_123", { status: "paused" });
    await say("user", "I am back.");
    expect((await send("GET", "/sessions/session_123")).json.session.status).toBe("active");
    for (const status of ["completed", "cancelled"]) {
      await create({ session_id: status });
      await send("PATCH", `/sessions/${status}`, { status });
      for (const role of ["user", "assistant", "system"]) {
        const refused = await send("POST", "/messages", { ...MESSAGE, role, session_id: status });
        expect(refused.status).toBe(409);
      }
    }
  });

  it("stores it once however often its Idempotency-Key comes", async () => {
    await create();
    const key = { "idempotency-key": "m-1" };
    const first = await send("POST", "/messages", MESSAGE, key);
    expect((await send("POST", "/messages", MESSAGE, key)).json).toEqual(first.json);
    expect((await send("POST", "/messages", { ...MESSAGE, content: "Else" }, key)).status).toBe(422);
    expect(await said("session_id=session_123")).toEqual([MESSAGE.content]);
  });
});

describe("mock-agent: Get Messages for Session", () => {
  it("answers the documented requests, oldest first", async () => {
    await create();
    const messages = [
      await say("system", "You are an interviewer."),
      await say("user", "Hello."),
      await say("assistant", "What is the JVM?"),
      await say("assistant", "Take your time."),
      await say("user", "A virtual machine."),
    ];
    const found = await send("GET", "/messages?session_id=session_123");
    expect(found.status).toBe(200);
    expect(found.json).toEqual({ success: true, messages });
    expect((await send("GET", "/messages?session_id=session_123&limit=20&skip=0")).json.messages).toEqual(
      messages,
    );
    expect(await said("session_id=session_123&limit=2&skip=1")).toEqual(["Hello.", "What is the JVM?"]);
    expect(await said("session_id=session_123&skip=5")).toEqual([]);
  });

  it("shows 50 by default and 200 at most", async () => {
    await create();
    await Promise.all(Array.from({ length: 51 }, (_, n) => say("assistant", `Message ${n}`)));
    expect(await said("session_id=session_123")).toHaveLength(50);
    expect(await said("session_id=session_123&limit=200")).toHaveLength(51);
    for (const query of ["limit=0", "limit=201", "limit=x", "skip=-1", "skip=1.5"]) {
      expect((await send("GET", `/messages?session_id=session_123&${query}`)).status, query).toBe(400);
    }
  });

  it("needs a session_id, and one that the caller has", async () => {
    for (const query of ["", "?session_id=", "?limit=5"]) {
      expect((await send("GET", `/messages${query}`)).status, query).toBe(400);
    }
    expect((await send("GET", "/messages?session_id=unknown")).json).toEqual(NOT_FOUND);
  });
});

describe("mock-agent: Generate Interview Feedback", () => {
  const ASKED = { session_id: "session_123", user_id: "user_456" };

  it("answers the documented request, and says who spoke", async () => {
    await create();
    await say("system", "You are an interviewer.");
    for (const n of [1, 2]) {
      await say("assistant", `Question ${n}?`);
      await say("user", `Answer ${n}.`);
    }
    await send("PATCH", "/sessions/session_123", { duration_minutes: 45 });
    const made = await send("POST", "/feedback", ASKED);
    expect(made.status).toBe(200);
    expect(made.json).toEqual({
      success: true,
      feedback: "You gave 2 answers.",
      session_info: {
        session_id: "session_123",
        technology: "java",
        level: "intermediate",
        duration_minutes: 45,
        total_messages: 5,
        user_responses: 2,
        ai_questions: 2,
      },
    });
    expect(made.headers.get("x-interviewer")).toBe("embedded/scripted");
  });

  it("stores what it made, and makes it anew only after another answer", async () => {
    let evaluations = 0;
    world.interviewer = scriptedInterviewer({
      evaluate: async ({ turns }) => {
        evaluations++;
        return scriptedEvaluation(turns.flatMap((turn) => turn.answer?.text ?? []));
      },
    });
    await create();
    await say("user", "One.");
    const first = await send("POST", "/feedback", ASKED);
    expect((await send("POST", "/feedback", ASKED)).json).toEqual(first.json);
    expect(evaluations).toBe(1);
    const { json } = await call("GET", "/api/v1/interview/history", { cookie: user.cookie });
    expect(json.data.interviews[0]).toMatchObject({ feedBack: first.json.feedback, score: 55 });
    await say("user", "Two.");
    expect((await send("POST", "/feedback", ASKED)).json.feedback).toBe("You gave 2 answers.");
    await send("PATCH", "/sessions/session_123", { status: "completed" });
    expect((await send("POST", "/feedback", ASKED)).status).toBe(200);
    expect(evaluations).toBe(2);
  });

  it("tells the minutes so far while the interview goes on", async () => {
    stopClock();
    await create();
    await say("user", "One.");
    world.clockAhead = 10 * 60_000;
    expect((await send("POST", "/feedback", ASKED)).json.session_info.duration_minutes).toBe(10);
  });

  it("answers 400 where no user has said anything, and takes no user_id for identity", async () => {
    await create();
    await say("assistant", "Are you there?");
    const refused = await send("POST", "/feedback", ASKED);
    expect(refused.status).toBe(400);
    expect(refused.json).toEqual(failure("The session has no user messages to give feedback on"));
    for (const body of [{}, { session_id: 5 }, { ...ASKED, user_id: 5 }]) {
      expect((await send("POST", "/feedback", body)).status).toBe(400);
    }
    const owner = user.userId;
    user = await newUser();
    expect((await send("POST", "/feedback", { ...ASKED, user_id: owner })).json).toEqual(NOT_FOUND);
  });
});

describe("mock-agent: JavaScript/TypeScript Client", () => {
  /** A browser without a login: the document's client, which keeps cookies by itself. */
  function browser() {
    let cookie: string | undefined;
    return async (method: string, path: string, body?: unknown) => {
      const reply = await call(method, `/api${path}`, { cookie, body });
      cookie = cookieOf(reply.headers, "guest") ?? cookie;
      return { ...reply, cookie };
    };
  }

  it("works unchanged for somebody who never logged in, and shows nobody else's sessions", async () => {
    const mine = browser();
    const made = await mine("POST", "/sessions", SESSION);
    expect(made.json).toEqual({ success: true, session: sessionOf() });
    expect(made.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^guest=\S+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    await mine("POST", "/messages", { role: "assistant", content: "Ready?", session_id: "session_123" });
    await mine("POST", "/messages", { role: "user", content: "Yes.", session_id: "session_123" });
    expect((await mine("GET", "/messages?session_id=session_123")).json.messages).toHaveLength(2);
    expect((await mine("PATCH", "/sessions/session_123", { status: "completed" })).status).toBe(200);
    expect((await mine("POST", "/feedback", { session_id: "session_123", user_id: "u" })).status).toBe(200);
    const second = await mine("POST", "/sessions", { ...SESSION, session_id: "second" });
    expect(second.headers.getSetCookie()).toEqual([]);
    expect((await mine("GET", "/sessions")).json.sessions).toHaveLength(2);

    const theirs = browser();
    await theirs("POST", "/sessions", SESSION);
    expect((await theirs("GET", "/sessions")).json.sessions).toHaveLength(1);
    expect((await theirs("GET", "/sessions/second")).json).toEqual(NOT_FOUND);
  });

  it("makes a new guest where the cookie is bad, but never where another credential is", async () => {
    const made = await call("POST", "/api/sessions", { cookie: "guest=forged", body: SESSION });
    expect(made.status).toBe(201);
    expect(cookieOf(made.headers, "guest")).toMatch(/^guest=\S{20}/);
    for (const options of [{ token: "forged" }, { cookie: "token=forged" }]) {
      const refused = await call("POST", "/api/sessions", { ...options, body: SESSION });
      expect(refused.json).toEqual(failure("Unauthorized"));
    }
  });

  it("keeps the sessions of a guest who registers", async () => {
    const mine = browser();
    const { cookie } = await mine("POST", "/sessions", SESSION);
    const body = {
      email: `${crypto.randomUUID()}@example.com`,
      password: "SecurePass123!",
      firstName: "Jo",
      lastName: "Doe",
    };
    const registered = await call("POST", "/api/auth/register", { cookie, body });
    const token = registered.json.tokens.accessToken;
    expect((await call("GET", "/api/sessions", { token })).json.sessions).toEqual([sessionOf()]);
    expect((await call("GET", "/api/sessions", { cookie })).status).toBe(401);
  });
});

describe("mock-agent: Error Responses", () => {
  it("answers 401 without a credential, and with a bad one", async () => {
    for (const options of [{}, { token: "eyJhbGc" }, { cookie: "token=eyJhbGc" }]) {
      const refused = await call("GET", "/api/sessions", options);
      expect(refused.status).toBe(401);
      expect(refused.json).toEqual(failure("Unauthorized"));
    }
  });

  it("answers 404 to names that are malformed, unknown or another's, on every call", async () => {
    await create({ session_id: "theirs" });
    user = await newUser();
    for (const name of ["theirs", "unknown", UNKNOWN_ID, "a%20b", "x".repeat(129)]) {
      for (const [method, body] of [["GET"], ["PATCH", { status: "paused" }], ["DELETE"]] as const) {
        const refused = await send(method, `/sessions/${name}`, body);
        expect(refused.status, `${method} ${name}`).toBe(404);
        expect(refused.json).toEqual(NOT_FOUND);
      }
    }
    const content = { role: "user", content: "Hi" };
    expect((await send("POST", "/messages", { ...content, session_id: "theirs" })).json).toEqual(NOT_FOUND);
    expect((await send("POST", "/messages", { role: "user", session_id: "theirs" })).status).toBe(400);
  });

  it("counts 100 requests a minute and answers 429 beyond", async () => {
    world.rateScale = 0.01;
    expect((await send("GET", "/sessions")).headers.get("ratelimit-remaining")).toBe("0");
    const refused = await send("GET", "/sessions");
    expect(refused.status).toBe(429);
    expect(refused.json).toEqual(failure());
  });
});
