/**
 * The same function, which works each text out once: the bank's texts and most words come again and again. Forgets
 * everything beyond `most` texts, so that its memory is bounded. For texts of our own and single words only: what a
 * candidate says must not outlive its request. Nobody may change what it returns.
 */
export function remembered<T>(work: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, { result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    if (known.size >= most) known.clear();
    const result = work(text);
    known.set(text, { result });
    return result;
  };
}

/** Words in use: a language has few, and their memory is bounded all the same. */
export const MOST_WORDS = 20_000;
