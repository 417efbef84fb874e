import type { SectionKind } from "./headings.ts";

/** Text on one baseline without a gap that a reader would take for a column or a tab stop. Points, y upwards. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** Whether a bullet stood before the text; the text itself is without it. */
  bullet: boolean;
  /** Where the text after the bullet starts; `x` without a bullet. */
  textX: number;
}

/** A piece of a line set apart from its neighbours by a gap, such as a right-aligned date. */
export interface Cell {
  text: string;
  x: number;
  right: number;
  size: number;
}

/** One line of one column, or after {@link joinWraps} one paragraph. Never without a cell. */
export interface Line {
  page: number;
  /** Number of the column it stands in, counted through the document in reading order. */
  column: number;
  y: number;
  x: number;
  size: number;
  bullet: boolean;
  textX: number;
  /** A label in the margin, set beside the text that it heads. */
  margin: boolean;
  /** What the section holds that this line is the heading of; null for text. */
  heading: SectionKind | null;
  cells: Cell[];
}

/** A column of text. */
export interface Column {
  page: number;
  x: number;
  right: number;
  /** Where its lines are wrapped; infinite when too few of them reach as far as the longest. */
  wrap: number;
}

/** The line's text without its bullet, cells separated by a tab. */
export function lineText(line: Line): string {
  return line.cells.map((cell) => cell.text).join("\t");
}

/**
 * Whether two pieces of text sit on one baseline. A superscript is raised by about a third of the line's size,
 * and by half of its own; the next line is at least 0.9 of its size away.
 */
export function sameBaseline(a: { y: number; size: number }, b: { y: number; size: number }): boolean {
  const apart = Math.abs(a.y - b.y);
  return apart <= 0.4 * Math.max(a.size, b.size) && apart <= 0.55 * Math.min(a.size, b.size);
}
