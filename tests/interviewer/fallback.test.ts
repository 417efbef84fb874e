import { describe, expect, it } from "vitest";
import type { AskedQuestion, CallOptions, Interviewer, Progress } from "../../src/core/interviewer.ts";
import type { Assessment, EngineUsage, Turn } from "../../src/core/session/model.ts";
import { type EngineFailure, withFallback } from "../../src/interviewer/fallback.ts";
import { ModelFailure } from "../../src/interviewer/llm/model/failure.ts";
import { tokenLedger } from "../../src/interviewer/llm/token-ledger.ts";
import {
  scriptedAssessment,
  scriptedInterviewer,
  scriptedQuestion,
} from "../support/scripted-interviewer.ts";
import { BRIEF, turnOf } from "./llm/interview.ts";

const TAG = { name: "llm", version: "test-1", model: "scripted" } as const;
const asked = (text: string): AskedQuestion => ({ ...scriptedQuestion(1), text, engine: TAG });
const progressWith = (turns: Turn[]): Progress => ({
  brief: BRIEF,
  plan: { questions: [], engine: TAG },
  turns,
});
const NOTHING_YET = progressWith([]);

/** An embedded engine that says its text in one delta, as the real one does. */
const embedded = scriptedInterviewer({
  nextQuestion: async (_, options) => {
    options?.onDelta?.("Embedded question?");
    return { ...scriptedQuestion(1), text: "Embedded question?" };
  },
});

/** A model that says something and then fails. */
const breaking = (said: string[]) =>
  scriptedInterviewer({
    nextQuestion: async (_, options) => {
      for (const delta of said) options?.onDelta?.(delta);
      throw new ModelFailure("timeout");
    },
  });

const working = (said: string[]) =>
  scriptedInterviewer({
    nextQuestion: async (_, options) => {
      for (const delta of said) options?.onDelta?.(delta);
      return asked(said.join(""));
    },
  });

/** Writes down all that a caller hears, resets as "|". */
function caller(resettable: boolean): { options: CallOptions; heard: string[] } {
  const heard: string[] = [];
  const onDelta = (delta: string) => heard.push(delta);
  return { heard, options: resettable ? { onDelta, onReset: () => heard.push("|") } : { onDelta } };
}

function fallback(primary: Interviewer, now = () => 0) {
  const failures: EngineFailure[] = [];
  const engine = withFallback(primary, embedded, { now, onFailure: (failure) => failures.push(failure) });
  return { engine, failures };
}

describe("text that streams through the fallback", () => {
  it("comes live to a caller who can be told of a reset", async () => {
    const { options, heard } = caller(true);
    const { engine, failures } = fallback(working(["Model ", "question?"]));
    expect((await engine.nextQuestion(NOTHING_YET, options)).engine).toEqual(TAG);
    expect(heard).toEqual(["Model ", "question?"]);
    expect(failures).toEqual([]);
  });

  it("is taken back before the embedded engine speaks", async () => {
    const { options, heard } = caller(true);
    const { engine, failures } = fallback(breaking(["Model ", "ques"]));
    const question = await engine.nextQuestion(NOTHING_YET, options);
    expect(question.engine.name).toBe("embedded");
    expect(heard).toEqual(["Model ", "ques", "|", "Embedded question?"]);
    expect(failures).toEqual([{ call: "nextQuestion", reason: "timeout" }]);
  });

  it("is not taken back where nothing was said", async () => {
    const { options, heard } = caller(true);
    await fallback(breaking([])).engine.nextQuestion(NOTHING_YET, options);
    expect(heard).toEqual(["Embedded question?"]);
  });

  it("is held back from a caller who could not be told of a reset", async () => {
    const failed = caller(false);
    await fallback(breaking(["Model ", "ques"])).engine.nextQuestion(NOTHING_YET, failed.options);
    expect(failed.heard).toEqual(["Embedded question?"]);
    const well = caller(false);
    await fallback(working(["Model ", "question?"])).engine.nextQuestion(NOTHING_YET, well.options);
    expect(well.heard).toEqual(["Model question?"]);
  });

  it("is heard no more once its engine has failed", async () => {
    const { options, heard } = caller(true);
    let late: CallOptions | undefined;
    const primary = scriptedInterviewer({
      nextQuestion: async (_, given) => {
        late = given;
        throw new Error("broken");
      },
    });
    await fallback(primary).engine.nextQuestion(NOTHING_YET, options);
    late?.onDelta?.("much too late");
    late?.onReset?.();
    expect(heard).toEqual(["Embedded question?"]);
  });

  it("passes on the resets that the model itself calls for", async () => {
    const primary = scriptedInterviewer({
      nextQuestion: async (_, given) => {
        given?.onDelta?.("Wrong");
        given?.onReset?.();
        given?.onDelta?.("Right?");
        return asked("Right?");
      },
    });
    const live = caller(true);
    await fallback(primary).engine.nextQuestion(NOTHING_YET, live.options);
    expect(live.heard).toEqual(["Wrong", "|", "Right?"]);
    const held = caller(false);
    await fallback(primary).engine.nextQuestion(NOTHING_YET, held.options);
    expect(held.heard).toEqual(["Right?"]);
  });
});

describe("the fallback", () => {
  it("leaves a call that its own caller gave up to neither engine", async () => {
    const stop = new AbortController();
    const primary = scriptedInterviewer({
      nextQuestion: async () => {
        stop.abort(new Error("gone"));
        throw new ModelFailure("over");
      },
    });
    const { engine, failures } = fallback(primary);
    await expect(engine.nextQuestion(NOTHING_YET, { signal: stop.signal })).rejects.toThrow("gone");
    expect(failures).toEqual([]);
  });

  it("leaves a model alone for a minute once it has failed three times in a row", async () => {
    let time = 0;
    let calls = 0;
    let healthy = false;
    const primary = scriptedInterviewer({
      nextQuestion: async () => {
        calls++;
        if (!healthy) throw new ModelFailure("http 500");
        return asked("Model question?");
      },
    });
    const { engine } = fallback(primary, () => time);
    const names: string[] = [];
    const ask = async () => names.push((await engine.nextQuestion(NOTHING_YET)).engine.name);
    for (let turn = 0; turn < 5; turn++) await ask();
    expect(calls).toBe(3);
    time = 60_000;
    await ask();
    await ask();
    expect(calls).toBe(4);
    time = 120_000;
    healthy = true;
    await ask();
    await ask();
    expect(calls).toBe(6);
    expect(names).toEqual([...Array(7).fill("embedded"), "llm", "llm"]);
  });

  it("does not take what the embedded engine did for a sign of a model's health", async () => {
    let calls = 0;
    const primary = scriptedInterviewer({
      nextQuestion: async () => {
        calls++;
        throw new ModelFailure("http 500");
      },
    });
    const { engine } = fallback(primary);
    for (let turn = 0; turn < 5; turn++) {
      await engine.plan(BRIEF);
      await engine.nextQuestion(NOTHING_YET);
    }
    expect(calls).toBe(3);
  });

  it("asks the embedded engine once a session has used its tokens", async () => {
    const turnWith = (usage: EngineUsage): Turn => {
      const assessment: Assessment = { ...scriptedAssessment("An answer"), engine: TAG, usage };
      return { ...turnOf(scriptedQuestion(1), 0, "An answer"), assessment };
    };
    const spent = (inputTokens: number, outputTokens: number) =>
      progressWith([turnWith({ latencyMs: 1, inputTokens, outputTokens })]);
    const ledger = tokenLedger();
    const engine = withFallback(working(["Model question?"]), embedded, {
      now: () => 0,
      budget: { tokens: 1000, ledger },
    });
    const speaker = async (progress: Progress) => (await engine.nextQuestion(progress)).engine.name;
    expect(await speaker(spent(900, 99))).toBe("llm");
    expect(await speaker(spent(900, 100))).toBe("embedded");
    ledger.add("another session", 5000);
    expect(await speaker(spent(900, 99))).toBe("llm");
    ledger.add(BRIEF.seed, 1);
    expect(await speaker(spent(900, 99))).toBe("embedded");
  });
});
