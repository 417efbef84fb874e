import type { ResumeRole } from "../../../core/session/model.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { type Fragment, fragmentsOf, isPlace } from "./fragments.ts";
import type { Section } from "./sections.ts";
import { namesOrganisation, namesTitle } from "./telling.ts";

/** What the header of an entry says, before the section's other entries are looked at. */
interface Reading {
  entry: Entry;
  fragments: Fragment[];
  title: Fragment | null;
  organisation: Fragment | null;
  /** An organisation named once above several jobs. */
  shared: string | null;
}

/** The jobs of a resume, in its order. Of activities, only those with a title and a time count. */
export function rolesOf(sections: readonly Section[]): ResumeRole[] {
  return sections.flatMap((section) => {
    if (section.kind === "experience") return rolesIn(section).filter(saysSomething);
    if (section.kind === "activities") return rolesIn(section).filter(isOffice);
    return [];
  });
}

function rolesIn(section: Section): ResumeRole[] {
  const readings = entriesOf(section.lines).map(readHeader);
  const order = orderOf(readings);
  let employer: string | null = null;
  return readings.map((reading) => {
    const { title, organisation, shared, fragments } = inOrder(reading, order);
    const alone = title !== null && shared === null && fragments.every((fragment) => fragment === title);
    if (!alone) employer = heads(organisation, title) ? (organisation?.text ?? null) : null;
    const named = shared ?? organisation?.text ?? (alone ? employer : null);
    return roleOf(reading.entry, fragments, title, named, organisation);
  });
}

function readHeader(entry: Entry): Reading {
  const fragments = fragmentsOf(entry.header);
  const shared = fragmentsOf(entry.group)[0]?.text ?? null;
  const told = titleOf(fragments);
  const organisation = shared === null ? organisationOf(fragments, told) : null;
  const title = told ?? byElimination(fragments, shared ?? organisation?.text ?? null);
  return { entry, fragments, title, organisation, shared };
}

/** The first fragment with a word of a job title; one that names an organisation too only if there is no other. */
function titleOf(fragments: readonly Fragment[]): Fragment | null {
  const titles = fragments.filter((fragment) => namesTitle(fragment.text));
  return titles.find((fragment) => !namesOrganisation(fragment.text)) ?? titles[0] ?? null;
}

/**
 * The organisation: told by its own words, else what stands beside the title; a comma after the title may also go on
 * with a department, so another part or line comes first.
 */
function organisationOf(fragments: readonly Fragment[], title: Fragment | null): Fragment | null {
  const others = fragments.filter((fragment) => fragment !== title && /\p{L}{2}|\p{Lo}/u.test(fragment.text));
  const elsewhere = others.filter((fragment) => fragment.part !== title?.part);
  const told = (list: readonly Fragment[]) => list.find((fragment) => namesOrganisation(fragment.text));
  return told(elsewhere) ?? told(others) ?? (title ? (elsewhere[0] ?? others[0]) : undefined) ?? null;
}

/** With the organisation known and no title told by its words, what stands first beside it is the title. */
function byElimination(fragments: readonly Fragment[], organisation: string | null): Fragment | null {
  if (organisation === null || fragments.length > 4) return null;
  return fragments.find((fragment) => fragment.text !== organisation) ?? null;
}

/** Whether the section's entries name the title first or the organisation; null when they differ or none tells. */
function orderOf(readings: readonly Reading[]): "title" | "organisation" | null {
  const firsts = readings.flatMap(({ fragments, title, organisation }) =>
    title && organisation ? [fragments.indexOf(title) < fragments.indexOf(organisation)] : [],
  );
  if (firsts.length === 0 || new Set(firsts).size > 1) return null;
  return firsts[0] ? "title" : "organisation";
}

/** Reads a header whose words tell nothing in the order that the section's other headers have. */
function inOrder(reading: Reading, order: "title" | "organisation" | null): Reading {
  const [first, second] = reading.fragments;
  if (reading.title || reading.organisation || reading.shared || !first || !second || !order) return reading;
  return order === "title"
    ? { ...reading, title: first, organisation: second }
    : { ...reading, title: second, organisation: first };
}

/** Whether the organisation stands on a line of its own above the title, so that later titles may stand under it too. */
function heads(organisation: Fragment | null, title: Fragment | null): boolean {
  return organisation !== null && title !== null && organisation.line < title.line;
}

/** Header lines that say neither go to the highlights, unless they are a place or a mere label. */
function roleOf(
  entry: Entry,
  fragments: readonly Fragment[],
  title: Fragment | null,
  organisation: string | null,
  own: Fragment | null,
): ResumeRole {
  const used = new Set([title, own].map((fragment) => fragment?.line));
  const said = entry.header.filter(
    (_, line) => !used.has(line) && fragments.some((other) => other.line === line),
  );
  return {
    title: title?.text ?? null,
    organisation,
    start: entry.period?.start ?? null,
    end: entry.period?.end ?? null,
    highlights: [...said.flat().filter((cell) => !isPlace(cell) && wordy(cell, title, own)), ...entry.items],
  };
}

/** Without title and organisation every word is kept; else a line has to say something. */
function wordy(cell: string, title: Fragment | null, organisation: Fragment | null): boolean {
  return (!title && !organisation) || cell.split(" ").length > 2 || /\p{Script=Han}{6}/u.test(cell);
}

function saysSomething({ title, organisation, start, end }: ResumeRole): boolean {
  return [title, organisation, start, end].some((field) => field !== null);
}

function isOffice({ title, start }: ResumeRole): boolean {
  return title !== null && namesTitle(title) && start !== null;
}
