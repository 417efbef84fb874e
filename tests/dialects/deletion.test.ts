import { beforeEach, describe, expect, it } from "vitest";
import { type CallOptions, call, newUser, type TestUser } from "../support/client.ts";
import { runAlarms } from "../support/objects.ts";
import { resumeForm, resumePdf } from "../support/resume-pdf.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { tracesOf } from "./traces.ts";
import { type Names, namesOfNewest, VIEWS } from "./views.ts";
import { refusalOf, watchEveryWay } from "./watchers.ts";

let user: TestUser;
/** A word that only this session's texts hold. */
let secret: string;

beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
  secret = `secret-${crypto.randomUUID().slice(0, 8)}`;
});

async function done(method: string, path: string, options: CallOptions) {
  const reply = await call(method, path, { token: user.token, ...options });
  expect(reply.status, `${method} ${path}: ${reply.text}`).toBeLessThan(300);
  return reply.json;
}

const ANSWER: CallOptions = { headers: { "idempotency-key": "answered-once" } };

/** Leaves something of every kind in every store; gives the token of a link. */
async function fill({ hex, uuid, key }: Names): Promise<string> {
  const path = `/api/interviews/sessions/${hex}`;
  const resume = resumeForm(await resumePdf(["Jane Rivera", "Skills", secret]), `${secret}.pdf`);
  await done("PUT", `${path}/resume`, { body: resume });
  for (const track of ["audio", "video"]) {
    const headers = { "content-type": `${track}/mp4` };
    await done("PUT", `${path}/recording/${track}`, { body: new Uint8Array([1, 2, 3]), headers });
  }
  await done("PUT", `/interview-sessions/${uuid}`, { body: { jobContext: { description: secret } } });
  await done("POST", "/api/messages", { body: { session_id: key, role: "user", content: secret } });
  const question = { sessionId: uuid, question: `What is ${secret}?` };
  await done("POST", "/interview-sessions/interactions", { body: question });
  await done("POST", "/interview-sessions/metrics", { body: { sessionId: uuid, totalLatencyMs: 5 } });
  await done("POST", `${path}/answers`, { ...ANSWER, body: { answer: `My ${secret}.` } });
  await done("PATCH", `/api/v1/interview/sessions/${hex}/feedback`, { body: { feedback: secret } });
  const { token } = await done("POST", `${path}/shares`, { body: { label: secret } });
  return token;
}

/** What only measuring and completing leaves behind. */
async function complete({ hex }: Names): Promise<void> {
  const emotionTimeline = [{ label: secret, probability: 1, timestamp: 0 }];
  const body = { metrics: { postureScore: 5, emotionTimeline } };
  await done("PATCH", `/api/interviews/sessions/${hex}/metrics`, { body });
}

/** Every form in which a session or its owner can be named in a store; the UUIDs of its parts begin like its own. */
const wordsFor = ({ hex, uuid }: Names): string[] => [hex, uuid.slice(0, 28), secret, user.userId];

for (const maker of VIEWS) {
  describe(`a session made through ${maker.name}`, () => {
    for (const remover of VIEWS.filter(({ remove }) => remove)) {
      it(`and deleted through ${remover.name} leaves nothing but its bare id`, async () => {
        expect((await maker.make(user.token)).status).toBe(201);
        const names = await namesOfNewest(user.token);
        const session = { hex: names.hex, ownerId: user.userId };
        const share = await fill(names);
        const watchers = await watchEveryWay(names.hex, { token: user.token, share });
        await complete(names);
        const before = await tracesOf(session, wordsFor(names));
        expect(Object.keys(before.database)).toEqual(
          expect.arrayContaining(["sessions", "turns", "metrics", "samples", "users"]),
        );
        expect(before).toMatchObject({ directory: 1, files: { length: 3 } });
        expect(Object.keys(before.account)).toEqual(
          expect.arrayContaining(["directory", "creates", "watched"]),
        );
        expect(before.object.tables).toContain("turns");

        const removed = await remover.remove?.(user.token, names);
        expect(removed?.status, removed?.text).toBeLessThan(300);
        for (const { name, ended } of watchers) await expect(ended(), name).resolves.toBeDefined();
        await runAlarms(names.hex);
        expect(await tracesOf(session, wordsFor(names))).toEqual({
          database: {
            users: [expect.objectContaining({ id: user.userId })],
            deleted: [{ id: names.hex, at: expect.any(Number) }],
          },
          files: [],
          account: {},
          directory: 0,
          object: { tables: [], values: 0, alarm: null },
        });
      });
    }
  });
}

describe("a session that was deleted", () => {
  for (const maker of VIEWS) {
    it(`is unknown to every dialect, and nothing brings it back, made through ${maker.name}`, async () => {
      await maker.make(user.token);
      const names = await namesOfNewest(user.token);
      const share = await fill(names);
      const path = `/api/interviews/sessions/${names.hex}`;
      await done("DELETE", `/interview-sessions/${names.uuid}`, {});
      const unknown = async () => {
        for (const view of VIEWS) {
          expect((await view.read(user.token, names)).status, view.name).toBe(404);
          expect((await view.takeTurn(user.token, names, "Still there?")).status, view.name).toBe(404);
          expect(await view.list(user.token), view.name).not.toContain(view.idOf(names));
          if (view.complete) expect((await view.complete(user.token, names)).status, view.name).toBe(404);
          if (view.remove) expect((await view.remove(user.token, names)).status, view.name).toBe(404);
        }
      };
      await unknown();
      const again = { token: user.token, ...ANSWER, body: { answer: `My ${secret}.` } };
      expect((await call("POST", `${path}/answers`, again)).status).toBe(404);
      const watching = `/api/realtime/sessions/${names.hex}`;
      expect(await refusalOf(watching, { authorization: `Bearer ${user.token}` })).toBe(404);
      expect(await refusalOf(`${watching}?share=${share}`)).toBe(404);
      expect(
        (await call("GET", "/api/v1/interview/stats", { token: user.token })).json.data.overview,
      ).toEqual({
        totalInterviews: 0,
        averageScore: 0,
        totalQuestions: 0,
      });
      expect((await call("GET", "/interview-sessions/analytics", { token: user.token })).json).toMatchObject({
        totalSessions: 0,
        mostCommonQuestionTypes: [],
        performanceTrends: [],
      });
      const dashboard = (await call("GET", "/api/analytics/dashboard", { token: user.token })).json;
      expect(dashboard).toMatchObject({ totalSessions: 0, recentSessions: [] });

      expect((await maker.make(user.token)).status).toBe(201);
      const next = await namesOfNewest(user.token);
      expect(next.number).toBe(names.number + 1);
      expect(next.hex).not.toBe(names.hex);
      if (next.key !== names.key) await unknown();
      expect((await maker.conversation(user.token, next)).includes(secret)).toBe(false);
      expect(await maker.list(user.token)).toEqual([maker.idOf(next)]);
      expect((await call("GET", path, { token: user.token })).status).toBe(404);
    });
  }
});
