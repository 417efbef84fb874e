import type { JobContext, ResumeProfile } from "../../../core/session/model.ts";
import { citable } from "../citable.ts";
import { contentWords } from "../content-words.ts";
import { own } from "../phrase.ts";
import { skillsIn } from "../resume/find-skills.ts";
import { stem } from "../scoring/stem.ts";
import { IMPLIED_SKILLS } from "./implied-skills.ts";

/** A requirement of a job, and whether the resume shows it. */
export interface Requirement {
  /** As the job words it, only white space normalised. */
  text: string;
  /** Canonical names of the skills it names. */
  skills: string[];
  /** Whether one of them is a craft or a tool, and not a virtue such as teamwork. */
  craft: boolean;
  shownInResume: boolean;
  /** Whether the resume shows it indirectly: it names React, and the job asks for JavaScript. */
  implied: boolean;
}

/** More requirements than this are not looked at. */
const MOST_REQUIREMENTS = 40;
/** Share of a requirement's own words that a resume has to contain to show it. */
const SHOWN_SHARE = 0.6;

/** Shorter names of skills are everyday words ("Go", "R") and count only where the resume lists them. */
const LONG_NAME = 4;

/** Skills that say how somebody works. Names as in the list of skills. */
const VIRTUES: ReadonlySet<string> = new Set([
  "Leadership",
  "Communication",
  "Teamwork",
  "Collaboration",
  "Problem Solving",
  "Critical Thinking",
  "Time Management",
  "Creativity",
  "Adaptability",
  "Attention to Detail",
  "Analytical Thinking",
]);

/** Words that stand in requirements of any job. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  `experience experienced knowledge years year strong good excellent solid proven ability able skills skill
understanding working familiarity familiar proficiency proficient hands plus least minimum preferred required must
degree similar related field work background great deep including etc level`
    .split(/\s+/)
    .map(stem),
);

/** The words of a requirement that stand for what it asks for, as stems: no "years" and no numbers. */
export const ownWords = (text: string) =>
  new Set([...contentWords(text)].filter((word) => !EVERYWHERE.has(word) && !/^\d+$/.test(word)));

function textOf(profile: ResumeProfile): string {
  return [
    ...profile.skills,
    ...profile.roles.flatMap(({ title, highlights }) => [title ?? "", ...highlights]),
    ...profile.projects.flatMap(({ name, highlights }) => [name, ...highlights]),
    ...profile.education.map(({ degree }) => degree ?? ""),
    ...profile.claims,
  ].join("\n");
}

function isShown(text: string, skills: readonly string[], profile: ResumeProfile, said: ReadonlySet<string>) {
  const mentioned = (skill: string) => skill.length >= LONG_NAME && ownWords(skill).isSubsetOf(said);
  const has = (skill: string) => profile.skills.includes(skill) || mentioned(skill);
  if (skills.length > 0) return / or |\//i.test(text) ? skills.some(has) : skills.every(has);
  const wanted = ownWords(text);
  const found = [...wanted].filter((word) => said.has(word)).length;
  return wanted.size > 0 && found >= SHOWN_SHARE * wanted.size;
}

/**
 * The requirements of a job in its own order, or, when it lists none, the skills that its description names. Without
 * a resume none is shown.
 */
export function requirementsOf(job: JobContext | null, profile: ResumeProfile | null): Requirement[] {
  if (!job) return [];
  const listed = job.requirements
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => citable(text) !== "");
  const named = () => skillsIn([{ text: job.description ?? "", listed: false }]);
  const texts =
    listed.length > 0 ? listed : named().map((skill) => (VIRTUES.has(skill) ? skill.toLowerCase() : skill));
  const said = profile ? ownWords(textOf(profile)) : new Set<string>();
  return [...new Set(texts)].slice(0, MOST_REQUIREMENTS).map((text) => {
    const skills = skillsIn([{ text, listed: true }]);
    const shownInResume = profile !== null && isShown(text, skills, profile, said);
    const implied =
      !shownInResume &&
      skills.length > 0 &&
      skills.every((skill) => own(IMPLIED_SKILLS, skill)?.some((other) => profile?.skills.includes(other)));
    const craft = skills.some((skill) => !VIRTUES.has(skill));
    return { text, skills, craft, shownInResume, implied };
  });
}
