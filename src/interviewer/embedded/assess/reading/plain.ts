/**
 * Lower case with straight apostrophes, as cue patterns expect. Keeps every offset: a letter whose lower case is
 * longer than itself stays as it is.
 */
export function plain(text: string): string {
  return text
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    })
    .replace(/[’‘`]/g, "'");
}

/**
 * The text with a sentence that says nothing in each of these ranges. Keeps every offset, and keeps sentences on both
 * sides from becoming neighbours.
 */
export function silence(text: string, spans: readonly { start: number; end: number }[]): string {
  const chars = text.split("");
  for (const { start, end } of spans) {
    if (end - start < 3) continue;
    chars.fill(" ", start, end);
    chars[start] = "a";
    chars[end - 1] = ".";
  }
  return chars.join("");
}

/** The text with these ranges blanked by spaces, so that offsets into it still hold. */
export function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let blanked = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    blanked += text.slice(at, from) + " ".repeat(end - from);
    at = end;
  }
  return blanked + text.slice(at);
}
