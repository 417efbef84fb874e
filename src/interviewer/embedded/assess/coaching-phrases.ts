import type { ProbeReason } from "../../../core/session/model.ts";
import type { Cap } from "./caps.ts";
import type { CriterionId } from "./criteria.ts";
import type { Insufficiency } from "./sufficiency.ts";

/** What was good, by the criterion that was met best. Slots: quote. */
export const STRENGTHS: Record<CriterionId, readonly string[]> = {
  relevance: [
    "“{quote}” answers what was asked.",
    "You stay with the question: “{quote}”.",
    "That goes to what I wanted to know: “{quote}”.",
  ],
  accuracy: [
    "“{quote}” is right to the point of the question.",
    "You name what matters here: “{quote}”.",
    "The core is there: “{quote}”.",
    "“{quote}” is what I was listening for.",
    "With “{quote}” you have hold of the matter.",
  ],
  depth: [
    "You give the reason, not only the fact: “{quote}”.",
    "“{quote}” shows that you know why, not only what.",
    "Good that you explain what follows from it: “{quote}”.",
    "“{quote}” tells me how it comes about.",
  ],
  structure: [
    "Your story has an arc and an ending: “{quote}”.",
    "One can follow what happened, up to “{quote}”.",
    "You tell a real event and where it led: “{quote}”.",
  ],
  result: [
    "You say what came of it: “{quote}”.",
    "The outcome is clear: “{quote}”.",
    "“{quote}” closes the story.",
  ],
  "own-contribution": [
    "It is clear what you did yourself: “{quote}”.",
    "You speak for your own part: “{quote}”.",
    "“{quote}” tells me what was yours in it.",
  ],
  approach: [
    "You have a first step and an order: “{quote}”.",
    "“{quote}” is a plan that one could follow.",
    "I can see you going about it: “{quote}”.",
  ],
  reasoning: [
    "You give a reason for it: “{quote}”.",
    "“{quote}” shows how you weigh things.",
    "There is a thought behind the choice: “{quote}”.",
  ],
  specificity: [
    "“{quote}” is concrete enough to check.",
    "You get specific: “{quote}”.",
    "A detail like “{quote}” makes the answer credible.",
  ],
  clarity: [
    "The answer is easy to follow, for example “{quote}”.",
    "You put it plainly: “{quote}”.",
    "One hears at once what you mean: “{quote}”.",
  ],
};

/** What was missing, by the criterion that was met least. */
export const GAPS: Record<CriterionId, readonly string[]> = {
  relevance: ["Only a part of what was asked is taken up."],
  accuracy: ["Some of what the question turns on was not said."],
  depth: [
    "You state it, but don't say why it is so or when it stops being true.",
    "The reasons behind your statements are missing.",
  ],
  structure: [
    "It is hard to see one event from start to end in it.",
    "Parts of the story are missing: where it started, what you had to do, or how it ended.",
  ],
  result: ["How it ended stays open, or can't be checked.", "The outcome needs an amount or a fact."],
  "own-contribution": ["What you yourself do about it stays open.", "I can't tell what you did yourself."],
  approach: ["The steps you would take stay open.", "You name an attitude rather than steps."],
  reasoning: ["You say what, but not why.", "The reasons for your choice are missing."],
  specificity: [
    "It stays general: no example, name or number to hold on to.",
    "Nothing in it could only have come from you.",
  ],
  clarity: [
    "It takes effort to follow; the order isn't clear.",
    "The answer is too short or too tangled to follow.",
  ],
};

/** When a story was asked for and none was told. */
export const UNTOLD_GAPS: readonly string[] = [
  "I was asking for one event, and I can't find it in this answer.",
  "This says how you usually are; I wanted to hear of one time.",
];

/** What could still be better in an answer that is complete, by the criterion that was met least. */
export const POLISHES: Record<CriterionId, readonly string[]> = {
  relevance: ["The answer could come back to the exact question once more."],
  accuracy: ["Not every point is as clear as the best one."],
  depth: [
    "A sentence on where it stops being true would round it off.",
    "One more “why” would take it from good to thorough.",
    "The reasons could go one step deeper.",
    "Its limits could get a sentence of their own.",
  ],
  structure: [
    "Start and end of the story could be marked more clearly.",
    "One sentence on where things stood before would frame the story.",
  ],
  result: [
    "The outcome could be put more exactly.",
    "By how much it changed would make the ending stronger.",
  ],
  "own-contribution": [
    "Your own decisions could stand out more.",
    "Which of the steps were yours could be said outright.",
  ],
  approach: ["The order of your steps could be clearer.", "I would have liked to hear the very first step."],
  reasoning: [
    "One more reason for your choice would help.",
    "What speaks for the other way could get a sentence.",
    "It is plain what you would do; why could be plainer.",
  ],
  specificity: [
    "One more detail, with a number if there is one, would make it stick.",
    "A case that you lived through would bring it to life.",
    "It holds in general; an example would tie it to you.",
  ],
  clarity: [
    "It could be said in fewer and shorter sentences.",
    "The main thing could come first, and the rest after it.",
  ],
};

/** When nothing was missing at all. */
export const FLAWLESS_NEXT_STEPS: readonly string[] = [
  "Keep this answer, and practise telling it in half the time.",
  "Keep this one, and be ready for the follow-up: what would you do differently today?",
  "Nothing to repair here; let somebody interrupt you and see whether it still holds.",
];

/** What was missing, by what an interviewer would ask next. Weightier than the criteria. */
export const PROBE_GAPS: Record<Exclude<ProbeReason, "missed_point">, readonly string[]> = {
  missing_result: ["The story stops before the result.", "You don't say how it ended."],
  no_numbers: [
    "The result comes without an amount, so its size stays open.",
    "You name an outcome, but nothing one could measure it by.",
  ],
  no_personal_part: [
    "You say “we” throughout; what you did yourself stays open.",
    "The team acts in this story, and you don't.",
  ],
  vague: [
    "The wording stays vague where it matters.",
    "It stays too general to judge what you really did or know.",
  ],
  unsupported_claim: ["You make a claim and leave it without evidence.", "A claim stands there on its own."],
};

/** What was missing among the reference points. Slots: point. */
export const MISSED_POINT_GAPS: readonly string[] = [
  "A full answer would also say this: {point}",
  "One point I did not hear: {point}",
  "What I was still waiting for: {point}",
];

/** What was missing in the answer to a question that went deeper; the point it was after was named before. */
export const FOLLOW_UP_GAPS: readonly string[] = [
  "The follow-up asked for one thing more, and that is still open.",
  "This doesn't get much further than the answer before it.",
  "What I asked on top of the first question stays open.",
];
export const FOLLOW_UP_NEXT_STEPS: readonly string[] = [
  "Answer a follow-up in its own words first, in one sentence, and then give the reason.",
  "When somebody asks deeper, say what you would do in exactly that case.",
];

/** The same where there is more than one right answer. Slots: point. */
export const OTHER_POINT_GAPS: readonly string[] = [
  "Many good answers to this also say: {point}",
  "What I would still have liked to hear: {point}",
  "Nothing in it says this yet: {point}",
];

/** What to do next time, by criterion. */
export const NEXT_STEPS: Record<CriterionId, readonly string[]> = {
  relevance: ["Repeat to yourself what was asked, part by part, and answer each part."],
  accuracy: [
    "Before you speak, list for yourself the two or three points the question turns on, and make each in a sentence.",
    "Say each of your points in a sentence of its own, the most important one first.",
  ],
  depth: [
    "After each statement, add a “because”, and one case in which it doesn't hold.",
    "Say what it costs, and when you would do it differently.",
    "Finish with the case in which you would choose something else.",
  ],
  structure: [
    "Tell it in four steps: where you were, what you had to do, what you did, what came of it.",
    "Pick one event, and give it one sentence each for situation, task, action and result.",
  ],
  result: ["Close with the outcome, by an amount or a date.", "End on what was different afterwards."],
  "own-contribution": [
    "Say what you did or decided in two sentences that begin with “I” and a verb.",
    "Name the decision that was yours and what you did to carry it out.",
  ],
  approach: [
    "Say what you would do first, second and third, and with whom.",
    "Name the first call you would make and what you would ask.",
  ],
  reasoning: [
    "Add why you would choose this and not the obvious alternative.",
    "Name the reason, then what follows from it.",
    "Say what somebody who disagrees would say, and what you would answer.",
  ],
  specificity: [
    "Add one example with a name, a date or a number.",
    "Replace the general words by one case that you lived through.",
  ],
  clarity: [
    "Say the answer in one sentence first, then explain it in three.",
    "Use short sentences and say “first”, “then”, “in the end”.",
  ],
};

export const PROBE_NEXT_STEPS: Record<Exclude<ProbeReason, "missed_point">, readonly string[]> = {
  missing_result: [
    "Add one last sentence: what was different afterwards, and how you know.",
    "End on the outcome, even when it was a bad one.",
  ],
  no_numbers: [
    "Put an amount to the result: how much, how many, how fast, compared with before.",
    "Give the result a number, or say how one could have measured it.",
  ],
  no_personal_part: [
    "Tell it again with “I” for what you did and “we” only for what you did together.",
    "Name two things in it that would not have happened without you.",
  ],
  vague: [
    "Replace each general word by the thing itself: which tool, which person, which day.",
    "Give one example, with enough detail that nobody else could have told it.",
  ],
  unsupported_claim: [
    "Back the claim with one fact: who saw it, what changed, by how much.",
    "Leave the adjective out and tell what happened instead.",
  ],
};

export const MISSED_POINT_NEXT_STEPS: readonly string[] = [
  "Work the missing point into the answer, with an example of your own.",
  "Look up the missing point and explain in your own words why it matters.",
  "Say that point in one sentence, and in a second one what goes wrong without it.",
  "Give the answer again from the start, this point included.",
];

/** For answers without anything to judge. */
export const INSUFFICIENT: Record<Insufficiency, { gap: string; nextStep: string }> = {
  declined: {
    gap: "You did not answer this one, so there is nothing to judge.",
    nextStep: "Say what you do know that comes near, and how you would find out the rest.",
  },
  too_short: {
    gap: "The answer is too short to judge.",
    nextStep: "Answer in three sentences at least: the answer, the reason, an example.",
  },
  not_english: {
    gap: "The answer does not read as English, so it was not judged.",
    nextStep: "Answer in English, or have it judged by an engine that knows the language.",
  },
};

/** What a cap means, for the candidate. */
export const CAP_GAPS: Record<Cap, string> = {
  off_topic: "The answer is about something other than the question.",
  copied_question: "Much of the answer repeats the question.",
  keyword_stuffing: "The answer lists terms without saying anything about them.",
  repetition: "The answer says the same thing again instead of adding to it.",
  flattery: "Compliments take the place of an answer.",
  instruction: "Part of the answer speaks to whoever scores it instead of answering; that part was not read.",
};

/** What to do about it. */
export const CAP_NEXT_STEPS: Record<Cap, string> = {
  off_topic: "Take two words of the question into your first sentence, and answer from there.",
  copied_question: "Leave the question out and begin with your answer.",
  keyword_stuffing: "Pick two of the terms, and say of each what it does and when you used it.",
  repetition: "Say something here that you haven't said yet: another case, or the next step of this one.",
  flattery: "Start with the answer; thanks can wait until the end.",
  instruction: "Say in two or three sentences what you know or did; nothing else is read.",
};

/** How to offer the question again. Slots: question, step. */
export const RETRIES: readonly string[] = [
  "{question} This time: {step}",
  "Try it once more: {question} {step}",
];
