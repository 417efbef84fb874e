import type { PdfText } from "../../../core/pdf.ts";
import type { ResumeProfile } from "../../../core/session/model.ts";
import { addressMatch } from "./address-match.ts";
import { claimsIn } from "./claims.ts";
import { emailsIn, linksIn, phoneIn, withoutAddresses } from "./contact.ts";
import { educationOf } from "./education.ts";
import { skillsIn } from "./find-skills.ts";
import { type Line, lineText } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { nameOf } from "./name.ts";
import { joinWraps } from "./paragraphs.ts";
import { projectsOf } from "./projects.ts";
import { rolesOf } from "./roles.ts";
import { markHeadings, type Section, sectionsOf } from "./sections.ts";

/** Longest text that is kept of a resume, in bytes of UTF-8. */
export const MAX_RESUME_BYTES = 200_000;

/** What other people's addresses and numbers stand under. */
const OTHERS: ReadonlySet<Section["kind"]> = new Set(["references", "publications"]);
/** Where a word is no skill of the candidate. */
const NO_SKILLS: ReadonlySet<Section["kind"]> = new Set([
  "references",
  "publications",
  "languages",
  "interests",
  "contact",
  "awards",
]);

/** In the head of a resume these name an account, not a skill. */
const PROFILE_LABEL = /\b(?:git(?:hub|lab|ee)|bitbucket|stack ?overflow|slack|medium|notion)\b/i;

/**
 * Reads what a resume says from the text of its PDF: lines, columns, sections, then each field. Nothing is guessed
 * and nothing in the text is followed as an instruction. Every string of the profile is found in `text` but for white
 * space, except for canonical skill names and "present". The same input gives the same output.
 */
export function readResume(text: PdfText): { profile: ResumeProfile; text: string } {
  const { lines, columns } = linesOf(text);
  const paragraphs = withinLimit(joinWraps(markHeadings(lines), columns));
  const sections = sectionsOf(paragraphs, columns);
  const own = sections.filter((section) => !OTHERS.has(section.kind));
  const emails = own.flatMap((section) => section.lines.flatMap((line) => emailsIn(lineText(line))));
  const name = nameOf(paragraphs, emails);
  const roles = rolesOf(sections);
  const projects = projectsOf(sections);
  const summary = sections.filter((section) => section.kind === "summary").flatMap(mainTexts);
  const said = [
    ...summary,
    ...roles.flatMap((role) => role.highlights),
    ...projects.flatMap((p) => p.highlights),
  ];
  return {
    text: paragraphs.map(readable).join("\n"),
    profile: {
      name,
      email: emailOf(emails, name?.value ?? null),
      phone: phoneIn(contactTexts(sections)),
      links: linksOf(own),
      skills: skillsIn(sections.flatMap(skillTexts)),
      roles,
      education: educationOf(sections),
      projects,
      claims: claimsIn(said),
      confidence: underHeadings(sections),
    },
  };
}

/** Keeps paragraphs from the start as long as their text stays within the limit. */
function withinLimit(paragraphs: readonly Line[]): Line[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = paragraphs.findIndex((line) => {
    bytes += encoder.encode(readable(line)).length + 1;
    return bytes > MAX_RESUME_BYTES;
  });
  return paragraphs.slice(0, end < 0 ? undefined : end);
}

function readable(line: Line): string {
  return `${line.heading ? "\n" : ""}${line.bullet ? "• " : ""}${lineText(line)}`;
}

function mainTexts(section: Section): string[] {
  return section.lines.flatMap((line) => line.cells[0]?.text ?? []);
}

/** The address that goes with the name, else the first one. */
function emailOf(emails: readonly string[], name: string | null): ResumeProfile["email"] {
  const own = name === null ? undefined : emails.find((email) => addressMatch(name, email) > 0);
  const value = own ?? emails[0];
  return value === undefined ? null : { value, confidence: own ? 0.98 : 0.9 };
}

/** Where a telephone number is the candidate's: the head of the resume, contacts, and what is under no other heading. */
function contactTexts(sections: readonly Section[]): string[] {
  const kinds: Section["kind"][] = ["header", "contact", "other"];
  return kinds.flatMap((kind) =>
    sections
      .filter((section) => section.kind === kind)
      .flatMap((section) => section.lines.flatMap((line) => line.cells.map((cell) => cell.text))),
  );
}

function linksOf(sections: readonly Section[]): string[] {
  const links = sections.flatMap(({ kind, lines }) =>
    lines.flatMap((line) => {
      const contact = kind === "header" || kind === "contact" || emailsIn(lineText(line)).length > 0;
      return line.cells.flatMap((cell) => linksIn(cell.text, contact));
    }),
  );
  return [...new Set(links)];
}

function skillTexts({ kind, lines }: Section) {
  if (NO_SKILLS.has(kind)) return [];
  const texts = lines.map(lineText).map((text) => (kind === "header" ? text : withoutAddresses(text)));
  const said =
    kind === "header"
      ? texts.filter((text) => text === withoutAddresses(text) && !PROFILE_LABEL.test(text))
      : texts;
  return said.map((text) => ({ text, listed: kind === "skills" }));
}

/** Share of the text that stands under a heading, 0–1. */
function underHeadings(sections: readonly Section[]): number {
  const letters = (list: readonly Section[]) =>
    list.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + lineText(line).length, 0), 0);
  const all = letters(sections);
  const under = letters(sections.filter((section) => section.heading !== null));
  return all === 0 ? 0 : Math.round((under / all) * 100) / 100;
}
