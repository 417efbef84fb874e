import type { QuestionType } from "../../../core/session/model.ts";
import type { CompetencyId } from "../bank/competencies.ts";

/** A way to ask about something a resume says. Slots are filled with its own words. */
export interface ResumePhrase {
  text: string;
  type: QuestionType;
  competency: CompetencyId;
  /** Whether it asks for one thing that really happened. */
  requiresSTAR: boolean;
}

type Row = readonly [text: string, type: QuestionType, competency: CompetencyId, requiresSTAR: boolean];

const phrases = (rows: readonly Row[]): ResumePhrase[] =>
  rows.map(([text, type, competency, requiresSTAR]) => ({ text, type, competency, requiresSTAR }));

/** About a line that claims a number. Slots: line. */
export const CLAIM_PHRASES = phrases([
  [
    "Your resume says: “{line}”. Where did things stand before, and what did you change yourself?",
    "behavioral",
    "ownership",
    true,
  ],
  [
    "One line of your resume caught my eye: “{line}”. How did you get there, and how was it measured?",
    "behavioral",
    "ownership",
    true,
  ],
  [
    "I'd like to start from a result of yours: “{line}”. What was your own part in it?",
    "behavioral",
    "initiative",
    true,
  ],
  [
    "You write “{line}”. What stood in the way, and what did you do about it?",
    "behavioral",
    "problem-solving",
    true,
  ],
  [
    "“{line}”, says your resume. Which alternatives did you weigh, and why did you do it the way you did?",
    "technical",
    "problem-solving",
    false,
  ],
  [
    "Take me into the details of this one: “{line}”. How did it work, and how do you know that the number is right?",
    "technical",
    "problem-solving",
    false,
  ],
]);

/** About a line under a role. Slots: line, place ("at Acme" or "in that role"). */
export const HIGHLIGHT_PHRASES = phrases([
  [
    "Your resume says of your work {place}: “{line}”. Please tell me how it came about and how it ended.",
    "behavioral",
    "ownership",
    true,
  ],
  [
    "“{line}”: that is from your time {place}. What was the hardest part, and what did you do about it?",
    "behavioral",
    "problem-solving",
    true,
  ],
  [
    "Under your work {place} I read “{line}”. Who needed it, and what was different once you were done?",
    "behavioral",
    "customer-focus",
    true,
  ],
  [
    "Let's talk about “{line}”, {place}. Which decision mattered most there, and what would you decide today?",
    "technical",
    "design",
    false,
  ],
  [
    "You mention “{line}” {place}. How did that work in detail, and where were its limits?",
    "technical",
    "design",
    false,
  ],
]);

/** About a role without lines worth quoting. Slots: role ("Data Analyst at Acme"). */
export const ROLE_PHRASES = phrases([
  [
    "Your resume has you as {role}. Which piece of work there are you proudest of, and what did you do for it?",
    "behavioral",
    "ownership",
    true,
  ],
  [
    "I see that you worked as {role}. What was the most difficult situation you had to handle there?",
    "behavioral",
    "resilience",
    true,
  ],
  [
    "As {role}, what did you find when you came, and what was different when you left or is different now?",
    "behavioral",
    "initiative",
    true,
  ],
  [
    "You list {role}. Take me through one thing you made or changed there, and how it worked.",
    "technical",
    "problem-solving",
    false,
  ],
]);

/** About a project. Slots: name. */
export const PROJECT_PHRASES = phrases([
  [
    "Tell me about “{name}” from your resume: which problem did it solve, and what was your part?",
    "behavioral",
    "initiative",
    true,
  ],
  [
    "Your resume names the project “{name}”. What went differently from what you had planned?",
    "behavioral",
    "adaptability",
    true,
  ],
  [
    "How is “{name}” built, and which decision in it would you make differently today?",
    "technical",
    "design",
    false,
  ],
  [
    "In “{name}”, what was the hardest thing to get right, and how did you know that it was?",
    "technical",
    "problem-solving",
    false,
  ],
]);

/** About a skill. Slots: skill. */
export const SKILL_PHRASES = phrases([
  [
    "You list {skill} among your skills. What is the most demanding thing you have done with it?",
    "technical",
    "problem-solving",
    false,
  ],
  [
    "Your resume names {skill}. Where did it help you most, and where did you run into its limits?",
    "technical",
    "fundamentals",
    false,
  ],
  [
    "Suppose a colleague is new to {skill}, which your resume lists. What would you teach first, and why?",
    "technical",
    "fundamentals",
    false,
  ],
  [
    "{skill} is in your resume. Tell me about a time when it was the wrong choice or went wrong, and what you did.",
    "behavioral",
    "learning",
    true,
  ],
  [
    "I see {skill} in your resume. Tell me about one piece of work where you relied on it, and how that ended.",
    "behavioral",
    "ownership",
    true,
  ],
]);

/** About a degree or school, where a resume shows nothing else. Slots: education. */
export const EDUCATION_PHRASES = phrases([
  [
    "Your resume shows {education}. Which piece of work from that time shows best what you can do?",
    "behavioral",
    "learning",
    true,
  ],
  [
    "I read {education} in your resume. What did you learn there that you have used since, and where?",
    "behavioral",
    "learning",
    true,
  ],
]);
