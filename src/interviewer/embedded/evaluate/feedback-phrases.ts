/*
 * Sentences of the feedback. Every group holds several ways to say one thing; which one is taken depends on the
 * session. Slots in braces are filled with facts of the session; quotes are the candidate's own words.
 */

/** How it went as a whole, by overall score. Slots: interview ("Python interview"), answers ("eight answers"). */
export const OPENINGS = {
  strong: [
    "This was a convincing {interview}: most of your {answers} would stand as they are.",
    "You came prepared for this {interview}, and in {answers} it shows.",
    "I would have liked to go on: your {answers} in this {interview} were clear and had substance.",
    "In {answers} you left few questions open. That is a strong {interview}.",
  ],
  good: [
    "A good {interview} overall. In {answers} you showed that there is something behind the words, though not everywhere.",
    "You know what you are talking about; a few of your {answers} in this {interview} sold that short.",
    "Your {answers} in this {interview} rest on solid ground, with some gaps that can be closed.",
  ],
  mixed: [
    "This {interview} was uneven: some of your {answers} carry weight, others stop half-way.",
    "There is a base to build on in your {answers} in this {interview}, and a good deal still to build.",
    "In {answers} you showed parts of what this {interview} looks for; the rest I could only guess.",
  ],
  weak: [
    "This {interview} did not show much of what you can do yet: your {answers} give little to hold on to.",
    "From {answers} in this {interview} I learned too little about you to be convinced.",
    "Your {answers} in this {interview} stayed on the surface; that can be worked on, and here is where to start.",
  ],
};

/** The same after one single answer, by overall score. Slots: interview. */
export const SINGLE_OPENINGS = {
  strong: ["One answer is little to go by, but in this {interview} it was a convincing one."],
  good: ["You gave one answer in this {interview}, and there is something behind it."],
  mixed: ["You gave one answer in this {interview}; part of it carries weight."],
  weak: ["The one answer that I have from this {interview} gives little to hold on to."],
};

/** When the second half went better or worse than the first. */
export const TRENDS = {
  rising: [
    "You grew into it: the later answers are clearly stronger than the first ones.",
    "The second half was the better one, so a calmer start would already change the picture.",
  ],
  falling: [
    "You began stronger than you ended; towards the close the answers got thinner.",
    "The first half was the better one. Keep some energy, and some examples, for the end.",
  ],
};

/** When one kind of question went clearly better. Slots: better, worse. */
export const CONTRASTS: readonly string[] = [
  "You are on firmer ground with {better} than with {worse}.",
  "{better}, rather than {worse}, are where you came across best.",
  "Put your next hours into {worse}; {better} already went well.",
];

/** What the kinds of question are called in such a sentence. */
export const KIND_NAMES = {
  technical: "technical questions",
  behavioral: "stories from your work",
  situational: "hypothetical situations",
  cultural: "questions about motives and values",
};

/** The best answer. Slots: question, quote, why. */
export const BEST: readonly string[] = [
  "Your best answer was the one to “{question}”: “{quote}” {why}",
  "What convinced me most was your reply to “{question}”. “{quote}” {why}",
  "Asked “{question}”, you said “{quote}”. That {why}",
  "The high point was “{quote}”, on the question “{question}”. It {why}",
];

/** A second good one. Slots: question, quote. */
export const ALSO_GOOD: readonly string[] = [
  "“{quote}” was well put, too.",
  "I also noted “{quote}”, on “{question}”.",
  "Nor did you need much prompting on “{question}”: “{quote}”.",
  "“{quote}” is another sentence to keep.",
];

/** Why a quote is good, by the criterion it was best in. Continues a sentence about the quote. */
export const BECAUSE: Record<string, readonly string[]> = {
  relevance: ["answers what was asked.", "stays with the question."],
  accuracy: ["goes to the heart of the question.", "names what the question turns on."],
  depth: ["gives the reason and not only the fact.", "shows that you know why it is so."],
  structure: ["closes a story that one can follow from start to end.", "makes it a story with an ending."],
  result: ["says plainly what came of it.", "gives the outcome, which many leave out."],
  "own-contribution": ["makes plain what you did yourself.", "leaves no doubt about your own part."],
  approach: ["shows that you would know where to start.", "is a step that one can act on."],
  reasoning: ["shows how you weigh one thing against another.", "comes with its reason."],
  specificity: ["is concrete enough to be checked.", "could only come from somebody who was there."],
  clarity: ["says it in words that anyone can follow.", "is easy to follow at first hearing."],
};

/** A weak answer. Slots: question, quote. The gap follows as a sentence of its own. */
export const WEAKEST: readonly string[] = [
  "It got thinner at “{question}”, where you said “{quote}”.",
  "“{question}” deserved more than “{quote}”.",
  "Your answer to “{question}” (“{quote}”) left me with questions.",
  "Where I could not follow you was “{question}”: “{quote}”.",
];

/** For a strong interview, what would make it better still. Slots: question, quote. */
export const POLISH: readonly string[] = [
  "If I look for something to polish, it is “{question}”, where you said “{quote}”.",
  "The one that could still gain is your answer to “{question}”: “{quote}”.",
  "Least finished, though not weak, was “{question}” with “{quote}”.",
];

/** Patterns across several answers. Slots: count, of. */
export const PATTERNS: Record<string, readonly string[]> = {
  missing_result: [
    "In {count} of {of} answers the story ends before its result.",
    "{count} of your {of} answers never say how it turned out.",
  ],
  no_numbers: [
    "Results came without amounts in {count} of {of} answers.",
    "{count} of {of} answers name an outcome and no figure to size it by.",
  ],
  no_personal_part: [
    "In {count} of {of} answers I heard “we” and could not tell your part.",
    "{count} of your {of} answers are about the team; I was asking about you.",
  ],
  vague: [
    "In {count} of {of} answers the wording stays general where I needed a case.",
    "{count} of {of} answers could have been given by anyone in the field, for want of an example.",
  ],
  unsupported_claim: [
    "{count} of {of} answers make a claim and leave it without proof.",
    "In {count} of {of} answers you praise a result or yourself instead of showing it.",
  ],
  missed_point: [
    "In {count} of {of} answers a point that the question turns on went unsaid.",
    "{count} of {of} answers stop before the decisive point.",
  ],
};

/** Questions that were not answered. Slots: count, questions. */
export const UNANSWERED = {
  one: [
    "“{questions}” went without an answer I could judge.",
    "To “{questions}” I got nothing to go by; even a guess with your reasons would have counted.",
  ],
  several: [
    "{count} questions went without an answer I could judge, among them “{questions}”.",
    "I could not judge {count} of your replies, such as the one to “{questions}”.",
  ],
};

/** Answers that were capped, by the cap. Slots: question. */
export const CAPPED: Record<string, string> = {
  off_topic: "At “{question}” you spoke about something else.",
  copied_question: "At “{question}” you mostly gave me my question back.",
  keyword_stuffing: "At “{question}” you listed terms; I would have needed a sentence about each.",
  repetition: "At “{question}” you repeated what you had said already.",
  flattery: "At “{question}” compliments took the place of an answer.",
  instruction:
    "At “{question}” part of the text was addressed to the scoring; it was not read and changed nothing.",
};

/** Delivery, where something stands out. Slots: rate, pace. */
export const DELIVERY = {
  fillers: [
    "You used about {rate} fillers in a hundred words; a short silence does the same job better.",
    "About {rate} words in a hundred were fillers. Let a pause stand instead.",
  ],
  fast: [
    "At {pace} words a minute you were hard to keep up with.",
    "You spoke fast, about {pace} words a minute; breathing between sentences would help.",
  ],
  slow: [
    "At {pace} words a minute it took patience to follow you.",
    "You spoke slowly, about {pace} words a minute; knowing your first sentence beforehand helps.",
  ],
  unfinished: [
    "Several sentences broke off before their end.",
    "More than once you left a sentence hanging.",
  ],
};

/** What to do next, about a question that was just spoken of. Slots: step. */
export const NEXT: readonly string[] = [
  "Before your next interview, answer that one again. {step}",
  "That is the question I would practise first. {step}",
  "Your next step: go back to it and answer aloud. {step}",
  "Try that question once more, today if you can. {step}",
];

/** The same about a question that was not. Slots: question, step. */
export const NEXT_QUESTION: readonly string[] = [
  "Before your next interview, take “{question}” again. {step}",
  "What I would practise first is “{question}”. {step}",
];

/** When nothing is left to repair. */
export const NEXT_LEVEL: readonly string[] = [
  "For your next round, go one level up, and let somebody interrupt you with follow-up questions.",
  "Next time, try the harder level; at this one you have little left to prove.",
];

/** For an interview in which nothing could be judged. Slots: interview, answers. */
export const NO_EVIDENCE: readonly string[] = [
  "There was nothing to judge in {answers}, so this {interview} has no score.",
  "There is no score for this {interview}: in {answers} there was nothing that could be judged.",
];
export const NO_ANSWERS: readonly string[] = [
  "No question was answered in this {interview}, so there is nothing to judge and no score.",
  "This {interview} ended before an answer was given. There is no score.",
];
export const NO_EVIDENCE_NEXT: readonly string[] = [
  "Start with one question that you know something about, and say three sentences: the answer, the reason, an example.",
  "For a first round, it is enough to say what you do know, even where you don't know all of it.",
];
