import { type Dict, isArray, isDict, Name, type PdfValue } from "../file/objects.ts";
import type { PdfFile } from "../file/pdf-file.ts";
import { copyKeys, type Draft, type Shape } from "./font-keys.ts";
import { copyWidths } from "./glyph-widths.ts";

const shape: Shape = { Subtype: "name", DW: "number", DW2: "numbers" };
const systemInfoShape: Shape = { Registry: "string", Ordering: "string", Supplement: "number" };

/** The font inside a composite font that has its widths and program; undefined when there is none. */
export function descendantOf(file: PdfFile, font: Dict): Dict | undefined {
  const fonts = file.get(font, "DescendantFonts");
  const descendant = isArray(fonts) ? file.resolve(fonts[0]) : fonts;
  return isDict(descendant) ? descendant : undefined;
}

/** Copies a descendant font (ISO 32000-1, 9.7.4) but for its name and descriptor. */
export function copyDescendant(file: PdfFile, font: Dict, budget: { codes: number }): Draft {
  const copy = copyKeys(file, font, shape, new Map<string, PdfValue>([["Type", new Name("Font")]]));
  // Codes without a mapping stand for themselves; pdf.js need not list them up to 65,535.
  copy.set("LastChar", 0);
  const systemInfo = file.get(font, "CIDSystemInfo");
  if (isDict(systemInfo)) copy.set("CIDSystemInfo", copyKeys(file, systemInfo, systemInfoShape));
  const widths = file.get(font, "W");
  if (isArray(widths)) copy.set("W", copyWidths(file, widths, 1, budget));
  const metrics = file.get(font, "W2");
  if (isArray(metrics)) copy.set("W2", copyWidths(file, metrics, 3, budget));
  return copy;
}
