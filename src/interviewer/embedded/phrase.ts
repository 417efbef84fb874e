/**
 * Puts values into a phrase with `{name}` slots. A slot without a value is a bug in the phrase. A quote that ends the
 * sentence around it keeps its own full stop, and the phrase's goes; one in the middle of a sentence loses its own.
 */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}(”\.|”(?=[,:;)]| [a-z{(]))?/g, (_, name: string, end = "") => {
    const value = values[name];
    if (value === undefined) throw new Error(`the phrase "${phrase}" needs a value for ${name}`);
    if (end === "”.") return value + (/[.!?…]$/.test(value) ? "”" : end);
    return end === "”" ? value.replace(/(?<!\.)\.$/, "") + end : value;
  });
}

/** Where a text may end: after a sentence, or before a comma and the like. */
const BREAK = /[.!?]["'”’)]*(?=\s)|(?=[,;:](?:\s)|\s[–—-]\s)/gu;

/** Share of the room that a text cut at a clause has to fill. */
const ENOUGH = 0.4;

/**
 * A text cut to at most `longest` characters: where a sentence or clause ends, unless that leaves too little, else at a
 * word where there is one. The result is a prefix of the text.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const breaks = [...text.slice(0, longest).matchAll(BREAK)].map((found) => found.index + found[0].length);
  const clause = breaks.findLast((at) => at > longest * ENOUGH);
  const space = text.lastIndexOf(" ", longest);
  const cut = text.slice(0, clause ?? (space > longest / 2 ? space : longest));
  return cut.replace(/[\uD800-\uDBFF]$/, "").replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, "");
}

/** Written with a vowel but spoken with a consonant: "European", "user", "one-time". */
const SPOKEN_CONSONANT = /^(?:eu|uni(?![nm])|us[aeu]|uti|ura|ubiq|one\b|once\b)/i;
const SILENT_H = /^(?:heir|honest|honou?r|hour)/i;
/** Said letter by letter: "HR", "MLOps", "A/B", "x-ray". */
const SPELLED_OUT = /^(?:[A-Z](?:[A-Z\d](?![A-Z]{3})|(?![\p{L}\p{N}]))|x-)/u;
const LETTER_WITH_VOWEL = /^[aefhilmnorsx]/i;

/** A noun with "a" or "an", by how it is spoken. */
export function withArticle(noun: string): string {
  const vowel = SPELLED_OUT.test(noun)
    ? LETTER_WITH_VOWEL.test(noun)
    : SILENT_H.test(noun) || (/^[aeiou]/i.test(noun) && !SPOKEN_CONSONANT.test(noun));
  return `${vowel ? "an" : "a"} ${noun}`;
}

/** The entry of a table under a key that may come from elsewhere, such as "constructor"; undefined without one. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
