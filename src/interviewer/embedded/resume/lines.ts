import type { PdfText, TextPage } from "../../../core/pdf.ts";
import { type Block, blocksOf, type Label } from "./columns.ts";
import { type Column, type Line, lineText, type Run } from "./layout.ts";
import { baselines, runsOf } from "./runs.ts";

/** The lines of all pages, and the columns that they stand in. */
export interface Layout {
  lines: Line[];
  columns: Column[];
}

/** Headers and footers stand in this share of the page at its top and bottom. */
const MARGIN = 0.08;
const PAGE_NUMBER =
  /^(?:page|seite|p\.|第)?\s*\d{1,3}\s*(?:页|頁)?(?:\s*(?:of|\/|von|de|sur|共)\s*\d{1,3}\s*(?:页|頁)?)?$/iu;
const PAGE_OF = /\s\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/i;
const DATED = /^(?:last )?(?:updated|modified|revised)\b.{0,30}\b(?:19|20)\d\d\.?$/i;

/** The lines of a document in reading order, columns one after the other, without page numbers and running heads. */
export function linesOf(text: PdfText): Layout {
  const columns: Column[] = [];
  const pages = text.pages.map((page, number) => {
    const lines: Line[] = [];
    for (const block of blocksOf(runsOf(page.items), page)) {
      if (block.runs.length > 0) lines.push(...linesOfBlock(block, number, columns.length));
      columns.push(columnOf(block.runs, number));
    }
    return lines;
  });
  return { lines: withoutFurniture(pages, text.pages), columns };
}

function linesOfBlock(block: Block, page: number, column: number): Line[] {
  const labels = [...block.labels];
  const out: Line[] = [];
  for (const row of baselines(block.runs)) {
    const first = row[0];
    if (!first) continue;
    for (let next = labels[0]; next && next.y > first.y - 0.5 * first.size; next = labels[0]) {
      out.push(labelLine(next, page, column));
      labels.shift();
    }
    out.push(lineOf(row, first, page, column));
  }
  return [...out, ...labels.map((label) => labelLine(label, page, column))];
}

function lineOf(row: readonly Run[], first: Run, page: number, column: number): Line {
  const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    page,
    column,
    y: first.y,
    x: first.x,
    size: main.size,
    bullet: first.bullet,
    textX: first.textX,
    margin: false,
    heading: null,
    cells: row.map((run) => ({ text: run.text, x: run.textX, right: run.right, size: run.size })),
  };
}

function labelLine({ text, y, run }: Label, page: number, column: number): Line {
  const cells = [{ text, x: run.x, right: run.right, size: run.size }];
  const place = { page, column, y, x: run.x, size: run.size, textX: run.x };
  return { ...place, bullet: false, margin: true, heading: null, cells };
}

function columnOf(runs: readonly Run[], page: number): Column {
  const x = runs.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const right = runs.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY);
  const reaching = runs.filter((run) => run.right > right - 0.08 * (right - x)).length;
  return { page, x, right, wrap: reaching >= 3 ? right : Number.POSITIVE_INFINITY };
}

/** Leaves out page numbers, the date of the last change, and what stands at the edge of several pages but the first. */
function withoutFurniture(pages: readonly Line[][], sizes: readonly TextPage[]): Line[] {
  const seen = new Map<string, number>();
  const edge = (line: Line) => {
    const height = sizes[line.page]?.height ?? 0;
    return line.y < MARGIN * height ? "foot" : line.y > (1 - MARGIN) * height ? "head" : null;
  };
  const pattern = (line: Line) => lineText(line).replace(/\d+/g, "#");
  for (const lines of pages) {
    for (const line of new Set(lines.filter(edge).map(pattern))) seen.set(line, (seen.get(line) ?? 0) + 1);
  }
  return pages.flat().filter((line) => {
    const at = edge(line);
    const text = lineText(line);
    if (at === null || line.margin || line.bullet) return true;
    if (PAGE_NUMBER.test(text) || DATED.test(text)) return false;
    if (at === "foot" && PAGE_OF.test(text) && text.length < 60) return false;
    const repeated = (seen.get(pattern(line)) ?? 0) > 1;
    return !(repeated && (line.page > 0 || at === "foot"));
  });
}
