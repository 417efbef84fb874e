import { beforeEach, describe, expect, it } from "vitest";
import { call, newUser, type TestUser } from "../support/client.ts";
import { resumeForm, resumePdf } from "../support/resume-pdf.ts";

let user: TestUser;
beforeEach(async () => {
  user = await newUser();
});

async function start() {
  const form = resumeForm(await resumePdf());
  return call("POST", "/aiinterview/start-interview/", { token: user.token, body: form });
}

async function answer(id: number, text: string, extra: Record<string, unknown> = {}) {
  const body = { interview_id: id, answer: text, ...extra };
  return call("POST", "/aiinterview/next-question/", { token: user.token, body });
}

describe("aiinterview: Start Interview", () => {
  it("answers 201 with the interview's number, a first question and a message", async () => {
    const started = await start();
    expect(started.status, started.text).toBe(201);
    expect(started.json).toEqual({
      interview_id: 1,
      question: expect.stringMatching(/\S/),
      message: "Interview started successfully",
    });
  });
});

describe("aiinterview: a whole interview", () => {
  it("asks ten questions, then has results", async () => {
    const { json } = await start();
    for (let n = 1; n < 10; n++) {
      const next = await answer(json.interview_id, `Answer number ${n}: I measured it and fixed the query.`);
      expect(next.status, next.text).toBe(200);
      expect(next.json).toEqual({ question: expect.any(String), question_number: n + 1, status: "ongoing" });
    }
    const last = await answer(json.interview_id, "My last answer is that I would measure first.");
    expect(last.json).toMatchObject({ question_number: 10, status: "completed" });
    const results = await call("GET", `/aiinterview/results/${json.interview_id}/`, { token: user.token });
    expect(results.status, results.text).toBe(200);
    expect(results.json.responses).toHaveLength(10);
    expect(results.headers.get("cache-control")).toBe("private, max-age=300");
  });
});
