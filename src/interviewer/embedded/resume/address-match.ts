const SPELLED: Record<string, string> = { ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", ı: "i", đ: "d", ð: "d" };
const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/**
 * How far a name and an e-mail address belong together: 1 when the part before the @ has two of the name's words, one
 * with initials of the others, or all of a short name; 0.6 for one word among others; 0 for none.
 */
export function addressMatch(name: string, email: string): number {
  const before = email.split("@")[0] ?? "";
  const local = plain(before);
  const parts = new Set(before.split(/[^\p{L}]+/u).map(plain));
  const words = name
    .split(/[ -]/)
    .map((word) => spellings(word).find((spelt) => local.includes(spelt)) ?? plain(word));
  const known = words.filter((word) => word.length >= 3 && local.includes(word));
  if (known.length >= 2 || (local.length >= 3 && local === words.join(""))) return 1;
  const word = known[0];
  if (word === undefined) return 0;
  const others = new Set(words.filter((other) => other !== word).map((other) => other[0]));
  const rest = local.replace(word, "");
  if (rest.length > 0 && rest.length <= 3 && [...rest].every((letter) => others.has(letter))) return 1;
  return parts.has(word) || word.length >= 5 ? 0.6 : 0;
}

/** Lower-case letters without accents, as addresses spell them. */
function plain(text: string): string {
  const spelled = text.toLowerCase().replace(/[ßøłæœıđð]/g, (letter) => SPELLED[letter] ?? letter);
  return spelled.normalize("NFD").replace(/[^a-z]/g, "");
}

/** "muller" and "mueller" for "Müller". */
function spellings(word: string): string[] {
  const german = word.toLowerCase().replace(/[äöüåø]/g, (letter) => UMLAUTS[letter] ?? letter);
  return [plain(word), plain(german)].filter((spelt) => spelt.length > 1);
}
