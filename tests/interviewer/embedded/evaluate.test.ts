import { describe, expect, it } from "vitest";
import type { Evaluation, Turn } from "../../../src/core/session/model.ts";
import { assessAnswer } from "../../../src/interviewer/embedded/assess/assess-answer.ts";
import { ENGINE } from "../../../src/interviewer/embedded/engine.ts";
import { evaluateInterview } from "../../../src/interviewer/embedded/evaluate/evaluate-interview.ts";
import { flowOf, fluencyScore } from "../../../src/interviewer/embedded/evaluate/fluency.ts";
import { rhythmScore } from "../../../src/interviewer/embedded/evaluate/rhythm.ts";
import { MIDDLING_ANSWERS } from "./interviews/middling.ts";
import { STRONG_ANSWERS } from "./interviews/strong.ts";
import { BRIEF, interviewWith } from "./interviews/turns.ts";
import { WEAK_ANSWERS } from "./interviews/weak.ts";

const evaluate = (turns: Turn[], seed = BRIEF.seed) => evaluateInterview({ ...BRIEF, seed }, turns);
const strong = evaluate(interviewWith(STRONG_ANSWERS));
const middling = evaluate(interviewWith(MIDDLING_ANSWERS));
const weak = evaluate(interviewWith(WEAK_ANSWERS));

/** What stands between curly quotation marks; questions are quoted with single marks inside. */
const quotesIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => quote);

describe("three whole interviews", () => {
  it("are told apart: strong, middling, weak", () => {
    const overall = [strong, middling, weak].map(({ scores }) => scores.overall ?? 0);
    expect(overall[0]).toBeGreaterThanOrEqual(80);
    expect(overall[1]).toBeGreaterThan(35);
    expect(overall[1]).toBeLessThan(70);
    expect(overall[2]).toBeLessThan(30);
    const accuracy = [strong, middling, weak].map(({ scores }) => scores.accuracy ?? 0);
    expect(accuracy).toEqual([...accuracy].sort((a, b) => b - a));
    expect((strong.scores.fluency ?? 0) - (weak.scores.fluency ?? 0)).toBeGreaterThan(5);
  });

  it.each([
    ["strong", strong],
    ["middling", middling],
    ["weak", weak],
  ])("keep every score of the %s one a whole number from 0 to 100", (_, { scores, categories }) => {
    for (const score of [...Object.values(scores), ...categories.map((row) => row.score)]) {
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    ["strong", strong, STRONG_ANSWERS],
    ["middling", middling, MIDDLING_ANSWERS],
    ["weak", weak, WEAK_ANSWERS],
  ] as const)(
    "give feedback on the %s one that quotes answers and questions exactly",
    (_, evaluation, answers) => {
      const asked = interviewWith(answers).map(({ question }) => question?.text ?? "");
      const said = [...answers, ...asked.map((text) => text.replaceAll("“", "‘").replaceAll("”", "’"))].join(
        "\n",
      );
      const quotes = quotesIn(evaluation.feedback);
      expect(quotes.length).toBeGreaterThan(1);
      for (const quote of quotes) {
        const shown = quote.replace(/ …$/, "");
        expect(said.includes(shown) || /^(?:we|I|first|then|in the end|because)$/.test(shown)).toBe(true);
      }
      expect(answers.some((answer) => quotes.some((quote) => answer.includes(quote)))).toBe(true);
    },
  );

  it.each([
    ["strong", strong],
    ["middling", middling],
    ["weak", weak],
  ])("recommend short imperatives after the %s one", (_, { recommendations }) => {
    expect(recommendations.length).toBeGreaterThan(0);
    expect(recommendations.length).toBeLessThanOrEqual(5);
    expect(new Set(recommendations).size).toBe(recommendations.length);
    for (const recommendation of recommendations) {
      expect(recommendation.length).toBeLessThan(110);
      expect(recommendation).toMatch(/^[A-Z]/);
      expect(recommendation).not.toMatch(/[.]$/);
    }
  });

  it("say what to do next", () => {
    for (const { feedback } of [strong, middling, weak])
      expect(feedback.split("\n\n").length).toBeGreaterThanOrEqual(2);
    expect(weak.recommendations.join(" ")).toMatch(/Answer in three sentences|Say what you do know/);
  });

  it("rate competencies with the quotes they rest on", () => {
    const design = strong.competencies.find(({ competency }) => competency === "design");
    expect(design?.level).toBe(5);
    for (const { quotes } of strong.competencies)
      for (const quote of quotes) expect(STRONG_ANSWERS.some((answer) => answer.includes(quote))).toBe(true);
    expect(weak.competencies.find(({ competency }) => competency === "learning")).toMatchObject({
      level: null,
      quotes: [],
    });
  });

  it("have rows for the categories of content, with a remark each", () => {
    const rows = Object.fromEntries(strong.categories.map(({ category, score }) => [category, score]));
    for (const category of ["technical-knowledge", "communication", "structure", "problem-solving"])
      expect(rows[category]).toBeGreaterThan(60);
    for (const { category, comments } of middling.categories) {
      expect(comments).not.toBe("");
      expect(middling.categories.filter((row) => row.category === category)).toHaveLength(1);
    }
  });

  it("are worded differently from each other and from one session to the next", () => {
    expect(new Set([strong, middling, weak].map(({ feedback }) => feedback)).size).toBe(3);
    const again = ["a", "b", "c", "d", "e"].map((seed) => evaluate(interviewWith(MIDDLING_ANSWERS), seed));
    expect(new Set(again.map(({ feedback }) => feedback)).size).toBe(5);
    expect(new Set(again.map(({ scores }) => scores.overall)).size).toBe(1);
  });
});

describe("without evidence", () => {
  const nothing: Evaluation["scores"] = { accuracy: null, fluency: null, rhythm: null, overall: null };

  it.each([
    ["no turns", []],
    ["no answers", interviewWith([]).map((turn) => ({ ...turn, answer: null }))],
    ["answers that say nothing", interviewWith(Array(10).fill("I don't know"))],
    ["compliments", interviewWith(Array(10).fill("What a great question!"))],
  ])("there is no score but words: %s", (_, turns) => {
    const { scores, feedback, categories, competencies } = evaluate(turns);
    expect(scores).toEqual(nothing);
    expect(feedback).toMatch(/no score/i);
    expect(categories).toEqual([]);
    for (const { level } of competencies) expect(level).toBeNull();
  });

  it("unanswered turns count for nothing", () => {
    const turns = interviewWith(STRONG_ANSWERS);
    const open = turns.slice(3, 4).map((turn) => ({ ...turn, ordinal: 100, answer: null }));
    expect(evaluate([...turns, ...open])).toEqual(evaluate(turns));
  });

  it("an answer given up counts as nothing said, once there is something to judge", () => {
    const [one] = interviewWith(STRONG_ANSWERS).slice(2);
    const given = interviewWith([...STRONG_ANSWERS.slice(0, 3), "I don't know."]).slice(3, 4);
    if (!one) throw new Error("the fixture is too short");
    const alone = evaluate([one]).scores.accuracy ?? 0;
    expect(evaluate([one, ...given]).scores.accuracy).toBe(Math.round(alone / 2));
  });
});

describe("assessments made before", () => {
  it("are used as they are, whoever made them", () => {
    const turns = interviewWith(STRONG_ANSWERS);
    const judged = turns.map((turn) => {
      const progress = { brief: BRIEF, plan: { questions: [], engine: ENGINE }, turns };
      return { ...turn, assessment: assessAnswer(progress, turn) };
    });
    expect(evaluate(judged)).toEqual(strong);
    const lower = judged.map((turn) => ({ ...turn, assessment: { ...turn.assessment, score: 0.2 } }));
    expect(evaluate(lower).scores.accuracy).toBe(20);
  });
});

describe("delivery", () => {
  it("takes from the overall score and never adds to the content", () => {
    const turns = interviewWith(STRONG_ANSWERS);
    const stumbling = interviewWith(
      STRONG_ANSWERS.map((answer) => answer.replaceAll(", ", ", um, you know, ")),
    );
    const { scores } = evaluate(stumbling);
    expect(scores.fluency ?? 100).toBeLessThan(evaluate(turns).scores.fluency ?? 0);
    expect(scores.overall ?? 100).toBeLessThan(evaluate(turns).scores.overall ?? 0);
    expect(scores.overall ?? 0).toBeLessThanOrEqual(scores.accuracy ?? 0);
    expect(scores.overall ?? 0).toBeGreaterThan(0.8 * (scores.accuracy ?? 0));
  });

  it("is mentioned where it stands out", () => {
    const fast = evaluate(interviewWith(STRONG_ANSWERS, 25));
    expect(fast.scores.rhythm).toBeLessThan(60);
    expect(fast.feedback).toMatch(/words a minute/);
    expect(fast.recommendations.join()).toContain("Slow down");
  });

  it.each([
    [
      "I think that this works well because the index keeps the keys sorted, so a look-up takes only a few steps instead of a scan.",
      95,
      100,
    ],
    [
      "Um, I think, uh, that this, um, works well because, er, the index keeps the the keys sorted, uh, so a look-up takes a few steps.",
      20,
      60,
    ],
    [
      "I think that this works well because… The index keeps the keys sorted and… So a look-up takes only a few steps instead of a…",
      30,
      60,
    ],
  ])("rates the flow of “%s”", (answer, least, most) => {
    const flow = flowOf([answer]);
    const score = flow ? fluencyScore(flow) : -1;
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
  });

  it("leaves out what is too short to have a flow or a rhythm", () => {
    expect(flowOf(["A few words only."])).toBeNull();
    expect(rhythmScore([{ text: "One. Two. Three.", wordsPerMinute: null }])).toBeNull();
    expect(rhythmScore([])).toBeNull();
  });

  it.each([
    [140, 100],
    [60, 60],
    [250, 40],
    [400, 20],
  ])("rates a pace of %i words a minute by its distance from a comfortable one", (wordsPerMinute, most) => {
    const score = rhythmScore([{ text: "Some words that were said.", wordsPerMinute }]);
    expect(score).toBeLessThanOrEqual(most);
    expect(score).toBeGreaterThanOrEqual(20);
  });
});
