import { limits } from "../limits.ts";
import { Refused } from "../refusal.ts";
import { arrayEnd, arrayStart, dictEnd, dictStart, Keyword, type Lexer } from "./lexer.ts";
import { Name, type PdfValue, Ref } from "./objects.ts";

/** What may still be parsed: one unit for each token and for each 64 bytes of it. */
export interface ValueBudget {
  values: number;
}

interface Open {
  readonly end: Keyword;
  readonly values: PdfValue[];
}

const constants: ReadonlyMap<string, PdfValue> = new Map<string, PdfValue>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** The words that end an object of the file, even where one of its brackets was never closed. */
const objectEnds: ReadonlySet<string> = new Set(["endobj", "stream", "endstream", "xref", "startxref"]);

/** Reads the one value that starts where the lexer stands, null when there is none. */
export function readObject(lexer: Lexer, budget: ValueBudget): PdfValue {
  const values: PdfValue[] = [];
  readValues(lexer, values, budget, 1);
  const [value = null] = values;
  if (typeof value !== "number") return value;
  // `12 0 R` is known by its third word only.
  readValues(lexer, values, budget, 2);
  const word = lexer.next();
  return typeof values[1] === "number" && word instanceof Keyword && word.text === "R"
    ? new Ref(value)
    : value;
}

/**
 * Reads values into `values` until there are `most` of them or a bare word comes that is none (an operator, `endobj`),
 * and returns that word; undefined otherwise and at the end. Words inside brackets are passed over, as readers do.
 * Keeps its own stack, so that no file can exhaust the engine's.
 */
export function readValues(
  lexer: Lexer,
  values: PdfValue[],
  budget: ValueBudget,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  const stack: Open[] = [];
  let current = values;
  while (values.length < most || stack.length > 0) {
    const start = lexer.position;
    const token = lexer.next();
    budget.values -= 1 + ((lexer.position - start) >> 6);
    if (budget.values < 0) throw new Refused("too_complex");
    if (token === undefined) {
      while (stack.length > 0) current = close(stack, values);
      return undefined;
    }
    if (!(token instanceof Keyword)) current.push(token);
    else if (token === arrayStart || token === dictStart) {
      if (stack.length === limits.depth) throw new Refused("too_complex");
      current = [];
      stack.push({ end: token === arrayStart ? arrayEnd : dictEnd, values: current });
    } else if (token === arrayEnd || token === dictEnd) {
      if (!stack.some((open) => open.end === token)) continue;
      while (stack.at(-1)?.end !== token) close(stack, values);
      current = close(stack, values);
    } else if (token.text === "R") reference(current);
    else if (constants.has(token.text)) current.push(constants.get(token.text) ?? null);
    else if (stack.length === 0 || objectEnds.has(token.text)) {
      while (stack.length > 0) current = close(stack, values);
      return token.text;
    }
  }
  return undefined;
}

/** Closes the innermost bracket and returns the list that is open then: `outermost` when no bracket is left. */
function close(stack: Open[], outermost: PdfValue[]): PdfValue[] {
  const closed = stack.pop();
  const current = stack.at(-1)?.values ?? outermost;
  if (closed) current.push(closed.end === arrayEnd ? closed.values : toDict(closed.values));
  return current;
}

/** Turns the two integers before an `R` into a reference. */
function reference(values: PdfValue[]): void {
  const [number, generation] = values.slice(-2);
  if (typeof number !== "number" || typeof generation !== "number") return;
  values.splice(-2, 2, new Ref(number));
}

function toDict(values: readonly PdfValue[]): Map<string, PdfValue> {
  const dict = new Map<string, PdfValue>();
  for (let i = 0; i < values.length; i += 2) {
    const key = values[i];
    if (key instanceof Name) dict.set(key.text, values[i + 1] ?? null);
    else i--;
  }
  return dict;
}
