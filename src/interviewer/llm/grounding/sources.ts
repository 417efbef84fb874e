import type { Brief } from "../../../core/interviewer.ts";
import type { JobContext, ResumeProfile, Turn } from "../../../core/session/model.ts";
import { baseForm } from "../../embedded/scoring/lexicon.ts";
import { words } from "../../embedded/scoring/tokenize.ts";

/** What a model's words may rest on. */
export interface Sources {
  texts: readonly string[];
  /** Base forms of all their words. */
  words: ReadonlySet<string>;
  /** All their numbers, as {@link numbersIn} writes them. */
  numbers: ReadonlySet<string>;
}

/** The numbers of a text that are written in digits, without thousands separators. */
export function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(/\d+(?:[.,]\d+)*/g), ([digits]) => digits.replace(/,(?=\d{3}(?!\d))/g, ""));
}

/** Sources of these texts; missing ones are passed over. */
export function sourcesOf(texts: Iterable<string | null | undefined>): Sources {
  const present = [...texts].flatMap((text) => (text ? [text] : []));
  const bases = new Set(present.flatMap((text) => words(text).map(({ form }) => baseForm(form))));
  const spelled = [...bases].filter((base) => /^\d+$/.test(base));
  return { texts: present, words: bases, numbers: new Set([...present.flatMap(numbersIn), ...spelled]) };
}

/** The lines of a resume as its reader found them. */
export function resumeText(profile: ResumeProfile): string {
  const { name, skills, roles, education, projects, claims } = profile;
  const dated = (parts: (string | null)[], start: string | null, end: string | null) =>
    [parts.filter(Boolean).join(", "), [start, end].filter(Boolean).join(" - ")].filter(Boolean).join(" | ");
  const lines = [
    name?.value,
    skills.length > 0 ? `Skills: ${skills.join(", ")}` : null,
    ...roles.flatMap(({ title, organisation, start, end, highlights }) => [
      dated([title, organisation], start, end),
      ...highlights,
    ]),
    ...projects.flatMap((project) => [`Project: ${project.name}`, ...project.highlights]),
    ...education.map(({ degree, institution, start, end }) => dated([degree, institution], start, end)),
  ].filter((line) => typeof line === "string" && line !== "");
  return [...lines, ...claims.filter((claim) => !lines.includes(claim))].join("\n");
}

export function jobText(job: JobContext): string {
  const { title, company, description, requirements } = job;
  return [title, company, description, ...requirements].filter(Boolean).join("\n");
}

/** What the session was made with: topic, resume and job. */
export function briefTexts({ topic, resume, jobContext }: Brief): string[] {
  return [topic.text, ...(resume ? [resumeText(resume)] : []), ...(jobContext ? [jobText(jobContext)] : [])];
}

/** What was said, in order. */
export function spokenTexts(turns: readonly Turn[]): string[] {
  return turns.flatMap(({ question, answer }) =>
    [question?.text, answer?.text].filter((text) => text !== undefined),
  );
}
