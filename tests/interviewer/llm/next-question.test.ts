import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Interviewer } from "../../../src/core/interviewer.ts";
import {
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from "../../support/scripted-model-server.ts";
import { ANSWER, BRIEF, EMBEDDED, interviewAfter, modelAt, turnOf } from "./interview.ts";
import { blockIn } from "./replies.ts";

let server: ModelServer;
let engine: Interviewer;
beforeAll(async () => {
  server = await startModelServer();
  engine = modelAt(server.baseURL);
});
afterAll(() => server.close());

const planned = (request: ModelRequest) => blockIn(request, "planned question");
const follow = (reply: (request: ModelRequest, at: number) => { question: string; cites?: string[] }) => {
  let at = 0;
  server.follow((request) => ({ does: "say", text: JSON.stringify({ cites: [], ...reply(request, at++) }) }));
};

describe("a question worded by a model", () => {
  it("keeps competency and classification of what was planned, and says who worded it", async () => {
    follow((request) => ({ question: `Good to meet you. ${planned(request)}` }));
    const progress = await interviewAfter([]);
    const embedded = await EMBEDDED.nextQuestion(progress);
    const asked = await engine.nextQuestion(progress);
    expect(asked.text).toBe(`Good to meet you. ${embedded.text}`);
    expect(asked).toMatchObject({
      competency: embedded.competency,
      classification: embedded.classification,
      engine: { name: "llm", version: "question-1", model: "scripted" },
      source: { kind: "model", cites: [], aim: { text: embedded.text, source: embedded.source } },
    });
  });

  it("cites the exact words of resume, job and conversation, and nothing else", async () => {
    follow((request) => ({
      question: planned(request),
      cites: ["from 900 ms to 140 ms  with redis", "PostgreSQL in production", "ten years at Initech", ""],
    }));
    const asked = await engine.nextQuestion(await interviewAfter([]));
    expect(asked.source).toMatchObject({
      kind: "model",
      cites: ["from 900 ms to 140 ms with Redis", "PostgreSQL in production"],
    });
  });

  it("streams as whole words that join to its text", async () => {
    follow((request) => ({ question: `  Welcome to it.   ${planned(request)} ` }));
    const deltas: string[] = [];
    const asked = await engine.nextQuestion(await interviewAfter([]), {
      onDelta: (delta) => deltas.push(delta),
    });
    expect(deltas.length).toBeGreaterThan(2);
    expect(deltas.join("")).toBe(asked.text);
    expect(asked.text.startsWith("Welcome to it.   ")).toBe(true);
    expect(server.requests.at(-1)?.body.stream).toBe(true);
  });

  it.each([
    ["a name from nowhere", (text: string) => `${text} How did they do it at Initech?`, "ungrounded"],
    ["a number from nowhere", (text: string) => `${text} And with 5000 users?`, "ungrounded"],
    ["a spelled number from nowhere", (text: string) => `${text} And with forty people?`, "ungrounded"],
    ["another question", () => "What is your favourite colour, and why do you like it?", "off plan"],
    [
      "another language",
      () => "Erzählen Sie mir von der Arbeit und wie Sie das mit dem Team gelöst haben.",
      "language",
    ],
    ["no question", () => "", "empty"],
    ["a speech", (text: string) => `${text} ${"Tell me more about it. ".repeat(40)}`, "too long"],
  ])("is refused with %s", async (_, change, reason) => {
    follow((request) => ({ question: change(planned(request)) }));
    await expect(engine.nextQuestion(await interviewAfter([]))).rejects.toThrow(reason);
  });

  it("is asked for once more where it was refused, and told what is not in the data", async () => {
    follow((request, at) => ({
      question: at === 0 ? `${planned(request)} Like at Initech?` : planned(request),
    }));
    const from = server.requests.length;
    const asked = await engine.nextQuestion(await interviewAfter([]));
    expect(asked.engine.name).toBe("llm");
    expect(server.requests.length - from).toBe(2);
    expect(server.requests.at(-1)?.said("user")).toContain(
      'These names or numbers are not in the data: "Initech".',
    );
  });

  it("is never one that was asked before", async () => {
    const progress = await interviewAfter([ANSWER]);
    const before = progress.turns[0]?.question?.text ?? "";
    follow(() => ({ question: before.toUpperCase() }));
    await expect(engine.nextQuestion(progress)).rejects.toThrow(/repeated|off plan|ungrounded/);
    follow(() => ({ question: `${before} ` }));
    await expect(engine.nextQuestion(progress)).rejects.toThrow(/repeated/);
  });

  it("takes back what it streamed before it is asked for again", async () => {
    follow((request, at) => ({
      question:
        at === 0 ? `${planned(request)} Would that also work at Initech, do you think?` : planned(request),
    }));
    let shown = "";
    let resets = 0;
    const asked = await engine.nextQuestion(await interviewAfter([]), {
      onDelta: (delta) => {
        shown += delta;
        expect(shown).not.toContain("Initech");
      },
      onReset: () => {
        shown = "";
        resets++;
      },
    });
    expect(resets).toBe(1);
    expect(shown).toBe(asked.text);
  });

  it("fails rather than stream twice to a listener who knows no reset", async () => {
    follow((request) => ({ question: `${planned(request)} Would that also work at Initech, do you think?` }));
    const from = server.requests.length;
    await expect(engine.nextQuestion(await interviewAfter([]), { onDelta: () => {} })).rejects.toThrow(
      "ungrounded",
    );
    expect(server.requests.length - from).toBe(1);
  });

  it("is not worded anew in a structured interview", async () => {
    const progress = await interviewAfter([], { ...BRIEF, structured: true });
    const from = server.requests.length;
    expect(await engine.nextQuestion(progress)).toEqual(await EMBEDDED.nextQuestion(progress));
    expect(server.requests.length).toBe(from);
  });
});

/** An answer that leaves its own part and its result open. */
const VAGUE = "We had a slow tracking service at Halden Post, and we improved the caching of its requests.";

describe("an interview whose questions a model words", () => {
  it("follows up and moves on as the embedded one does", async () => {
    follow((request) => ({ question: `Then let me ask you this. ${planned(request)}` }));
    const brief = { ...BRIEF, questions: 6 };
    const plan = await EMBEDDED.plan(brief);
    const own = { brief, plan, turns: [] as ReturnType<typeof turnOf>[] };
    const worded = { brief, plan, turns: [] as ReturnType<typeof turnOf>[] };
    for (let ordinal = 0; ordinal < 6; ordinal++) {
      const expected = await EMBEDDED.nextQuestion(own);
      const asked = await engine.nextQuestion(worded);
      expect(asked.source).toMatchObject({
        kind: "model",
        aim: { text: expected.text, source: expected.source },
      });
      const said = `${VAGUE} That was project ${ordinal}.`;
      const assessment = await EMBEDDED.assess({ progress: own, turn: turnOf(expected, ordinal, said) });
      own.turns.push({ ...turnOf(expected, ordinal, said), assessment });
      worded.turns.push({ ...turnOf(asked, ordinal, said), assessment });
    }
    const kinds = own.turns.map(({ question }) => question?.source?.kind);
    expect(new Set(kinds).has("probe")).toBe(true);
    expect(kinds.length).toBe(6);
  });

  it("is judged by the bank entry that a question was made from", async () => {
    const progress = await interviewAfter([ANSWER, ANSWER, ANSWER, ANSWER]);
    const fromBank = progress.turns.find(({ question }) => question?.source?.kind === "bank");
    if (!fromBank?.question?.source) throw new Error("no question from the bank");
    const aim = { text: fromBank.question.text, source: fromBank.question.source };
    const turn = {
      ...fromBank,
      assessment: null,
      question: { ...fromBank.question, source: { kind: "model" as const, cites: [], aim } },
    };
    const expected = await EMBEDDED.assess({ progress, turn: { ...fromBank, assessment: null } });
    expect(await EMBEDDED.assess({ progress, turn })).toEqual(expected);
    expect(expected.criteria.some(({ criterion }) => criterion === "accuracy")).toBe(true);
  });
});
