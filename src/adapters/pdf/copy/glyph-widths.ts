import { isArray, type PdfValue } from "../file/objects.ts";
import type { PdfFile } from "../file/pdf-file.ts";

/** The highest CID there is. */
const maxCid = 0xffff;

/**
 * Copies the widths of a CID font (`W`, or `W2` with three numbers a glyph): `first [w …]` or `first last w` (ISO
 * 32000-1, 9.7.4.3). Stops where they are malformed or would set more widths than the budget has.
 */
export function copyWidths(
  file: PdfFile,
  source: readonly PdfValue[],
  perGlyph: 1 | 3,
  budget: { codes: number },
): PdfValue[] {
  const copy: PdfValue[] = [];
  for (let at = 0; at + 1 < source.length; ) {
    const first = file.resolve(source[at]);
    const second = file.resolve(source[at + 1]);
    const size = isArray(second) ? 2 : 2 + perGlyph;
    const widths = isArray(second) ? second : source.slice(at + 2, at + size);
    if (typeof first !== "number") break;
    const last = isArray(second) ? first + Math.ceil(widths.length / perGlyph) - 1 : second;
    if (typeof last !== "number" || first < 0 || last > maxCid) break;
    budget.codes -= Math.max(1, last - first + 1);
    if (budget.codes < 0) break;
    const numbers = widths.map((width) => file.resolve(width));
    if (!numbers.every((width) => typeof width === "number")) break;
    copy.push(first, ...(isArray(second) ? [numbers] : [last, ...numbers]));
    at += size;
  }
  return copy;
}
