import { describe, expect, it } from "vitest";
import { DOMAINS } from "../../../src/core/catalogue.ts";
import { DIFFICULTIES } from "../../../src/core/session/model.ts";
import type { BankQuestion } from "../../../src/interviewer/embedded/bank/bank.ts";
import { COMPETENCIES } from "../../../src/interviewer/embedded/bank/competencies.ts";
import {
  ALL_QUESTIONS,
  findQuestion,
  GENERAL,
  TECHNICAL,
} from "../../../src/interviewer/embedded/bank/index.ts";
import { countWords } from "./phrases.ts";

const levels = DOMAINS.flatMap(({ slug }) =>
  DIFFICULTIES.map((level) => ({ slug, level, questions: TECHNICAL[slug][level] })),
);
const general = [
  { type: "behavioral", least: 60, questions: GENERAL.behavioral },
  { type: "situational", least: 30, questions: GENERAL.situational },
  { type: "cultural", least: 20, questions: GENERAL.cultural },
] as const;

/** Ids of the questions that break a rule. */
function breaking(keeps: (question: BankQuestion) => boolean): string[] {
  return ALL_QUESTIONS.filter((question) => !keeps(question)).map(({ id }) => id);
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

describe("the question bank", () => {
  it.each(levels)("has ten questions or more for $slug at level $level, with its ids", (part) => {
    expect(part.questions.length).toBeGreaterThanOrEqual(10);
    for (const { id, type } of part.questions) {
      expect(id).toMatch(new RegExp(`^${part.slug}\\.${part.level}\\.\\d\\d$`));
      expect(type).toBe("technical");
    }
  });

  it.each(general)("has $least $type questions or more, with their ids", (part) => {
    expect(part.questions.length).toBeGreaterThanOrEqual(part.least);
    for (const { id, type } of part.questions) {
      expect(id).toMatch(new RegExp(`^${part.type}\\.(junior|mid|senior)\\.\\d\\d$`));
      expect(type).toBe(part.type);
    }
  });

  it("finds each question by an id of its own, and nothing by an unknown id", () => {
    expect(new Set(ALL_QUESTIONS.map(({ id }) => id)).size).toBe(ALL_QUESTIONS.length);
    expect(breaking((question) => findQuestion(question.id) === question)).toEqual([]);
    expect(findQuestion("java.junior.00")).toBeUndefined();
  });
});

describe("every question", () => {
  it("judges a competency that has anchors", () => {
    expect(breaking(({ competency }) => Object.hasOwn(COMPETENCIES, competency))).toEqual([]);
  });

  it("has three to five points, one to three probes and two to ten minutes", () => {
    expect(breaking(({ points }) => within(points.length, 3, 5))).toEqual([]);
    expect(breaking(({ probes }) => within(probes.length, 1, 3))).toEqual([]);
    expect(breaking(({ minutes }) => within(minutes, 2, 10))).toEqual([]);
  });

  it("has points in full sentences, with three to eight different synonyms of one to four words", () => {
    expect(breaking(({ points }) => points.every(({ text }) => /^\S.{15,}[.?!]$/.test(text)))).toEqual([]);
    expect(
      breaking(({ points }) =>
        points.every(
          ({ synonyms }) => within(synonyms.length, 3, 8) && new Set(synonyms).size === synonyms.length,
        ),
      ),
    ).toEqual([]);
    const odd = ALL_QUESTIONS.flatMap(({ points }) => points.flatMap(({ synonyms }) => synonyms)).filter(
      (synonym) => synonym !== synonym.toLowerCase().trim() || !within(countWords(synonym), 1, 4),
    );
    expect(odd).toEqual([]);
  });

  it("has a model answer of 40 to 120 words", () => {
    expect(breaking(({ model }) => within(countWords(model), 40, 120))).toEqual([]);
  });

  it("can be read aloud: its texts are one line of prose each, with a full stop or question mark", () => {
    const isProse = (text: string) => /^\S.*[.?!]["”]?$/.test(text) && !/[\n\t`]| {2}|https?:/.test(text);
    expect(breaking(({ text, model, probes }) => [text, model, ...probes].every(isProse))).toEqual([]);
  });
});

describe("competencies", () => {
  it.each(Object.entries(COMPETENCIES))(
    "%s has its own id and three different anchors",
    (key, competency) => {
      expect(competency.id).toBe(key);
      expect(competency.name).not.toBe("");
      const anchors = Object.values(competency.anchors);
      expect(new Set(anchors).size).toBe(3);
      for (const anchor of anchors) expect(anchor).toMatch(/^[A-Z].{20,}\.$/);
    },
  );

  it("are each judged by some question", () => {
    const judged = new Set(ALL_QUESTIONS.map(({ competency }) => competency));
    expect(Object.keys(COMPETENCIES).filter((id) => !judged.has(id))).toEqual([]);
  });
});
