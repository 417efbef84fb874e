import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { concat, onePage } from "../adapters/pdf-file.ts";
import { call, newUser, type TestUser } from "../support/client.ts";
import { runAlarms } from "../support/objects.ts";
import { RESUME_LINES, resumeForm, resumePdf } from "../support/resume-pdf.ts";
import { scriptedEvaluation, scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { SOME_TEXT, stopClock, TIME } from "./expected.ts";

let user: TestUser;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
});
afterEach(() => void vi.useRealTimers());

const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call(method, `/aiinterview${path}`, { token: user.token, body, headers });

const pdf = await resumePdf();

const start = (form: unknown = resumeForm(pdf), headers?: Record<string, string>) =>
  send("POST", "/start-interview/", form, headers);

async function started(): Promise<number> {
  const made = await start();
  expect(made.status, made.text).toBe(201);
  return made.json.interview_id;
}

const answer = (interview_id: number, text: string, extra: object = {}, headers?: Record<string, string>) =>
  send("POST", "/next-question/", { interview_id, answer: text, ...extra }, headers);

async function finished(): Promise<number> {
  const id = await started();
  for (let n = 1; n <= 10; n++) expect((await answer(id, `Answer ${n}.`)).status).toBe(200);
  return id;
}

const failure = (error: string, message: unknown = SOME_TEXT) => ({ error, message });
const NOT_FOUND = failure("Not Found", "Interview not found");
const COMPLETED = failure("Bad Request", "The interview is already completed");

describe("aiinterview: Start Interview", () => {
  it("answers the documented request with 201", async () => {
    const made = await start();
    expect(made.status).toBe(201);
    expect(made.json).toEqual({
      interview_id: 1,
      question: "Question 1?",
      message: "Interview started successfully",
    });
    expect(made.headers.get("x-interviewer")).toBe("embedded/scripted");
  });

  it("numbers each owner's interviews 1, 2, 3, and needs no trailing slash", async () => {
    await started();
    const second = await send("POST", "/start-interview", resumeForm(pdf));
    expect(second.json.interview_id).toBe(2);
    user = await newUser();
    expect(await started()).toBe(1);
  });

  it("goes on without the text of a resume that has none, and says so", async () => {
    const made = await start(resumeForm(await resumePdf([])));
    expect(made.status).toBe(201);
    expect(made.json.message).toMatch(/^Interview started successfully\. .*no readable text/);
    const { json } = await send("GET", "/details/1/");
    expect(json).toMatchObject({ candidate_name: "John Doe", resume_content: "" });
  });

  it("answers 400 without a file, or with one that is no PDF, encrypted or over 5 MiB, and leaves nothing", async () => {
    const named = new FormData();
    named.set("resume", "resume.pdf");
    const misnamed = new FormData();
    misnamed.set("file", new File([pdf], "resume.pdf"));
    const encrypted = concat(onePage("BT ET"), "trailer << /Root 1 0 R /Encrypt 9 0 R >>");
    const padded = (size: number) => {
      const bytes = new Uint8Array(size).fill(0x20);
      bytes.set(pdf);
      return resumeForm(bytes);
    };
    for (const form of [
      new FormData(),
      named,
      misnamed,
      resumeForm(new Uint8Array(Buffer.from("Jane Rivera, engineer"))),
      resumeForm(new Uint8Array(0)),
      resumeForm(new Uint8Array(Buffer.from("%PDF-1.7 and nothing more"))),
      resumeForm(new Uint8Array(encrypted)),
      padded(5 * 2 ** 20 + 1),
    ]) {
      const refused = await start(form);
      expect(refused.status, refused.text).toBe(400);
      expect(refused.json).toEqual({ ...failure("Bad Request"), details: { resume: [SOME_TEXT] } });
    }
    expect((await send("GET", "/history/")).json).toEqual([]);
    expect((await start(padded(5 * 2 ** 20))).status).toBe(201);
  });

  it("answers 413 to a body over 6 MiB, 415 to what is no form and 400 to a broken one", async () => {
    const large = await start(resumeForm(new Uint8Array(6 * 2 ** 20)));
    expect(large.json).toEqual(failure("Content Too Large"));
    for (const [body, headers] of [
      [{ resume: "resume.pdf" }, undefined],
      [pdf, { "content-type": "application/pdf" }],
    ] as const) {
      const refused = await send("POST", "/start-interview/", body, headers);
      expect(refused.json).toEqual(failure("Unsupported Media Type"));
    }
    const none = await send("POST", "/start-interview/");
    expect(none.json).toEqual({ ...failure("Bad Request"), details: { resume: [SOME_TEXT] } });
    const broken = await start("no boundary here", { "content-type": "multipart/form-data; boundary=x" });
    expect(broken.json).toEqual(failure("Bad Request"));
  });

  it("gives a retry with the same Idempotency-Key the first interview, and 422 with another file", async () => {
    const key = { "idempotency-key": "start-1" };
    const first = await start(resumeForm(pdf), key);
    await answer(first.json.interview_id, "Moved on.");
    const again = await start(resumeForm(pdf), key);
    expect(again.status).toBe(201);
    expect(again.json).toEqual(first.json);
    expect((await start(resumeForm(await resumePdf(["Else"])), key)).status).toBe(422);
    expect((await send("GET", "/history/")).json).toHaveLength(1);
  });
});

describe("aiinterview: Next Question", () => {
  it("answers the documented request", async () => {
    const next = await answer(await started(), "I measured it and fixed the query.");
    expect(next.status).toBe(200);
    expect(next.json).toEqual({ question: "Question 2?", question_number: 2, status: "ongoing" });
    expect(next.headers.get("x-interviewer")).toBe("embedded/scripted");
  });

  it("asks ten questions, then says goodbye, then refuses", async () => {
    const id = await started();
    for (let n = 1; n < 10; n++) {
      const next = await answer(id, `Answer ${n}.`);
      expect(next.json).toEqual({
        question: `Question ${n + 1}?`,
        question_number: n + 1,
        status: "ongoing",
      });
    }
    const last = await answer(id, "Answer 10.");
    expect(last.status).toBe(200);
    expect(last.json).toEqual({ question: SOME_TEXT, question_number: 10, status: "completed" });
    expect(last.json.question).not.toMatch(/\?/);
    const more = await answer(id, "Answer 11.");
    expect(more.status).toBe(400);
    expect(more.json).toEqual(COMPLETED);
  });

  it("takes answers of 1 to 2,000 code points", async () => {
    const id = await started();
    expect((await answer(id, "😀".repeat(2000))).status).toBe(200);
    for (const text of ["", " \n ", "a".repeat(2001), "😀".repeat(2001), 5, null, undefined]) {
      const refused = await answer(id, text as string);
      expect(refused.status).toBe(400);
      expect(refused.json).toEqual({ ...failure("Bad Request"), details: { answer: expect.any(Array) } });
    }
    expect((await send("GET", `/details/${id}/`)).json.responses).toHaveLength(1);
  });

  it("takes the interview's number as an integer only", async () => {
    const id = await started();
    for (const interview_id of [`${id}`, 1.5, 0, -1, null, undefined, true]) {
      const refused = await send("POST", "/next-question/", { interview_id, answer: "A." });
      expect(refused.status, String(interview_id)).toBe(400);
      expect(refused.json).toEqual({ ...failure("Bad Request"), details: { interview_id: [SOME_TEXT] } });
    }
    expect((await answer(999, "A.")).json).toEqual(NOT_FOUND);
    user = await newUser();
    expect((await answer(id, "A.")).json).toEqual(NOT_FOUND);
  });

  it("takes a retry with the same question_number once, and refuses any but the open question", async () => {
    const id = await started();
    const first = await answer(id, "Mine.", { question_number: 1 });
    const again = await answer(id, "Mine.", { question_number: 1 });
    expect(again.status).toBe(200);
    expect(again.json).toEqual(first.json);
    for (const [text, question_number] of [
      ["Else.", 1],
      ["Else.", 3],
    ] as const) {
      const refused = await answer(id, text, { question_number });
      expect(refused.status).toBe(409);
      expect(refused.json).toEqual(failure("Conflict"));
    }
    expect((await answer(id, "Mine.", { question_number: "2" })).status).toBe(400);
    expect((await send("GET", `/details/${id}/`)).json.responses).toHaveLength(1);
  });

  it("gives a retried tenth answer the first goodbye", async () => {
    const id = await started();
    let last = await answer(id, "Answer 1.");
    for (let n = 2; n <= 10; n++) last = await answer(id, `Answer ${n}.`, { question_number: n });
    const again = await answer(id, "Answer 10.", { question_number: 10 });
    expect(again.status).toBe(200);
    expect(again.json).toEqual(last.json);
  });

  it("replays an Idempotency-Key, and answers 422 with another body", async () => {
    const id = await started();
    const key = { "idempotency-key": "a-1" };
    const first = await answer(id, "Mine.", {}, key);
    await answer(id, "Second.");
    expect((await answer(id, "Mine.", {}, key)).json).toEqual(first.json);
    expect((await answer(id, "Else.", {}, key)).json).toEqual(failure("Unprocessable Content"));
    expect((await send("GET", `/details/${id}/`)).json.responses).toHaveLength(2);
  });

  it("keeps its question open while another dialect records turns, and takes the answer given there", async () => {
    const id = await started();
    const [{ session_id }] = (await call("GET", "/api/sessions", { token: user.token })).json.sessions;
    const record = (bot: string, text: string) =>
      call("PATCH", `/api/v1/interview/sessions/${session_id}`, {
        token: user.token,
        body: { bot, user: text },
      });
    await record("Something else?", "Yes.");
    expect((await answer(id, "Mine.", { question_number: 1 })).json.question_number).toBe(2);
    expect((await record("Question 2?", "Recorded.")).json.data.totalQuestions).toBe(3);
    const { responses } = (await send("GET", `/details/${id}/`)).json;
    expect(
      responses.map((each: { question: string; answer: string }) => [each.question, each.answer]),
    ).toEqual([
      ["Question 1?", "Mine."],
      ["Something else?", "Yes."],
      ["Question 2?", "Recorded."],
    ]);
  });
});

describe("aiinterview: Get Results", () => {
  it("answers the documented request as soon as the interview is finished", async () => {
    const id = await finished();
    const found = await send("GET", `/results/${id}/`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      candidate_name: "Jane Rivera",
      scores: { accuracy: 50, fluency: 60, rhythm: 70, overall: 55 },
      feedback: "You gave 10 answers.",
      responses: Array.from({ length: 10 }, (_, n) => ({
        question: `Question ${n + 1}?`,
        answer: `Answer ${n + 1}.`,
      })),
    });
  });

  it("may be kept for five minutes by the candidate's browser, which then gets 304", async () => {
    const id = await finished();
    const found = await send("GET", `/results/${id}`);
    expect(found.headers.get("cache-control")).toBe("private, max-age=300");
    const etag = found.headers.get("etag") as string;
    expect(etag).toMatch(/^"\S+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const same = await send("GET", `/results/${id}`, undefined, { "if-none-match": known });
      expect(same.status).toBe(304);
      expect(same.text).toBe("");
      expect(same.headers.get("etag")).toBe(etag);
    }
    expect((await send("GET", `/results/${id}`, undefined, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("answers 400 before the end, and a cache keeps nothing of that", async () => {
    const id = await started();
    const early = await send("GET", `/results/${id}/`);
    expect(early.status).toBe(400);
    expect(early.json).toEqual(failure("Bad Request", "The interview is not completed yet"));
    expect(early.headers.get("cache-control")).toBe("no-store");
  });

  it("shows null for a score that nothing was said for", async () => {
    const scores = { accuracy: null, fluency: null, rhythm: null, overall: null };
    const evaluate = async () => ({ ...scriptedEvaluation([]), scores });
    world.interviewer = scriptedInterviewer({ evaluate });
    const id = await finished();
    expect((await send("GET", `/results/${id}/`)).json.scores).toEqual(scores);
  });
});

describe("aiinterview: Get Interview History", () => {
  it("answers the documented request, newest first", async () => {
    stopClock();
    const id = await finished();
    world.clockAhead = 1000;
    const open = await started();
    const found = await send("GET", "/history/");
    expect(found.status).toBe(200);
    expect(found.json).toEqual([
      { id: open, created_at: TIME, completed: false, candidate_name: "Jane Rivera" },
      { id, created_at: TIME, completed: true, candidate_name: "Jane Rivera" },
    ]);
    expect(found.headers.get("x-total-count")).toBe("2");
    expect(found.headers.has("link")).toBe(false);
  });

  it("shows 20 a page, with links to the others", async () => {
    const body = { domain: "Python", difficulty: "easy" };
    for (let n = 0; n < 21; n++) {
      world.clockAhead += 1000;
      await call("POST", "/api/v1/interview/sessions", { token: user.token, body });
    }
    const page = async (query: string) => {
      const { json, headers } = await send("GET", `/history/${query}`);
      return { ids: json.map(({ id }: { id: number }) => id), link: headers.get("link") };
    };
    const first = await page("");
    expect(first.ids).toEqual(Array.from({ length: 20 }, (_, n) => 21 - n));
    expect(first.link).toBe(
      '</aiinterview/history/?page=2>; rel="next", </aiinterview/history/?page=2>; rel="last"',
    );
    expect(await page("?page=2")).toEqual({
      ids: [1],
      link: '</aiinterview/history/?page=1>; rel="first", </aiinterview/history/?page=1>; rel="prev"',
    });
    expect((await page("?page=3")).ids).toEqual([]);
    for (const query of ["?page=0", "?page=-1", "?page=two", "?page="]) {
      expect((await send("GET", `/history/${query}`)).status, query).toBe(400);
    }
  });
});

describe("aiinterview: Get Interview Details", () => {
  it("answers the documented request", async () => {
    const id = await started();
    await answer(id, "I measured it.");
    const found = await send("GET", `/details/${id}/`);
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      id,
      candidate_name: "Jane Rivera",
      created_at: TIME,
      completed: false,
      resume_content: expect.stringContaining(RESUME_LINES[4] as string),
      responses: [
        { question_number: 1, question: "Question 1?", answer: "I measured it.", created_at: TIME },
      ],
    });
    expect(Object.keys(found.json).join(" ")).toBe(
      "id candidate_name created_at completed resume_content responses",
    );
  });

  it("shows a session of another dialect under its number", async () => {
    const body = { domain: "Python", difficulty: "easy" };
    const made = await call("POST", "/api/v1/interview/sessions", { token: user.token, body });
    const qna = { bot: "What is a generator?", user: "A lazy sequence." };
    const path = `/api/v1/interview/sessions/${made.json.data.sessionId}`;
    await call("PATCH", path, { token: user.token, body: qna });
    expect((await send("GET", "/details/1/")).json).toMatchObject({
      id: 1,
      candidate_name: "John Doe",
      resume_content: "",
      responses: [{ question_number: 1, question: qna.bot, answer: qna.user }],
    });
    await call("PATCH", `${path}/end`, { token: user.token, body: { finalScore: 70, feedback: "Good." } });
    expect((await send("GET", "/results/1/")).json).toMatchObject({ responses: [{ question: qna.bot }] });
  });
});

describe("aiinterview: Rate Limiting", () => {
  it("counts 10 requests a minute, and answers 429 beyond", async () => {
    stopClock();
    world.rateScale = 1;
    for (let left = 9; left >= 0; left--) {
      const { headers } = await send("GET", "/history/");
      expect([headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")]).toEqual(["10", `${left}`]);
    }
    const refused = await send("GET", "/history/");
    expect(refused.json).toEqual(failure("Too Many Requests"));
    expect(refused.headers.get("retry-after")).toBe("60");
  });

  it("lets a user have three interviews going, of whatever dialect, and a fourth once one has ended", async () => {
    for (let n = 0; n < 2; n++) await started();
    const body = { domainId: "python", sessionType: "mock" };
    const made = await call("POST", "/api/interviews/sessions", { token: user.token, body });
    const third = `/api/interviews/sessions/${made.json._id}`;
    await call("POST", `${third}/answers`, { token: user.token, body: {} });
    const full = async () => {
      const refused = await start();
      expect(refused.status, refused.text).toBe(429);
      expect(refused.json).toEqual(failure("Too Many Requests"));
    };
    await full();
    await call("PATCH", `${third}/metrics`, { token: user.token, body: { metrics: { postureScore: 5 } } });
    await started();
    await full();
    world.clockAhead = 31 * 60_000;
    await started();
  });
});

describe("aiinterview: Interview Session", () => {
  it("completes by itself after 30 minutes without an answer, and has results", async () => {
    stopClock();
    const id = await started();
    world.clockAhead = 29 * 60_000;
    await answer(id, "Just in time.");
    world.clockAhead = 58 * 60_000;
    expect((await send("GET", `/details/${id}/`)).json.completed).toBe(false);
    world.clockAhead = 59 * 60_000;
    const late = await answer(id, "Too late.");
    expect(late.status).toBe(400);
    expect(late.json).toEqual(COMPLETED);
    expect((await send("GET", `/results/${id}/`)).json).toMatchObject({
      feedback: "You gave 1 answers.",
      responses: [{ answer: "Just in time." }],
    });
    const [{ session_id }] = (await call("GET", "/api/sessions", { token: user.token })).json.sessions;
    world.clockAhead = 59.5 * 60_000;
    await runAlarms(session_id);
    expect((await send("GET", "/history/")).json).toMatchObject([{ completed: true }]);
  });

  it("counts the silence after what another dialect recorded, too", async () => {
    stopClock();
    const id = await started();
    const [{ session_id }] = (await call("GET", "/api/sessions", { token: user.token })).json.sessions;
    const message = { session_id, role: "user", content: "Answered there." };
    world.clockAhead = 20 * 60_000;
    await call("POST", "/api/messages", { token: user.token, body: message });
    world.clockAhead = 49 * 60_000;
    expect((await send("GET", `/details/${id}/`)).json.completed).toBe(false);
    world.clockAhead = 50 * 60_000;
    expect((await send("GET", `/details/${id}/`)).json.completed).toBe(true);
  });
});

describe("aiinterview: Error Handling", () => {
  it("answers 401 without a credential, and with a bad one", async () => {
    for (const options of [{}, { token: "eyJhbGc" }, { cookie: "token=eyJhbGc" }]) {
      const refused = await call("GET", "/aiinterview/history/", options);
      expect(refused.status).toBe(401);
      expect(refused.json).toEqual(failure("Unauthorized", "Invalid or missing token"));
    }
  });

  it("answers 404 to numbers that are malformed, unknown or another's", async () => {
    const id = await finished();
    user = await newUser();
    for (const number of [id, 999, 0, "abc", "1.5", "-1", "1e1", "9".repeat(16)]) {
      for (const path of ["results", "details"]) {
        const refused = await send("GET", `/${path}/${number}/`);
        expect(refused.status, `${path} ${number}`).toBe(404);
        expect(refused.json).toMatchObject(NOT_FOUND);
      }
    }
  });

  it("checks the body first, then the owner, then the state", async () => {
    const id = await finished();
    user = await newUser();
    expect((await answer(id, "")).status).toBe(400);
    expect((await answer(id, "A.")).status).toBe(404);
  });
});
