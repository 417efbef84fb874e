import type { PdfText, TextItem, TextPage } from "../../src/core/pdf.ts";

/** How a producer cuts a line into text items. */
export type Cutting = "lines" | "words" | "glyphs";

/** A paragraph of a column, wrapped at the column's edge. */
export interface Row {
  text: string;
  /** Points; the sheet's body size unless given. */
  size?: number;
  /** Set apart at the column's right edge, on the first line. */
  right?: string;
  /** Centred in the column. */
  center?: boolean;
  /** Drawn before the text; the text then hangs behind it. */
  bullet?: string;
  /** Points from the column's left edge. */
  indent?: number;
  /** Extra space above, in points. */
  above?: number;
  /** Extra space between letters, in font sizes. */
  tracking?: number;
  /** Splits words at this column edge with a hyphen, as TeX does. */
  hyphenate?: boolean;
}

export interface ColumnOf {
  x: number;
  width: number;
  /** Distance of the first baseline from the page's top. */
  top: number;
  rows: readonly Row[];
}

export interface Sheet {
  columns: readonly ColumnOf[];
  cutting?: Cutting;
  body?: number;
  width?: number;
  height?: number;
}

const LEADING = 1.3;
/** Spacing accents as old TeX fonts draw them, before the bare letter. */
const TEX_ACCENTS: Record<string, string> = {
  "\u0301": "´",
  "\u0300": "`",
  "\u0308": "¨",
  "\u0302": "ˆ",
  "\u0303": "˜",
  "\u030c": "ˇ",
  "\u0327": "¸",
};

/** Lays invented resumes out as text items, roughly in the metrics of Helvetica. One page a sheet. */
export function layOut(...sheets: readonly Sheet[]): PdfText {
  return { pages: sheets.map(page), truncated: false };
}

/** Width of a text in points. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size;
}

/** Single items, for what no column can express. */
export function item(text: string, x: number, y: number, size: number): TextItem {
  return { text, x, y, size, width: widthOf(text, size) };
}

/** A text as TeX draws it without composed letters: "é" as "´e", "ç" as "c¸", "ﬁ" as a ligature. */
export function asTex(text: string): string {
  const split = text.normalize("NFD").replace(/(\p{L})(\p{M})/gu, (whole, letter: string, mark: string) => {
    const accent = TEX_ACCENTS[mark];
    if (accent === undefined) return whole;
    const base = letter === "i" ? "ı" : letter;
    return accent === "¸" ? base + accent : accent + base;
  });
  return split.replaceAll("ffi", "ﬃ").replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ");
}

function page({ columns, cutting = "lines", body = 10, width = 612, height = 792 }: Sheet): TextPage {
  const items: TextItem[] = [];
  for (const column of columns) {
    let y = height - column.top;
    for (const row of column.rows) {
      const size = row.size ?? body;
      y -= row.above ?? 0;
      const x = column.x + (row.indent ?? 0);
      const edge = column.x + column.width;
      const hang = row.bullet ? widthOf(`${row.bullet} `, size) : 0;
      const lines = wrap(row, size, edge - x - hang - (row.right ? widthOf(row.right, size) + 2 * size : 0));
      if (row.bullet) items.push(item(row.bullet, x, y, size));
      if (row.right) items.push(...cut(row.right, edge - widthOf(row.right, size), y, size, cutting));
      for (const line of lines) {
        const start = row.center ? column.x + (column.width - widthOf(line, size)) / 2 : x + hang;
        items.push(...cut(line, start, y, size, cutting, row.tracking));
        y -= LEADING * size;
      }
    }
  }
  return { width, height, items };
}

function wrap({ text, hyphenate }: Row, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= room || line === "") {
      line = longer;
      continue;
    }
    const half = Math.floor(word.length / 2);
    const head = `${line} ${word.slice(0, half)}-`;
    const broken = hyphenate && /^\p{Ll}{6,}/u.test(word) && widthOf(head, size) <= room;
    lines.push(broken ? head : line);
    line = broken ? word.slice(half) : word;
  }
  return [...lines, line];
}

function cut(text: string, x: number, y: number, size: number, cutting: Cutting, tracking = 0): TextItem[] {
  if (cutting === "lines" && tracking === 0) return [item(text, x, y, size)];
  const parts = cutting === "words" && tracking === 0 ? text.split(/(?<= )|(?= )/) : [...text];
  const items: TextItem[] = [];
  let at = x;
  for (const part of parts) {
    if (part !== " ") items.push(item(part, at, y, size));
    at += widthOf(part, size) + tracking * size;
  }
  return items;
}

function widthOfLetter(letter: string): number {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}，。：；（）、]/u.test(letter))
    return 1;
  if (/[ .,:;!|'’´`ijlı\-()[\]/]/u.test(letter)) return 0.28;
  if (/[frt]/.test(letter)) return 0.33;
  if (/[mw–—%@]/.test(letter)) return 0.83;
  return /[\p{Lu}]/u.test(letter) ? 0.69 : 0.55;
}
