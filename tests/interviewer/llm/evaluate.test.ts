import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Interviewer } from "../../../src/core/interviewer.ts";
import { type ModelServer, startModelServer } from "../../support/scripted-model-server.ts";
import { ANSWER, EMBEDDED, interviewAfter, modelAt } from "./interview.ts";

let server: ModelServer;
let engine: Interviewer;
beforeAll(async () => {
  server = await startModelServer();
  engine = modelAt(server.baseURL);
});
afterAll(() => server.close());

const FEEDBACK = "You measured first: “I measured the queries first”.\n\nSay earlier what came of it.";
const follow = (reply: { feedback?: string; recommendations?: string[] }) =>
  server.follow(() => ({
    does: "say",
    text: JSON.stringify({ feedback: FEEDBACK, recommendations: ["Begin with the result."], ...reply }),
  }));

describe("feedback by a model", () => {
  it("puts words to the numbers that the assessments add up to", async () => {
    follow({});
    const { brief, turns } = await interviewAfter([ANSWER, ANSWER]);
    const made = await engine.evaluate({ brief, turns });
    const embedded = await EMBEDDED.evaluate({ brief, turns });
    expect(made).toEqual({
      ...embedded,
      feedback: FEEDBACK,
      recommendations: ["Begin with the result."],
      engine: { name: "llm", version: "feedback-1", model: "scripted" },
      usage: { latencyMs: 0, inputTokens: 120, outputTokens: 40 },
    });
  });

  it("streams to its exact text, paragraphs included", async () => {
    follow({});
    const { brief, turns } = await interviewAfter([ANSWER]);
    const deltas: string[] = [];
    await engine.evaluate({ brief, turns }, { onDelta: (delta) => deltas.push(delta) });
    expect(deltas.length).toBeGreaterThan(2);
    expect(deltas.join("")).toBe(FEEDBACK);
  });

  it.each([
    ["quotes nobody", "You measured first. Say earlier what came of it.", "unquoted"],
    ["misquotes", "“I measured the queries first” was good, “I led a team” was not.", "unquoted"],
    ["gives a grade", `${FEEDBACK} That makes 95 of 100 points.`, "ungrounded"],
    ["tells of another employer", `${FEEDBACK} At Initech they would like that.`, "ungrounded"],
  ])("is refused when it %s", async (_, feedback, reason) => {
    follow({ feedback });
    const { brief, turns } = await interviewAfter([ANSWER]);
    await expect(engine.evaluate({ brief, turns })).rejects.toThrow(reason);
  });

  it("leaves out recommendations that cannot be used", async () => {
    follow({
      recommendations: ["", "Visit https://example.com today.", "Begin with the result.", "Ask Initech."],
    });
    const { brief, turns } = await interviewAfter([ANSWER]);
    expect((await engine.evaluate({ brief, turns })).recommendations).toEqual(["Begin with the result."]);
  });

  it("is not asked for where no answer could be judged", async () => {
    const { brief, turns } = await interviewAfter(["I don't know."]);
    const from = server.requests.length;
    expect(await engine.evaluate({ brief, turns })).toEqual(await EMBEDDED.evaluate({ brief, turns }));
    expect(server.requests.length).toBe(from);
  });
});
