import { SKILLS } from "./skills.ts";

/** A line in which skills are looked for. */
export interface SkillText {
  text: string;
  /** Whether it stands where skills are listed, so that "Go", "C" and "R" are skills. */
  listed: boolean;
}

interface Spelling {
  skill: string;
  words: readonly string[];
  /** As written in the list of skills. */
  text: string;
  /** Where it counts: anywhere, anywhere if written so, or in lists. */
  where: "anywhere" | "cased" | "listed";
  /** A mark that belongs to the name, as the dot of ".NET". */
  mark: string;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{Script=Latin}\d]+(?:\+\+|#)?/gu;
const BETWEEN = /^[\s./&'’–-]{0,3}$/u;
const ITEM_START =
  /(?:^|\p{Script=Han}|[,;:|/•·()、，：；（\t]|(?<!\p{L})(?:and|or|und|et|y|with|in|using|和|与|及))\s*$/iu;
const ITEM_END =
  /^\s*(?:\.?$|\p{Script=Han}|[,;|/•·()、，；（）\t]|(?:and|or|und|et|y|和|与|及)(?!\p{L})|\d)/iu;
/** A label that says that a list of tools follows. */
const LABEL =
  /^(?:[\p{L}]+ )?(?:technolog(?:y|ies)|tech stack|stack|tools?|built with|skills|environment|frameworks?|技术栈|技术)\s*[:：]/iu;

const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const spellings = SKILLS.flatMap(({ name, aliases = [], cased = [], listed = [] }) => [
  ...(listed.includes(name) || cased.includes(name) ? [] : [spelling(name, name, "anywhere")]),
  ...aliases.map((alias) => spelling(name, alias, "anywhere")),
  ...cased.map((alias) => spelling(name, alias, "cased")),
  ...listed.map((alias) => spelling(name, alias, "listed")),
]);
const BY_FIRST = Map.groupBy(
  spellings.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? "",
);
/** Spellings in scripts without spaces between words are looked for as they are. */
const UNSPACED = SKILLS.flatMap(({ name, aliases }) =>
  (aliases ?? []).filter((alias) => UNSPACED_SCRIPT.test(alias)).map((alias) => ({ name, alias })),
);

/** The canonical names of the skills that the texts name, in the order of first mention. */
export function skillsIn(texts: readonly SkillText[]): string[] {
  const found = new Set<string>();
  for (const { text, listed } of texts) {
    const sure = mentions(text, false);
    const inList = listed || LABEL.test(text) || isList(text, sure.length);
    for (const skill of inList ? mentions(text, true) : sure) found.add(skill);
  }
  return [...found];
}

/** Whether the text is the name of a skill and nothing else. */
export function isSkill(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  return (BY_FIRST.get(words[0] ?? "") ?? []).some(
    (spelling) => spelling.words.join(" ") === words.join(" "),
  );
}

/** The skills of one line in order; at each word the longest spelling wins. */
function mentions(text: string, listed: boolean): string[] {
  const lower = text.toLowerCase();
  const words: Word[] = [...lower.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: { at: number; skill: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = BY_FIRST.get(words[i]?.text ?? "")?.find(
      (spelling) => matches(spelling, lower, words, i) && counts(spelling, text, words, i, listed),
    );
    if (!hit) continue;
    found.push({ at: words[i]?.start ?? 0, skill: hit.skill });
    i += hit.words.length - 1;
  }
  if (UNSPACED_SCRIPT.test(text))
    for (const { name, alias } of UNSPACED)
      if (text.includes(alias)) found.push({ at: text.indexOf(alias), skill: name });
  return found.sort((a, b) => a.at - b.at).map(({ skill }) => skill);
}

function matches(spelling: Spelling, text: string, words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first) return false;
  for (const [i, word] of spelling.words.entries()) {
    const here = words[at + i];
    const before = words[at + i - 1];
    if (here?.text !== word || (i > 0 && before && !BETWEEN.test(text.slice(before.end, here.start))))
      return false;
  }
  return spelling.mark === "" || text[first.start - 1] === spelling.mark;
}

/**
 * Whether a spelling that matches is meant as a skill. Outside of lists a word that others use too has to be written
 * like the name and not to open the sentence; in lists single letters and everyday words have to be a whole item.
 */
function counts(
  spelling: Spelling,
  text: string,
  words: readonly Word[],
  at: number,
  list: boolean,
): boolean {
  const start = words[at]?.start ?? 0;
  const end = words[at + spelling.words.length - 1]?.end ?? start;
  if (spelling.where === "anywhere") return true;
  const asWritten = spelling.where === "cased" && text.slice(start, end) === spelling.text;
  if (!list) return asWritten && start > 0;
  const item =
    ITEM_START.test(text.slice(Math.max(0, start - 12), start)) && ITEM_END.test(text.slice(end, end + 12));
  return asWritten || item;
}

/** Three or more items, of which two are skills by themselves. */
function isList(text: string, known: number): boolean {
  return known >= 2 && text.split(/[,;|•·、，\t]/u).length >= 3;
}

function spelling(skill: string, text: string, where: Spelling["where"]): Spelling {
  const lower = text.toLowerCase();
  const words = UNSPACED_SCRIPT.test(text) ? [] : (lower.match(WORD) ?? []);
  return { skill, text, where, words, mark: /^[^\p{L}\p{N}]/u.exec(lower)?.[0] ?? "" };
}
