import type { ResumeProfile } from "../../../core/session/model.ts";
import { clauses, words } from "../scoring/tokenize.ts";

/** A line of a resume that a question can quote, with what it is said about. */
export interface ResumeLine {
  /** As written in the resume. */
  line: string;
  about:
    | { kind: "role"; title: string | null; organisation: string | null }
    | { kind: "project"; name: string };
  /** Whether the line claims a number. */
  claim: boolean;
}

/** Shorter lines say too little to ask about, longer ones are too much to quote. Characters. */
const SHORTEST = 20;
const LONGEST = 300;

/** The quotable lines of a resume: each highlight of a role, then of a project, once each, in the resume's order. */
export function resumeLines(profile: ResumeProfile): ResumeLine[] {
  const claims = new Set(profile.claims);
  const seen = new Set<string>();
  const lines = (highlights: readonly string[], about: ResumeLine["about"]) =>
    highlights.flatMap((highlight) => {
      const line = highlight.replace(/\s+/g, " ");
      if (line.length < SHORTEST || line.length > LONGEST || seen.has(line)) return [];
      seen.add(line);
      return [{ line, about, claim: claims.has(highlight) }];
    });
  return [
    ...profile.roles.flatMap(({ title, organisation, highlights }) =>
      lines(highlights, { kind: "role", title, organisation }),
    ),
    ...profile.projects.flatMap(({ name, highlights }) => lines(highlights, { kind: "project", name })),
  ];
}

/** Lines of fewer words are labels ("Funding agency"). */
const SENTENCE_WORDS = 4;
/** "Supervisors: …" */
const LABEL = /^\p{L}+(?: \p{L}+)?:\s/u;
/** Terms of a list have no more words than this. */
const TERM_WORDS = 2;

/** Whether a line tells something that was done, rather than naming things: "Focus: lasers", "Docker, Kubernetes". */
export function isSentence({ line }: ResumeLine): boolean {
  if (words(line).length < SENTENCE_WORDS || LABEL.test(line)) return false;
  return clauses(line, { start: 0, end: line.length }).some(
    ({ start, end }) => words(line.slice(start, end)).length > TERM_WORDS,
  );
}
