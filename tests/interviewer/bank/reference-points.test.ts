import { describe, expect, it } from "vitest";
import { ALL_QUESTIONS } from "../../../src/interviewer/embedded/bank/index.ts";
import { says } from "./phrases.ts";

const points = ALL_QUESTIONS.flatMap(({ id, text, model, points }) =>
  points.map((point) => ({ id, question: text, model, ...point })),
);

describe("reference points", () => {
  it("are each made by the model answer, in one of their own phrases", () => {
    const missing = points.filter(({ model, synonyms }) => !synonyms.some((phrase) => says(model, phrase)));
    expect(missing.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it("are not given away by the question: most of their phrases are absent from it", () => {
    const given = points.filter(({ question, synonyms }) => {
      const said = synonyms.filter((phrase) => says(question, phrase));
      return said.length >= synonyms.length / 2;
    });
    expect(given.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it("share no phrase with another point of their question", () => {
    const shared = ALL_QUESTIONS.flatMap(({ id, points }) => {
      const phrases = points.flatMap(({ synonyms }) => synonyms);
      return phrases
        .filter((phrase, at) => phrases.indexOf(phrase) !== at)
        .map((phrase) => `${id}: ${phrase}`);
    });
    expect(shared).toEqual([]);
  });
});
