import { abortAllDurableObjects, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { toUuid } from "../../src/core/ids.ts";
import { call, newUser, type TestUser } from "../support/client.ts";
import { evict, runAlarms, sessionObject } from "../support/objects.ts";
import { resumeForm, resumePdf } from "../support/resume-pdf.ts";
import { scriptedInterviewer, scriptedQuestion } from "../support/scripted-interviewer.ts";
import { type Frame, openSocket, watch } from "../support/sockets.ts";
import { world } from "../support/world.ts";

let user: TestUser;
let id: string;
let path: string;
let auth: Record<string, string>;

beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
  auth = { authorization: `Bearer ${user.token}` };
  const body = { domainId: "software-dev", sessionType: "mock" };
  const made = await call("POST", "/api/interviews/sessions", { token: user.token, body });
  id = made.json._id;
  path = `/api/realtime/sessions/${id}`;
});

const answers = (body: object = {}) =>
  call("POST", `/api/interviews/sessions/${id}/answers`, { token: user.token, body });
const numbered = (frames: Frame[]) => frames.filter((frame) => frame.seq !== undefined);
const seqs = (frames: Frame[]): number[] => numbered(frames).map(({ seq }) => seq);
const complete = () => call("PUT", `/interview-sessions/${toUuid(id)}/complete`, { token: user.token });

describe("a raw socket", () => {
  it("gets what followed event N once each and then goes live, also after an eviction", async () => {
    await answers();
    await answers({ answer: "First." });
    const all = await watch(`${path}?after=0`, auth);
    await all.until(({ data }) => data?.question === "Question 2?");
    const numbers = seqs(all.frames);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    await evict(id);
    const late = await watch(`${path}?after=3`, auth);
    await answers({ answer: "Second." });
    await late.until(({ data }) => data?.question === "Question 3?");
    await all.until(({ data }) => data?.question === "Question 3?");
    expect(seqs(late.frames)).toEqual(seqs(all.frames).filter((seq) => seq > 3));
  });

  it("goes live only when it names no event", async () => {
    await answers();
    const socket = await watch(path, auth);
    expect(numbered(socket.frames)).toEqual([]);
    await answers({ answer: "First." });
    await socket.until(({ type }) => type === "turn.answered");
  });

  it("stays open while its object is out of memory, and the next message reaches everybody", async () => {
    const sockets = [await watch(path, auth), await watch(path, auth)];
    await evict(id);
    sockets[0]?.send({ type: "activity", data: { activity: "speaking" } });
    for (const socket of sockets) await socket.until(({ data }) => data?.activity === "speaking");
  });

  it("is answered pings without waking the object", async () => {
    const socket = await watch(path, auth);
    socket.send("ping");
    await socket.until((frame) => frame === "pong");
  });

  it("can answer the open question", async () => {
    const socket = await watch(path, auth);
    socket.send({ type: "answer", id: "first", data: {} });
    const first = await socket.until(({ type, id }) => type === "ack" && id === "first");
    expect(first.data).toEqual({ status: "active", question: "Question 1?", turn: 1 });
    socket.send({ type: "answer", id: 2, data: { answer: "I measured it.", turn: 1 } });
    const second = await socket.until(({ type, id }) => type === "ack" && id === 2);
    expect(second.data.question).toBe("Question 2?");
    socket.send({ type: "answer", id: 3, data: { answer: "Late.", turn: 1 } });
    const refused = await socket.until(({ type, id }) => type === "error" && id === 3);
    expect(refused.data.code).toBe("not_the_open_question");
  });

  it("gets deltas that joined are the stored text, under the same stream", async () => {
    world.interviewer = scriptedInterviewer({
      nextQuestion: async (_, options) => {
        for (const delta of ["Ques", "tion ", "1?"]) options?.onDelta?.(delta);
        return scriptedQuestion(1);
      },
    });
    const socket = await watch(path, auth);
    await answers();
    const asked = await socket.until(({ type }) => type === "turn.asked");
    const deltas = socket.frames.filter(
      ({ type, data }) => type === "turn.delta" && data.stream === asked.data.stream,
    );
    expect(deltas.map(({ data }) => data.delta).join("")).toBe(asked.data.question);
  });

  it("is told to forget the pieces of a stream that failed", async () => {
    world.interviewer = scriptedInterviewer({
      nextQuestion: async (_, options) => {
        options?.onDelta?.("Half a que");
        throw new Error("the model broke off");
      },
    });
    const socket = await watch(path, auth);
    await answers();
    const asked = await socket.until(({ type }) => type === "turn.asked");
    const deltas = socket.frames.filter(
      ({ type, data }) => type === "turn.delta" && data.stream === asked.data.stream,
    );
    const last = deltas.findLastIndex(({ data }) => data.reset);
    expect(last).toBeGreaterThan(0);
    const joined = deltas.slice(last + 1).map(({ data }) => data.delta);
    expect(joined.join("")).toBe(asked.data.question);
  });
});

describe("live samples", () => {
  const sample = (postureScore: number, id?: number) => ({ type: "metrics", id, data: { postureScore } });

  it("are folded into running values and broadcast", async () => {
    const [sender, other] = [await watch(path, auth), await watch(path, auth)];
    sender.send(sample(80, 1));
    sender.send(sample(90, 2));
    await sender.until(({ type, id }) => type === "ack" && id === 2);
    const update = await other.until(({ data }) => data?.running?.postureScore?.samples === 2);
    expect(update.data).toMatchObject({
      source: "live",
      values: { postureScore: 90 },
      running: { postureScore: { latest: 90, mean: 85, min: 80, max: 90, samples: 2 } },
    });
    expect(other.frames.some(({ data }) => data?.status === "active")).toBe(true);
  });

  it("that were acknowledged survive a crash, in rows of many, and reach the database once", async () => {
    const socket = await watch(path, auth);
    for (let n = 0; n < 40; n++) socket.send(sample(50 + n));
    socket.send(sample(100, 1));
    await socket.until(({ type, id }) => type === "ack" && id === 1);
    await abortAllDurableObjects();
    const again = await watch(path, auth);
    again.send(sample(60, 2));
    const acknowledged = await again.until(({ type, id }) => type === "ack" && id === 2);
    expect(acknowledged.data.running.postureScore.samples).toBe(42);
    const rows = await runInDurableObject(sessionObject(id), (_, state) =>
      state.storage.sql.exec("SELECT block FROM samples").toArray(),
    );
    expect(rows.length).toBeLessThanOrEqual(3);
    await evict(id);
    expect((await complete()).status).toBe(200);
    await evict(id);
    await runAlarms(id);
    const stored = await env.DB.prepare("SELECT block, doc FROM samples WHERE session_id = ? ORDER BY block")
      .bind(id)
      .all<{ block: number; doc: string }>();
    const [sums, ...blocks] = stored.results.map(({ doc }) => JSON.parse(doc));
    expect(sums.values.postureScore).toMatchObject({ samples: 42, min: 50, max: 100, latest: 60 });
    expect(blocks.flat()).toHaveLength(42);
  });

  it("are refused when malformed, out of range, or after the end", async () => {
    const socket = await watch(path, auth);
    const bad = [
      "{",
      "[]",
      '"text"',
      { type: "nope" },
      { type: "metrics", id: 9, data: { postureScore: 101 } },
    ];
    for (const frame of bad) socket.send(frame);
    await expect.poll(() => socket.frames.filter(({ type }) => type === "error").length).toBe(bad.length);
    expect(socket.frames.find(({ type, id }) => type === "error" && id === 9)?.data.code).toBe("invalid");
    await complete();
    socket.send(sample(50, 10));
    const refused = await socket.until(({ type, id }) => type === "error" && id === 10);
    expect(refused.data.code).toBe("wrong_status");
  });
});

describe("hostile peers", () => {
  it("are closed for a frame over 64 KiB, and neighbours are not", async () => {
    const neighbour = await watch(path, auth);
    const large = await watch(path, auth);
    large.send("x".repeat(64 * 1024 + 1));
    expect((await large.untilClosed()).code).toBe(1009);
    neighbour.send({ type: "metrics", id: 1, data: { postureScore: 70 } });
    await neighbour.until(({ type }) => type === "ack");
  });

  it("get no foreign, unknown or malformed session, and no frame of one", async () => {
    const other = { authorization: `Bearer ${(await newUser()).token}` };
    expect(await openSocket(path, other)).toMatchObject({ status: 403 });
    expect(await openSocket(path)).toMatchObject({ status: 401 });
    expect(await openSocket(path, { authorization: "Bearer nonsense" })).toMatchObject({ status: 401 });
    expect(await openSocket(`/api/realtime/sessions/${"0".repeat(24)}`, auth)).toMatchObject({ status: 404 });
    expect(await openSocket("/api/realtime/sessions/nonsense", auth)).toMatchObject({ status: 400 });
    const foreignPage = { cookie: user.cookie, origin: "https://evil.example" };
    expect(await openSocket(path, foreignPage)).toMatchObject({ status: 403 });
    const forged = { "x-rehearsal-watcher": JSON.stringify({ role: "owner", userId: user.userId }) };
    expect(await openSocket(path, forged)).toMatchObject({ status: 401 });
  });
});

describe("credentials", () => {
  it("can be a ticket, once", async () => {
    const ticket = (await call("POST", "/api/realtime/handshake", { token: user.token })).json.socketId;
    await watch(`${path}?ticket=${ticket}`);
    expect(await openSocket(`${path}?ticket=${ticket}`)).toMatchObject({ status: 401 });
    expect(await openSocket(`${path}?ticket=${"0".repeat(48)}`)).toMatchObject({ status: 401 });
  });

  it("that log out or expire take their sockets with them", async () => {
    const login = await call("POST", "/api/auth/login", {
      body: { email: user.email, password: "SecurePass123!" },
    });
    const kept = await watch(path, auth);
    const socket = await watch(path, { authorization: `Bearer ${login.json.tokens.accessToken}` });
    await call("POST", "/api/auth/logout", { token: login.json.tokens.accessToken });
    expect(await socket.untilClosed()).toEqual({ code: 1008, reason: "logged out" });
    expect(kept.closed).toBeNull();
    world.clockAhead = 3_601_000;
    await runAlarms(id);
    expect((await kept.untilClosed()).code).toBe(1008);
  });
});

describe("observers", () => {
  const share = async () =>
    (
      await call("POST", `/api/interviews/sessions/${id}/shares`, {
        token: user.token,
        body: { label: "coach" },
      })
    ).json;

  it("receive everything, change nothing, and are announced", async () => {
    const owner = await watch(path, auth);
    const { token } = await share();
    const observer = await watch(`${path}?share=${token}&after=0`);
    await owner.until(({ type, data }) => type === "presence" && data.observers === 1);
    await answers();
    await observer.until(({ type }) => type === "turn.asked");
    for (const frame of [
      { type: "answer", id: 1, data: { answer: "Mine." } },
      { type: "metrics", id: 2, data: { postureScore: 1 } },
      { type: "activity", id: 3, data: { activity: "typing" } },
    ]) {
      observer.send(frame);
      const refused = await observer.until(({ type, id }) => type === "error" && id === frame.id);
      expect(refused.data.code).toBe("forbidden");
    }
    expect((await answers()).json.turn).toBe(1);
  });

  it("are disconnected when the link is revoked, and cannot come back or reach another session", async () => {
    const { token, id: shareId } = await share();
    const observer = await watch(`${path}?share=${token}`);
    const shares = `/api/interviews/sessions/${id}/shares`;
    expect((await call("GET", shares, { token: user.token })).json).toMatchObject([
      { id: shareId, label: "coach" },
    ]);
    expect((await call("DELETE", `${shares}/${shareId}`, { token: user.token })).status).toBe(204);
    expect((await observer.untilClosed()).code).toBe(1008);
    expect(await openSocket(`${path}?share=${token}`)).toMatchObject({ status: 401 });
    const other = await share();
    expect(await openSocket(`/api/realtime/sessions/${"1".repeat(24)}?share=${other.token}`)).toMatchObject({
      status: 401,
    });
    world.clockAhead = 25 * 3_600_000;
    expect(await openSocket(`${path}?share=${other.token}`)).toMatchObject({ status: 401 });
  });

  it("see no e-mail address and no resume", async () => {
    const form = resumeForm(await resumePdf());
    await call("PUT", `/api/interviews/sessions/${id}/resume`, { token: user.token, body: form });
    const { token } = await share();
    await answers();
    await answers({ answer: "Mine." });
    const observer = await watch(`${path}?share=${token}&after=0`);
    await observer.until(({ data }) => data?.question === "Question 2?");
    const seen = JSON.stringify(observer.frames);
    expect(seen).not.toContain("jane.rivera@example.com");
    expect(seen).not.toContain(user.email);
    expect(seen).not.toContain("Harbor Logistics");
  });
});

describe("server-sent events", () => {
  async function stream(headers: Record<string, string>) {
    const response = await exports.default.fetch(
      new Request(`http://localhost${path}`, {
        headers: { accept: "text/event-stream", ...auth, ...headers },
      }),
    );
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) throw new Error("no stream");
    let text = "";
    return {
      response,
      close: () => reader.cancel(),
      async until(wanted: string): Promise<string> {
        while (!text.includes(wanted)) {
          const { value, done } = await reader.read();
          if (done) break;
          text += value;
        }
        return text;
      },
    };
  }

  it("resume by Last-Event-ID and go on live", async () => {
    await answers();
    await answers({ answer: "First." });
    const events = await stream({ "last-event-id": "3" });
    expect(events.response.headers.get("content-type")).toContain("text/event-stream");
    const text = await events.until("Question 2?");
    const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));
    expect(ids[0]).toBe(4);
    await answers({ answer: "Second." });
    expect(await events.until("Question 3?")).toContain("event: turn.asked");
    await events.close();
  });
});

describe("deletion", () => {
  it("closes every socket of the session", async () => {
    const socket = await watch(path, auth);
    expect((await call("DELETE", `/api/v1/interview/sessions/${id}`, { token: user.token })).status).toBe(
      200,
    );
    expect((await socket.untilClosed()).code).toBe(1001);
    expect(await openSocket(path, auth)).toMatchObject({ status: 404 });
  });
});
