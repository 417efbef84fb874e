import type { Fact } from "../../../core/session/model.ts";
import { withoutAddresses } from "./contact.ts";
import { skillsIn } from "./find-skills.ts";
import { isPlace } from "./fragments.ts";
import { knownHeading } from "./heading-kind.ts";
import type { Line } from "./layout.ts";
import { bodySize } from "./sections.ts";
import { namesDegree, namesOrganisation, namesTitle } from "./telling.ts";

/** Names stand among the first lines of a page's columns. */
const LINES = 120;
/** A name set this much larger than the body is one by its shape alone. */
const LARGE = 1.25;

const PARTICLE =
  /^(?:al|ap|ben|bin|bint|da|dal|das|de|del|della|den|der|des|di|do|dos|du|e|el|ibn|la|le|ter|van|von|y|zu|zur)$/u;
const PREFIX = /^(?:(?:mr|mrs|ms|dr|prof|ing|dipl\.-ing)\.? )+/iu;
const LABEL = /^(?:name|full name|姓名|名前|氏名|이름|성명)\s*[:：]\s*/iu;
const DOCUMENT =
  /\b(?:curriculum|vitae|vitæ|resume|résumé|resumé|cv|lebenslauf|bewerbung|portfolio|cover letter|page|confidential)\b|简历|履歴書|履历|職務経歴|이력서/iu;
/** The hundred most frequent Chinese family names, by the 2020 census; about 85 % of all people have one of them. */
const FAMILY_NAMES =
  "王李张劉刘陳陈杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常";

const SPELLED: Record<string, string> = { ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", ı: "i", đ: "d", ð: "d" };
const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

interface Candidate {
  text: string;
  /** Compared with the body's size. */
  scale: number;
  /** Position among the lines of the first page. */
  at: number;
  match: number;
}

/**
 * The name of the person: what is shaped like one and is set large near the top, belongs to the e-mail address, or is
 * labelled so. Without such evidence null.
 */
export function nameOf(lines: readonly Line[], emails: readonly string[]): Fact | null {
  const page = lines.filter((line) => line.page === 0).slice(0, LINES);
  const labelled = page.flatMap((line) => line.cells).find((cell) => LABEL.test(cell.text));
  if (labelled) {
    const value = personIn(labelled.text.replace(LABEL, ""), true);
    if (value) return { value, confidence: 0.95 };
  }
  const body = bodySize(lines) || 1;
  const candidates = page.flatMap((line, at) =>
    textsOf(page, at).flatMap(({ text, size }) => {
      const name = personIn(text, size >= LARGE * body);
      if (name === null || line.margin) return [];
      const match = Math.max(0, ...emails.slice(0, 5).map((email) => emailMatch(name, email)));
      return [{ text: name, scale: size / body, at, match }];
    }),
  );
  const best = candidates.reduce<Candidate | null>((a, b) => (a && rank(a) >= rank(b) ? a : b), null);
  return best ? judged(best, page) : null;
}

/** Texts of a line that could be a name: each cell, cells of one word together, and a name over two lines. */
function textsOf(page: readonly Line[], at: number): { text: string; size: number }[] {
  const line = page[at];
  const first = line?.cells[0];
  const below = page[at + 1];
  if (!line || !first || line.bullet || line.heading) return [];
  const together =
    line.cells.length > 1 &&
    line.cells.length < 5 &&
    line.cells.every((cell) => oneWord(cell.text) && cell.size === first.size)
      ? [{ text: line.cells.map((cell) => cell.text).join(" "), size: first.size }]
      : [];
  const next = below?.cells.length === 1 && !below.heading ? below.cells[0] : undefined;
  const stacked =
    line.cells.length === 1 && next?.size === first.size && oneWord(first.text) && oneWord(next.text)
      ? [{ text: `${first.text} ${next.text}`, size: first.size }]
      : [];
  return [...stacked, ...together, ...line.cells];
}

function oneWord(text: string): boolean {
  return /^[\p{L}\p{M}.'’-]+$/u.test(text);
}

/** How much speaks for a candidate. A name of the address outweighs size; size outweighs position. */
function rank({ scale, at, match, text }: Candidate): number {
  const title = namesTitle(text) && match < 1 ? 3 : 0;
  return 2 * Math.min(scale, 3) + 3 * match + (at < 6 ? 1 : 0) - at / LINES - title;
}

function judged(best: Candidate, page: readonly Line[]): Fact | null {
  const { text: value, scale, at, match } = best;
  const words = value.split(" ").length;
  if (namesTitle(value) && match < 1) return null;
  if (match >= 1) return { value, confidence: scale >= LARGE ? 0.98 : 0.9 };
  if (scale >= LARGE && match > 0) return { value, confidence: 0.9 };
  const family = FAMILY_NAMES.includes(value[0] ?? " ");
  if (scale >= LARGE && (words > 1 || family)) return { value, confidence: 0.8 };
  if (scale >= LARGE && /^[\p{Lo}]+$/u.test(value)) return { value, confidence: 0.7 };
  const contacts = page
    .slice(at + 1, at + 5)
    .some((line) => line.cells.some((cell) => /@\w|\+?\d{3}[\d ().-]{4}/.test(cell.text)));
  return at === 0 && contacts && (words > 1 || family) ? { value, confidence: 0.6 } : null;
}

/** The person's name in a text that may go on with titles: "Dr. Ana María Gil, PhD | Engineer" → "Ana María Gil". */
function personIn(text: string, large: boolean): string | null {
  if (text.length > 90) return null;
  const first = withoutAddresses(text).split(/\s*[,|(（•·/+\d]|\s+[–—-]\s+/u)[0] ?? "";
  const name = first.replace(PREFIX, "").trim();
  return isPerson(name, large) && !isPlace(text) ? name : null;
}

function isPerson(name: string, large: boolean): boolean {
  if (DOCUMENT.test(name) || knownHeading(name) || skillsIn([{ text: name, listed: true }]).length > 0)
    return false;
  if (/^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,3} \p{Script=Han}{1,3}$|^\p{Script=Hangul}{2,4}$/u.test(name))
    return !namesTitle(name) && !namesOrganisation(name) && !namesDegree(name);
  const words = name.split(" ");
  if (words.length > 5 || name.length < 2 || name.length > 50) return false;
  if (!words.every((word) => /^(?:\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?)$/u.test(word)))
    return false;
  if (words.length === 1 && (!large || name.length < 3)) return false;
  const capital = words.filter(
    (word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || /^\p{Ll}['’]\p{Lu}/u.test(word),
  );
  const rest = words.filter((word) => !capital.includes(word));
  const written = capital.length >= Math.min(words.length, 2) && rest.every((word) => PARTICLE.test(word));
  const lower = large && capital.length === 0;
  return (written || lower) && !namesDegree(name) && !words.some((word) => ORGANISATION.test(word));
}

const ORGANISATION =
  /^(?:university|college|institute|inc|llc|ltd|gmbh|corporation|company|department|school)\.?$/iu;

/**
 * How far a name and an address belong together: 1 for two of its words, or one with the initial of another; 0.6 for
 * one word alone; 0 for none.
 */
export function emailMatch(name: string, email: string): number {
  const local = plain(email.split("@")[0] ?? "");
  const words = name
    .split(/[ -]/)
    .flatMap((word) => spellings(word).find((spelt) => local.includes(spelt)) ?? plain(word))
    .filter(Boolean);
  const long = words.filter((word) => word.length >= 3 && local.includes(word));
  if (long.length >= 2) return 1;
  const word = long[0];
  if (word === undefined) return 0;
  const rest = local.replace(word, " ");
  const initial = words.some(
    (other) => other !== word && ` ${rest}`.match(new RegExp(`(?<![a-z])${other[0]}(?![a-z]{2})`)),
  );
  if (initial && rest.trim().length <= 6) return 1;
  return word.length >= 4 && words.length === 1 && rest.replace(/[^a-z]/g, "") === "" ? 1 : 0.6;
}

/** Lower-case letters without accents, as addresses spell them. */
function plain(text: string): string {
  const spelled = text.toLowerCase().replace(/[ßøłæœıđð]/g, (letter) => SPELLED[letter] ?? letter);
  return spelled.normalize("NFD").replace(/[^a-z]/g, "");
}

/** "mueller" and "muller" for "Müller". */
function spellings(word: string): string[] {
  const german = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöüåø]/g, (letter) => UMLAUTS[letter] ?? letter);
  return [...new Set([plain(word), plain(german)])].filter(Boolean);
}
