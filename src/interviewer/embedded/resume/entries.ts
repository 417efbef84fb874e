import { monthsOf, type Period } from "./dates.ts";
import { type Row, rowsOf } from "./entry-rows.ts";
import type { Line } from "./layout.ts";

/** One job, degree or project: the lines that name it, when it was, and what is said about it. */
export interface Entry {
  /** Cells of each header line, without dates. */
  header: string[][];
  /** Header of the group it stands in, where several entries share one ("Acme" above two jobs). */
  group: string[][];
  period: Period | null;
  items: string[];
}

/** A header has at most this many lines. */
const HEADER_LINES = 3;
/** Longer lines are prose. */
const HEADER_LENGTH = 110;

/**
 * Parts a section into entries. Bullets and indented lines are what is said about an entry; lines between them name
 * the next one. Where there are no bullets the dates part the entries: as many lines stand above each date as above
 * the first. Dated bullets name entries where nearly all have a date, or where they have bullets of their own.
 */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const rows = rowsOf(lines);
  const lead = leadOf(rows);
  const entries: Entry[] = [];
  let group: string[][] = [];
  let at = 0;
  while (at < rows.length) {
    const end = runEnd(rows, at);
    const row = rows[at];
    if (row?.kind === "plain") {
      const next = rows[end];
      if (next?.kind === "title" && !rows.slice(at, end).some((plain) => plain.periods.length > 0))
        group = rows.slice(at, end).map((plain) => plain.cells);
      else {
        group = [];
        entries.push(...named(rows.slice(at, end), lead, next === undefined, entries.at(-1)));
      }
    } else if (row?.kind === "title") {
      for (const title of rows.slice(at, end))
        entries.push({ header: [title.cells], group, period: merged(title.periods), items: [] });
    } else for (const item of rows.slice(at, end)) addItem(entries, item);
    at = end;
  }
  return entries;
}

/** Number of lines above the first dated one, which the entries after it have too. */
function leadOf(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => row.kind === "plain" && row.periods.length > 0);
  return first > 0 && rows.slice(0, first).every((row) => row.kind === "plain") ? Math.min(first, 2) : 0;
}

function runEnd(rows: readonly Row[], from: number): number {
  let end = from + 1;
  while (end < rows.length && rows[end]?.kind === rows[from]?.kind) end++;
  return end;
}

/** Entries named by consecutive plain lines. What is too long for a header is said about the entry. */
function named(rows: readonly Row[], lead: number, last: boolean, open: Entry | undefined): Entry[] {
  const dates = rows.flatMap((row, i) => (row.periods.length > 0 ? [i] : []));
  if (dates.length === 0) {
    if (last && open?.period) {
      for (const row of rows) open.items.push(...itemText(row));
      return [];
    }
    return [entry(rows)];
  }
  const starts = startsOf(rows, dates, lead);
  const out: Entry[] = [];
  for (const row of rows.slice(0, starts[0])) if (open) open.items.push(...itemText(row));
  for (const [i, start] of starts.entries()) out.push(entry(rows.slice(start, starts[i + 1])));
  return out;
}

/** Where entries start among lines of which those at `dates` have a date. */
function startsOf(rows: readonly Row[], dates: readonly number[], lead: number): number[] {
  const starts: number[] = [];
  let before = -1;
  for (const at of dates) {
    const stacked = before === at - 1 && stackedDates(rows[before], rows[at]);
    if (!stacked) {
      const above = starts.length === 0 ? Math.min(at, HEADER_LINES - 1) : Math.min(lead, at - before - 1);
      let start = at;
      while (start > at - above && headerLike(rows[start - 1])) start--;
      starts.push(start);
    }
    before = at;
  }
  return starts;
}

/** "2024.06" above "2020.09" is one period written over two lines. */
function stackedDates(a: Row | undefined, b: Row | undefined): boolean {
  const single = (row: Row | undefined) => row?.periods.length === 1 && row.periods[0]?.end === null;
  return single(a) && single(b) && a?.line.cells[0]?.text === a?.periods[0]?.start;
}

function headerLike(row: Row | undefined): boolean {
  const text = row?.cells.join(" ") ?? "";
  return text.length <= HEADER_LENGTH && !/[.。;；]$/u.test(text) && !/^\p{Ll}{2,} /u.test(text);
}

function entry(rows: readonly Row[]): Entry {
  const header: string[][] = [];
  const items: string[] = [];
  const periods: Period[] = [];
  for (const [i, row] of rows.entries()) {
    periods.push(...row.periods);
    const names = header.length < HEADER_LINES && items.length === 0 && (i === 0 || headerLike(row));
    if (names && row.cells.length > 0) header.push(row.cells);
    else items.push(...itemText(row));
  }
  return { header, group: [], period: merged(periods), items };
}

/** A date beside the first bullet is the entry's, where its header has none. */
function addItem(entries: Entry[], row: Row): void {
  const open = entries.at(-1);
  if (!open) entries.push({ header: [], group: [], period: merged(row.periods), items: itemText(row) });
  else {
    open.period ??= merged(row.periods);
    open.items.push(...itemText(row));
  }
}

/** What a row says, cell by cell where a date was taken out between them. */
function itemText({ line, cells }: Row): string[] {
  if (line.bullet) return cells.slice(0, 1);
  return cells.length < line.cells.length ? cells : [cells.join("\t")];
}

/** Two single dates make a period, the earlier one first. */
function merged(periods: readonly Period[]): Period | null {
  const [first, second] = periods;
  if (!first || !second || first.end !== null || second.end !== null) return first ?? null;
  const [a, b] = [monthsOf(first.start ?? ""), monthsOf(second.start ?? "")];
  if (a === null || b === null) return first;
  return a <= b ? { start: first.start, end: second.start } : { start: second.start, end: first.start };
}
