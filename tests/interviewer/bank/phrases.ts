/** Endings dropped to compare words. Cruder than the engine's stemmer on purpose: a second opinion. */
const ENDING = /(?<=.{3})(?:ing|ed|ly|(?<![su])s)$/;

function stem(word: string): string {
  const base = word.replace(/ies$/, "y").replace(ENDING, "");
  return base.replace(/([bdfgklmnprt])\1$/, "$1").replace(/(?<=.{5})e$/, "");
}

/** The words of a text, lower case, without apostrophes, hyphens parting them, each reduced to a stem. */
export function stems(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}+#]+/gu);
  return (words ?? []).map(stem);
}

/** Whether the words of `phrase` stand in `text` one after the other, compared by stem. */
export function says(text: string, phrase: string): boolean {
  const wanted = stems(phrase);
  return wanted.length > 0 && ` ${stems(text).join(" ")} `.includes(` ${wanted.join(" ")} `);
}

/** Sentences of a text, each ended by a full stop, a question or an exclamation mark. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]["”]?)\s+/).filter((sentence) => sentence !== "");
}

/** Number of words as a word processor counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
