import { describe, expect, it } from "vitest";
import { createEmbeddedInterviewer } from "../../../src/interviewer/embedded/embedded-interviewer.ts";
import { briefTexts, sourcesOf, spokenTexts } from "../../../src/interviewer/llm/grounding/sources.ts";
import { textCheck } from "../../../src/interviewer/llm/text-check.ts";
import { MIDDLING_ANSWERS } from "../embedded/interviews/middling.ts";
import { STRONG_ANSWERS } from "../embedded/interviews/strong.ts";
import { BRIEF, interviewWith } from "../embedded/interviews/turns.ts";
import { WEAK_ANSWERS } from "../embedded/interviews/weak.ts";

const checkOn = (texts: string[], longest = 5000) =>
  textCheck({ sources: sourcesOf(texts), leaks: () => false, longest });

describe("the check of a text", () => {
  it.each([
    ["strong", STRONG_ANSWERS],
    ["middling", MIDDLING_ANSWERS],
    ["weak", WEAK_ANSWERS],
  ])("passes what a good coach says of a %s interview", async (_, answers) => {
    const turns = interviewWith(answers);
    const { feedback, recommendations } = await createEmbeddedInterviewer().evaluate({ brief: BRIEF, turns });
    const check = checkOn([...briefTexts(BRIEF), ...spokenTexts(turns)]);
    expect([feedback, ...recommendations].map((text) => check(text))).toEqual(
      [feedback, ...recommendations].map(() => null),
    );
  });

  it.each([
    ["language", "Расскажите мне, пожалуйста, о вашей последней работе."],
    ["language", "请介绍一下你最近负责的一个项目，以及你遇到的困难。"],
    ["language", "Háblame de la última vez que tuviste que trabajar con una persona difícil en el equipo."],
    ["markup", "Tell me about <b>your</b> work."],
    ["markup", "Tell me about it: https://example.com"],
    ["markup", "```\nTell me about it.\n```"],
    ["markup", "Tell me\u0000 about it."],
    ["markup", "Tell me about it \uD83D, please."],
    ["too long", "Tell me about it. ".repeat(300)],
    ["ungrounded", "Tell me about Initech."],
    ["unquoted", "You said “I did it all alone”."],
  ])("finds a fault of %s in %j", (code, text) => {
    expect(checkOn(["I did it with others."])(text)?.code).toBe(code);
  });

  it("passes a tag that the conversation is about", () => {
    const text = "When would you use <section> rather than a div?";
    expect(checkOn(["What is <section> for?"])(text)).toBeNull();
    expect(checkOn(["What is it for?"])(text)?.code).toBe("markup");
  });
});
