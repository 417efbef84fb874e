import { paragraphs, relation, textOf } from "./gutter.ts";
import { knownHeading } from "./heading-kind.ts";
import { type Run, sameBaseline } from "./layout.ts";

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
  /** Whether it is large enough to be columns. */
  large: boolean;
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

/**
 * The band with most text that a gutter parts into two columns, or into margin and text. What is right of a gutter
 * starts at one edge: dates in front of a second column don't.
 */
function bestBand(runs: readonly Run[], height: number) {
  const lo = runs.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const hi = runs.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY);
  let best: { band: Band; kind: "columns" | "margin"; weight: number } | null = null;
  const seen = new Set<string>();
  for (let i = 1; i < TRIES; i++) {
    for (const band of bandsAt(runs, lo + ((hi - lo) * i) / TRIES, height)) {
      const weight = (letters(band.left) + letters(band.right)) * (1 + flushLeft(band.right));
      const key = `${band.from} ${band.to} ${band.left.length}`;
      if (weight <= (best?.weight ?? 0) || seen.has(key)) continue;
      seen.add(key);
      const kind = relation(band.left, band.right, band.large);
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
  return { from, to, left, right, large: tall || (headed(left) && headed(right)) };
}

function headed(runs: readonly Run[]): boolean {
  return runs.slice(0, 3).some((run) => knownHeading(run.text) !== null);
}

function labelsOf(runs: readonly Run[]): Label[] {
  return paragraphs(runs).flatMap((block) => {
    const run = block[0];
    return run ? [{ text: textOf(block), y: run.y, run }] : [];
  });
}

function lineCount(runs: readonly Run[]): number {
  return runs.filter((run, i) => i === 0 || !sameBaseline(runs[i - 1] ?? run, run)).length;
}

function extent(runs: readonly Run[]): number {
  return (runs[0]?.y ?? 0) - (runs.at(-1)?.y ?? 0);
}

/** Share of the runs that start at the leftmost edge or a small indent from it. */
function flushLeft(runs: readonly Run[]): number {
  const edge = runs.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  return runs.filter((run) => run.x - edge < 2 * run.size).length / runs.length;
}

function letters(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
