import { isDuration, periodAtEdge, wholePeriod } from "./dates.ts";
import { couldBeHeading, knownHeading } from "./heading-kind.ts";
import { type Run, sameBaseline } from "./layout.ts";
import { baselines } from "./runs.ts";

/**
 * A part of the page to be read line by line. `labels` are headings set in the margin beside the text of `runs`;
 * each is read before the line that it stands next to.
 */
export interface Block {
  runs: Run[];
  labels: Label[];
}

export interface Label {
  text: string;
  y: number;
  run: Run;
}

/** Positions tried for a gutter across the page. */
const TRIES = 120;
/** A page is cut at most this often into columns within columns. */
const DEPTH = 4;
/**
 * A column has at least this many lines and this share of the page's height: more than an address beside a name. With
 * a heading on top of either side a few lines are enough.
 */
const LEAST_LINES = 3;
const LEAST_HEIGHT = 0.2;
/** Narrowest gutter, in points. */
const LEAST_GUTTER = 5;

interface Band {
  from: number;
  to: number;
  left: Run[];
  right: Run[];
}

/**
 * Cuts a page into blocks in reading order: what is above the columns, each column from left to right, what is
 * below. Dates beside entries, tables of label and value and headings in the margin are not columns: they are read
 * with the lines they stand next to. O(n) in the number of runs, for each of a fixed number of gutters tried.
 */
export function blocksOf(runs: readonly Run[], page: { width: number; height: number }): Block[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  return cut(sorted, Math.max(page.height, 1), DEPTH);
}

function cut(runs: readonly Run[], height: number, depth: number): Block[] {
  if (runs.length === 0) return [];
  const found = depth > 0 ? bestBand(runs, height) : null;
  if (!found) return [{ runs: [...runs], labels: [] }];
  const { band, kind } = found;
  const inner =
    kind === "columns"
      ? [...cut(band.left, height, depth - 1), ...cut(band.right, height, depth - 1)]
      : [{ runs: band.right, labels: labelsOf(band.left) }];
  return [
    ...cut(runs.slice(0, band.from), height, depth - 1),
    ...inner,
    ...cut(runs.slice(band.to), height, depth - 1),
  ];
}

/** The band with most text that a gutter parts into two columns, or into margin and text. */
function bestBand(runs: readonly Run[], height: number) {
  const lo = runs.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const hi = runs.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY);
  let best: { band: Band; kind: "columns" | "margin"; weight: number } | null = null;
  const seen = new Set<string>();
  for (let i = 1; i < TRIES; i++) {
    for (const band of bandsAt(runs, lo + ((hi - lo) * i) / TRIES, height)) {
      const weight = letters(band.left) + letters(band.right);
      const key = `${band.from} ${band.to} ${band.left.length}`;
      if (weight <= (best?.weight ?? 0) || seen.has(key)) continue;
      seen.add(key);
      const kind = relation(band);
      if (kind !== "rows") best = { band, kind, weight };
    }
  }
  return best;
}

/** The stretches of the page, between lines that cross `x`, that have enough text on either side of it. */
function bandsAt(runs: readonly Run[], x: number, height: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let to = 0; to <= runs.length; to++) {
    const run = runs[to];
    if (run && (run.right <= x || run.x >= x)) continue;
    if (to - from >= 2 * LEAST_LINES) {
      const band = bandBetween(runs, from, to, x, height);
      if (band) bands.push(band);
    }
    from = to + 1;
  }
  return bands;
}

function bandBetween(runs: readonly Run[], from: number, to: number, x: number, height: number): Band | null {
  const inside = runs.slice(from, to);
  const left = inside.filter((run) => run.right <= x);
  const right = inside.filter((run) => run.x >= x);
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return null;
  const gutter =
    right.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY) -
    left.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY);
  if (gutter < LEAST_GUTTER) return null;
  if (lineCount(left) < LEAST_LINES || lineCount(right) < LEAST_LINES) return null;
  const tall = Math.min(extent(left), extent(right)) >= LEAST_HEIGHT * height;
  return tall || (headed(left) && headed(right)) ? { from, to, left, right } : null;
}

function headed(runs: readonly Run[]): boolean {
  return runs.slice(0, 3).some((run) => knownHeading(run.text) !== null);
}

/** How the two sides of a gutter belong together. */
function relation({ left, right }: Band): "columns" | "margin" | "rows" {
  if (beside(left) || beside(right) || ragged(right)) return "rows";
  const blocks = paragraphs(left);
  const sideBySide = aligned(blocks, right);
  if (sideBySide && blocks.length >= 2 && blocks.every((block) => couldBeHeading(labelText(block)))) {
    const known = blocks.filter((block) => knownHeading(labelText(block)));
    if (known.length >= 2 || known.length >= 0.5 * blocks.length) return "margin";
  }
  const narrow = lineCount(left) <= lineCount(right) ? left : right;
  if (aligned(paragraphs(narrow), narrow === left ? right : left)) {
    const headings = baselines(narrow).filter((row) => row.length === 1 && knownHeading(row[0]?.text ?? ""));
    return headings.length >= 1 && headings.length <= 0.4 * lineCount(narrow) ? "columns" : "rows";
  }
  return "columns";
}

/** Whether these runs are mostly dates, which belong to the lines beside them. */
function beside(runs: readonly Run[]): boolean {
  const dates = runs.filter((run) => wholePeriod(run.text) || isDuration(run.text) || periodAtEdge(run.text));
  return dates.length >= 0.5 * runs.length;
}

/** Whether these runs end at one edge and start anywhere, as right-aligned dates and places do. */
function ragged(runs: readonly Run[]): boolean {
  const edge = runs.reduce((most, run) => Math.max(most, run.right), 0);
  const start = runs.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const flush = runs.filter((run) => edge - run.right < 2);
  return (
    flush.length >= 0.8 * runs.length && flush.filter((run) => run.x - start > 2).length >= 0.5 * runs.length
  );
}

/** Lines of one side grouped where no wider gap parts them. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.y - run.y < 1.6 * Math.max(last.size, run.size)) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Whether nearly every group starts on a baseline of the other side. Chance alone gives about one in six. */
function aligned(groups: readonly Run[][], others: readonly Run[]): boolean {
  const ys = others.map((run) => run.y);
  let at = 0;
  let hits = 0;
  for (const [first] of groups) {
    if (!first) continue;
    const near = 0.12 * first.size;
    while (at < ys.length && (ys[at] ?? 0) > first.y + near) at++;
    if (Math.abs((ys[at] ?? Number.POSITIVE_INFINITY) - first.y) <= near) hits++;
  }
  return hits >= 0.8 * groups.length;
}

function labelsOf(runs: readonly Run[]): Label[] {
  return paragraphs(runs).flatMap((block) => {
    const run = block[0];
    return run ? [{ text: labelText(block), y: run.y, run }] : [];
  });
}

function labelText(block: readonly Run[]): string {
  return block.map((run) => run.text).join(" ");
}

function lineCount(runs: readonly Run[]): number {
  return runs.filter((run, i) => i === 0 || !sameBaseline(runs[i - 1] ?? run, run)).length;
}

function extent(runs: readonly Run[]): number {
  return (runs[0]?.y ?? 0) - (runs.at(-1)?.y ?? 0);
}

function letters(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
