import type { ResumeEducation } from "../../../core/session/model.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { type Fragment, fragmentsOf } from "./fragments.ts";
import type { Line } from "./layout.ts";
import type { Section } from "./sections.ts";
import { namesDegree, namesSchool } from "./telling.ts";

/** A kind of school, named in place of what it is left with. */
const SCHOOL_LEAVING = /^(?:high|secondary|grammar|middle) school$/i;

/** The degrees of a resume, in its order. What names neither a school nor a degree is left out. */
export function educationOf(sections: readonly Section[]): ResumeEducation[] {
  return sections
    .filter((section) => section.kind === "education")
    .flatMap(({ lines }) => entriesOf(lines.filter((line) => !isTableHead(line))).flatMap(perSchool))
    .flatMap((entry) => readEducation(entry) ?? []);
}

/** "Degree, Institute, Year" above a table. */
function isTableHead({ cells }: Line): boolean {
  return cells.length > 2 && cells.every((cell) => !/\d/.test(cell.text) && !cell.text.includes(" "));
}

/** Parts an entry without dates whose lines name several schools, one after the other. */
function perSchool(entry: Entry): Entry[] {
  const lines = [...entry.header, ...(entry.period ? [] : entry.items.map((item) => [item]))];
  const schools = lines.flatMap((line, i) => (namesSchool(line.join(" ")) ? [i] : []));
  const first = schools[0];
  if (entry.period || schools.length < 2 || first === undefined) return [entry];
  const starts = schools.map((at) => at - Math.min(first, 1));
  return starts.map((start, i) => ({
    header: lines.slice(i === 0 ? 0 : start, starts[i + 1]),
    group: entry.group,
    period: null,
    items: [],
  }));
}

function readEducation(entry: Entry): ResumeEducation | null {
  const fragments = fragmentsOf(entry.header);
  const degree = longest(fragments.filter(({ text }) => namesDegree(text) || SCHOOL_LEAVING.test(text)));
  const school =
    schoolOf(fragmentsOf(entry.group)) ?? schoolOf(fragments.filter((fragment) => fragment !== degree));
  if (school === null && degree === null) return null;
  const { start, end } = entry.period ?? { start: null, end: null };
  const graduated = start !== null && end === null;
  return {
    institution: school,
    degree: degree?.text ?? null,
    start: graduated ? null : start,
    end: graduated ? start : end,
  };
}

/** Of "PhD" and "PhD in Physics", the latter. */
function longest(fragments: readonly Fragment[]): Fragment | null {
  return fragments.reduce<Fragment | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null);
}

function schoolOf(fragments: readonly Fragment[]): string | null {
  return fragments.find((fragment) => namesSchool(fragment.text))?.text ?? null;
}
