/** Undoes ASCIIHexDecode (ISO 32000-1, 7.4.2), up to `>` or the end; also the form of strings in angle brackets. */
export function unpackHex(data: Uint8Array): Uint8Array {
  let digits = 0;
  for (let i = 0; i < data.length && data[i] !== 0x3e; i++) if (hexDigit(data[i]) >= 0) digits++;
  const out = new Uint8Array((digits + 1) >> 1);
  let at = 0;
  for (let i = 0; at < digits; i++) {
    const digit = hexDigit(data[i]);
    if (digit < 0) continue;
    out[at >> 1] = (out[at >> 1] ?? 0) | (at % 2 ? digit : digit << 4);
    at++;
  }
  return out;
}

/** The value of a hexadecimal digit, or -1. */
function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
