import { isDuration, monthsOf, type Period, periodAtEdge, wholePeriod } from "./dates.ts";
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

/** A line with the dates taken out of it. */
interface Row {
  line: Line;
  /** Where its text starts. */
  x: number;
  cells: string[];
  periods: Period[];
  kind: "plain" | "item" | "title";
}

/**
 * Parts a section into entries. Bullets and indented lines are what is said about an entry; lines between them name
 * the next one. Where there are no bullets the dates part the entries: as many lines stand above each date as above
 * the first. A dated bullet with bullets of its own names an entry too.
 */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const rows = classify(lines.map(rowOf).filter((row) => row.cells.length > 0 || row.periods.length > 0));
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

function rowOf(line: Line): Row {
  const periods: Period[] = [];
  const cells: string[] = [];
  let x: number | null = null;
  for (const [i, cell] of line.cells.entries()) {
    const whole = wholePeriod(cell.text);
    const edge = whole || (line.bullet && i === 0) ? null : periodAtEdge(cell.text);
    if (whole) periods.push(whole);
    else if (edge) periods.push({ start: edge.start, end: edge.end });
    if (whole || isDuration(cell.text)) continue;
    cells.push(edge ? edge.rest : cell.text);
    x ??= cell.x;
  }
  return { line, x: x ?? line.x, cells, periods, kind: "plain" };
}

/** Tells bullets and indented lines from those that name entries. */
function classify(rows: readonly Row[]): Row[] {
  const base = new Map<number, number>();
  for (const { line, x } of rows)
    if (!line.bullet) base.set(line.column, Math.min(x, base.get(line.column) ?? x));
  const titled = dated(rows);
  return rows.map((row, i) => {
    const deeper =
      row.x - (base.get(row.line.column) ?? row.x) > 0.8 * row.line.size && row.periods.length === 0;
    if (!row.line.bullet) return { ...row, kind: deeper && !sharesDate(rows, i) ? "item" : "plain" };
    const next = rows[i + 1];
    const parent = next?.line.bullet && next.line.x - row.line.x > 0.5 * row.line.size;
    return { ...row, kind: row.periods.length > 0 && (titled || parent) ? "title" : "item" };
  });
}

/** Whether dates belong to the bullets: nearly all that stand outermost have one, and hardly any plain line. */
function dated(rows: readonly Row[]): boolean {
  const bullets = rows.filter((row) => row.line.bullet);
  const left = bullets.reduce((least, row) => Math.min(least, row.line.x), Number.POSITIVE_INFINITY);
  const outer = bullets.filter((row) => row.line.x - left < 0.5 * row.line.size);
  return outer.length > 0 && outer.filter((row) => row.periods.length > 0).length >= 0.75 * outer.length;
}

/** Whether an indented line still stands beside a date column, as the header's second line does. */
function sharesDate(rows: readonly Row[], at: number): boolean {
  const before = rows[at - 1];
  const own = rows[at];
  return (
    before !== undefined && own !== undefined && before.periods.length > 0 && Math.abs(before.x - own.x) < 2
  );
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
