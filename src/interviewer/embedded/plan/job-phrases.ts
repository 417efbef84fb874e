import type { ResumePhrase } from "./resume-phrases.ts";

/** About a requirement that the resume does not show. Slots: requirement. */
export const GAP_PHRASES: readonly ResumePhrase[] = [
  {
    text: "The job asks for {requirement}, and your resume doesn't mention it. What have you done that comes closest?",
    type: "technical",
    competency: "learning",
    requiresSTAR: false,
  },
  {
    text: "I don't see {requirement} in your resume, but this job needs it. What do you know about it, and how would you close the gap?",
    type: "technical",
    competency: "learning",
    requiresSTAR: false,
  },
  {
    text: "This role calls for {requirement}, which your resume leaves open. Tell me about a time when you had to learn something comparable for your work.",
    type: "behavioral",
    competency: "learning",
    requiresSTAR: true,
  },
  {
    text: "Your resume doesn't show {requirement}, and this job asks for it. Tell me about work of yours from which I can see that you could do it.",
    type: "behavioral",
    competency: "adaptability",
    requiresSTAR: true,
  },
];

/** About a requirement when there is no resume to look at. Slots: requirement. */
export const UNSEEN_PHRASES: readonly ResumePhrase[] = [
  {
    text: "The job asks for {requirement}. What have you done with it so far?",
    type: "technical",
    competency: "fundamentals",
    requiresSTAR: false,
  },
  {
    text: "One requirement of this role is {requirement}. Where does your knowledge of it end, and how do you know?",
    type: "technical",
    competency: "learning",
    requiresSTAR: false,
  },
  {
    text: "This role calls for {requirement}. Tell me about a piece of work in which you relied on it.",
    type: "behavioral",
    competency: "ownership",
    requiresSTAR: true,
  },
  {
    text: "This job calls for {requirement}. Tell me about a time when that was put to the test.",
    type: "behavioral",
    competency: "resilience",
    requiresSTAR: true,
  },
];

/** About a requirement that the resume shows too. Slots: requirement. */
export const SHOWN_PHRASES: readonly ResumePhrase[] = [
  {
    text: "The job asks for {requirement}, and your resume shows it. What is the most demanding thing you have done with it?",
    type: "technical",
    competency: "problem-solving",
    requiresSTAR: false,
  },
  {
    text: "Both the job and your resume name {requirement}. Which mistake did you make with it that taught you most?",
    type: "behavioral",
    competency: "learning",
    requiresSTAR: true,
  },
  {
    text: "You bring {requirement}, which this role needs. Tell me about a time when it made the difference.",
    type: "behavioral",
    competency: "ownership",
    requiresSTAR: true,
  },
  {
    text: "This role leans on {requirement}, which you have used. How would you explain its limits to somebody who wants it everywhere?",
    type: "technical",
    competency: "fundamentals",
    requiresSTAR: false,
  },
];

/** About what is no craft: a virtue, a degree, a language, a readiness. Slots: requirement. */
export const OTHER_PHRASES: readonly ResumePhrase[] = [
  {
    text: "The job asks for {requirement}. Where have you shown that, and what came of it?",
    type: "behavioral",
    competency: "ownership",
    requiresSTAR: true,
  },
  {
    text: "One line of the job reads {requirement}. Tell me about a time when that was put to the test.",
    type: "behavioral",
    competency: "resilience",
    requiresSTAR: true,
  },
  {
    text: "This role names {requirement}. Which piece of your work would a colleague point to, and why that one?",
    type: "technical",
    competency: "communication",
    requiresSTAR: false,
  },
  {
    text: "On the job's list stands {requirement}. What does that mean for daily work, in your view, and how do you go about it?",
    type: "technical",
    competency: "communication",
    requiresSTAR: false,
  },
];

/** The same where the resume says nothing of it. Slots: requirement. */
export const OTHER_GAP_PHRASES: readonly ResumePhrase[] = [
  {
    text: "The job asks for {requirement}, and your resume leaves that open. What can you tell me about it?",
    type: "technical",
    competency: "communication",
    requiresSTAR: false,
  },
  {
    text: "I can't tell from your resume how you stand on {requirement}, which this job names. What would convince me?",
    type: "technical",
    competency: "communication",
    requiresSTAR: false,
  },
  {
    text: "One line of the job reads {requirement}. Your resume doesn't say; which experience of yours comes closest, and how did it end?",
    type: "behavioral",
    competency: "adaptability",
    requiresSTAR: true,
  },
  {
    text: "This job names {requirement}, which I don't find in your resume. Tell me about a time from which I can see it.",
    type: "behavioral",
    competency: "adaptability",
    requiresSTAR: true,
  },
];

/** For an interview of a single question that must look at the resume and at what it lacks. Slots: cite, requirement. */
export const COMBINED_PHRASE =
  "Your resume shows “{cite}”, but not {requirement}, which this job asks for. What have you done that comes closest to it?";

/** Openings that lead from a requirement to a question of the bank. Slots: requirement. */
export const BANK_LEADS: readonly string[] = [
  "The job asks for {requirement}, so:",
  "Since this role needs {requirement}:",
  "Let's look at {requirement}, which the job names.",
  "One on {requirement}, from the job's list.",
];
