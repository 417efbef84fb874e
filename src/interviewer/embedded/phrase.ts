/**
 * Puts values into a phrase with `{name}` slots. A slot without a value is a bug in the phrase. A quote that ends a
 * sentence keeps its own full stop, and the phrase's goes.
 */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}(”\.)?/g, (_, name: string, end = "") => {
    const value = values[name];
    if (value === undefined) throw new Error(`the phrase "${phrase}" needs a value for ${name}`);
    return value + (end !== "" && /[.!?…]$/.test(value) ? "”" : end);
  });
}

/** A text cut to at most `longest` characters, at a word where there is one. The result is a prefix of the text. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(" ", longest);
  const cut = text.slice(0, space > longest / 2 ? space : longest);
  return cut.replace(/[\uD800-\uDBFF]$/, "").replace(/[\s,;:–—-]+$/, "");
}

/** The entry of a table under a key that may come from elsewhere, such as "constructor"; undefined without one. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
