import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { call, newUser, type TestUser } from "../support/client.ts";
import { accountObject } from "../support/objects.ts";
import { resumeForm, resumePdf } from "../support/resume-pdf.ts";
import { scriptedAssessment, scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { type Names, namesOfNewest, VIEWS, type View } from "./views.ts";

let user: TestUser;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  user = await newUser();
});

async function madeThrough(view: View): Promise<Names> {
  const made = await view.make(user.token);
  expect(made.status, made.text).toBe(201);
  return namesOfNewest(user.token);
}

const get = async (path: string) => (await call("GET", path, { token: user.token })).json;
const statusOf = async ({ hex }: Names) => (await get(`/api/interviews/sessions/${hex}`)).status;

for (const maker of VIEWS) {
  describe(`a session made through ${maker.name}`, () => {
    for (const reader of VIEWS) {
      it(`is read and listed by ${reader.name} under its id, in its words and shape`, async () => {
        const names = await madeThrough(maker);
        const found = await reader.read(user.token, names);
        expect(found.status, found.text).toBe(200);
        expect(found.json).toMatchObject(reader.shows(names, maker.makes));
        expect(await reader.list(user.token)).toEqual([reader.idOf(names)]);
      });

      it(`is continued through ${reader.name}, and every dialect shows what was said`, async () => {
        const names = await madeThrough(maker);
        const said = `I said this through ${reader.name}.`;
        const taken = await reader.takeTurn(user.token, names, said);
        expect(taken.status, taken.text).toBeLessThan(300);
        expect(await statusOf(names)).toBe("active");
        for (const view of VIEWS) {
          const asksOnly = reader.name === "interview-sessions" && view.name === "aiinterview";
          const conversation = await view.conversation(user.token, names);
          expect(conversation.includes(said), view.name).toBe(!asksOnly);
          expect((await view.read(user.token, names)).json, view.name).toMatchObject(
            view.shows(names, { ...maker.makes, status: "active" }),
          );
        }
      });
    }

    for (const ender of VIEWS.filter(({ complete }) => complete)) {
      it(`that is completed through ${ender.name} is completed everywhere, and counted everywhere`, async () => {
        const names = await madeThrough(maker);
        await VIEWS[0]?.takeTurn(user.token, names, "I measured it.");
        const done = await ender.complete?.(user.token, names);
        expect(done?.status, done?.text).toBe(200);
        for (const view of VIEWS) {
          expect((await view.read(user.token, names)).json, view.name).toMatchObject(
            view.shows(names, { ...maker.makes, status: "completed" }),
          );
        }
        const verdict = { token: user.token, body: { score: 80 } };
        await call("PATCH", `/api/v1/interview/sessions/${names.hex}/feedback`, verdict);
        const { topic, slug } = maker.makes;
        const questions = maker.name === "aiinterview" ? 2 : 1;
        expect((await get("/api/v1/interview/stats")).data).toMatchObject({
          overview: { totalInterviews: 1, averageScore: 80, totalQuestions: questions },
          domainBreakdown: [{ domain: topic, count: 1, averageScore: 80 }],
        });
        expect((await get("/api/v1/interview/history")).data).toMatchObject({
          interviews: [{ _id: names.hex, score: 80, status: "completed", questionsCount: questions }],
          pagination: { totalItems: 1 },
        });
        expect((await get("/interview-sessions/analytics")).totalSessions).toBe(1);
        expect(await get("/interview-sessions/active")).toEqual([]);
        expect(await get("/api/analytics/dashboard")).toMatchObject({
          totalSessions: 1,
          averageScore: 80,
          currentStreak: 1,
          recentSessions: [{ _id: names.hex, domain: slug ?? topic, score: 80 }],
          domainProgress: [{ domain: slug ?? topic, proficiency: 80, sessionsCompleted: 1 }],
        });
        expect((await get("/api/sessions?status=completed")).sessions).toHaveLength(1);
        expect(await get("/aiinterview/history/")).toMatchObject([{ id: names.number, completed: true }]);
        const results = await get(`/aiinterview/results/${names.number}/`);
        expect(results).toMatchObject({ scores: { overall: 55 }, responses: [{ answer: "I measured it." }] });
      });
    }

    for (const remover of VIEWS.filter(({ remove }) => remove)) {
      it(`that is deleted through ${remover.name} is gone everywhere`, async () => {
        const names = await madeThrough(maker);
        await fill(names);
        expect((await tracesOf(names)).files).toHaveLength(2);
        const removed = await remover.remove?.(user.token, names);
        expect(removed?.status, removed?.text).toBeLessThan(300);
        for (const view of VIEWS) {
          expect((await view.read(user.token, names)).status, view.name).toBe(404);
          expect((await view.takeTurn(user.token, names, "Still there?")).status, view.name).toBe(404);
          expect(await view.list(user.token), view.name).toEqual([]);
          if (view.remove) expect((await view.remove(user.token, names)).status, view.name).toBe(404);
        }
        expect((await get("/api/v1/interview/stats")).data.overview.totalInterviews).toBe(0);
        expect((await get("/interview-sessions/analytics")).totalSessions).toBe(0);
        expect((await get("/api/analytics/dashboard")).totalSessions).toBe(0);
        expect(await tracesOf(names)).toEqual({
          rows: [{ table: "deleted", id: names.hex }],
          files: [],
          account: [],
        });
        expect((await maker.make(user.token)).status).toBe(201);
        expect((await namesOfNewest(user.token)).number).toBe(names.number + 1);
      });
    }
  });
}

/** Leaves something of every kind in every store. */
async function fill({ hex, uuid, key }: Names): Promise<void> {
  const { token } = user;
  const path = `/api/interviews/sessions/${hex}`;
  const sent = [
    call("PUT", `${path}/resume`, { token, body: resumeForm(await resumePdf()) }),
    call("PUT", `${path}/recording/audio`, {
      token,
      body: new Uint8Array([1, 2, 3]),
      headers: { "content-type": "audio/mp4" },
    }),
    call("POST", "/interview-sessions/metrics", { token, body: { sessionId: uuid, totalLatencyMs: 5 } }),
    call("POST", "/api/messages", { token, body: { session_id: key, role: "user", content: "Personal." } }),
  ];
  for (const { status, text } of await Promise.all(sent)) expect(status, text).toBeLessThan(300);
  const done = await call("PATCH", `${path}/metrics`, { token, body: { metrics: { postureScore: 5 } } });
  expect(done.status, done.text).toBe(200);
}

/** Where a session's names still stand: rows of the database, stored files, tables of its owner's account. */
async function tracesOf({ hex, key }: Names) {
  const tables = ["sessions", "turns", "metrics", "samples", "deleted"] as const;
  const found = await Promise.all(
    tables.map(async (table) => {
      const column = table === "sessions" || table === "deleted" ? "id" : "session_id";
      const { results } = await env.DB.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`).bind(hex).all();
      return results.map((row) => ({ table, id: row[column] }));
    }),
  );
  const { objects } = await env.FILES.list();
  const account = await runInDurableObject(accountObject(user.userId), (_, { storage: { sql } }) =>
    sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf*' AND name NOT GLOB 'sqlite*'",
      )
      .toArray()
      .filter(({ name }) => {
        const rows = JSON.stringify(sql.exec(`SELECT * FROM ${name}`).toArray());
        return rows.includes(hex) || rows.includes(`"${key}"`);
      })
      .map(({ name }) => name),
  );
  return {
    rows: found.flat(),
    files: objects.map((object) => object.key).filter((file) => file.includes(hex)),
    account,
  };
}

describe("an answer that comes while another one is thinking", () => {
  it("is refused with 409 by every dialect, and the first one is kept", async () => {
    let thinking = false;
    world.interviewer = scriptedInterviewer({
      assess: async ({ turn }) => {
        thinking = true;
        while (thinking) await scheduler.wait(5);
        return scriptedAssessment(turn.answer?.text ?? "");
      },
    });
    const names = await madeThrough(VIEWS.find(({ name }) => name === "aiinterview") as View);
    const body = { interview_id: names.number, answer: "First." };
    const first = call("POST", "/aiinterview/next-question/", { token: user.token, body });
    await expect.poll(() => thinking).toBe(true);
    for (const view of VIEWS) {
      expect((await view.takeTurn(user.token, names, "Second.")).status, view.name).toBe(409);
    }
    thinking = false;
    expect((await first).status).toBe(200);
    for (const view of VIEWS) {
      const conversation = await view.conversation(user.token, names);
      expect([conversation.includes("First."), conversation.includes("Second.")], view.name).toEqual([
        true,
        false,
      ]);
    }
  });
});
