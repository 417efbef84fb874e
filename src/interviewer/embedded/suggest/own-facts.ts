import type { Brief } from "../../../core/interviewer.ts";
import { IRREGULAR_ACTIONS, NO_ACTIONS } from "../assess/reading/action-verbs.ts";
import { contentWords } from "../content-words.ts";
import { shorten } from "../phrase.ts";
import { citable } from "../plan/resume-questions.ts";
import { skillsIn } from "../resume/find-skills.ts";
import { resumeLines } from "../resume/resume-lines.ts";

/** Something the candidate did, in a form that can be said aloud. */
export interface OwnFact {
  /** "At Acme" or "In the project “Sky”"; opens a sentence. */
  where: string;
  /** A sentence made of the resume's own words. */
  sentence: string;
  /** Whether the line claims a number. */
  claim: boolean;
  /** Whether it shares words or skills with the question. */
  relevant: boolean;
  /** Skills of the question that the line names. */
  skills: string[];
}

/** "Cut latency by half" → "I cut latency by half.": only where the line opens with a verb of doing. */
function spoken(line: string): string {
  const [first = "", ...rest] = line.split(" ");
  const verb = first.toLowerCase();
  const does =
    IRREGULAR_ACTIONS.has(verb) || verb === "cut" || (/^[a-z]{3,}ed$/.test(verb) && !NO_ACTIONS.has(verb));
  return does ? `I ${[verb, ...rest].join(" ")}.` : `My part is described in my resume as “${line}”.`;
}

/**
 * What the resume says that bears on a question, the nearest first: lines that share words or skills with it, then
 * those with a number, then the newest. Empty without a resume.
 */
export function factsFor(brief: Brief, question: string): OwnFact[] {
  if (!brief.resume) return [];
  const asked = contentWords(question);
  const skills = new Set(skillsIn([{ text: question, listed: false }]));
  const rated = resumeLines(brief.resume).map((line, at) => {
    const shared = contentWords(line.line).intersection(asked).size;
    const named = skillsIn([{ text: line.line, listed: false }]).filter((skill) => skills.has(skill));
    const { about } = line;
    const where =
      about.kind === "project"
        ? `In the project “${citable(about.name)}”`
        : about.organisation
          ? `At ${citable(about.organisation)}`
          : about.title
            ? `As ${citable(about.title)}`
            : "In my last role";
    return {
      fact: {
        where,
        sentence: spoken(citable(line.line)),
        claim: line.claim,
        relevant: named.length + shared > 0,
        skills: named,
      },
      worth: 3 * named.length + 2 * shared + (line.claim ? 0.5 : 0) - at / 1000,
    };
  });
  return rated.sort((a, b) => b.worth - a.worth).map(({ fact }) => fact);
}

/** The roles of a resume as one says them ("Data Analyst at Acme"), the newest first. */
export function rolesHeld(brief: Brief): string[] {
  return (brief.resume?.roles ?? []).flatMap(({ title, organisation }) => {
    if (!title) return [];
    return organisation ? `${citable(title)} at ${citable(organisation)}` : citable(title);
  });
}

/** Longest name of a subject, in characters. */
const LONGEST_SUBJECT = 60;

/** What a technical question is about, in its own words. */
export function subjectOf(question: string): string {
  const plain = question.replace(/\s+/g, " ").trim();
  const [skill] = skillsIn([{ text: plain, listed: false }]);
  const named =
    /\b(?:what (?:is|are|does)|what's|explain|define|describe|between|experience (?:do you have )?with|how (?:does|do|is|are)) (?:the |an? )?([^?.,;]+)/i.exec(
      plain,
    )?.[1];
  return skill ?? (named ? shorten(named.trim(), LONGEST_SUBJECT) : "this");
}
