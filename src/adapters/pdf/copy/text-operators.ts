import { isArray, isString, type PdfValue } from "../file/objects.ts";

type Operand = "number" | "string" | "strings";

const matrix = ["number", "number", "number", "number", "number", "number"] as const;

/** The operators that place or show text, with their operands (ISO 32000-1, 8.4.4 and 9.4). */
const textOperators: ReadonlyMap<string, readonly Operand[]> = new Map<string, readonly Operand[]>([
  ["BT", []],
  ["ET", []],
  ["EMC", []],
  ["cm", matrix],
  ["Tm", matrix],
  ["Td", ["number", "number"]],
  ["TD", ["number", "number"]],
  ["T*", []],
  ["TL", ["number"]],
  ["Tc", ["number"]],
  ["Ts", ["number"]],
  ["Tw", ["number"]],
  ["Tz", ["number"]],
  ["Tj", ["string"]],
  ["'", ["string"]],
  ['"', ["number", "number", "string"]],
  ["TJ", ["strings"]],
]);

/** The operands of an operator that places or shows text; undefined for any other, and where they don't fit. */
export function textOperands(operator: string, operands: readonly PdfValue[]): PdfValue[] | undefined {
  const kinds = textOperators.get(operator);
  if (!kinds || operands.length < kinds.length) return undefined;
  const used = operands.slice(operands.length - kinds.length).map((operand, i) => conform(operand, kinds[i]));
  return used.includes(null) ? undefined : used;
}

/** The operand if it is of the kind, else null. Of an array, only what text arrays hold. */
function conform(operand: PdfValue, kind: Operand | undefined): PdfValue {
  if (kind === "strings" && isArray(operand))
    return operand.filter((element) => typeof element === "number" || isString(element));
  const conforms = kind === "number" ? typeof operand === "number" : kind === "string" && isString(operand);
  return conforms ? operand : null;
}
