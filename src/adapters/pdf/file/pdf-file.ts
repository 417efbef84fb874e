import { type Filter, unfilter } from "../filters/unfilter.ts";
import { limits } from "../limits.ts";
import { Refused } from "../refusal.ts";
import { type Definition, indexFile } from "./file-index.ts";
import { Lexer } from "./lexer.ts";
import { type Dict, isArray, isDict, Name, PdfStream, type PdfValue, Ref } from "./objects.ts";
import { readObject } from "./parser.ts";

/** References that lead to a reference; real files have none. */
const maxHops = 4;

/**
 * The objects of an untrusted file. Parses what is asked for and nothing else, and charges all of it to the limits of
 * one reading. Throws `Refused` for a file that cannot be read.
 */
export class PdfFile {
  private readonly definitions: Map<number, Definition>;
  private readonly budget: { values: number; bytes: number };
  private readonly unfiltered = new Map<PdfStream, Promise<Uint8Array>>();

  private constructor(definitions: Map<number, Definition>, budget: { values: number; bytes: number }) {
    this.definitions = definitions;
    this.budget = budget;
  }

  /** Opens a file and finds its catalogue. */
  static async open(bytes: Uint8Array): Promise<{ file: PdfFile; catalog: Dict }> {
    const budget = { values: limits.values, bytes: limits.inflated };
    const { definitions, containers, trailers } = indexFile(bytes, budget);
    if (trailers.some((trailer) => (trailer.get("Encrypt") ?? null) !== null)) throw new Refused("encrypted");
    const file = new PdfFile(definitions, budget);
    for (const container of containers) await file.unpack(container);
    for (const trailer of trailers.toReversed()) {
      const catalog = file.get(trailer, "Root");
      if (isDict(catalog) && isDict(file.get(catalog, "Pages"))) return { file, catalog };
    }
    throw new Refused("damaged");
  }

  /** The value of a key, references followed; null when there is none. */
  get(dict: Dict, key: string): PdfValue {
    return this.resolve(dict.get(key));
  }

  /** Follows a reference to its object. A reference that leads nowhere or in a circle is null. */
  resolve(value: PdfValue | undefined): PdfValue {
    let target = value;
    for (let hops = 0; target instanceof Ref; hops++) {
      const definition = this.definitions.get(target.number);
      if (!definition || hops === maxHops) return null;
      definition.value ??= readObject(new Lexer(definition.bytes, definition.at), this.budget);
      target = definition.value;
    }
    return target ?? null;
  }

  name(dict: Dict, key: string): string | undefined {
    const value = this.get(dict, key);
    return value instanceof Name ? value.text : undefined;
  }

  number(dict: Dict, key: string): number | undefined {
    const value = this.get(dict, key);
    return typeof value === "number" ? value : undefined;
  }

  /** The first `count` elements of an array, if they are numbers. */
  numbers(dict: Dict, key: string, count: number): number[] | undefined {
    const value = this.get(dict, key);
    if (!isArray(value) || value.length < count) return undefined;
    const numbers = value.slice(0, count).map((element) => this.resolve(element));
    return numbers.every((element) => typeof element === "number") ? numbers : undefined;
  }

  /** A stream's bytes with its filters undone; kept, so that a form drawn often is charged once. */
  unfilter(stream: PdfStream): Promise<Uint8Array> {
    const known = this.unfiltered.get(stream);
    if (known) return known;
    this.budget.bytes -= limits.streamOverhead;
    if (this.budget.bytes < 0) throw new Refused("too_complex");
    const bytes = unfilter(stream.stored, this.filters(stream.dict), this.budget);
    this.unfiltered.set(stream, bytes);
    return bytes;
  }

  private filters(dict: Dict): Filter[] {
    const list = (value: PdfValue): readonly PdfValue[] => (isArray(value) ? value : [value]);
    const parameters = list(this.get(dict, "DecodeParms"));
    const filters = list(this.get(dict, "Filter"));
    if (filters.length > limits.filters) throw new Refused("too_complex");
    return filters.flatMap((element, i) => {
      const name = this.resolve(element);
      if (!(name instanceof Name)) return [];
      const parms = this.resolve(parameters[i]);
      const parameter = (key: string, fallback: number) =>
        (isDict(parms) ? this.number(parms, key) : undefined) ?? fallback;
      return {
        name: name.text,
        predictor: parameter("Predictor", 1),
        colors: parameter("Colors", 1),
        bitsPerComponent: parameter("BitsPerComponent", 8),
        columns: parameter("Columns", 1),
        earlyChange: parameter("EarlyChange", 1),
      };
    });
  }

  /** Adds the objects of an object stream (ISO 32000-1, 7.5.7): pairs of number and offset, then the objects. */
  private async unpack(container: Definition): Promise<void> {
    if (!(container.value instanceof PdfStream)) return;
    const count = this.number(container.value.dict, "N") ?? 0;
    const first = this.number(container.value.dict, "First") ?? 0;
    const bytes = await this.unfilter(container.value);
    const lexer = new Lexer(bytes);
    for (let i = 0; i < count && lexer.position < first; i++) {
      const number = lexer.next();
      const offset = lexer.next();
      if (typeof number !== "number" || typeof offset !== "number") return;
      if ((this.definitions.get(number)?.order ?? -1) > container.order) continue;
      this.definitions.set(number, { bytes, at: first + offset, order: container.order });
      if (--this.budget.values < 0 || this.definitions.size > limits.objects)
        throw new Refused("too_complex");
    }
  }
}
