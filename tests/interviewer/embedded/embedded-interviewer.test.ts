import { describe, expect, it } from "vitest";
import { createEmbeddedInterviewer } from "../../../src/interviewer/embedded/embedded-interviewer.ts";
import { STRONG_ANSWERS } from "./interviews/strong.ts";
import { BRIEF, interviewWith } from "./interviews/turns.ts";
import { brief, progress } from "./session.ts";

const interviewer = createEmbeddedInterviewer();
const turns = interviewWith(STRONG_ANSWERS);
const [first] = turns;
if (!first) throw new Error("the fixture is empty");

const calls = {
  plan: (options = {}) => interviewer.plan(brief(), options),
  nextQuestion: (options = {}) => interviewer.nextQuestion(progress(turns), options),
  assess: (options = {}) => interviewer.assess({ progress: progress(turns), turn: first }, options),
  suggest: (options = {}) =>
    interviewer.suggest(
      {
        brief: brief(),
        question: "Explain closures.",
        classification: { type: "technical", category: "javascript", difficulty: "mid", requiresSTAR: false },
      },
      options,
    ),
  classify: (options = {}) =>
    interviewer.classify({ brief: brief(), question: "Explain closures." }, options),
  evaluate: (options = {}) => interviewer.evaluate({ brief: BRIEF, turns }, options),
};
const names = Object.keys(calls) as (keyof typeof calls)[];

describe("createEmbeddedInterviewer", () => {
  it.each(names)("gives the same output for the same input: %s", async (name) => {
    expect(await calls[name]()).toEqual(await calls[name]());
  });

  it.each(["plan", "nextQuestion", "assess", "suggest", "evaluate"] as const)(
    "says that it made the result: %s",
    async (name) => {
      expect(await calls[name]()).toMatchObject({ engine: { name: "embedded", version: "1" } });
    },
  );

  it.each(names)("changes nothing in what it is given: %s", async (name) => {
    const before = structuredClone(turns);
    await calls[name]();
    expect(turns).toEqual(before);
  });

  it.each(names)("does not begin once it is aborted: %s", async (name) => {
    await expect(calls[name]({ signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it("hands out the text of a question and of the feedback as it is made", async () => {
    const deltas: string[] = [];
    const onDelta = (delta: string) => deltas.push(delta);
    const { text } = await calls.nextQuestion({ onDelta });
    const { feedback } = await calls.evaluate({ onDelta });
    expect(deltas.join("")).toBe(text + feedback);
  });
});
