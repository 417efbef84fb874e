import { exactly } from "./locate.ts";

/** The parts of a text between double quotation marks. */
export function quotations(text: string): string[] {
  return Array.from(text.matchAll(/“([^“”]+)”|"([^"]+)"/g), (match) => match[1] ?? match[2] ?? "");
}

/** Tells of a quotation whether it stands in one of the texts, a closing punctuation mark aside. Remembers what it found. */
export function quotationIn(texts: readonly string[]): (quoted: string) => boolean {
  const known = new Map<string, boolean>();
  return (quoted) => {
    const found =
      known.get(quoted) ?? exactly(quoted.replace(/(?<![\s.,;:!?…])[\s.,;:!?…]+$/, ""), texts) !== null;
    known.set(quoted, found);
    return found;
  };
}
