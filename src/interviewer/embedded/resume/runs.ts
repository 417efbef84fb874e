import type { TextItem } from "../../../core/pdf.ts";
import { accented, cleanGlyphs, isAccent } from "./glyphs.ts";
import { type Run, sameBaseline } from "./layout.ts";

/**
 * Gaps, in font sizes. A word space is 0.2 to 0.35 of the size and kerning stays below 0.1; justified text seldom
 * stretches a space beyond 0.7, and tab stops, columns and aligned dates begin at about 0.85.
 */
const WORD_GAP = 0.17;
const CELL_GAP = 0.8;

const BULLET = /^[•●○◦▪▫■□◆◇◊►▶▸▹‣⁃∙⚫⚬➢➤➔→✓✔✦★☆❖❯»·*–—-]\s+(?=\S)/u;
const BULLET_ALONE = /^[•●○◦▪▫■□◆◇◊►▶▸▹‣⁃∙⚫⚬➢➤➔→✓✔✦★☆❖❯»·*–—-]$/u;
const ORNAMENT = /^[\s\u00ad•●○◦▪▫■□◆◇►▸★☆·|–—-]*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  spaced: boolean;
}

/** The runs of a page, from top to bottom and left to right. O(n log n) in the number of items. */
export function runsOf(items: readonly TextItem[]): Run[] {
  return baselines(pieces(items)).flatMap((row) => runsOfRow(row));
}

/** Groups what sits on one baseline, top first, each group from left to right. */
export function baselines<T extends { x: number; y: number; size: number }>(pieces: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row?.[0] && sameBaseline(row[0], piece)) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Cleaned items in drawing order, with lone accents put on the letters they were drawn over. */
function pieces(items: readonly TextItem[]): Piece[] {
  const out: Piece[] = [];
  let spaced = false;
  let accent: Piece | null = null;
  for (const item of items) {
    const size = Math.abs(item.size);
    if (![item.x, item.y, item.width, size].every(Number.isFinite) || size === 0) continue;
    const clean = cleanGlyphs(item.text);
    const text = clean.trim();
    if (text === "") {
      spaced ||= clean !== "";
      continue;
    }
    const width = item.width > 0 ? item.width : size * 0.5 * text.length;
    const startsSpaced = spaced || clean.startsWith(" ");
    const piece: Piece = { text, x: item.x, right: item.x + width, y: item.y, size, spaced: startsSpaced };
    spaced = clean.endsWith(" ");
    const previous = out.at(-1);
    if (isAccent(text)) {
      if (!previous || !putAccent(previous, piece, "last")) accent = piece;
    } else {
      if (accent) {
        if (putAccent(piece, accent, "first")) piece.spaced ||= accent.spaced;
        else out.push(accent);
      }
      accent = null;
      out.push(piece);
    }
  }
  return accent ? [...out, accent] : out;
}

/** Puts an accent on the first or last letter of a piece if it was drawn over that letter. */
function putAccent(piece: Piece, accent: Piece, end: "first" | "last"): boolean {
  const letters = [...piece.text];
  const at = end === "first" ? 0 : letters.length - 1;
  const composed = accented(letters[at] ?? "", accent.text);
  const middle = (accent.x + accent.right) / 2;
  const over =
    end === "first"
      ? middle >= piece.x - 0.1 * piece.size && middle <= piece.x + 0.8 * piece.size
      : middle <= piece.right && middle >= piece.right - 0.8 * piece.size;
  if (composed === null || !over || Math.abs(accent.y - piece.y) > 0.5 * piece.size) return false;
  letters[at] = composed;
  piece.text = letters.join("");
  return true;
}

function runsOfRow(row: readonly Piece[]): Run[] {
  const tracking = letterSpacing(row);
  drawnBullet(row);
  const runs: Run[] = [];
  let open: Piece[] = [];
  for (const piece of row) {
    const last = open.at(-1);
    if (!last) open = [piece];
    else if (piece.text === last.text && Math.abs(piece.x - last.x) < 0.15 * last.size) continue;
    else if (joins(last, piece, tracking, open.length === 1)) open.push(piece);
    else {
      runs.push(...toRun(open, tracking));
      open = [piece];
    }
  }
  return [...runs, ...toRun(open, tracking)];
}

/** A letter o far from what follows is a word processor's hollow bullet. */
function drawnBullet([first, second]: readonly Piece[]): void {
  if (first?.text === "o" && second && second.x - first.right > 0.6 * first.size) first.text = "◦";
}

function joins(last: Piece, next: Piece, tracking: number, first: boolean): boolean {
  const size = Math.max(last.size, next.size);
  const gap = (next.x - last.right) / size;
  const afterBullet = first && BULLET_ALONE.test(last.text) && gap < 4;
  return sameBaseline(last, next) && gap > -1 && (gap < CELL_GAP + tracking || afterBullet);
}

/**
 * Extra space between letters, in font sizes, of a row drawn letter by letter: the median gap, since there are more
 * letters than words. 0 for rows of words.
 */
function letterSpacing(row: readonly Piece[]): number {
  const single = row.filter((piece) => [...piece.text].length === 1).length;
  if (row.length < 6 || single < 0.8 * row.length) return 0;
  const gaps = row.slice(1).map((piece, i) => (piece.x - (row[i]?.right ?? piece.x)) / piece.size);
  return Math.min(Math.max(gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0, 0), 1);
}

/** One run, or none when there is nothing in it but ornaments such as rating dots. */
function toRun(pieces: readonly Piece[], tracking: number): Run[] {
  const first = pieces[0];
  if (!first) return [];
  let text = "";
  let right = first.right;
  let previous: Piece | null = null;
  for (const piece of pieces) {
    text += previous && spaceBetween(previous, piece, tracking) ? ` ${piece.text}` : piece.text;
    right = Math.max(right, piece.right);
    previous = piece;
  }
  if (ORNAMENT.test(text)) return [];
  const marker = BULLET.exec(text)?.[0] ?? "";
  const body = pieces[BULLET_ALONE.test(first.text) && marker !== "" ? 1 : 0] ?? first;
  const main = dominant(pieces);
  const textX = marker === "" || body !== first ? body.x : first.x + marker.length * 0.45 * first.size;
  const bullet = marker !== "";
  return [{ text: text.slice(marker.length), x: first.x, right, y: main.y, size: main.size, bullet, textX }];
}

function spaceBetween(left: Piece, right: Piece, tracking: number): boolean {
  const gap = (right.x - left.right) / Math.max(left.size, right.size);
  const cjk = CJK.test(left.text.at(-1) ?? "") && CJK.test(right.text[0] ?? "");
  if (cjk) return gap > 0.5 + tracking;
  if (BULLET_ALONE.test(left.text) && gap > 0.05) return true;
  return (right.spaced && gap > 0.02 + tracking) || gap > WORD_GAP + (tracking > 0.05 ? tracking : 0);
}

/** The piece that says what baseline and size the run has: the one with most letters. */
function dominant(pieces: readonly Piece[]): Piece {
  return pieces.reduce((a, b) => (b.text.length > a.text.length || BULLET_ALONE.test(a.text) ? b : a));
}
