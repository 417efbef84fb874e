import type { Brief } from "../../../core/interviewer.ts";
import type { PlannedQuestion, QuestionType, ResumeProfile } from "../../../core/session/model.ts";
import { citable, nameable } from "../citable.ts";
import { fill } from "../phrase.ts";
import { isSentence, type ResumeLine, resumeLines } from "../resume/resume-lines.ts";
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

/** The newest lines are asked about first. */
const NEWEST = 6;

function placeOf({ about }: ResumeLine): string {
  const name = nameable((about.kind === "project" ? about.name : about.organisation) ?? "");
  if (about.kind === "project") return name === "" ? "in a project" : `in the project “${name}”`;
  return name === "" ? "in that role" : `at ${name}`;
}

function lineCite(line: ResumeLine): Cite {
  const quoted = citable(line.line);
  return line.claim
    ? { line: quoted, phrases: CLAIM_PHRASES, slots: { line: quoted } }
    : { line: quoted, phrases: HIGHLIGHT_PHRASES, slots: { line: quoted, place: placeOf(line) } };
}

function roleCites(profile: ResumeProfile): Cite[] {
  return profile.roles.flatMap(({ title, organisation }): Cite[] => {
    const held = nameable(title ?? "");
    const at = nameable(organisation ?? "");
    if (held === "" && at === "") return [];
    const role = [held || "someone", at].filter((part) => part !== "").join(" at ");
    return [{ line: held || at, phrases: ROLE_PHRASES, slots: { role } }];
  });
}

function educationCites(profile: ResumeProfile): Cite[] {
  return profile.education.flatMap(({ degree, institution }): Cite[] => {
    const named = citable(degree ?? "") || citable(institution ?? "");
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
  const telling = new Set(inOrder.filter(isSentence));
  const labels = lines.filter((line) => !telling.has(line));
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
  const cites = [...[...telling].map(lineCite), ...rest, ...educationCites(profile), ...labels.map(lineCite)];
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
