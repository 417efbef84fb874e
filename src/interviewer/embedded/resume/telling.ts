import {
  CJK_DEGREE_PARTS,
  CJK_ORGANISATION_PARTS,
  CJK_SCHOOL_PARTS,
  CJK_TITLE_PARTS,
  DEGREE_WORDS,
  ORGANISATION_WORDS,
  SCHOOL_WORDS,
  TITLE_WORDS,
} from "./vocabulary.ts";

/** Longer texts are prose in which any word may occur. */
const LONGEST = 120;

/** Whether a text contains a word that a job title is told by. */
export const namesTitle = teller(TITLE_WORDS, CJK_TITLE_PARTS);
/** Whether a text contains a word that an organisation is told by. */
export const namesOrganisation = teller(ORGANISATION_WORDS, CJK_ORGANISATION_PARTS);
/** Whether a text contains a word that a school is told by. */
export const namesSchool = teller(SCHOOL_WORDS, CJK_SCHOOL_PARTS);
/** Whether a text contains a word that a degree is told by. */
export const namesDegree = teller(DEGREE_WORDS, CJK_DEGREE_PARTS);

function teller(words: readonly string[], parts: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  return (text) => {
    if (text.length > LONGEST) return false;
    if (parts.some((part) => text.includes(part))) return true;
    return wordsOf(text).some((word) => known.has(word) || known.has(word.replace(/s$/, "")));
  };
}

/** Words in lower case, without accents and without the dots of "Ph.D."; hyphenated words whole and in halves. */
function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replaceAll("’", "'");
  const tokens = plain.match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
  return tokens.flatMap((token) => {
    const word = token.replace(/\./g, "").replace(/[-']+$/, "");
    const bare = word.normalize("NFD").replace(/\p{M}/gu, "");
    return [word, bare, ...(word.includes("-") ? word.split("-") : [])];
  });
}
