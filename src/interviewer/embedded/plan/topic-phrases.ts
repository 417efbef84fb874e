import type { Difficulty } from "../../../core/session/model.ts";
import type { CompetencyId } from "../bank/competencies.ts";

/**
 * A question about the craft of any occupation, for topics that no bank covers. Slots: role ("a Nurse role", "your
 * role").
 */
export interface TopicPhrase {
  text: string;
  difficulty: Difficulty;
  competency: CompetencyId;
}

const level = (difficulty: Difficulty, rows: readonly (readonly [string, CompetencyId])[]): TopicPhrase[] =>
  rows.map(([text, competency]) => ({ text, difficulty, competency }));

export const TOPIC_PHRASES: readonly TopicPhrase[] = [
  ...level("junior", [
    [
      "Think of your first month in {role}: which tasks would you expect, and how would you go about one of them?",
      "learning",
    ],
    [
      "Which three skills does somebody need most in {role}, and where have you practised them?",
      "fundamentals",
    ],
    [
      "What does good work look like in {role}, and how can one tell it from merely acceptable work?",
      "fundamentals",
    ],
    ["Which tools or methods does one need in {role}, and what have you used them for?", "tooling"],
    ["What is a mistake that beginners make in {role}, and how do you avoid it?", "fundamentals"],
    ["Please explain one idea that matters in {role} to me as if I had never heard of it.", "communication"],
    ["Which rules or standards must somebody in {role} follow, and why do they exist?", "integrity"],
  ]),
  ...level("mid", [
    [
      "Take me through a typical piece of your work in {role}, from how it reaches you to how you know it is done.",
      "problem-solving",
    ],
    ["How do you check the quality of your own work in {role} before anybody else sees it?", "ownership"],
    [
      "In {role}, speed and care often pull in opposite directions. How do you decide between them?",
      "decision-making",
    ],
    [
      "What do outsiders misunderstand most about {role}, and how do you explain it to them?",
      "communication",
    ],
    [
      "What has changed in {role} over the last years, and what did you do differently because of it?",
      "learning",
    ],
    [
      "Which kind of case is the most difficult in {role}, and how would you take it apart?",
      "problem-solving",
    ],
    ["How do you measure whether you did well in {role}?", "decision-making"],
    [
      "Which information do you need before you start on a task in {role}, and what do you do when it is missing?",
      "problem-solving",
    ],
  ]),
  ...level("senior", [
    [
      "If an organisation had nobody in {role} yet, what would you put in place first, and what would you leave for later?",
      "leadership",
    ],
    ["Which widely held belief about {role} do you disagree with, and on what grounds?", "decision-making"],
    ["How would you find out within a month whether the people in {role} do good work?", "leadership"],
    [
      "Where are the largest risks in {role}, and how do you keep them small without slowing everybody down?",
      "decision-making",
    ],
    ["How do you bring somebody new to {role} to the point where you trust their judgement?", "leadership"],
    [
      "What would you change in how the work in {role} is usually organised, and how would you win others over?",
      "leadership",
    ],
    ["How would you plan a year in {role} when resources are cut by a quarter?", "decision-making"],
  ]),
];
