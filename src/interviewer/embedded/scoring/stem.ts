/**
 * English stemmer: the Snowball "English" (Porter2) algorithm by M. F. Porter, as its definition at
 * https://snowballstem.org/algorithms/english/stemmer.html describes it. Steps carry the definition's numbers.
 */

const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ...["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map((word): [string, string] => [
    word,
    word,
  ]),
]);

const FINAL_AFTER_1A: ReadonlySet<string> = new Set([
  "inning",
  "outing",
  "canning",
  "herring",
  "earring",
  "proceed",
  "exceed",
  "succeed",
]);

/** Step 2, longest first; the empty pattern marks the two suffixes with a condition of their own. */
const STEP_2: readonly [suffix: string, replacement: string][] = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
  ["ogi", "og"],
  ["li", ""],
];

const STEP_3: readonly [suffix: string, replacement: string][] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ative", ""],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];

const STEP_4: readonly string[] = [
  "ement",
  "ance",
  "ence",
  "able",
  "ible",
  "ment",
  "ant",
  "ent",
  "ism",
  "ate",
  "iti",
  "ous",
  "ive",
  "ize",
  "ion",
  "al",
  "er",
  "ic",
];

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const REGION = /[aeiouy][^aeiouy]/;

/** Where R1 (or, asked from R1, R2) begins: after the first non-vowel that follows a vowel. */
function regionAfter(word: string, from: number): number {
  const match = REGION.exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

function firstRegion(word: string): number {
  const special = /^(?:gener|commun|arsen|past|univers|later|emerg|organ)/.exec(word);
  return special ? special[0].length : regionAfter(word, 0);
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(word) || word === "past";
}

/** A `y` at the start or after a vowel is a consonant, written `Y` until the end. */
function markConsonantY(word: string): string {
  return word.replace(/^y|([aeiouy])y/g, (_, vowel: string | undefined) => `${vowel ?? ""}Y`);
}

function step1a(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return word.endsWith("s") && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const suffix = /(?:ed|edly|ing|ingly)$/.exec(word);
  if (!suffix || !VOWEL.test(word.slice(0, suffix.index))) return word;
  const stem = word.slice(0, suffix.index);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem)) return /^(?:add|egg|off)$/.test(stem) ? stem : stem.slice(0, -1);
  return r1 >= stem.length && endsInShortSyllable(stem) ? `${stem}e` : stem;
}

function step2(word: string, r1: number): string {
  const rule = STEP_2.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const [suffix, replacement] = rule;
  const at = word.length - suffix.length;
  if (at < r1) return word;
  if (suffix === "ogi" && word[at - 1] !== "l") return word;
  if (suffix === "li" && !/[cdeghkmnrt]/.test(word[at - 1] ?? "")) return word;
  return word.slice(0, at) + replacement;
}

function step3(word: string, r1: number, r2: number): string {
  const rule = STEP_3.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const [suffix, replacement] = rule;
  const at = word.length - suffix.length;
  return at >= (suffix === "ative" ? r2 : r1) ? word.slice(0, at) + replacement : word;
}

function step4(word: string, r2: number): string {
  const suffix = STEP_4.find((candidate) => word.endsWith(candidate));
  if (!suffix) return word;
  const at = word.length - suffix.length;
  if (at < r2 || (suffix === "ion" && !/[st]/.test(word[at - 1] ?? ""))) return word;
  return word.slice(0, at);
}

function step5(word: string, r1: number, r2: number): string {
  const last = word.length - 1;
  if (word[last] === "e" && (last >= r2 || (last >= r1 && !endsInShortSyllable(word.slice(0, last)))))
    return word.slice(0, last);
  return word.endsWith("ll") && last >= r2 ? word.slice(0, last) : word;
}

/**
 * The stem of one English word: "declared", "declaring" and "declares" share "declar". Takes a lower-case word;
 * words of two letters and words with a character outside a–z come back unchanged.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  let current = markConsonantY(word);
  const r1 = firstRegion(current);
  const r2 = regionAfter(current, r1);
  current = step1a(current);
  if (FINAL_AFTER_1A.has(current)) return current;
  current = step1b(current, r1);
  current = current.replace(/(?<=..)([yY])$/, (y, _, at: number) =>
    /[^aeiouy]/.test(current[at - 1] ?? "") ? "i" : y,
  );
  current = step2(current, r1);
  current = step3(current, r1, r2);
  current = step4(current, r2);
  return step5(current, r1, r2).toLowerCase();
}
