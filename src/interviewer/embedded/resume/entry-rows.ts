import { isDuration, type Period, periodAtEdge, wholePeriod } from "./dates.ts";
import type { Line } from "./layout.ts";

/** A line of a section with the dates taken out of it. */
export interface Row {
  line: Line;
  /** Where its text starts. */
  x: number;
  cells: string[];
  periods: Period[];
  /** A bullet or indented line, a bullet that names an entry, or any other line. */
  kind: "plain" | "item" | "title";
}

/** Takes dates and durations out of the lines and tells those that name entries from those that say something about them. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows = lines.map(rowOf).filter((row) => row.cells.length > 0 || row.periods.length > 0);
  const left = new Map<number, number>();
  for (const { line, x } of rows)
    if (!line.bullet) left.set(line.column, Math.min(x, left.get(line.column) ?? x));
  const titles = datedBullets(rows);
  return rows.map((row, i) => {
    const { line, x, periods } = row;
    if (line.bullet)
      return titles.has(row) || isParent(row, rows[i + 1]) ? title(row) : { ...row, kind: "item" };
    const indented = x - (left.get(line.column) ?? x) > 0.8 * line.size;
    return {
      ...row,
      kind: indented && periods.length === 0 && !besideDate(rows[i - 1], row) ? "item" : "plain",
    };
  });
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

/** The outermost bullets, if nearly all of them have a date, beside or in their text: then they name entries. */
function datedBullets(rows: readonly Row[]): ReadonlySet<Row> {
  const bullets = rows.filter((row) => row.line.bullet);
  const left = bullets.reduce((least, row) => Math.min(least, row.line.x), Number.POSITIVE_INFINITY);
  const outer = bullets.filter((row) => row.line.x - left < 0.5 * row.line.size);
  const alone = bullets.length === rows.length;
  const dated = outer.filter((row) => row.periods.length > 0 || (alone && periodAtEdge(row.cells[0] ?? "")));
  return new Set(dated.length >= 0.75 * outer.length ? dated : []);
}

/** Whether a dated bullet has bullets of its own. */
function isParent({ line, periods }: Row, next: Row | undefined): boolean {
  return periods.length > 0 && next?.line.bullet === true && next.line.x - line.x > 0.5 * line.size;
}

function title(row: Row): Row {
  const edge = row.periods.length === 0 ? periodAtEdge(row.cells[0] ?? "") : null;
  if (!edge) return { ...row, kind: "title" };
  const { start, end, rest } = edge;
  return { ...row, kind: "title", cells: [rest, ...row.cells.slice(1)], periods: [{ start, end }] };
}

/** Whether an indented line stands below one that a date stands before, as the second line of a header does. */
function besideDate(before: Row | undefined, row: Row): boolean {
  return before !== undefined && before.periods.length > 0 && Math.abs(before.x - row.x) < 2;
}
