import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CallOptions, Interviewer } from "../../../src/core/interviewer.ts";
import type { Assessment, EngineTag, Evaluation } from "../../../src/core/session/model.ts";
import { type EngineFailure, withFallback } from "../../../src/interviewer/fallback.ts";
import {
  type ModelRequest,
  type ModelServer,
  type Script,
  startModelServer,
} from "../../support/scripted-model-server.ts";
import { ANSWER, BRIEF, EMBEDDED, interviewAfter, lastOf, modelAt } from "./interview.ts";
import { blockIn, goodReply } from "./replies.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

vi.setConfig({ testTimeout: 20_000 });

/** Long enough for any reply that comes, short where none does. */
const PATIENT_MS = 15_000;
const HASTY_MS = 60;

const good = (request: ModelRequest) => JSON.stringify(goodReply(request));

/** A good reply whose texts are put in other words; quotes of the answer stay. */
function worded(request: ModelRequest, change: (text: string) => string): string {
  return JSON.stringify(goodReply(request), (key, value) =>
    typeof value === "string" && !KEPT.has(key) ? change(value) : value,
  );
}
const KEPT = new Set(["quote", "criterion", "structure", "type", "difficulty"]);

const say =
  (text: (request: ModelRequest) => string) =>
  (request: ModelRequest): Script => ({
    does: "say",
    text: text(request),
  });

/** What models and servers do wrong, with what is told of it and how long one has to wait to know. */
const BROKEN: Record<
  string,
  { script: (request: ModelRequest) => Script; reason: RegExp; limitMs?: number }
> = {
  "refuses in words": {
    script: say(() => "I'm sorry, I can't help with that."),
    reason: /^unusable: not json/,
  },
  "says nothing": { script: say(() => ""), reason: /^unusable: empty/ },
  "sends an empty object": { script: say(() => "{}"), reason: /^unusable: wrong shape/ },
  "sends another type": { script: say(() => "[1, 2]"), reason: /^unusable/ },
  "sends HTML": {
    script: say(() => "<!doctype html><html><body><h1>Hello</h1></body></html>"),
    reason: /^unusable: not json/,
  },
  "answers in another script": {
    script: say((request) => worded(request, () => "Расскажите, пожалуйста, о вашей работе.")),
    reason: /^unusable: (?:language|wrong shape|unquoted)/,
  },
  "puts HTML into its texts": {
    script: say((request) => worded(request, (text) => `<b>${text}</b>`)),
    reason: /^unusable: (?:markup|wrong shape)/,
  },
  "invents names and numbers": {
    script: say((request) => worded(request, (text) => `${text} At Google it took 77 days.`)),
    reason: /^unusable: (?:ungrounded|wrong shape)/,
  },
  "tells its instructions": {
    script: say((request) =>
      worded(request, (text) => `${text} ${request.said("system").split("\n")[2]?.toLowerCase()}`),
    ),
    reason: /^unusable: (?:leak|wrong shape)/,
  },
  "is cut off by its limit": {
    script: (request) => ({ does: "run out", text: good(request) }),
    reason: /^unusable: cut off/,
  },
  "goes on for a megabyte": {
    script: say((request) => worded(request, (text) => `${text} ${"and so on ".repeat(100_000)}`)),
    reason: /^too large|^unusable: (?:too long|ungrounded)/,
  },
  "answers 429 with a long Retry-After": {
    script: () => ({ does: "refuse", status: 429, headers: { "retry-after": "3600" } }),
    reason: /^http 429/,
  },
  "answers 500": { script: () => ({ does: "refuse", status: 500 }), reason: /^http 500/ },
  "answers 401": { script: () => ({ does: "refuse", status: 401 }), reason: /^http 401/ },
  "answers with a page": {
    script: () => ({ does: "babble", body: "<html>bad gateway</html>", type: "text/html" }),
    reason: /^unreachable or unreadable|^broken off|^unusable/,
  },
  "hangs up": { script: () => ({ does: "hang up" }), reason: /^unreachable or unreadable/ },
  "breaks the connection half way": {
    script: (request) => ({ does: "reset", text: good(request) }),
    reason: /^unreachable or unreadable|^broken off/,
  },
  "keeps silent": { script: () => ({ does: "keep silent" }), reason: /^timeout/, limitMs: HASTY_MS },
  "stalls in its headers": {
    script: () => ({ does: "stall in headers" }),
    reason: /^timeout/,
    limitMs: HASTY_MS,
  },
  drips: {
    script: (request) => ({ does: "drip", text: good(request) }),
    reason: /^timeout/,
    limitMs: HASTY_MS,
  },
};

interface Position {
  call: keyof Interviewer;
  run: (engine: Interviewer, options: CallOptions) => Promise<unknown>;
}

const POSITIONS: Record<string, Position> = {
  "the first question": {
    call: "nextQuestion",
    run: async (engine, options) => engine.nextQuestion(await interviewAfter([]), options),
  },
  "the question after an answer": {
    call: "nextQuestion",
    run: async (engine, options) => engine.nextQuestion(await interviewAfter([ANSWER]), options),
  },
  "an assessment": {
    call: "assess",
    run: async (engine, options) => {
      const progress = await interviewAfter([ANSWER]);
      return engine.assess({ progress, turn: lastOf(progress) }, options);
    },
  },
  suggestions: {
    call: "suggest",
    run: async (engine, options) => {
      const question = "How do you use Redis?";
      const classification = await EMBEDDED.classify({ brief: BRIEF, question });
      return engine.suggest({ brief: BRIEF, question, classification }, options);
    },
  },
  "a classification": {
    call: "classify",
    run: (engine, options) => engine.classify({ brief: BRIEF, question: "How do you use Redis?" }, options),
  },
  "the feedback": {
    call: "evaluate",
    run: async (engine, options) => {
      const { brief, turns } = await interviewAfter([ANSWER, ANSWER]);
      return engine.evaluate({ brief, turns }, options);
    },
  },
};

const engineOf = (result: unknown) => (result as { engine?: EngineTag }).engine?.name;

function expectScoresInRange(result: unknown): void {
  const { score, criteria, scores } = result as Partial<Assessment & Evaluation>;
  const of01 = [score].filter((value) => typeof value === "number");
  const levels = (criteria ?? []).flatMap(({ level }) => level ?? []);
  const of100 = Object.values(scores ?? {}).filter((value) => value !== null);
  for (const value of of01) expect(value >= 0 && value <= 1).toBe(true);
  for (const value of levels) expect([1, 2, 3, 4, 5]).toContain(value);
  for (const value of of100) expect(value >= 0 && value <= 100).toBe(true);
}

/** Listens as a client does: what it shows is void after a reset. */
function listener(): { options: CallOptions; shown: () => string } {
  let shown = "";
  return {
    shown: () => shown,
    options: {
      onDelta: (delta) => {
        shown += delta;
      },
      onReset: () => {
        shown = "";
      },
    },
  };
}

describe.each(Object.entries(POSITIONS))("%s", (_, { call, run }) => {
  it("comes from a model that works", async () => {
    server.follow(say(good));
    const failures: EngineFailure[] = [];
    const { options, shown } = listener();
    const engine = withFallback(modelAt(server.baseURL, { limitMs: PATIENT_MS }), EMBEDDED, {
      now: () => 0,
      onFailure: (failure) => failures.push(failure),
    });
    const result = await run(engine, options);
    expect(failures).toEqual([]);
    const expected = { nextQuestion: "llm", assess: "llm", suggest: "llm", evaluate: "llm" }[call as string];
    expect(engineOf(result)).toBe(expected);
    expectScoresInRange(result);
    const { text, feedback } = result as { text?: string; feedback?: string };
    expect(shown()).toBe(text ?? feedback ?? "");
  });

  it.each(Object.entries(BROKEN))("comes from the embedded engine when the model %s", async (_, broken) => {
    server.follow(broken.script);
    const from = server.requests.length;
    const failures: EngineFailure[] = [];
    const { options, shown } = listener();
    const engine = withFallback(
      modelAt(server.baseURL, { limitMs: broken.limitMs ?? PATIENT_MS }),
      EMBEDDED,
      { now: () => 0, onFailure: (failure) => failures.push(failure) },
    );
    const result = await run(engine, options);
    expect(failures.map((failure) => failure.call)).toEqual([call]);
    expect(failures[0]?.reason).toMatch(broken.reason);
    expect(result).toEqual(await run(EMBEDDED, {}));
    expectScoresInRange(result);
    const { text, feedback } = result as { text?: string; feedback?: string };
    expect(shown()).toBe(text ?? feedback ?? "");
    expect(server.requests.length - from).toBeLessThanOrEqual(2);
  });
});

describe("a reply that only looks broken", () => {
  it.each([
    ["stands in a code fence", (text: string) => `\`\`\`json\n${text}\n\`\`\``],
    ["comes after thoughts", (text: string) => `<think>Let me see {…}</think>\n${text}`],
    ["comes with a greeting", (text: string) => `Here it is:\n${text}`],
  ])("is used where it %s", async (_, wrapped) => {
    server.follow(say((request) => wrapped(good(request))));
    const { options, shown } = listener();
    const asked = await modelAt(server.baseURL, { limitMs: PATIENT_MS }).nextQuestion(
      await interviewAfter([]),
      options,
    );
    expect(asked.engine).toEqual({ name: "llm", version: "question-1", model: "scripted" });
    expect(shown()).toBe(asked.text);
  });

  it("is asked for without a schema where the server takes none, then and afterwards", async () => {
    const question = (request: ModelRequest) => `To begin with: ${blockIn(request, "planned question")}`;
    server.follow((request) =>
      request.body.response_format
        ? { does: "refuse", status: 400 }
        : { does: "say", text: JSON.stringify({ question: question(request), cites: [] }) },
    );
    const engine = modelAt(server.baseURL, { limitMs: PATIENT_MS });
    const from = server.requests.length;
    const first = await engine.nextQuestion(await interviewAfter([]));
    await engine.nextQuestion(await interviewAfter([ANSWER]));
    expect(first.text).toMatch(/^To begin with: /);
    const constrained = server.requests.slice(from).map(({ body }) => body.response_format !== undefined);
    expect(constrained).toEqual([true, false, false]);
  });
});
