import { isDuration, periodAtEdge, wholePeriod } from "./dates.ts";
import { couldBeHeading, knownHeading } from "./heading-kind.ts";
import type { Run } from "./layout.ts";
import { baselines } from "./runs.ts";

export type Relation = "columns" | "margin" | "rows";

/**
 * How the two sides of a gutter belong together: columns of their own, headings in the margin of a text, or lines that
 * go on across the gutter. Only a `large` stretch can be columns.
 */
export function relation(left: readonly Run[], right: readonly Run[], large: boolean): Relation {
  if (dates(left) || dates(right) || ragged(right)) return "rows";
  const blocks = paragraphs(left);
  const sideBySide = aligned(blocks, right);
  if (sideBySide && blocks.length >= 2 && blocks.every((block) => couldBeHeading(textOf(block)))) {
    const known = blocks.filter((block) => knownHeading(textOf(block)));
    if (known.length >= 2 || known.length >= 0.5 * blocks.length) return "margin";
  }
  const onePart = labelled(left, right) || labelled(right, left);
  return large && (!onePart || (headings(left) > 0 && headings(right) > 0)) ? "columns" : "rows";
}

/** Whether what stands on one side, but for headings, belongs to lines on the other. */
function labelled(side: readonly Run[], other: readonly Run[]): boolean {
  return aligned(paragraphs(side.filter((run) => knownHeading(run.text) === null)), other);
}

function headings(runs: readonly Run[]): number {
  return baselines(runs).filter((row) => row.length === 1 && knownHeading(row[0]?.text ?? "")).length;
}

/** Whether these runs are mostly dates, which belong to the lines beside them. */
function dates(runs: readonly Run[]): boolean {
  const dated = runs.filter((run) => wholePeriod(run.text) || isDuration(run.text) || periodAtEdge(run.text));
  return dated.length >= 0.5 * runs.length;
}

/** Whether these runs end at one edge and start anywhere, as right-aligned dates and places do. */
function ragged(runs: readonly Run[]): boolean {
  const edge = runs.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY);
  const start = runs.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const flush = runs.filter((run) => edge - run.right < 2);
  return (
    flush.length >= 0.8 * runs.length && flush.filter((run) => run.x - start > 2).length >= 0.5 * runs.length
  );
}

/** Lines of one side grouped where no wider gap parts them. */
export function paragraphs(runs: readonly Run[]): Run[][] {
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

/** The text of a group in one line. */
export function textOf(group: readonly Run[]): string {
  return group.map((run) => run.text).join(" ");
}
