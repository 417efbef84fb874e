import type { ResumeProject } from "../../../core/session/model.ts";
import { type Entry, entriesOf } from "./entries.ts";
import type { Section } from "./sections.ts";

/** A name is at most this long; what is longer describes. */
const LONGEST_NAME = 80;

/** The projects of a resume, in its order, each with the lines that stand under it. */
export function projectsOf(sections: readonly Section[]): ResumeProject[] {
  return sections
    .filter((section) => section.kind === "projects")
    .flatMap((section) => entriesOf(section.lines).flatMap(readProject));
}

function readProject({ header, items }: Entry): ResumeProject[] {
  const first = header[0]?.[0];
  if (first === undefined) return items.flatMap(projectInBullet);
  const { name, rest } = nameIn(first);
  if (name.length > LONGEST_NAME) return [];
  return [{ name, highlights: [...(rest ? [rest] : []), ...header.slice(1).flat(), ...items] }];
}

/** "Chess engine – plays at 2,000 Elo": a bullet that starts with a name set apart. */
function projectInBullet(item: string): ResumeProject[] {
  const { name, rest } = nameIn(item);
  return rest && name.length <= LONGEST_NAME ? [{ name, highlights: [item] }] : [];
}

function nameIn(line: string): { name: string; rest: string | null } {
  const text = line.replace(/^\d{1,2}[.)] /, "");
  const match = /^(.{2,80}?)(?:\s*[:：|]\s+|\s+[–—-]\s+|\s*[|：]\s*)(\S.*)$/u.exec(text);
  return match ? { name: match[1] ?? text, rest: match[2] ?? null } : { name: text, rest: null };
}
