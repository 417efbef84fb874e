import { SKILLS } from "./resume/skills.ts";
import { baseForm, informationOf, isKnown } from "./scoring/lexicon.ts";
import { MOST_WORDS, remembered } from "./scoring/remember.ts";
import { stem } from "./scoring/stem.ts";
import { isStopWord } from "./scoring/stop-words.ts";
import { words } from "./scoring/tokenize.ts";

/** The stem of a folded word. */
export const stemOf = remembered(stem, MOST_WORDS);

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
export const isTradeTerm = remembered((form) => {
  if (isStopWord(form)) return false;
  const base = baseForm(form);
  return isSkillName(form) || (isKnown(base) && informationOf(base) > RARE);
}, MOST_WORDS);
