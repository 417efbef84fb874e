import type { ProbeReason } from "../../../core/session/model.ts";

/** Short imperatives, by what an interviewer had to ask for. */
export const BY_PROBE: Record<Exclude<ProbeReason, "missed_point">, readonly string[]> = {
  missing_result: ["End every story on its result", "Say how it turned out before you stop"],
  no_numbers: ["Put a number on each result", "Measure your results and say by how much they changed"],
  no_personal_part: ["Say “I” for what you did yourself", "Name your own part before the team's"],
  vague: ["Give one concrete example in every answer", "Replace general words by a case of your own"],
  unsupported_claim: ["Back every claim with a fact", "Show a result instead of praising it"],
};

/** For missed points. Slots: subject. */
export const REVISE: readonly string[] = [
  "Revise {subject} until you can explain it without notes",
  "Read up on {subject} and explain it aloud once",
  "Go over {subject} again, limits and trade-offs included",
];

/** By the criterion that went worst. */
export const BY_CRITERION: Record<string, readonly string[]> = {
  relevance: ["Answer every part of the question"],
  accuracy: ["List the two or three points a question turns on before you answer"],
  depth: ["Add the reason, and a case where it doesn't hold, to each statement"],
  structure: ["Tell stories in four steps: situation, task, action, result"],
  result: ["Close each story with what changed"],
  "own-contribution": ["Name the decisions that were yours"],
  approach: ["Name your first three steps in a hypothetical situation"],
  reasoning: ["Say why, not only what"],
  specificity: ["Include more examples, names and numbers"],
  clarity: ["Answer in one sentence first, then explain"],
};

/** By what took the place of an answer. */
export const BY_CAP: Record<string, string> = {
  off_topic: "Answer the question that was asked, in your first sentence",
  copied_question: "Begin with your answer instead of the question",
  keyword_stuffing: "Say what each term does instead of listing it",
  repetition: "Say something new in each answer",
  flattery: "Start with the answer and keep compliments for the end",
  instruction: "Speak about what you know; nothing else is read",
};

export const DECLINED = "Say what you do know when you don't know all of it";
export const OTHER_LANGUAGE = "Answer in English, or choose an engine that knows your language";
export const TOO_SHORT = "Answer in three sentences at least";
export const FILLERS = "Pause instead of filling the gap with sounds";
export const TOO_FAST = "Slow down to about 150 words a minute";
export const TOO_SLOW = "Know your first sentence before you start, and pick up the pace";
export const UNFINISHED = "Finish each sentence before you start the next one";

/** When nothing in particular was missing. */
export const KEEP_GOING: readonly string[] = [
  "Practise at a harder level next",
  "Keep your examples fresh: prepare two new stories",
  "Ask a colleague to interrupt you with follow-up questions",
];
