import { type Dict, isArray, isDict, isString, Name, PdfStream, type PdfValue } from "../file/objects.ts";
import type { PdfFile } from "../file/pdf-file.ts";

/** Keys that are copied, and what each must hold. */
export type Shape = Readonly<Record<string, "name" | "number" | "numbers" | "string">>;

/** A dictionary that is being written. */
export type Draft = Map<string, PdfValue>;

/** Copies the keys of a shape that hold what they should: of arrays 256 numbers, of strings 127 bytes. */
export function copyKeys(file: PdfFile, from: Dict, shape: Shape, to: Draft = new Map()): Draft {
  for (const [key, kind] of Object.entries(shape)) {
    const value = file.get(from, key);
    if (kind === "numbers" && isArray(value))
      to.set(
        key,
        value.slice(0, 256).map((element) => numberOrZero(file.resolve(element))),
      );
    else if (kind === "string" && isString(value)) to.set(key, value.subarray(0, 127));
    else if (kind === "name" ? value instanceof Name : typeof value === kind) to.set(key, value);
  }
  return to;
}

const numberOrZero = (value: PdfValue) => (typeof value === "number" ? value : 0);

/** The font program of a simple or descendant font, under whichever of its keys. */
export function fontProgram(file: PdfFile, font: Dict): { kind: string; stream: PdfStream } | undefined {
  const descriptor = file.get(font, "FontDescriptor");
  if (!isDict(descriptor)) return undefined;
  for (const kind of ["FontFile", "FontFile2", "FontFile3"]) {
    const stream = file.get(descriptor, kind);
    if (stream instanceof PdfStream) return { kind, stream };
  }
  return undefined;
}
