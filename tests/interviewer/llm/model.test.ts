import { afterEach, describe, expect, it, vi } from "vitest";
import type { Config } from "../../../src/env.ts";
import { createLlmInterviewer } from "../../../src/interviewer/llm/llm-interviewer.ts";
import { reasonOf } from "../../../src/interviewer/llm/model/failure.ts";
import { type Model, modelOf } from "../../../src/interviewer/llm/model/model.ts";
import { BRIEF, EMBEDDED, interviewAfter } from "./interview.ts";

type Settings = Pick<Config, "LLM_PROVIDER" | "LLM_BASE_URL" | "LLM_API_KEY" | "LLM_MODEL">;
const settings = (fields: Partial<Settings>): Settings => ({ LLM_PROVIDER: "openai-compatible", ...fields });

const interviewerOf = (model: Model | null) => {
  if (!model) throw new Error("no model");
  return createLlmInterviewer({ model, embedded: EMBEDDED, now: () => 0, nonce: () => "nonce" });
};

afterEach(() => {
  vi.doUnmock("ai");
  vi.doUnmock("workers-ai-provider");
  vi.doUnmock("@ai-sdk/openai-compatible");
  vi.resetModules();
});

describe("the model of a configuration", () => {
  it("is none for the embedded interviewer alone", () => {
    expect(modelOf(settings({ LLM_PROVIDER: "embedded" }))).toBeNull();
  });

  it.each([
    ["LLM_BASE_URL", settings({ LLM_MODEL: "m" })],
    ["LLM_MODEL", settings({ LLM_BASE_URL: "http://127.0.0.1:1/v1" })],
    ["AI", settings({ LLM_PROVIDER: "workers-ai", LLM_MODEL: "m" })],
  ])("fails when asked, and says that %s is missing", async (name, incomplete) => {
    const asking = interviewerOf(modelOf(incomplete)).nextQuestion(await interviewAfter([]));
    expect(await asking.catch(reasonOf)).toBe(`configuration: ${name}`);
  });

  it("loads no SDK before it is asked", async () => {
    const loaded: string[] = [];
    for (const sdk of ["ai", "workers-ai-provider", "@ai-sdk/openai-compatible"])
      vi.doMock(sdk, () => {
        loaded.push(sdk);
        return {};
      });
    vi.resetModules();
    const { modelOf: freshModelOf } = await import("../../../src/interviewer/llm/model/model.ts");
    const { createLlmInterviewer: fresh } = await import("../../../src/interviewer/llm/llm-interviewer.ts");
    const model = freshModelOf(settings({ LLM_BASE_URL: "http://127.0.0.1:1/v1", LLM_MODEL: "m" }));
    if (!model) throw new Error("no model");
    const engine = fresh({ model, embedded: EMBEDDED, now: () => 0, nonce: () => "nonce" });
    await engine.plan(BRIEF);
    expect(loaded).toEqual([]);
    await expect(engine.classify({ brief: BRIEF, question: "Why?" })).rejects.toThrow();
    expect(loaded).toContain("@ai-sdk/openai-compatible");
  });
});

describe("a model of Workers AI", () => {
  const REPLY = { type: "technical", category: "databases", difficulty: "senior", requiresSTAR: false };

  /** A binding that says this, whole or as an event stream, and keeps what it was asked. */
  function binding(text: string) {
    const runs: { model: string; inputs: { messages: { role: string }[]; stream?: boolean } }[] = [];
    const run = async (model: string, inputs: { messages: { role: string }[]; stream?: boolean }) => {
      runs.push({ model, inputs });
      const usage = { prompt_tokens: 50, completion_tokens: 10 };
      if (!inputs.stream) return { response: text, usage };
      const events = [...text].map((piece) => ({ response: piece }));
      const body = [...events, { response: "", usage }].map((each) => `data: ${JSON.stringify(each)}\n\n`);
      return new Response(`${body.join("")}data: [DONE]\n\n`).body;
    };
    return { runs, ai: { run } as unknown as Ai };
  }

  const CONFIG = settings({ LLM_PROVIDER: "workers-ai", LLM_MODEL: "@cf/test/model" });

  it("is asked through its binding", async () => {
    const { ai, runs } = binding(JSON.stringify(REPLY));
    const made = await interviewerOf(modelOf(CONFIG, ai)).classify({
      brief: BRIEF,
      question: "What is MVCC?",
    });
    expect(made).toEqual(REPLY);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.model).toBe("@cf/test/model");
    expect(runs[0]?.inputs.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  });

  it("streams through its binding", async () => {
    const progress = await interviewAfter([]);
    const { text } = await EMBEDDED.nextQuestion(progress);
    const { ai, runs } = binding(JSON.stringify({ question: `To begin with: ${text}`, cites: [] }));
    const deltas: string[] = [];
    const asked = await interviewerOf(modelOf(CONFIG, ai)).nextQuestion(progress, {
      onDelta: (delta) => deltas.push(delta),
    });
    expect(runs[0]?.inputs.stream).toBe(true);
    expect(asked.engine).toEqual({ name: "llm", version: "question-1", model: "@cf/test/model" });
    expect(deltas.join("")).toBe(asked.text);
    expect(deltas.length).toBeGreaterThan(1);
  });

  it("waits no longer than its limit for a binding that heeds no signal", async () => {
    const model = modelOf(CONFIG, { run: () => new Promise(() => {}) } as unknown as Ai);
    if (!model) throw new Error("no model");
    const engine = createLlmInterviewer({
      model,
      embedded: EMBEDDED,
      now: () => 0,
      nonce: () => "n",
      limitMs: 20,
    });
    await expect(engine.classify({ brief: BRIEF, question: "Why?" })).rejects.toThrow("timeout");
  });
});
