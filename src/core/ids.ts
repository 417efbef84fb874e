/**
 * A 96-bit id as 24 lower-case hex digits: 32 bits of seconds since the epoch, then 64 random bits. The time comes
 * first so that ids made later sort later.
 */
export type Id = string;

const HEX_ID = /^[0-9a-f]{24}$/;
const UUID_V8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Largest ordinal that fits beside an id in a UUID (26 bits). */
export const MAX_ORDINAL = 2 ** 26 - 1;

/** Makes an id for the instant `now` (milliseconds) from eight random bytes. */
export function makeId(now: number, random: Uint8Array): Id {
  const seconds = Math.floor(now / 1000) >>> 0;
  let hex = seconds.toString(16).padStart(8, "0");
  for (const byte of random.subarray(0, 8)) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

/** Reads a 24-hex-digit id in either case; null when it is not one. */
export function parseId(text: string): Id | null {
  const id = text.toLowerCase();
  return HEX_ID.test(id) ? id : null;
}

/**
 * The id as a UUIDv8 (RFC 9562, section 5.8). Its 122 free bits hold the 96 bits of the id and a 26-bit ordinal,
 * so that the UUID of a part names its session by itself. Ordinal 0 is the session.
 */
export function toUuid(id: Id, ordinal = 0): string {
  const bits = (BigInt(`0x${id}`) << 26n) | BigInt(ordinal);
  const high48 = bits >> 74n;
  const middle12 = (bits >> 62n) & 0xfffn;
  const low62 = bits & ((1n << 62n) - 1n);
  const value = (high48 << 80n) | (8n << 76n) | (middle12 << 64n) | (2n << 62n) | low62;
  const hex = value.toString(16).padStart(32, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Reads a UUID made by {@link toUuid}; null for any other text. */
export function fromUuid(text: string): { id: Id; ordinal: number } | null {
  const uuid = text.toLowerCase();
  if (!UUID_V8.test(uuid)) return null;
  const value = BigInt(`0x${uuid.replaceAll("-", "")}`);
  const bits = ((value >> 80n) << 74n) | (((value >> 64n) & 0xfffn) << 62n) | (value & ((1n << 62n) - 1n));
  return { id: (bits >> 26n).toString(16).padStart(24, "0"), ordinal: Number(bits & 0x3ffffffn) };
}
