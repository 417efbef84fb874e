/*
 * Frames for answers that a candidate could give. Slots in braces are filled with facts of the candidate's resume and
 * job; what is in square brackets is left for the candidate to fill in, never guessed.
 */

/** A story around a line of the resume. Slots: where, fact. */
export const STAR_WITH_FACT: readonly string[] = [
  "{where}, [what the situation was and why it mattered]. It was up to me to [the task, and by when]. {fact} What I did first was [your first step], and then [the decision that mattered]. In the end, {result}.",
  "Let me take an example from my work {whereLower}. At that time [the situation, in one sentence], and I had to [the task]. {fact} The hard part was [the obstacle], which I dealt with by [what you did]. The result: {result}.",
];

/** A story without any fact to start from. */
export const STAR_EMPTY: readonly string[] = [
  "[Where and when it was: the situation in one sentence]. I had to [the task, and what depended on it]. So I [your first step], then [your second step], because [your reason]. In the end, [the result, with a number]. Since then I [what you learned and do differently].",
];

/** How a result is told when the cited line holds it already, and when it doesn't. */
export const RESULT_IN_FACT = "[what that meant for the team or the customers]";
export const RESULT_OPEN = "[the result, with a number]";

/** A straight answer. Slots: fact, aim. */
export const DIRECT_WITH_FACT: readonly string[] = [
  "[Your answer in one sentence]. {fact} What I took from that is [what you learned]. {aim}",
  "In short, [your answer in one sentence]. To give an example: {factLower} That is why [how it bears on the question]. {aim}",
];
export const DIRECT_EMPTY: readonly string[] = [
  "[Your answer in one sentence]. The reason is [your main reason]. For example, [one case you lived through, with a detail]. {aim}",
];

/** For an imagined situation. Slots: fact. */
export const STEPS_WITH_FACT: readonly string[] = [
  "First I would [what you would find out, and from whom]. Then I would [your next step], because [your reason]. I have been close to this: {factLower} If that did not help, I would [your fallback].",
];
export const STEPS_EMPTY: readonly string[] = [
  "First I would [what you would find out, and from whom]. Then I would [your next step], because [your reason]. If that did not help, I would [your fallback]. I would know that it worked when [the sign].",
];

/** A technical explanation. Slots: subject, fact. */
export const TECHNICAL_WITH_FACT: readonly string[] = [
  "[What {subject} is or does, in one sentence]. It works by [the mechanism, step by step]. I have met this in practice: {factLower} There I saw that [what you observed]. Its limit is [when it is the wrong choice], and then I would use [the alternative].",
];
export const TECHNICAL_EMPTY: readonly string[] = [
  "[What {subject} is or does, in one sentence]. It works by [the mechanism, step by step]. For example, [a case from your own work or studies]. Its limit is [when it is the wrong choice], and then I would use [the alternative].",
];

/** For a question about experience with a skill that the resume lists. Slots: skill, fact. */
export const EXPERIENCE: readonly string[] = [
  "I have worked with {skill} for [how long, and where]. {fact} The most demanding part was [what was hard about it], and I solved it by [what you did]. What I would still like to learn is [one thing].",
];
/** The same when no line of the resume tells what it was used for. Slots: skill. */
export const EXPERIENCE_OPEN: readonly string[] = [
  "I have worked with {skill} for [how long, and where]. For example, [one piece of work in which you used it]. The most demanding part was [what was hard about it], and I solved it by [what you did]. What I would still like to learn is [one thing].",
];
/** The same when the resume does not list it. Slots: skill. */
export const NO_EXPERIENCE: readonly string[] = [
  "I have not listed {skill} in my resume; what comes closest is [the nearest thing you have done]. There I learned [what carries over]. To get up to speed I would [your plan for the first two weeks].",
];

/** The same without a resume. Slots: skill. */
export const UNKNOWN_EXPERIENCE: readonly string[] = [
  "My experience with {skill} is [how much of it you have, and from where]. For example, [one piece of work in which you used it, or what comes closest]. What I learned there is [what carries over]. Next I would like to [one thing to learn].",
];

/** For an introduction. Slots: now ("Data Analyst at Acme"), before (a sentence or nothing), fact, aim. */
export const INTRODUCTION: readonly string[] = [
  "I work as {now}, where I [your main task, in one sentence].{before} To name one thing: {fact} What I am looking for next is [what you want to do]. {aim}",
  "Let me start with the present: I am {now}. {fact}{before} What connects this is [your thread]. Now I would like to [your next step]. {aim}",
];
export const INTRODUCTION_BEFORE = " Before that I was {before}.";
export const INTRODUCTION_EMPTY: readonly string[] = [
  "I am [your role] with [years] years in [your field]. At the moment I [your main task]. Before that I [one station that matters here]. What I do best is [one strength, with an example]. Next I would like to [your aim]. {aim}",
];

/** How the answer turns to the job. Slots: job. */
export const AIMS: readonly string[] = [
  "For this role as {job} that matters because [the link to the job].",
  "I would bring this to the role as {job} by [what you would do].",
];
