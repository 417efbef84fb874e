import { beforeEach, describe, expect, it } from "vitest";
import { call, newUser, type TestUser } from "../support/client.ts";
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
  });
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
