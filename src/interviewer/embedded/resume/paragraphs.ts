import { isDuration, wholePeriod } from "./dates.ts";
import type { Cell, Column, Line } from "./layout.ts";

/** Lines of one paragraph are at most this far apart, in font sizes. */
const LEADING = 1.9;

/** First halves of words that are written with a hyphen wherever the line breaks. No syllables that words start with. */
const COMPOUNDS = new Set(
  (
    "all anti best big bug client close co cost cross data decision deep domain double e end event ex fast first five " +
    "four front full full-stack goal hands hard high higher key large last long low mid near next non object one " +
    "one-on open peer post problem production quasi rapid real role run second self server short side single small " +
    "so state state-of-the tech third three time top two ultra user value web well wide world year zero"
  ).split(" "),
);
/** Starts of numbered lists, each line an item of its own. */
const NUMBERED = /^(?:\d{1,3}[.)]|\[\d{1,4}\])\s/;

/**
 * Joins lines that were broken only because the column ended: wrapped bullets, then wrapped prose. What stands in
 * other cells of the broken lines, such as a date in the right margin, is kept as further cells of the joined line.
 */
export function joinWraps(lines: readonly Line[], columns: readonly Column[]): Line[] {
  const out: Line[] = [];
  let parts: Line[] = [];
  const flush = () => {
    const joined = join(parts);
    if (joined) out.push(joined);
    parts = [];
  };
  for (const line of lines) {
    const head = parts[0];
    const last = parts.at(-1);
    if (!head || !last || head.heading || line.heading || !continues(parts, line, columns)) flush();
    parts.push(line);
  }
  flush();
  return out;
}

function continues(parts: readonly Line[], line: Line, columns: readonly Column[]): boolean {
  const [head = line] = parts;
  const last = parts.at(-1) ?? line;
  const after = textOf(line);
  if (line.bullet || line.margin || NUMBERED.test(after) || wholePeriod(after) || isDuration(after))
    return false;
  if (Math.abs(line.size - last.size) > 0.1 * last.size) return false;
  if (line.page !== last.page) return goesOn(last, line);
  const drop = last.y - line.y;
  if (line.column !== last.column || drop <= 0 || drop > LEADING * last.size) return false;
  return head.bullet
    ? continuesBullet(head, last, line)
    : continuesProse(head, last, line, columns[line.column]);
}

/** A wrapped bullet hangs behind it; without a hanging indent only small letters tell. */
function continuesBullet(head: Line, last: Line, line: Line): boolean {
  const near = 0.35 * line.size;
  const x = startOf(line);
  if (Math.abs(x - head.textX) <= near) return true;
  return goesOn(last, line) && x >= head.x - near && x <= head.textX + near;
}

/** Prose goes on at the same edge when its lines are justified, in mid-sentence, or as full as the column allows. */
function continuesProse(head: Line, last: Line, line: Line, column: Column | undefined): boolean {
  const start = startOf(last);
  const x = startOf(line);
  const indented = last === head && start > x && start - x <= 3 * line.size;
  const before = textOf(last);
  if (!column || (Math.abs(x - start) > 0.35 * line.size && !indented)) return false;
  if (last.cells.length > 1 && !/[,\u00ad-]$/.test(before)) return false;
  const edge = endOf(last);
  const alone = line.cells.length === 1;
  const justified = Math.abs(edge - endOf(last === head ? line : head)) < 0.1 * line.size;
  if (justified && alone && edge - start > 15 * line.size) return true;
  const after = textOf(line);
  if (goesOn(last, line))
    return edge - start > 0.6 * (column.right - start) && / \p{L}/u.test(before) && !/[@/]/.test(after);
  return alone && before.length > 30 && edge + firstWordWidth(line, after) > column.wrap;
}

/** Whether a line stops in mid-sentence and the next goes on in small letters. */
function goesOn(last: Line, line: Line): boolean {
  return !/[.!?:;。！？：；]["”’)]?$/u.test(textOf(last)) && /^\p{Ll}/u.test(textOf(line));
}

function textOf(line: Line): string {
  return line.cells[0]?.text ?? "";
}

function startOf(line: Line): number {
  return line.cells[0]?.x ?? line.x;
}

function endOf(line: Line): number {
  return line.cells[0]?.right ?? line.x;
}

/** What the first word would have taken on the line before, estimated from the line's own letters. */
function firstWordWidth(line: Line, text: string): number {
  const cell = line.cells[0];
  if (!cell || text.length === 0) return 0;
  const letter = (cell.right - cell.x) / text.length;
  const word = /^\S+/.exec(text)?.[0] ?? "";
  return letter * (/^\p{Script=Han}/u.test(word) ? 1 : word.length + 1);
}

function join(parts: readonly Line[]): Line | null {
  const first = parts[0];
  const main = first?.cells[0];
  if (!first || !main) return null;
  const sides: Cell[] = parts.flatMap((part) => part.cells.slice(1));
  let text = "";
  let last = "";
  for (const part of parts) {
    const next = textOf(part);
    text += text === "" ? next : glue(last, next);
    last = next;
  }
  const right = parts.reduce((most, part) => Math.max(most, endOf(part)), main.right);
  const clean = sides.map((cell) => ({ ...cell, text: unhyphened(cell.text) }));
  return { ...first, cells: [{ ...main, text: unhyphened(text), right }, ...clean] };
}

/** What joins a line to the text before it, with `\u0000` in place of a hyphen that only the break put there. */
function glue(before: string, after: string): string {
  if (before.endsWith("\u00ad")) return `\u0000${after}`;
  if (/[\p{L}]-$/u.test(before)) {
    const half = /(?:^|[\s(/])([\p{L}-]+)-$/u.exec(before.slice(-60))?.[1]?.toLowerCase() ?? "";
    return /^\p{Ll}/u.test(after) && !COMPOUNDS.has(half) ? `\u0000${after}` : after;
  }
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：）]$/u;
  return cjk.test(before) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（]/u.test(after)
    ? after
    : ` ${after}`;
}

function unhyphened(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark that glue() puts; no text of a PDF holds one
  return text.replace(/[-\u00ad]\u0000|\u00ad$/g, "");
}
