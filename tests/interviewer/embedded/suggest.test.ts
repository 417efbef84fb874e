import { describe, expect, it } from "vitest";
import type { Brief } from "../../../src/core/interviewer.ts";
import { classifyQuestion } from "../../../src/interviewer/embedded/classify/classify-question.ts";
import { words } from "../../../src/interviewer/embedded/scoring/tokenize.ts";
import { suggestAnswers } from "../../../src/interviewer/embedded/suggest/suggest-answers.ts";
import { brief, job, resume, resumeText } from "./session.ts";

const QUESTIONS = [
  "Tell me about yourself",
  "Tell me about a time you improved performance.",
  "What is your experience with React?",
  "What is your experience with Kafka?",
  "Explain closures.",
  "Why do you want to work here?",
  "What would you do if a colleague missed a deadline?",
  "How do you handle stress?",
];
const suggest = (question: string, changes: Partial<Brief> = {}) =>
  suggestAnswers({ brief: brief(changes), question, classification: classifyQuestion(question) });
const applicant = { resume: resume(), jobContext: job() };
const structures = (question: string) => suggest(question, applicant).map(({ structure }) => structure);

describe("suggestAnswers", () => {
  it.each(QUESTIONS)("gives “%s” answers that can be said aloud", (question) => {
    for (const changes of [applicant, {}]) {
      const suggestions = suggest(question, changes);
      expect(suggestions.length).toBeGreaterThan(1);
      expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
      for (const { content, estimatedDuration, confidence, tags } of suggestions) {
        expect(content).not.toMatch(/[{}]|\s{2}|undefined|null/);
        expect(estimatedDuration).toBe(Math.round(words(content).length / 2.5));
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(tags.length).toBeGreaterThan(1);
      }
    }
  });

  it.each(QUESTIONS)("takes every number in an answer to “%s” from the resume", (question) => {
    const known = resumeText(resume());
    for (const { content } of suggest(question, applicant))
      for (const number of content.match(/\d+/g) ?? []) expect(known).toContain(number);
    for (const { content } of suggest(question)) expect(content).not.toMatch(/\d/);
  });

  it("fits the structure to the question", () => {
    expect(structures("Tell me about a time you improved performance.")[0]).toBe("STAR");
    expect(structures("Explain closures.")[0]).toBe("technical");
    expect(structures("Why do you want to work here?")[0]).toBe("direct");
  });

  it("tells a fact of the resume in the first person and leaves the rest to be filled in", () => {
    const [star] = suggest("Tell me about a time you improved page load performance.", applicant);
    expect(star?.content).toContain("I cut page load time by 38 % across the shop by splitting bundles.");
    expect(star?.content).toContain("Brightline");
    expect(star?.content).toMatch(/\[[^\]]+\]/);
  });

  it("asks for a number where the resume has none", () => {
    const [star] = suggest("Tell me about a time you failed.");
    expect(star?.content).toContain("[the result, with a number]");
  });

  it("claims no experience that the resume does not show", () => {
    expect(suggest("What is your experience with Kafka?", applicant)[0]?.content).toContain(
      "not listed Kafka",
    );
    const react = suggest("What is your experience with React?", applicant)[0]?.content ?? "";
    expect(react).toContain("React");
    expect(react).not.toContain("38 %");
  });

  it("brings up no unrelated fact to explain or to imagine something", () => {
    for (const question of ["Explain closures.", "What would you do if a colleague missed a deadline?"])
      for (const { content } of suggest(question, applicant)) expect(content).not.toContain("38 %");
  });

  it("introduces the candidate by the roles held", () => {
    const [introduction] = suggest("Tell me about yourself", applicant);
    expect(introduction?.content).toContain("Frontend Engineer at Brightline");
    expect(introduction?.content).toContain("Web Developer at Pixel Forge");
    expect(introduction?.content).toContain("Software Engineer at Tech Corp");
  });

  it("is surer, the more of an answer rests on facts", () => {
    const question = "Tell me about a time you improved performance.";
    const sure = suggest(question, applicant)[0]?.confidence ?? 0;
    expect(sure).toBeGreaterThan(suggest(question)[0]?.confidence ?? 1);
  });
});
