/** Spacing accents as fonts without composed letters draw them, with their combining marks. */
const MARKS: Record<string, string> = {
  "´": "\u0301",
  ˊ: "\u0301",
  "`": "\u0300",
  ˋ: "\u0300",
  "¨": "\u0308",
  ˆ: "\u0302",
  "˜": "\u0303",
  "¯": "\u0304",
  ˉ: "\u0304",
  "˘": "\u0306",
  "˙": "\u0307",
  "˚": "\u030a",
  "˝": "\u030b",
  ˇ: "\u030c",
  "¸": "\u0327",
  "˛": "\u0328",
};
const ACCENT = new RegExp(`[${Object.keys(MARKS).join("")}]`);
/** Letters that hooks hang on. TeX draws hooks after the letter and all other accents before it. */
const HOOKED: Record<string, RegExp> = { "¸": /[cst]/i, "˛": /[aeiu]/i };
/** Consonants that accents are written on. */
const CONSONANTS = /[ncsztdrl]/i;
const DOTLESS: Record<string, string> = { ı: "i", ȷ: "j" };

/** Symbol and Wingdings code points that word processors use for bullets. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf0e0\uf0a8\uf06e\uf071]/g;

/** CJK and Kangxi radicals, which some fonts are mapped to in place of the characters they look like. */
const RADICALS = /[\u2e80-\u2fdf]/g;

/**
 * Text of a PDF as its author typed it: ligatures taken apart, accents put on their letters, radicals mapped to
 * characters, icons of private fonts, controls and invisible marks left out, every white space a plain one. A soft
 * hyphen is kept at the end only.
 */
export function cleanGlyphs(raw: string): string {
  const text = raw
    .toWellFormed()
    .replace(/\s/g, " ")
    .replace(SYMBOL_BULLETS, "•")
    .replace(/[\p{Cc}\p{Co}\ufffd\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/\u00ad(?!\s*$)/g, "")
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(RADICALS, (radical) => radical.normalize("NFKC"));
  return composeAccents(unspread(text)).replace(/ +/g, " ").normalize("NFC");
}

/** "W O R K   H I S T O R Y" as "WORK HISTORY": letter-spaced text of which every letter is a word of its own. */
function unspread(text: string): string {
  if (!/^ *\p{L}(?: +\p{L}){2,} *$/u.test(text)) return text;
  return text.replace(/(?<=\p{L}) (?=\p{L})/gu, "");
}

/** Whether the text is nothing but one spacing accent, to be put on a letter that another item draws. */
export function isAccent(text: string): boolean {
  return text.length === 1 && ACCENT.test(text);
}

/** The letter with the accent on it, or null when Unicode knows no such letter. */
export function accented(letter: string, accent: string): string | null {
  const mark = MARKS[accent];
  if (mark === undefined || !/^\p{L}$/u.test(letter)) return null;
  const composed = ((DOTLESS[letter] ?? letter) + mark).normalize("NFC");
  return [...composed].length === 1 ? composed : null;
}

/** Puts spacing accents on the letters beside them: "Jos´e", "Jose´", "Franc¸ois". */
function composeAccents(text: string): string {
  if (!ACCENT.test(text)) return text;
  const letters = [...text];
  const out: string[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? "";
    const side = isAccent(letter)
      ? bearer(out.at(-1) ?? "", letter, letters[i + 1] ?? "", letters[i + 2] ?? "")
      : null;
    const bearing =
      side === "left" ? accented(out.pop() ?? "", letter) : accented(letters[i + 1] ?? "", letter);
    if (side === "right") i++;
    out.push(side === null ? letter : (bearing ?? letter));
  }
  return out.join("");
}

/**
 * The neighbour that an accent belongs to. TeX draws accents before their letter and hooks after it; where only the
 * other neighbour can carry it, that one does. A backquote is an accent only inside a word or on a word of one letter.
 */
function bearer(left: string, accent: string, right: string, beyond: string): "left" | "right" | null {
  const canLeft = accented(left, accent) !== null;
  const canRight = accented(right, accent) !== null;
  if (accent === "`")
    return canRight && isVowel(right) && (isLetter(left) || !isLetter(beyond)) ? "right" : null;
  const hooked = HOOKED[accent];
  if (hooked)
    return canLeft && (hooked.test(left) || !hooked.test(right)) ? "left" : canRight ? "right" : null;
  if (canRight && !(canLeft && isVowel(left) && !isVowel(right) && !CONSONANTS.test(right))) return "right";
  return canLeft ? "left" : null;
}

function isVowel(letter: string): boolean {
  return /^[aeiouyı]/iu.test(letter.normalize("NFD"));
}

function isLetter(letter: string): boolean {
  return /^\p{L}/u.test(letter);
}
