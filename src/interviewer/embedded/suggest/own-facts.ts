import type { Brief } from "../../../core/interviewer.ts";
import { IRREGULAR_ACTIONS, NO_ACTIONS } from "../assess/reading/action-verbs.ts";
import { citable, nameable } from "../citable.ts";
import { contentWords } from "../content-words.ts";
import { shorten, withArticle } from "../phrase.ts";
import { skillsIn } from "../resume/find-skills.ts";
import { isSentence, type ResumeLine, resumeLines } from "../resume/resume-lines.ts";

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

function whereOf({ about }: ResumeLine): string {
  if (about.kind === "project") {
    const name = nameable(about.name);
    return name === "" ? "In a project of mine" : `In the project “${name}”`;
  }
  const organisation = nameable(about.organisation ?? "");
  if (organisation !== "") return `At ${organisation}`;
  const title = nameable(about.title ?? "");
  return title === "" ? "In my last role" : `As ${withArticle(title)}`;
}

/**
 * What the resume says that bears on a question, the nearest first: lines that share words or skills with it, then
 * those with a number, then the newest. Empty without a resume.
 */
export function factsFor(brief: Brief, question: string): OwnFact[] {
  if (!brief.resume) return [];
  const asked = contentWords(question);
  const skills = new Set(skillsIn([{ text: question, listed: false }]));
  const lines = resumeLines(brief.resume).filter((line) => isSentence(line) && citable(line.line) !== "");
  const rated = lines.map((line, at) => {
    const shared = contentWords(line.line).intersection(asked).size;
    const named = skillsIn([{ text: line.line, listed: false }]).filter((skill) => skills.has(skill));
    return {
      fact: {
        where: whereOf(line),
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
    const held = nameable(title ?? "");
    const at = nameable(organisation ?? "");
    if (held === "") return [];
    return at === "" ? held : `${held} at ${at}`;
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
