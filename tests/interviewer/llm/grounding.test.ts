import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly, locate } from "../../../src/interviewer/llm/grounding/locate.ts";
import { briefTexts, sourcesOf } from "../../../src/interviewer/llm/grounding/sources.ts";
import { ungrounded } from "../../../src/interviewer/llm/grounding/ungrounded.ts";
import { BRIEF } from "./interview.ts";

describe("a quote", () => {
  const TEXT = "We said: ‘don’t  panic’ — and it held…\nThen we slept.";

  it.each([
    ["'don't panic' - and it held", "don’t  panic’ — and it held"],
    ['"and it held… Then we slept."', "and it held…\nThen we slept."],
    ["...THEN WE SLEPT...", "Then we slept"],
    ["it held...", "it held…"],
  ])("is found whatever its marks and spaces: %s", (quote, expected) => {
    expect(exactly(quote, ["Nothing here.", TEXT])?.replace(/…$/, "")).toBe(expected.replace(/…$/, ""));
  });

  it.each(["we panicked", "held and it", "", "“”", "..."])("is not found where it isn't: %j", (quote) => {
    expect(locate(quote, TEXT)).toBeNull();
  });

  it("of any words of a text is found, as a range of that text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const quote = text.slice(start, start + (length % 40));
        const span = locate(quote, text);
        fc.pre(/[\p{L}\p{N}]/u.test(quote));
        expect(span).not.toBeNull();
        if (span) expect(locate(text.slice(span.start, span.end), text)).not.toBeNull();
      }),
    );
  });
});

describe("what no source has", () => {
  const sources = sourcesOf([...briefTexts(BRIEF), "I saved 1,250 euros in 2 weeks with a CDN, said Maria."]);

  it.each([
    "Tell me how you cut the latency from 900 ms to 140 ms at Halden Post.",
    "Your resume names Redis. Why did you choose it over PostgreSQL?",
    "Describe the two weeks in which you saved 1250 euros.",
    "Imagine that on Monday the CDN fails: what do you do? Walk me through it.",
    "How would Maria describe you? Otherwise, what would APIs like that cost?",
  ])("is nothing in %j", (text) => {
    const known = sourcesOf([...sources.texts, "an API"]);
    expect(ungrounded(text, known)).toEqual([]);
  });

  it.each([
    ["How did you do that at Google?", ["Google"]],
    ["Why not MongoDB, as at Stripe?", ["MongoDB", "Stripe"]],
    ["Netflix does it differently.", ["Netflix"]],
    ["You saved 1,300 euros and 40% of it at once.", ["1300", "40"]],
    ["With forty people and thousands of requests?", ["forty", "thousands"]],
    ["Would Maria Lopez agree?", ["Lopez"]],
    ["What does iOS do?", ["iOS"]],
  ])("is found in %j", (text, expected) => {
    expect(ungrounded(text, sources)).toEqual(expected);
  });
});
