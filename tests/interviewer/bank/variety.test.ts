import { describe, expect, it } from "vitest";
import { ALL_QUESTIONS } from "../../../src/interviewer/embedded/bank/index.ts";
import { stems } from "./phrases.ts";

/** Words of no subject; two questions do not resemble each other because both ask "how would you". */
const COMMON = new Set(
  stems(
    "a an and are as at be between by can could did do does each else explain every few first for from go had has " +
      "have how i if in into is it its just may me more most much must my need no not now of on one or other our " +
      "out over should so some such tell than that the their them then there they this time to two up us use was " +
      "way we were what when where which while who why will with would you your",
  ),
);

/** From this share of common words on, two questions count as the same. Different ones, read by eye, reach 0.3. */
const SAME_QUESTION = 0.35;

function subjectOf(text: string): Set<string> {
  return new Set(stems(text).filter((word) => !COMMON.has(word)));
}

/** Jaccard index of two sets, 0–1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}

/** Pairs of texts that share too many words, in readable form. */
function lookalikes(texts: readonly { id: string; text: string }[], limit: number): string[] {
  const subjects = texts.map(({ id, text }) => ({ id, words: subjectOf(text) }));
  return subjects.flatMap((one, at) =>
    subjects
      .slice(at + 1)
      .filter((other) => overlap(one.words, other.words) >= limit)
      .map((other) => `${one.id} ~ ${other.id}`),
  );
}

describe("variety", () => {
  it("recognises the same question in a slightly different wording", () => {
    const texts = [
      { id: "a", text: "When would you pick a hash map over a list, and what does it cost?" },
      { id: "b", text: "What does a hash map cost, and when would you pick it rather than a list?" },
      { id: "c", text: "What makes a unit test good?" },
    ];
    expect(lookalikes(texts, SAME_QUESTION)).toEqual(["a ~ b"]);
  });

  it("asks nothing twice, in any domain", () => {
    expect(lookalikes(ALL_QUESTIONS, SAME_QUESTION)).toEqual([]);
  });

  it("probes each question in words of its own", () => {
    const probes = ALL_QUESTIONS.flatMap(({ id, probes }) => probes.map((text) => ({ id, text })));
    const seen = new Map<string, string[]>();
    for (const { id, text } of probes) seen.set(text, [...(seen.get(text) ?? []), id]);
    expect([...seen].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it("has no model answer or reference point that stands in two questions", () => {
    for (const texts of [
      ALL_QUESTIONS.map(({ model }) => model),
      ALL_QUESTIONS.flatMap(({ points }) => points.map(({ text }) => text)),
    ])
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
