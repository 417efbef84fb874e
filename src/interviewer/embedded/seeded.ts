/** FNV-1a, 32 bit (Fowler, Noll, Vo): spreads a text over the unsigned integers. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** A stream of numbers in [0, 1) that a text determines (mulberry32, public domain, by Tommy Ettinger). */
export function seeded(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy in an order drawn from `random` (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** One of the items, always the same one for the same key. Throws on an empty list, which is a bug. */
export function pick<T>(items: readonly T[], key: string): T {
  const item = items[Math.floor(seeded(key)() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/**
 * One of the items by a place in a row, so that neighbours never share one; the key says where the round begins.
 * Throws on an empty list, which is a bug.
 */
export function inTurn<T>(items: readonly T[], key: string, place: number): T {
  const item = items[(hash(key) + place) % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
