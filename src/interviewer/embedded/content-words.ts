import { SKILLS } from "./resume/skills.ts";
import { baseForm, informationOf, isKnown } from "./scoring/lexicon.ts";
import { stem } from "./scoring/stem.ts";
import { isStopWord } from "./scoring/stop-words.ts";
import { words } from "./scoring/tokenize.ts";

/** Stems already worked out; a language has few words in use, and the memory is bounded all the same. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 20_000;

/** The stem of a folded word. Remembers it: answers and questions share most of their words. */
export function stemOf(form: string): string {
  const known = STEMS.get(form);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const found = stem(form);
  STEMS.set(form, found);
  return found;
}

/** The stems of a text's content words, each once. */
export function contentWords(text: string): Set<string> {
  return new Set(
    words(text)
      .filter(({ form }) => !isStopWord(form))
      .map(({ form }) => stemOf(form)),
  );
}

/** Information of a word (see `informationOf`) from which on it is rare in general English. */
const RARE = 0.9;

const TRADE_TERMS = new Map<string, boolean>();

let skillNames: ReadonlySet<string> | undefined;

/** Names of skills that are one word and no everyday word: "PostgreSQL", not "Go". */
function isSkillName(form: string): boolean {
  skillNames ??= new Set(
    SKILLS.flatMap(({ name, aliases = [], listed = [] }) => (listed.length > 0 ? [] : [name, ...aliases]))
      .map((name) => words(name).map((word) => word.form))
      .flatMap((forms) => (forms.length === 1 ? forms : [])),
  );
  return skillNames.has(form);
}

/** Whether a folded word is a term of a trade: the name of a skill, or in the lexicon and rare in general English. */
export function isTradeTerm(form: string): boolean {
  if (isStopWord(form)) return false;
  const known = TRADE_TERMS.get(form);
  if (known !== undefined) return known;
  if (TRADE_TERMS.size >= MOST_STEMS) TRADE_TERMS.clear();
  const base = baseForm(form);
  const found = isSkillName(form) || (isKnown(base) && informationOf(base) > RARE);
  TRADE_TERMS.set(form, found);
  return found;
}
