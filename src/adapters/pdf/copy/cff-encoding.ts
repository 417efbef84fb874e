import { latin1 } from "../file/lexer.ts";
import { Name, type PdfValue } from "../file/objects.ts";
import { standardStrings } from "./cff-standard-strings.ts";

/** The operators of a top dictionary that lead from codes to glyph names. */
const operators = { charset: 15, encoding: 16 };

interface Index {
  item(i: number): Uint8Array;
  /** Where it ends. */
  readonly end: number;
}

/**
 * The encoding built into a CFF font program, as the `Differences` of a font dictionary; empty when it is a predefined
 * one. LaTeX fonts that went through Ghostscript rely on it. Source: Adobe Technical Note 5176 (CFF).
 */
export function cffDifferences(program: Uint8Array): PdfValue[] {
  const names = readIndex(program, program[2] ?? 0);
  const tops = readIndex(program, names.end);
  const strings = readIndex(program, tops.end);
  const top = readDict(tops.item(0));
  const { codes, supplement } = readEncoding(program, top.get(operators.encoding) ?? 0);
  const charset = readCharset(program, top.get(operators.charset) ?? 0, codes.length);
  const entries = [...codes.map((code, i) => ({ code, id: charset[i] ?? 0 })), ...supplement];
  return entries.flatMap(({ code, id }) => {
    const name = standardStrings[id] ?? latin1(strings.item(id - standardStrings.length).subarray(0, 64));
    return id > 0 && name !== "" ? [code, new Name(name)] : [];
  });
}

/** Big-endian; zero past the end. */
function uint(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

function readIndex(bytes: Uint8Array, at: number): Index {
  const count = uint(bytes, at, 2);
  if (count === 0) return { item: () => new Uint8Array(), end: at + 2 };
  const size = bytes[at + 2] ?? 0;
  const base = at + 2 + (count + 1) * size;
  const offset = (i: number) => base + uint(bytes, at + 3 + i * size, size);
  const item = (i: number) => (i < count ? bytes.subarray(offset(i), offset(i + 1)) : new Uint8Array());
  return { item, end: offset(count) };
}

/** The last operand of each one-byte operator; two-byte ones, real and negative numbers don't matter here. */
function readDict(bytes: Uint8Array): Map<number, number> {
  const values = new Map<number, number>();
  let operand = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++] ?? 0;
    if (byte === 12) at++;
    else if (byte < 22) values.set(byte, operand);
    else if (byte === 28 || byte === 29) {
      const size = byte === 28 ? 2 : 4;
      operand = uint(bytes, at, size);
      at += size;
    } else if (byte === 30) {
      while (at < bytes.length && ((bytes[at] ?? 0) & 0x0f) !== 0x0f) at++;
      at++;
    } else if (byte < 247) operand = byte - 139;
    else operand = (byte - 247) * 256 + (bytes[at++] ?? 0) + 108;
  }
  return values;
}

/** The codes of the glyphs, from the second glyph on, and further codes with their string numbers. */
function readEncoding(bytes: Uint8Array, offset: number) {
  const codes: number[] = [];
  if (offset < 2) return { codes, supplement: [] };
  const format = bytes[offset] ?? 0;
  const ranges = (format & 0x7f) === 1;
  let at = offset + 2;
  for (let i = 0; i < (bytes[offset + 1] ?? 0) && codes.length < 256; i++) {
    const first = bytes[at++] ?? 0;
    const left = ranges ? (bytes[at++] ?? 0) : 0;
    for (let code = first; code <= Math.min(first + left, 255); code++) codes.push(code);
  }
  const supplements = format & 0x80 ? (bytes[at] ?? 0) : 0;
  const supplement = Array.from({ length: supplements }, (_, i) => ({
    code: bytes[at + 1 + 3 * i] ?? 0,
    id: uint(bytes, at + 2 + 3 * i, 2),
  }));
  return { codes, supplement };
}

/** The string numbers of as many glyphs, from the second on. */
function readCharset(bytes: Uint8Array, offset: number, glyphs: number): number[] {
  if (offset < 3) return offset === 0 ? Array.from({ length: Math.min(glyphs, 228) }, (_, i) => i + 1) : [];
  const ids: number[] = [];
  // The format is also the size of the count of glyphs that follow the first of a range.
  const size = Math.min(bytes[offset] ?? 0, 2);
  for (let at = offset + 1; ids.length < glyphs; at += 2 + size) {
    const first = uint(bytes, at, 2);
    const last = first + uint(bytes, at + 2, size);
    for (let id = first; id <= last && ids.length < glyphs; id++) ids.push(id);
  }
  return ids;
}
