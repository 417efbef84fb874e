import { Lexer } from "../file/lexer.ts";
import { isArray, isString, Name, type PdfValue } from "../file/objects.ts";
import { readValues, type ValueBudget } from "../file/parser.ts";
import { ByteWriter } from "../file/writer.ts";
import { limits } from "../limits.ts";

/** How many of a block's operands make one entry (Adobe Technical Note 5014, CMap and CIDFont files). */
const entrySizes: ReadonlyMap<string, number> = new Map([
  ["codespacerange", 2],
  ["bfchar", 2],
  ["cidchar", 2],
  ["bfrange", 3],
  ["cidrange", 3],
]);

/** Longest text one code may stand for, in bytes of UTF-16; ligatures have six or eight. */
const maxTarget = 32;

/** What the CMaps and width tables of one file may still cost. */
export interface MappingBudget extends ValueBudget {
  codes: number;
}

/**
 * Copies the mappings of a CMap. Left out are malformed entries, codes of more than two bytes, and whatever would map
 * more codes than the budget has: a range of twenty bytes may stand for four billion of them.
 */
export function copyCMap(source: Uint8Array, budget: MappingBudget): Uint8Array {
  const lexer = new Lexer(source);
  const out = new ByteWriter();
  out.text("/CIDInit /ProcSet findresource begin begincmap\n");
  let spaces = 0;
  for (;;) {
    const operands: PdfValue[] = [];
    const word = readValues(lexer, operands, budget);
    if (word === undefined || word === "endcmap") break;
    if (word === "def") define(operands, out);
    const kind = word.startsWith("begin") ? word.slice(5) : "";
    const size = entrySizes.get(kind);
    if (!size) continue;
    out.text(`1 begin${kind}\n`);
    for (;;) {
      const entry: PdfValue[] = [];
      if (readValues(lexer, entry, budget, size) !== undefined || entry.length < size) break;
      const isSpace = kind === "codespacerange";
      if (isSpace ? isCodeSpace(entry) && ++spaces <= limits.codespaceRanges : charge(entry, budget))
        for (const value of entry) out.value(value);
    }
    out.text(`end${kind}\n`);
  }
  out.text("endcmap end end\n");
  return out.finish();
}

/** Copies the two definitions that matter: the writing mode, and the name, by which the identity is known. */
function define(operands: readonly PdfValue[], out: ByteWriter): void {
  const [key, value = null] = operands.slice(-2);
  const name = key instanceof Name ? key.text : undefined;
  const matters = name === "WMode" ? typeof value === "number" : name === "CMapName" && value instanceof Name;
  if (!matters || !key) return;
  out.value(key);
  out.value(value);
  out.text("def\n");
}

function isCodeSpace(entry: readonly PdfValue[]): boolean {
  return entry.every((code) => isString(code) && code.length >= 1 && code.length <= 4);
}

/** Takes the codes of an entry (code, target or first, last, target) off the budget, if it is sound and they fit in. */
function charge(entry: readonly PdfValue[], budget: MappingBudget): boolean {
  const codes = entry.slice(0, -1).map(code);
  const [first = -1, last = first] = codes;
  const count = last - first + 1;
  if (codes.includes(-1) || count < 1 || count > budget.codes || !isTarget(entry.at(-1), count)) return false;
  budget.codes -= count;
  return true;
}

/** A character code of one or two bytes, or -1. */
function code(value: PdfValue): number {
  if (!isString(value) || value.length < 1 || value.length > 2) return -1;
  return value.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Text, a CID, or a text for each of `count` codes. */
function isTarget(value: PdfValue | undefined, count: number): boolean {
  if (isArray(value)) return value.length <= count && value.every((element) => isText(element));
  if (isText(value)) return true;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 0xffff;
}

const isText = (value: PdfValue | undefined) => isString(value) && value.length <= maxTarget;
