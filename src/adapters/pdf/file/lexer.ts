import { unpackHex } from "../filters/hex.ts";
import { Name } from "./objects.ts";

/** An operator, a bracket or any other bare word. */
export class Keyword {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Token = number | Name | Uint8Array | Keyword;

export const arrayStart = new Keyword("[");
export const arrayEnd = new Keyword("]");
export const dictStart = new Keyword("<<");
export const dictEnd = new Keyword(">>");

const brace = new Keyword("{}");

/** Class of each byte: 0 regular, 1 white space, 2 delimiter (ISO 32000-1, 7.2.2). */
const classes = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) classes[byte] = 1;
for (const delimiter of "()<>[]{}/%") classes[delimiter.charCodeAt(0)] = 2;

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && classes[byte] === 1;

const isRegular = (byte: number | undefined): boolean => byte !== undefined && classes[byte] === 0;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Longest name that readers must support, in bytes (ISO 32000-1, annex C); the rest of a longer one is left out. */
const maxName = 127;

const escapes: Readonly<Record<number, number>> = { 110: 0x0a, 114: 0x0d, 116: 0x09, 98: 0x08, 102: 0x0c };

/** Splits PDF syntax into tokens: files, content streams and CMaps alike. Never fails; nonsense becomes keywords. */
export class Lexer {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /** The next token, or undefined at the end. */
  next(): Token | undefined {
    this.skipSpace();
    const byte = this.bytes[this.position];
    switch (byte) {
      case undefined:
        return undefined;
      case 0x28: // (
        return this.literal();
      case 0x2f: // /
        return this.name();
      case 0x3c: // <
        if (this.bytes[this.position + 1] !== 0x3c) return this.hex();
        this.position += 2;
        return dictStart;
      case 0x3e: // >
        this.position += this.bytes[this.position + 1] === 0x3e ? 2 : 1;
        return dictEnd;
      case 0x5b: // [
        this.position++;
        return arrayStart;
      case 0x5d: // ]
        this.position++;
        return arrayEnd;
      case 0x29: // )
      case 0x7b: // {
      case 0x7d: // }
        this.position++;
        return brace;
    }
    const numeric = isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
    return numeric ? this.number() : this.keyword();
  }

  private skipSpace(): void {
    const { bytes } = this;
    let at = this.position;
    for (;;) {
      const byte = bytes[at];
      if (byte === 0x25) while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
      else if (isSpace(byte)) at++;
      else break;
    }
    this.position = at;
  }

  /** Lenient where writers are sloppy: a doubled sign counts once, a second point ends the number. */
  private number(): number {
    const { bytes } = this;
    let negative = false;
    for (let byte = bytes[this.position]; byte === 0x2d || byte === 0x2b; byte = bytes[++this.position])
      negative ||= byte === 0x2d;
    let value = 0;
    let scale = 0;
    for (; ; this.position++) {
      const byte = bytes[this.position];
      if (byte === undefined) break;
      if (isDigit(byte)) {
        value = value * 10 + byte - 0x30;
        scale *= 10;
      } else if (byte === 0x2e && scale === 0) scale = 1;
      else if (byte !== 0x2d) break;
    }
    if (scale > 1) value /= scale;
    value *= 10 ** this.exponent();
    return Number.isFinite(value) ? (negative ? -value : value) : 0;
  }

  /** `e-5` after a number, or 0. PDF has no exponents, but some writers have. */
  private exponent(): number {
    const { bytes, position } = this;
    if (((bytes[position] ?? 0) | 0x20) !== 0x65) return 0;
    const sign = bytes[position + 1] === 0x2d ? -1 : 1;
    const start = position + (sign < 0 || bytes[position + 1] === 0x2b ? 2 : 1);
    let end = start;
    let value = 0;
    for (; isDigit(bytes[end] ?? 0) && end < start + 3; end++) value = value * 10 + (bytes[end] ?? 0) - 0x30;
    if (end > start) this.position = end;
    return sign * value;
  }

  private keyword(): Keyword {
    const start = this.position++;
    while (isRegular(this.bytes[this.position])) this.position++;
    return new Keyword(latin1(this.bytes.subarray(start, Math.min(this.position, start + maxName))));
  }

  private name(): Name {
    const { bytes } = this;
    const start = ++this.position;
    while (isRegular(bytes[this.position])) this.position++;
    const text = latin1(bytes.subarray(start, Math.min(this.position, start + maxName)));
    if (!text.includes("#")) return new Name(text);
    return new Name(
      text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  private hex(): Uint8Array {
    const { bytes } = this;
    const start = ++this.position;
    let end = bytes.indexOf(0x3e, start);
    if (end < 0) end = bytes.length;
    this.position = end + 1;
    return unpackHex(bytes.subarray(start, end));
  }

  private literal(): Uint8Array {
    const { bytes } = this;
    const start = this.position + 1;
    let end = start;
    let plain = true;
    for (let open = 1; end < bytes.length; end++) {
      const byte = bytes[end];
      if (byte === 0x5c) {
        plain = false;
        end++;
      } else if (byte === 0x28) open++;
      else if (byte === 0x29 && --open === 0) break;
    }
    this.position = end + 1;
    const raw = bytes.subarray(start, end);
    return plain ? raw : unescaped(raw);
  }
}

/** Undoes the escapes of a literal string (ISO 32000-1, 7.3.4.2). */
function unescaped(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    let byte = raw[i] ?? 0;
    if (byte === 0x5c) {
      byte = raw[++i] ?? 0;
      if (byte === 0x0d && raw[i + 1] === 0x0a) i++;
      if (byte === 0x0d || byte === 0x0a) continue;
      if (byte >= 0x30 && byte <= 0x37) {
        let octal = byte - 0x30;
        for (let n = 0; n < 2; n++) {
          const digit = (raw[i + 1] ?? 0) - 0x30;
          if (digit < 0 || digit > 7) break;
          octal = octal * 8 + digit;
          i++;
        }
        byte = octal & 0xff;
      } else byte = escapes[byte] ?? byte;
    }
    out[length++] = byte;
  }
  return out.subarray(0, length);
}

/** A few bytes as a string of one character a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}
