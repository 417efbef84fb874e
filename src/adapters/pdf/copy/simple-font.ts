import { type Dict, isArray, isDict, Name, type PdfValue } from "../file/objects.ts";
import type { PdfFile } from "../file/pdf-file.ts";
import { cffDifferences } from "./cff-encoding.ts";
import { copyKeys, type Draft, fontProgram, type Shape } from "./font-keys.ts";
import { type1Differences } from "./type1-encoding.ts";

const shape: Shape = { FirstChar: "number", Widths: "numbers" };
const drawnShape: Shape = { FontMatrix: "numbers", FontBBox: "numbers" };

/** The encodings that a font may name (ISO 32000-1, annex D); readers pass over any other name. */
const encodings: ReadonlySet<string> = new Set(["MacRomanEncoding", "MacExpertEncoding", "WinAnsiEncoding"]);

/** Most elements of a `Differences` array: a code and a name for each of 256 codes. */
const maxDifferences = 512;

/** Copies a font with codes of one byte (ISO 32000-1, 9.6) but for its name, descriptor and ToUnicode. */
export async function copySimpleFont(file: PdfFile, font: Dict, copy: Draft): Promise<void> {
  copyKeys(file, font, shape, copy);
  const subtype = file.name(font, "Subtype");
  const program = fontProgram(file, font);
  if (subtype === "Type3") {
    copyKeys(file, font, drawnShape, copy);
    copy.set("CharProcs", new Map());
  }
  // Of a Type 1 font without a program, pdf.js takes codes that have no glyph name for blanks.
  const type1 = program ? "MMType1" : "Type1";
  copy.set("Subtype", new Name(subtype === "Type3" || subtype === "TrueType" ? subtype : type1));

  const encoding = file.get(font, "Encoding");
  const named = isDict(encoding) ? file.get(encoding, "BaseEncoding") : encoding;
  const base = named instanceof Name && encodings.has(named.text) ? named : undefined;
  const differences = isDict(encoding) ? readDifferences(file, encoding) : [];
  if (!base && !copy.has("ToUnicode")) differences.unshift(...(await builtInDifferences(file, font)));
  const copied: Draft = new Map([["Differences", differences]]);
  if (base) copied.set("BaseEncoding", base);
  copy.set("Encoding", copied);
}

function readDifferences(file: PdfFile, encoding: Dict): PdfValue[] {
  const differences = file.get(encoding, "Differences");
  if (!isArray(differences)) return [];
  const isCode = (value: PdfValue) => typeof value === "number" && value >= 0 && value < 256;
  return differences
    .slice(0, maxDifferences)
    .map((element) => file.resolve(element))
    .filter((element) => element instanceof Name || isCode(element));
}

/** What the codes of an embedded program mean where the font dictionary doesn't say. */
async function builtInDifferences(file: PdfFile, font: Dict): Promise<PdfValue[]> {
  const program = fontProgram(file, font);
  if (program?.kind === "FontFile") return type1Differences(await file.unfilter(program.stream));
  if (program?.kind === "FontFile3" && file.name(program.stream.dict, "Subtype") === "Type1C")
    return cffDifferences(await file.unfilter(program.stream));
  return [];
}
