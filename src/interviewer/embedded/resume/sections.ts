import { couldBeHeading, headingByWords, knownHeading } from "./heading-kind.ts";
import type { SectionKind } from "./headings.ts";
import type { Column, Line } from "./layout.ts";

/** Part of a resume under one heading. `header` is what stands before the first one. */
export interface Section {
  kind: SectionKind | "header";
  heading: string | null;
  lines: Line[];
}

/** Headings are at least this much larger than the body, or all in capitals. */
const LARGER = 1.08;
/** Other styles that headings may be set in are at least this large, compared with the most frequent one. */
const ALMOST_AS_LARGE = 0.72;

/**
 * Marks the headings: lines of their own with a well-known wording, then lines of any wording that are set in the
 * same style as those. Where headings have a style, a line in another style that reads like one is a mere label.
 */
export function markHeadings(lines: readonly Line[]): Line[] {
  const body = bodySize(lines);
  const kinds = lines.map((line) => {
    const text = headingText(line);
    return text === null ? null : (knownHeading(text) ?? (line.margin ? headingByWords(text) : null));
  });
  const styles = mainStyles(lines.filter((line, i) => kinds[i] && distinct(line, body)));
  let entered = false;
  return lines.map((line, i) => {
    let heading = kinds[i] ?? null;
    if (styles.size > 0 && !styles.has(styleOf(line))) heading = null;
    entered ||= heading !== null;
    const title = !entered && line.page === 0 && line.size > 1.2 * body;
    if (heading === null && !title && line.size >= LARGER * body && styles.has(styleOf(line))) {
      const text = headingText(line);
      if (text !== null) heading = headingByWords(text);
    }
    return { ...line, heading };
  });
}

/** Splits the lines at their headings. A column without a heading of its own goes on with what its place held before. */
export function sectionsOf(lines: readonly Line[], columns: readonly Column[]): Section[] {
  let open: Section = { kind: "header", heading: null, lines: [] };
  const sections = [open];
  const start = (section: Section) => {
    sections.push(section);
    return section;
  };
  /** Where each column ended up, in reading order. */
  const ends: { column: Column; section: Section }[] = [];
  let at: Column | undefined;
  for (const line of lines) {
    const column = columns[line.column];
    if (line.heading) open = start({ kind: line.heading, heading: headingText(line), lines: [] });
    else {
      if (column && at && column !== at)
        open = sectionBefore(at, column, ends, open) ?? start({ kind: "header", heading: null, lines: [] });
      open.lines.push(line);
    }
    if (column && ends.at(-1)?.column === column) ends.pop();
    if (column) ends.push({ column, section: open });
    at = column;
  }
  return sections;
}

/** The size that most of the text is set in, in points. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const count = line.cells.reduce((sum, cell) => sum + cell.text.length, 0);
    letters.set(halfPoints(line.size), (letters.get(halfPoints(line.size)) ?? 0) + count);
  }
  return mostFrequent(letters) ?? 0;
}

/** The line's text if it could be a heading, without the icon that some templates put before it. */
export function headingText(line: Line): string | null {
  const first = line.cells[0];
  if (!first || line.bullet) return null;
  const icon = line.cells.length === 2 && [...first.text].length === 1;
  if (line.cells.length > 1 && !icon) return null;
  const text = (icon ? line.cells[1]?.text : first.text) ?? "";
  const bare = text.replace(/^[^\p{Lu}\p{Lo}\p{N}] (?=\p{L}{2})/u, "").replace(/\s{0,20}[:：]$/, "");
  return couldBeHeading(bare) ? bare : null;
}

function distinct(line: Line, body: number): boolean {
  return line.margin || isCaps(line) || line.size >= LARGER * body;
}

function isCaps(line: Line): boolean {
  const text = line.cells[0]?.text ?? "";
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function styleOf(line: Line): string {
  return `${halfPoints(line.size)} ${isCaps(line)} ${line.margin}`;
}

/** The styles of headings: the most frequent one and others of about its size. None when only one heading is known. */
function mainStyles(headings: readonly Line[]): Set<string> {
  if (headings.length < 2) return new Set();
  const counts = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const line of headings) {
    counts.set(styleOf(line), (counts.get(styleOf(line)) ?? 0) + 1);
    sizes.set(styleOf(line), line.size);
  }
  const main = sizes.get(mostFrequent(counts) ?? "") ?? 0;
  return new Set([...sizes].flatMap(([style, size]) => (size >= ALMOST_AS_LARGE * main ? [style] : [])));
}

function halfPoints(size: number): number {
  return Math.round(size * 2) / 2;
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: [T, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

/**
 * The section that a column without a heading goes on with: on another page, what the column in the same place ended
 * with, else what was open. Beside another column nothing is known: null.
 */
function sectionBefore(
  from: Column,
  to: Column,
  ends: readonly { column: Column; section: Section }[],
  open: Section,
): Section | null {
  const near = 0.1 * Math.max(to.right - to.x, 1);
  const same = ends.findLast(
    ({ column }) => column !== to && column.page >= to.page - 1 && Math.abs(column.x - to.x) < near,
  );
  if (same) return same.section;
  const beside = from.page === to.page && (from.right <= to.x || to.right <= from.x);
  return beside ? null : open;
}
