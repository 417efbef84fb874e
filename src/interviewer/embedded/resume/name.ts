import type { Fact } from "../../../core/session/model.ts";
import { addressMatch } from "./address-match.ts";
import type { Cell, Line } from "./layout.ts";
import { personIn } from "./person.ts";
import { bodySize } from "./sections.ts";
import { namesTitle } from "./telling.ts";

/** Names stand among the first lines of the first page, whatever column comes first. */
const LINES = 120;
/** A name set this much larger than the body is one by its shape alone. */
const LARGE = 1.25;

const LABEL = /^(?:(?:full )?name|姓名|名前|氏名|이름|성명)\s*(?:[:：]\s*|$)/iu;
/** The most frequent Chinese family names; about 85 % of all people have one of the first hundred. */
const FAMILY_NAMES =
  "王李张張劉刘陳陈杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常";
const CONTACT = /@\w|\+?\d{3}[\d ().-]{4}/;

interface Candidate {
  name: string;
  /** Size compared with the body's. */
  scale: number;
  /** Position among the lines of the first page. */
  at: number;
  /** How well it goes with an e-mail address, 0–1. */
  match: number;
}

/**
 * The name of the person: what is shaped like one and is labelled so, set large, goes with the e-mail address, or opens
 * the page above the contacts. Without such evidence null.
 */
export function nameOf(lines: readonly Line[], emails: readonly string[]): Fact | null {
  const page = lines.filter((line) => line.page === 0).slice(0, LINES);
  const labelled = labelledName(page);
  if (labelled) return { value: labelled, confidence: 0.95 };
  const body = bodySize(lines) || 1;
  let best: Candidate | null = null;
  for (const [at, line] of page.entries()) {
    for (const { text, size } of line.margin || line.bullet ? [] : textsOf(line, page[at + 1])) {
      const name = personIn(text, size >= LARGE * body);
      if (name === null) continue;
      const match = Math.max(0, ...emails.slice(0, 5).map((email) => addressMatch(name, email)));
      const candidate = { name, scale: size / body, at, match };
      const heading = line.heading !== null && match === 0;
      if (!heading && (best === null || rank(candidate) > rank(best))) best = candidate;
    }
  }
  return best && judged(best, page);
}

/** "Name: Jane Doe", with the label in the same cell or in the one before. */
function labelledName(page: readonly Line[]): string | null {
  for (const { cells } of page) {
    const at = cells.findIndex((cell) => LABEL.test(cell.text));
    const value = cells[at]?.text.replace(LABEL, "") || cells[at + 1]?.text;
    const name = at >= 0 && value ? personIn(value, true) : null;
    if (name) return name;
  }
  return null;
}

/** Texts of a line that could be a name: each cell, cells of one word together, and a name over two lines. */
function textsOf(line: Line, below: Line | undefined): { text: string; size: number }[] {
  const { cells } = line;
  const next = below?.cells.length === 1 && below.column === line.column ? below.cells : [];
  const together = cells.length > 1 && cells.length < 5 ? [joined(cells)] : [];
  const stacked = cells.length === 1 && next.length === 1 ? [joined([...cells, ...next])] : [];
  return [...stacked, ...together, ...cells].filter((part) => part !== null);
}

/** Cells of one word and one size put together. */
function joined(cells: readonly Cell[]): { text: string; size: number } | null {
  const size = cells[0]?.size ?? 0;
  const words = cells.every((cell) => /^[\p{L}\p{M}.'’-]+$/u.test(cell.text) && cell.size === size);
  return words ? { text: cells.map((cell) => cell.text).join(" "), size } : null;
}

/** How much speaks for a candidate: its address, then its size, then its place; a word of a job title against it. */
function rank({ name, scale, at, match }: Candidate): number {
  const title = namesTitle(name) && match < 1 ? 3 : 0;
  return 3 * match + 2 * Math.min(scale, 3) + (at < 6 ? 1 : 0) - at / LINES - title;
}

function judged({ name, scale, at, match }: Candidate, page: readonly Line[]): Fact | null {
  const sure = (confidence: number) => ({ value: name, confidence });
  const several = name.includes(" ") || FAMILY_NAMES.includes(name[0] ?? " ");
  if (match === 1) return sure(scale >= LARGE ? 0.98 : 0.9);
  if (scale >= LARGE) {
    if (match > 0) return sure(0.9);
    if (namesTitle(name)) return null;
    if (several) return sure(0.8);
    return /^\p{Lo}+$/u.test(name) ? sure(0.7) : null;
  }
  const contacts = page.slice(at, at + 5).some(({ cells }) => cells.some((cell) => CONTACT.test(cell.text)));
  return at === 0 && contacts && several && !namesTitle(name) ? sure(0.6) : null;
}
