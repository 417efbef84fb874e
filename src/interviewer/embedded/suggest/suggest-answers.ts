import type { Brief } from "../../../core/interviewer.ts";
import type { Classification, SuggestedAnswer } from "../../../core/session/model.ts";
import { nameable } from "../citable.ts";
import { fill } from "../phrase.ts";
import { skillsIn } from "../resume/find-skills.ts";
import { pick } from "../seeded.ts";
import { asSuggestions, type SuggestionDraft } from "./as-suggestions.ts";
import { factsFor, type OwnFact, rolesHeld, subjectOf } from "./own-facts.ts";
import * as phrases from "./suggestion-phrases.ts";

const EXPERIENCE_QUESTION = /\b(?:experience|familiar|comfortable|worked|used|background)\b/i;

const lowerFirst = (text: string) =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Slots that every frame may use. */
function slotsOf(fact: OwnFact | undefined, brief: Brief, key: string): Record<string, string> {
  const job = nameable(brief.jobContext?.title ?? "");
  const company = nameable(brief.jobContext?.company ?? "");
  const role = job !== "" && company !== "" ? `${job} at ${company}` : job;
  return {
    where: fact?.where ?? "",
    whereLower: fact ? lowerFirst(fact.where) : "",
    fact: fact?.sentence ?? "",
    factLower: fact ? lowerFirst(`${fact.where}, ${lowerFirst(fact.sentence)}`) : "",
    result: fact?.claim ? phrases.RESULT_IN_FACT : phrases.RESULT_OPEN,
    aim: role !== "" ? fill(pick(phrases.AIMS, key), { job: role }) : "",
  };
}

type Say = (frames: readonly string[], fact?: OwnFact, more?: Record<string, string>) => string;

function draftsFor(
  brief: Brief,
  question: string,
  { type, category, requiresSTAR }: Classification,
): SuggestionDraft[] {
  const key = `${brief.seed} ${question}`;
  const facts = factsFor(brief, question);
  const say: Say = (frames, fact, more = {}) =>
    fill(pick(frames, key), { ...slotsOf(fact, brief, key), ...more }).trim();
  const [first, second = first] = facts;
  const near = facts.find(({ relevant }) => relevant);
  const star = (fact: OwnFact | undefined): SuggestionDraft => ({
    structure: "STAR",
    content: say(fact ? phrases.STAR_WITH_FACT : phrases.STAR_EMPTY, fact),
  });
  const direct = (fact: OwnFact | undefined): SuggestionDraft => ({
    structure: "direct",
    content: say(fact ? phrases.DIRECT_WITH_FACT : phrases.DIRECT_EMPTY, fact),
  });
  if (requiresSTAR) return [star(first), direct(second)];
  if (category === "introduction") return [introduction(brief, first, say), star(second)];
  switch (type) {
    case "technical":
      return technicalDrafts(brief, question, near, say, direct(near));
    case "situational":
      return [
        { structure: "direct", content: say(near ? phrases.STEPS_WITH_FACT : phrases.STEPS_EMPTY, near) },
        star(near),
      ];
    case "behavioral":
    case "cultural":
      return [direct(first), star(second)];
  }
}

function introduction(brief: Brief, fact: OwnFact | undefined, say: Say): SuggestionDraft {
  const [now, earlier] = rolesHeld(brief);
  if (!now || !fact) return { structure: "direct", content: say(phrases.INTRODUCTION_EMPTY) };
  const before = earlier ? fill(phrases.INTRODUCTION_BEFORE, { before: earlier }) : "";
  return { structure: "direct", content: say(phrases.INTRODUCTION, fact, { now, before }) };
}

/** Questions about experience with a skill are answered from it; others are explained. */
function technicalDrafts(
  brief: Brief,
  question: string,
  fact: OwnFact | undefined,
  say: Say,
  direct: SuggestionDraft,
): SuggestionDraft[] {
  const frames = fact ? phrases.TECHNICAL_WITH_FACT : phrases.TECHNICAL_EMPTY;
  const explained: SuggestionDraft = {
    structure: "technical",
    content: say(frames, fact, { subject: subjectOf(question) }),
  };
  const [skill] = skillsIn([{ text: question, listed: false }]);
  if (!skill || !EXPERIENCE_QUESTION.test(question)) return [explained, direct];
  if (!brief.resume?.skills.includes(skill)) {
    const open = brief.resume ? phrases.NO_EXPERIENCE : phrases.UNKNOWN_EXPERIENCE;
    return [{ structure: "direct", content: say(open, undefined, { skill }) }, explained];
  }
  const using = fact?.skills.includes(skill) ? fact : undefined;
  const told = using ? phrases.EXPERIENCE : phrases.EXPERIENCE_OPEN;
  return [{ structure: "direct", content: say(told, using, { skill }) }, explained];
}

/**
 * Answers that the candidate could give, built only from the resume and the job: two frames that fit the question.
 * Where a fact is missing, square brackets say what belongs there. Durations are in seconds.
 */
export function suggestAnswers(input: {
  brief: Brief;
  question: string;
  classification: Classification;
}): SuggestedAnswer[] {
  const { brief, question, classification } = input;
  return asSuggestions(draftsFor(brief, question, classification), question, classification);
}
