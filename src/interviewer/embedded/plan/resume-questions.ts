import type { Brief } from "../../../core/interviewer.ts";
import type { PlannedQuestion, QuestionType, ResumeProfile } from "../../../core/session/model.ts";
import { fill, shorten } from "../phrase.ts";
import { type ResumeLine, resumeLines } from "../resume/resume-lines.ts";
import { words } from "../scoring/tokenize.ts";
import { shuffled } from "../seeded.ts";
import { USUAL_MINUTES } from "./bank-questions.ts";
import {
  CLAIM_PHRASES,
  EDUCATION_PHRASES,
  HIGHLIGHT_PHRASES,
  PROJECT_PHRASES,
  type ResumePhrase,
  ROLE_PHRASES,
  SKILL_PHRASES,
} from "./resume-phrases.ts";

/** Something of a resume to ask about: the words that are cited, and the ways to ask. */
interface Cite {
  /** Text of the resume, as it stands in the question. */
  line: string;
  phrases: readonly ResumePhrase[];
  slots: Record<string, string>;
}

/** Longest citation, in characters: what can be taken in by ear. */
const LONGEST_CITE = 140;
/** The newest lines are asked about first. */
const NEWEST = 6;

/** A line as it is quoted: without bullet and full stop, and not too long. Always a part of the line. */
export function citable(line: string): string {
  return shorten(line.replace(/^[\s•·▪◦*–—-]+/, ""), LONGEST_CITE).replace(/[\s.;,]+$/, "");
}

/** Lines of fewer words are labels ("Funding agency") rather than something that was done. */
const SENTENCE_WORDS = 4;
const isSentence = ({ line }: ResumeLine) => words(line).length >= SENTENCE_WORDS;

function placeOf({ about }: ResumeLine): string {
  if (about.kind === "project") return `in the project “${citable(about.name)}”`;
  return about.organisation === null ? "in that role" : `at ${citable(about.organisation)}`;
}

function lineCite(line: ResumeLine): Cite {
  const quoted = citable(line.line);
  return line.claim
    ? { line: quoted, phrases: CLAIM_PHRASES, slots: { line: quoted } }
    : { line: quoted, phrases: HIGHLIGHT_PHRASES, slots: { line: quoted, place: placeOf(line) } };
}

function roleCites(profile: ResumeProfile): Cite[] {
  return profile.roles.flatMap(({ title, organisation }): Cite[] => {
    const named = citable(title ?? organisation ?? "");
    if (named === "") return [];
    const role =
      title && organisation ? `${named} at ${citable(organisation)}` : title ? named : `someone at ${named}`;
    return [{ line: named, phrases: ROLE_PHRASES, slots: { role } }];
  });
}

function educationCites(profile: ResumeProfile): Cite[] {
  return profile.education.flatMap(({ degree, institution }): Cite[] => {
    const named = citable(degree ?? institution ?? "");
    return named === ""
      ? []
      : [{ line: named, phrases: EDUCATION_PHRASES, slots: { education: `“${named}”` } }];
  });
}

/** Everything of a resume that can be asked about, the most telling first. */
function citesOf(profile: ResumeProfile, random: () => number): Cite[] {
  const lines = resumeLines(profile);
  const newest = lines.slice(0, NEWEST);
  const claims = lines.filter(({ claim }) => claim);
  const inOrder = [...shuffled(claims.slice(0, NEWEST), random), ...shuffled(newest, random), ...lines];
  const telling = new Set([...inOrder.filter(isSentence), ...inOrder]);
  const projects = profile.projects
    .filter(({ name }) => citable(name) !== "")
    .map(
      ({ name }): Cite => ({
        line: citable(name),
        phrases: PROJECT_PHRASES,
        slots: { name: citable(name) },
      }),
    );
  const skills = shuffled(profile.skills, random).map(
    (skill): Cite => ({ line: skill, phrases: SKILL_PHRASES, slots: { skill } }),
  );
  const rest = [...shuffled(projects, random), ...roleCites(profile), ...skills];
  const cites = [...[...telling].map(lineCite), ...rest, ...educationCites(profile)];
  return [...new Map(cites.filter(({ line }) => line !== "").map((cite) => [cite.line, cite])).values()];
}

/** The words of a resume that open the interview; `null` when there is nothing to cite. */
export function openingCite(profile: ResumeProfile, random: () => number): string | null {
  return citesOf(profile, random)[0]?.line ?? null;
}

/**
 * Up to `wanted` questions about what a resume says, each citing other words of it, in ways that fit the types the
 * session has room for. The first one asks about the most telling line.
 */
export function resumeQuestions(
  brief: Brief,
  wanted: number,
  types: ReadonlySet<QuestionType>,
  random: () => number,
): PlannedQuestion[] {
  if (!brief.resume || wanted === 0) return [];
  const used = new Set<string>();
  const questions: PlannedQuestion[] = [];
  for (const { line, phrases, slots } of citesOf(brief.resume, random)) {
    if (questions.length === wanted) break;
    const fitting = shuffled(phrases, random).filter(({ type }) => types.has(type));
    const phrase = fitting.find(({ text }) => !used.has(text)) ?? fitting[0] ?? phrases[0];
    if (!phrase) continue;
    used.add(phrase.text);
    questions.push({
      text: fill(phrase.text, slots),
      competency: phrase.competency,
      source: { kind: "resume", line },
      classification: {
        type: phrase.type,
        category: phrase.competency,
        difficulty: brief.difficulty,
        requiresSTAR: phrase.requiresSTAR,
      },
      minutes: USUAL_MINUTES,
    });
  }
  return questions;
}
