import { exports } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { call, newUser, type TestUser } from "../support/client.ts";
import { RESUME_LINES, resumeForm, resumePdf } from "../support/resume-pdf.ts";
import { ENGINE, scriptedAssessment, scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { HEX_ID, SOME_TEXT, TIME, UNKNOWN_ID } from "./expected.ts";

let user: TestUser;
let path: string;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
  path = await newSession();
});

const send = (method: string, to: string, body?: unknown, headers?: Record<string, string>) =>
  call(method, `${path}${to}`, { token: user.token, body, headers });

/** The path of a new session of the user. */
async function newSession(): Promise<string> {
  const body = { domainId: "python", sessionType: "video" };
  const made = await call("POST", "/api/interviews/sessions", { token: user.token, body });
  return `/api/interviews/sessions/${made.json._id}`;
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const upload = (track: string, content: string | Uint8Array, type: string) =>
  send("PUT", `/recording/${track}`, typeof content === "string" ? bytesOf(content) : content, {
    "content-type": type,
  });
const download = (track: string, headers?: Record<string, string>) =>
  send("GET", `/recording/${track}`, undefined, headers);

describe("a recording", () => {
  it("is stored, named by the session and given back to its owner as it came", async () => {
    const stored = await upload("video", "0123456789", "video/webm; codecs=vp9");
    expect(stored.status, stored.text).toBe(204);
    const { recording } = (await send("GET", "")).json;
    expect(recording).toMatchObject({ videoUrl: `http://localhost${path}/recording/video`, audioUrl: null });
    const found = await download("video");
    expect(found.status).toBe(200);
    expect(found.text).toBe("0123456789");
    expect(Object.fromEntries(found.headers)).toMatchObject({
      "content-type": "video/webm",
      "content-length": "10",
      "accept-ranges": "bytes",
      "cache-control": "private, no-store",
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
      etag: expect.stringMatching(/^"\S+"$/),
    });
  });

  it("has two tracks, is taken in any state, and is replaced by the next upload", async () => {
    await send("PATCH", "/metrics", { metrics: { postureScore: 5 } });
    await upload("video", "picture", "video/mp4");
    await upload("audio", "sound", "audio/mp4");
    await upload("video", "other picture", "video/quicktime");
    expect((await download("audio")).text).toBe("sound");
    const video = await download("video");
    expect([video.text, video.headers.get("content-type")]).toEqual(["other picture", "video/quicktime"]);
    const { recording } = (await send("GET", "")).json;
    expect(recording).toMatchObject({ videoUrl: SOME_TEXT, audioUrl: SOME_TEXT });
  });

  for (const [range, status, text, contentRange] of [
    ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
    ["bytes=4-", 206, "456789", "bytes 4-9/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=-30", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=9-9", 206, "9", "bytes 9-9/10"],
    ["bytes=5-100", 206, "56789", "bytes 5-9/10"],
    ["bytes=10-", 416, null, "bytes */10"],
    ["bytes=-0", 416, null, "bytes */10"],
    ["bytes=5-2", 200, "0123456789", null],
    ["bytes=0-1,3-4", 200, "0123456789", null],
    ["bytes=-", 200, "0123456789", null],
    ["lines=0-1", 200, "0123456789", null],
  ] as const) {
    it(`answers ${status} to ${range}`, async () => {
      await upload("audio", "0123456789", "audio/ogg");
      const found = await download("audio", { range });
      expect(found.status).toBe(status);
      expect(found.headers.get("content-range")).toBe(contentRange);
      if (text === null) return expect(found.json).toEqual({ message: SOME_TEXT });
      expect(found.text).toBe(text);
      expect(found.headers.get("content-length")).toBe(String(text.length));
    });
  }

  it("is given whole to somebody who has a part of another version", async () => {
    await upload("audio", "0123456789", "audio/ogg");
    const etag = (await download("audio")).headers.get("etag") as string;
    const same = await download("audio", { range: "bytes=4-", "if-range": etag });
    expect([same.status, same.text]).toEqual([206, "456789"]);
    await upload("audio", "abcdefghij", "audio/ogg");
    const changed = await download("audio", { range: "bytes=4-", "if-range": etag });
    expect([changed.status, changed.text]).toEqual([200, "abcdefghij"]);
  });

  it("is refused where it is no such track, empty or of unknown length", async () => {
    for (const type of ["audio/mp4", "application/json", "text/html", ""]) {
      expect((await upload("video", "x", type)).status, type).toBe(415);
    }
    expect((await upload("subtitles", "x", "text/vtt")).status).toBe(400);
    const empty = await upload("video", "", "video/mp4");
    expect(empty.status).toBe(400);
    expect(empty.json).toEqual({ message: SOME_TEXT, details: { body: ["Required"] } });
    const endless = await exports.default.fetch(
      new Request(`http://localhost${path}/recording/video`, {
        method: "PUT",
        headers: { authorization: `Bearer ${user.token}`, "content-type": "video/mp4" },
        body: new Blob(["x"]).stream().pipeThrough(new TransformStream()),
      }),
    );
    expect(endless.status).toBe(400);
    expect((await send("GET", "")).json.recording).toMatchObject({ videoUrl: null });
  });

  it("is nobody else's, and 404 where there is none", async () => {
    await upload("audio", "private", "audio/ogg");
    user = await newUser();
    expect((await download("audio")).status).toBe(403);
    expect((await upload("audio", "forged", "audio/ogg")).status).toBe(403);
    path = `/api/interviews/sessions/${UNKNOWN_ID}`;
    expect((await download("audio")).status).toBe(404);
    expect((await upload("audio", "x", "audio/ogg")).status).toBe(404);
    path = await newSession();
    expect((await download("audio")).json).toEqual({ message: "This session has no audio recording" });
  });
});

describe("a transcript", () => {
  it("is plain text of everything that was said, in that order", async () => {
    const session_id = path.split("/").at(-1);
    for (const [role, content] of [
      ["system", "Be kind."],
      ["assistant", "Who are you?"],
      ["user", "John."],
      ["user", "<b>Doe</b>."],
    ]) {
      await call("POST", "/api/messages", { token: user.token, body: { session_id, role, content } });
    }
    const found = await send("GET", "/transcript");
    expect(found.status).toBe(200);
    expect(found.headers.get("content-type")).toMatch(/^text\/plain; ?charset=utf-8$/i);
    expect(found.headers.get("x-content-type-options")).toBe("nosniff");
    const said = found.text.split("\n").filter(Boolean);
    expect(said.map((line) => line.replace(/^\[\S+Z\] /, ""))).toEqual([
      "Note: Be kind.",
      "Interviewer: Who are you?",
      "John Doe: John.",
      "John Doe: <b>Doe</b>.",
    ]);
  });
});

describe("a resume put on a session", () => {
  const put = async (lines?: string[], headers?: Record<string, string>) =>
    send("PUT", "/resume", resumeForm(await resumePdf(lines)), headers);
  const details = async () => (await call("GET", "/aiinterview/details/1/", { token: user.token })).json;

  it("is read, and gives the candidate a name", async () => {
    const stored = await put();
    expect(stored.status, stored.text).toBe(200);
    expect(stored.json).toEqual({
      sessionId: HEX_ID,
      candidateName: "Jane Rivera",
      skills: expect.arrayContaining(["Python", "PostgreSQL", "Docker", "Kubernetes"]),
      confidence: expect.any(Number),
    });
    expect(await details()).toMatchObject({
      candidate_name: "Jane Rivera",
      resume_content: expect.stringContaining(RESUME_LINES[4] as string),
    });
  });

  it("replaces the one that was there; without a sure name the account's stands again", async () => {
    await put();
    expect((await put([])).json).toMatchObject({ candidateName: null, skills: [] });
    expect(await details()).toMatchObject({ candidate_name: "John Doe", resume_content: "" });
  });

  it("is refused like the one that starts an interview, and changes nothing then", async () => {
    await put();
    const broken = await send("PUT", "/resume", resumeForm(bytesOf("no PDF")));
    expect(broken.status).toBe(400);
    expect(broken.json).toEqual({ message: SOME_TEXT, details: { resume: [SOME_TEXT] } });
    expect((await send("PUT", "/resume", new FormData())).status).toBe(400);
    expect((await send("PUT", "/resume", { resume: "x" })).status).toBe(415);
    expect((await send("PUT", "/resume", resumeForm(new Uint8Array(6 * 2 ** 20)))).status).toBe(413);
    expect((await details()).candidate_name).toBe("Jane Rivera");
    user = await newUser();
    expect((await put()).status).toBe(403);
  });

  it("is put once however often its Idempotency-Key comes, and 422 with another file", async () => {
    const key = { "idempotency-key": "resume-1" };
    const form = resumeForm(await resumePdf());
    const first = await send("PUT", "/resume", form, key);
    expect((await send("PUT", "/resume", form, key)).json).toEqual(first.json);
    expect((await put(["Somebody Else"], key)).status).toBe(422);
  });
});

const assessed = (answer: string) => {
  const { probes: _, ...shown } = scriptedAssessment(answer);
  return shown;
};

/** A question of the scripted interviewer as the report shows it. */
const reported = (turn: number, answer: string | null) => ({
  turn,
  question: `Question ${turn}?`,
  askedBy: "engine",
  reason: { kind: "bank", bankId: `scripted.${turn}` },
  competency: "fundamentals",
  engine: ENGINE,
  answer,
  assessment: answer === null ? null : assessed(answer),
  retries: [],
});

describe("a report", () => {
  it("says of every turn why it was asked, how it was judged and by whom", async () => {
    await send("POST", "/answers", {});
    await send("POST", "/answers", { answer: "I measured it." });
    const found = await send("GET", "/report");
    expect(found.status).toBe(200);
    expect(found.json).toEqual({
      sessionId: path.split("/").at(-1),
      status: "active",
      candidateName: "John Doe",
      plan: [],
      turns: [reported(1, "I measured it."), reported(2, null)],
      competencies: [],
      scores: null,
      feedback: null,
      recommendations: [],
      engine: null,
    });
    await send("PATCH", "/metrics", { metrics: { postureScore: 5 } });
    const done = await send("GET", "/report");
    expect(done.json).toMatchObject({
      status: "completed",
      scores: { accuracy: 50, fluency: 60, rhythm: 70, overall: 55 },
      feedback: "You gave 1 answers.",
      recommendations: ["Say more."],
      engine: ENGINE,
    });
    expect(done.headers.get("x-interviewer")).toBe("embedded/scripted");
  });

  it("shows what a client recorded without a reason, and an answer to no question without a number", async () => {
    const session_id = path.split("/").at(-1);
    for (const [role, content] of [
      ["user", "Hello."],
      ["assistant", "Who are you?"],
      ["user", "John."],
    ]) {
      await call("POST", "/api/messages", { token: user.token, body: { session_id, role, content } });
    }
    expect((await send("GET", "/report")).json.turns).toMatchObject([
      { turn: null, question: null, askedBy: null, reason: null, engine: null, answer: "Hello." },
      { turn: 1, question: "Who are you?", askedBy: "client", reason: null, engine: null, answer: "John." },
    ]);
  });
});

describe("a question tried again", () => {
  const retry = (turn: number | string, answer: unknown, headers?: Record<string, string>) =>
    send("POST", `/turns/${turn}/retry`, { answer }, headers);

  it("keeps the first answer as the one that counts, and shows what the new one changed", async () => {
    await send("POST", "/answers", {});
    await send("POST", "/answers", { answer: "First." });
    world.interviewer = scriptedInterviewer({
      assess: async ({ turn }) => {
        const assessment = scriptedAssessment(turn.answer?.text ?? "");
        return { ...assessment, criteria: assessment.criteria.map((row) => ({ ...row, level: 5 })) };
      },
    });
    const tried = await retry(1, "Better.");
    expect(tried.status, tried.text).toBe(200);
    const better = assessed("Better.");
    expect(tried.json).toEqual({
      ...reported(1, "First."),
      retries: [
        {
          answer: "Better.",
          at: TIME,
          assessment: { ...better, criteria: better.criteria.map((row) => ({ ...row, level: 5 })) },
          change: { content: 2 },
        },
      ],
    });
    expect((await send("GET", "/report")).json.turns).toEqual([tried.json, reported(2, null)]);
    expect((await send("POST", "/answers", {})).json.turn).toBe(2);
  });

  it("is named by its number in the report, also where a client recorded questions of its own", async () => {
    const record = { token: user.token, body: { bot: "Who are you?", user: "John." } };
    await call("PATCH", `/api/v1/interview/sessions/${path.split("/").at(-1)}`, record);
    await send("POST", "/answers", {});
    await send("POST", "/answers", { answer: "Mine." });
    expect((await retry(1, "Still John.")).json).toMatchObject({ turn: 1, question: "Who are you?" });
    expect((await retry(2, "Better.")).json).toMatchObject({
      turn: 2,
      question: "Question 1?",
      answer: "Mine.",
      retries: [{ answer: "Better." }],
    });
  });

  it("can be tried in a completed session, but not before it was answered, nor without one", async () => {
    await send("POST", "/answers", { answer: "Hello." });
    expect((await retry(1, "Better.")).json).toEqual({ message: SOME_TEXT });
    expect((await retry(1, "Better.")).status).toBe(409);
    expect((await retry(9, "Better.")).json).toEqual({ message: "Question not found" });
    await send("POST", "/answers", { answer: "Mine." });
    await send("PATCH", "/metrics", { metrics: { postureScore: 5 } });
    expect((await retry(1, "Better.")).status).toBe(200);
    for (const answer of ["", " ", "a".repeat(10_001), 5, undefined]) {
      expect((await retry(1, answer)).status).toBe(400);
    }
    for (const turn of ["0", "one", "-1", "1.5"]) expect((await retry(turn, "Better.")).status).toBe(400);
  });

  it("is stored once however often its Idempotency-Key comes", async () => {
    await send("POST", "/answers", {});
    await send("POST", "/answers", { answer: "First." });
    const key = { "idempotency-key": "r-1" };
    const first = await retry(1, "Better.", key);
    await retry(1, "Best.");
    expect((await retry(1, "Better.", key)).json).toEqual(first.json);
    expect((await retry(1, "Else.", key)).status).toBe(422);
    expect((await send("GET", "/report")).json.turns[0].retries).toHaveLength(2);
  });
});
