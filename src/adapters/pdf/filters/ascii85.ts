/** Undoes ASCII85Decode (ISO 32000-1, 7.4.3). Returns undefined when there may be more than `max` bytes in it. */
export function unpackAscii85(data: Uint8Array, max: number): Uint8Array | undefined {
  let zeros = 0;
  for (let at = 0; at < data.length; at++) if (data[at] === 0x7a) zeros++;
  const longest = zeros * 4 + Math.ceil((data.length - zeros) / 5) * 4;
  if (longest > max) return undefined;
  const out = new Uint8Array(longest);
  let length = 0;
  let group = 0;
  let digits = 0;
  for (let at = 0; at < data.length; at++) {
    const byte = data[at] ?? 0;
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits === 0) length += 4;
    if (byte < 0x21 || byte > 0x75) continue;
    group = group * 85 + byte - 0x21;
    if (++digits < 5) continue;
    for (let shift = 24; shift >= 0; shift -= 8) out[length++] = group >>> shift;
    group = digits = 0;
  }
  if (digits > 1) {
    for (let i = digits; i < 5; i++) group = group * 85 + 84;
    for (let i = 1; i < digits; i++) out[length++] = group >>> (32 - 8 * i);
  }
  return out.subarray(0, length);
}
