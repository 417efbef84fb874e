/**
 * Undoes LZW as PDF uses it: codes of 9 to 12 bits, 256 clears the table, 257 ends (ISO 32000-1, 7.4.4). `early` is the
 * filter's EarlyChange, 1 unless the file says 0. Returns undefined when there is more than `max` bytes in it.
 */
export function unpackLzw(data: Uint8Array, early: 0 | 1, max: number): Uint8Array | undefined {
  // Each code stands for the string of its prefix code and one byte more.
  const prefix = new Uint16Array(4096);
  const last = new Uint8Array(4096);
  const size = new Uint16Array(4096);
  for (let code = 0; code < 256; code++) {
    last[code] = code;
    size[code] = 1;
  }
  let out = new Uint8Array(Math.min(max, data.length * 4 + 1024));
  let length = 0;
  let next = 258;
  let width = 9;
  let previous = -1;
  let buffer = 0;
  let bits = 0;

  for (let i = 0; i < data.length; i++) {
    buffer = ((buffer << 8) | (data[i] ?? 0)) & 0xfffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (buffer >>> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      next = 258;
      width = 9;
      previous = -1;
      continue;
    }
    const known = code < 256 || (code >= 258 && code < next);
    if (!known && (previous < 0 || code !== next)) break;
    // A code not yet known is the previous string followed by its own first byte.
    const count = known ? (size[code] ?? 0) : (size[previous] ?? 0) + 1;
    if (length + count > max) return undefined;
    if (length + count > out.length) {
      const grown = new Uint8Array(Math.min(max, Math.max(out.length * 2, length + count)));
      grown.set(out);
      out = grown;
    }
    let at = length + count;
    if (!known) at--;
    for (let link = known ? code : previous; at > length; link = prefix[link] ?? 0)
      out[--at] = last[link] ?? 0;
    if (!known) out[length + count - 1] = out[length] ?? 0;
    if (previous >= 0 && next < 4096) {
      prefix[next] = previous;
      last[next] = out[length] ?? 0;
      size[next] = (size[previous] ?? 0) + 1;
      next++;
    }
    length += count;
    previous = code;
    if (next + early >= 1 << width && width < 12) width++;
  }
  return out.subarray(0, length);
}
