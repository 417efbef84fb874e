import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Interviewer } from "../../../src/core/interviewer.ts";
import { type ModelServer, startModelServer } from "../../support/scripted-model-server.ts";
import { BRIEF, modelAt } from "./interview.ts";

let server: ModelServer;
let engine: Interviewer;
const spent: number[] = [];
beforeAll(async () => {
  server = await startModelServer();
  engine = modelAt(server.baseURL, { onSpent: (_, tokens) => spent.push(tokens) });
});
afterAll(() => server.close());

const follow = (reply: object) => server.follow(() => ({ does: "say", text: JSON.stringify(reply) }));
const question = "How do you use Redis?";
const classification = {
  type: "technical",
  category: "databases",
  difficulty: "mid",
  requiresSTAR: false,
} as const;
const suggest = async (contents: string[]) => {
  follow({ suggestions: contents.map((content) => ({ content, structure: "direct" })) });
  return (await engine.suggest({ brief: BRIEF, question, classification })).answers;
};

describe("answers suggested by a model", () => {
  it("come in the shape of the port, less sure the more they leave open", async () => {
    const [sure, open] = await suggest([
      "At Halden Post I cut the latency of the tracking API from 900 ms to 140 ms with Redis.",
      "I used Redis [where, for how long], and then [the result, with an amount].",
    ]);
    expect(sure).toEqual({
      id: "response-1",
      content: "At Halden Post I cut the latency of the tracking API from 900 ms to 140 ms with Redis.",
      structure: "direct",
      estimatedDuration: 8,
      confidence: 0.9,
      tags: ["technical", "databases", "direct", "redis"],
    });
    expect(open?.id).toBe("response-2");
    expect(open?.confidence).toBeLessThan(0.9);
    expect(open?.confidence).toBeGreaterThanOrEqual(0.3);
  });

  it.each([
    ["an employer the resume does not name", ["At Initech I used Redis."], "ungrounded"],
    ["an amount the resume does not claim", ["With Redis I saved 80 percent."], "ungrounded"],
    ["no answer", [], "empty"],
    ["empty answers", ["", " "], "empty"],
  ])("are refused with %s", async (_, contents, reason) => {
    await expect(suggest(contents)).rejects.toThrow(reason);
  });

  it("are at most three", async () => {
    expect(await suggest(Array(6).fill("I use it to cache what is read often."))).toHaveLength(3);
  });
});

describe("a classification by a model", () => {
  it("asks for STAR only where the question is behavioral", async () => {
    follow({ ...classification, requiresSTAR: true });
    expect(await engine.classify({ brief: BRIEF, question })).toEqual(classification);
    follow({ ...classification, type: "behavioral", category: "teamwork", requiresSTAR: true });
    expect((await engine.classify({ brief: BRIEF, question })).requiresSTAR).toBe(true);
  });

  it("is refused with a category that nobody knows", async () => {
    follow({ ...classification, category: "astrology" });
    await expect(engine.classify({ brief: BRIEF, question })).rejects.toThrow("wrong shape");
  });
});

describe("tokens that no turn records", () => {
  it("are told, as counted by the server or estimated", async () => {
    follow(classification);
    spent.length = 0;
    await engine.classify({ brief: BRIEF, question });
    server.follow(() => ({ does: "say", text: JSON.stringify(classification), usage: null }));
    await engine.classify({ brief: BRIEF, question });
    server.follow(() => ({ does: "refuse", status: 500 }));
    await engine.classify({ brief: BRIEF, question }).catch(() => {});
    expect(spent).toHaveLength(3);
    expect(spent[0]).toBe(160);
    expect(spent[1]).toBeGreaterThan(200);
    expect(spent[2]).toBeGreaterThan(200);
  });
});
