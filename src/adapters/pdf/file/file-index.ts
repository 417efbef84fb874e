import { limits } from "../limits.ts";
import { Refused } from "../refusal.ts";
import { isSpace, Lexer } from "./lexer.ts";
import { type Dict, isDict, Name, PdfStream, type PdfValue, Ref } from "./objects.ts";
import { readObject, type ValueBudget } from "./parser.ts";

/** Where an object stands: in the file, or in the unpacked bytes of an object stream. */
export interface Definition {
  readonly bytes: Uint8Array;
  readonly at: number;
  /** Offset in the file of what holds it; of two definitions of a number, the later one counts. */
  readonly order: number;
  /** Set once it has been parsed. */
  value?: PdfValue;
}

export interface FileIndex {
  readonly definitions: Map<number, Definition>;
  /** Object streams, in the order of the file. */
  readonly containers: readonly Definition[];
  /** Trailers and the dictionaries of cross-reference streams, in the order of the file. */
  readonly trailers: readonly Dict[];
}

const word = (text: string) => new TextEncoder().encode(text);
const words = {
  obj: word("obj"),
  stream: word("stream"),
  endstream: word("endstream"),
  trailer: word("trailer"),
};

/**
 * Finds every object by reading the file from front to back, stepping over the data of streams. This is how readers
 * repair a broken file; doing it always means that no cross-reference table can loop, lie or point into another object.
 */
export function indexFile(bytes: Uint8Array, budget: ValueBudget): FileIndex {
  const definitions = new Map<number, Definition>();
  const containers: Definition[] = [];
  const trailers: Dict[] = [];
  let current: Definition | undefined;

  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x6f && matches(bytes, at, words.obj)) {
      const number = numberBefore(bytes, at);
      if (number === undefined) continue;
      at += words.obj.length - 1;
      current = { bytes, at: at + 1, order: at };
      definitions.set(number, current);
      if (definitions.size > limits.objects) throw new Refused("too_complex");
    } else if (byte === 0x73 && current && matches(bytes, at, words.stream) && endsDict(bytes, at)) {
      const dict = readObject(new Lexer(bytes, current.at), budget);
      if (isDict(dict)) {
        const start = dataStart(bytes, at + words.stream.length);
        const end = dataEnd(bytes, start, lengthOf(dict, definitions, budget));
        current.value = new PdfStream(dict, bytes.subarray(start, end));
        const type = dict.get("Type");
        if (type instanceof Name && type.text === "XRef") trailers.push(dict);
        if (type instanceof Name && type.text === "ObjStm") containers.push(current);
        at = end - 1;
      }
      current = undefined;
    } else if (byte === 0x74 && matches(bytes, at, words.trailer)) {
      const lexer = new Lexer(bytes, at + words.trailer.length);
      const trailer = readObject(lexer, budget);
      if (isDict(trailer)) trailers.push(trailer);
      current = undefined;
    }
  }
  return { definitions, containers, trailers };
}

function matches(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** Reads `12 0` backwards from the `obj` at `at`; undefined when it isn't there, as in `endobj`. */
function numberBefore(bytes: Uint8Array, at: number): number | undefined {
  const generation = integerBefore(bytes, at);
  const number = generation && integerBefore(bytes, generation.start);
  return number && number.start < generation.start - 1 ? number.value : undefined;
}

function integerBefore(bytes: Uint8Array, at: number): { value: number; start: number } | undefined {
  let end = at;
  while (isSpace(bytes[end - 1])) end--;
  let start = end;
  let value = 0;
  for (let unit = 1; end - start < 9; unit *= 10) {
    const digit = (bytes[start - 1] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    value += digit * unit;
    start--;
  }
  return start < end ? { value, start } : undefined;
}

/** Whether a dictionary ends right before `at`; the word `stream` also occurs in text. */
function endsDict(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (isSpace(bytes[end - 1])) end--;
  return bytes[end - 1] === 0x3e && bytes[end - 2] === 0x3e;
}

/** Data begin after one end of line; some writers put blanks before it. */
function dataStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (bytes[start] === 0x20) start++;
  if (bytes[start] === 0x0d) start++;
  if (bytes[start] === 0x0a) start++;
  return start;
}

function lengthOf(dict: Dict, definitions: ReadonlyMap<number, Definition>, budget: ValueBudget): number {
  let length = dict.get("Length");
  if (length instanceof Ref) {
    const definition = definitions.get(length.number);
    length = definition && readObject(new Lexer(definition.bytes, definition.at), budget);
  }
  return typeof length === "number" && Number.isInteger(length) ? length : -1;
}

/** Where the data end: after their stated length if `endstream` follows there, else at the next `endstream`. */
function dataEnd(bytes: Uint8Array, start: number, length: number): number {
  if (length >= 0) {
    let at = start + length;
    while (isSpace(bytes[at]) && at < start + length + 4) at++;
    if (matches(bytes, at, words.endstream)) return start + length;
  }
  const [first = 0] = words.endstream;
  for (let at = bytes.indexOf(first, start); at >= 0; at = bytes.indexOf(first, at + 1))
    if (matches(bytes, at, words.endstream)) return at;
  return bytes.length;
}
