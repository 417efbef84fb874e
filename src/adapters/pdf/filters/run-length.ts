/** Undoes RunLengthDecode (ISO 32000-1, 7.4.5). Returns undefined when there is more than `max` bytes in it. */
export function unpackRunLength(data: Uint8Array, max: number): Uint8Array | undefined {
  const copied = (length: number) => (length > 128 ? 257 - length : length + 1);
  let total = 0;
  for (let at = 0; at < data.length && data[at] !== 128; ) {
    const length = data[at] ?? 128;
    total += copied(length);
    at += length > 128 ? 2 : length + 2;
  }
  if (total > max) return undefined;
  const out = new Uint8Array(total);
  let end = 0;
  for (let at = 0; at < data.length && data[at] !== 128; ) {
    const length = data[at] ?? 128;
    const count = copied(length);
    if (length > 128) out.fill(data[at + 1] ?? 0, end, end + count);
    else out.set(data.subarray(at + 1, at + 1 + count), end);
    end += count;
    at += length > 128 ? 2 : length + 2;
  }
  return out;
}
