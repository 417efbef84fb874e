import { Lexer } from "../file/lexer.ts";
import { type Dict, isArray, isDict, isString, Name, PdfStream, type PdfValue } from "../file/objects.ts";
import type { Page } from "../file/pages.ts";
import { readValues } from "../file/parser.ts";
import type { PdfFile } from "../file/pdf-file.ts";
import { ByteWriter } from "../file/writer.ts";
import { limits } from "../limits.ts";
import type { FontCopier } from "./fonts.ts";
import { afterInlineImage } from "./inline-image.ts";
import { textOperands } from "./text-operators.ts";

/** What the parser takes when a page names a font it doesn't have. */
const fallbackFont: Dict = new Map<string, PdfValue>([
  ["Subtype", new Name("Type1")],
  ["BaseFont", new Name("Helvetica")],
  ["Encoding", new Name("WinAnsiEncoding")],
]);

/** Where a content stream stands: on a page, or in a form that another one draws. */
interface Frame {
  readonly resources: Dict;
  /** Forms around it. */
  readonly depth: number;
  /** Graphics states saved outside it, which it cannot restore. */
  readonly base: number;
}

/** Operators between two looks at the clock. */
const operatorsPerTurn = 4096;

/**
 * Copies the text operators of content streams, with forms written out in place, so that nothing is left that draws,
 * nests or repeats. Counts what it reads and stops, for good, at the first limit.
 */
export class TextOperatorCopier {
  /** True once a limit has stopped the copying. */
  full = false;
  private readonly file: PdfFile;
  private readonly fonts: FontCopier;
  private readonly turn: () => Promise<boolean>;
  private out = new ByteWriter();
  private streams = 0;
  private bytes = 0;
  private operators = 0;
  private written = 0;
  private shown = 0;
  private codeBytes = 1;
  private saved = 0;

  /** `turn` lets others run and says whether there is time left. */
  constructor(file: PdfFile, fonts: FontCopier, turn: () => Promise<boolean>) {
    this.file = file;
    this.fonts = fonts;
    this.turn = turn;
  }

  /** The text operators of a page, drawn through the matrix `placement`. */
  async copyPage({ dict, resources }: Page, placement: readonly number[]): Promise<Uint8Array> {
    this.out = new ByteWriter();
    this.saved = 0;
    this.keep("cm", placement);
    const contents = this.file.get(dict, "Contents");
    // Operands may come at the end of one stream and their operator at the start of the next.
    const operands: PdfValue[] = [];
    for (const content of isArray(contents) ? contents : [contents]) {
      const stream = this.file.resolve(content);
      if (stream instanceof PdfStream) await this.copy(stream, operands, { resources, depth: 0, base: 0 });
    }
    while (this.saved > 0) this.restore(0);
    return this.out.finish();
  }

  private async copy(stream: PdfStream, operands: PdfValue[], frame: Frame): Promise<void> {
    const whole = await this.file.unfilter(stream);
    const content = whole.subarray(0, limits.contentBytes - this.bytes);
    this.bytes += content.length;
    if (++this.streams > limits.contentStreams) this.full = true;
    const lexer = new Lexer(content);
    while (!this.full) {
      const operator = readValues(lexer, operands, { values: limits.operands });
      if (operator === undefined) break;
      if (++this.operators > limits.operators) this.full = true;
      if (this.operators % operatorsPerTurn === 0 && !(await this.turn())) this.full = true;
      if (operator === "ID") lexer.position = afterInlineImage(content, lexer.position);
      else {
        // Most operators have nothing to wait for, and a promise for each would double the time.
        const pending = this.follow(operator, operands, frame);
        if (pending) await pending;
      }
      operands.length = 0;
    }
    if (content.length < whole.length) this.full = true;
  }

  private follow(operator: string, operands: readonly PdfValue[], frame: Frame): Promise<void> | void {
    const { resources, base } = frame;
    switch (operator) {
      case "q":
        return this.save();
      case "Q":
        return this.restore(base);
      case "Tf":
        return this.setFont(this.resource(resources, "Font", operands.at(-2)), operands.at(-1));
      case "gs":
        return this.setState(this.resource(resources, "ExtGState", operands.at(-1)));
      case "Do":
        return this.draw(this.resource(resources, "XObject", operands.at(-1)), frame);
      case "BMC":
      case "BDC":
        return this.write("BMC", [new Name("P")]);
      default:
        return this.keep(operator, operands);
    }
  }

  /** Writes an operator of text that has the operands it needs. */
  private keep(operator: string, operands: readonly PdfValue[]): void {
    const used = textOperands(operator, operands);
    if (!used) return;
    for (const text of used.flat()) if (isString(text)) this.shown += text.length / this.codeBytes;
    if (this.shown > limits.characters) this.full = true;
    else this.write(operator, used);
  }

  private write(operator: string, operands: readonly PdfValue[]): void {
    const before = this.out.length;
    for (const operand of operands) this.out.value(operand);
    this.out.text(`${operator}\n`);
    this.written += this.out.length - before;
    if (this.written > limits.copiedContent) this.full = true;
  }

  private save(): void {
    if (++this.saved <= limits.graphicsStates) this.write("q", []);
  }

  private restore(base: number): void {
    if (this.saved > base && this.saved-- <= limits.graphicsStates) this.write("Q", []);
  }

  private async setFont(font: PdfValue, size: PdfValue | undefined): Promise<void> {
    if (typeof size !== "number") return;
    const copied = await this.fonts.copyOf(isDict(font) ? font : fallbackFont);
    if (!copied) {
      this.full = true;
      return;
    }
    this.codeBytes = copied.codeBytes;
    this.write("Tf", [copied.name, size]);
  }

  /** A graphics state may set the font, too. */
  private async setState(state: PdfValue): Promise<void> {
    const font = isDict(state) ? this.file.get(state, "Font") : null;
    if (isArray(font)) await this.setFont(this.file.resolve(font[0]), font[1]);
  }

  private async draw(form: PdfValue, { resources, depth }: Frame): Promise<void> {
    if (!(form instanceof PdfStream) || this.file.name(form.dict, "Subtype") !== "Form") return;
    if (depth === limits.formDepth) {
      this.full = true;
      return;
    }
    const outside = this.saved;
    this.save();
    this.keep("cm", this.file.numbers(form.dict, "Matrix", 6) ?? []);
    const own = this.file.get(form.dict, "Resources");
    await this.copy(form, [], {
      resources: isDict(own) ? own : resources,
      depth: depth + 1,
      base: this.saved,
    });
    while (this.saved > outside) this.restore(outside);
  }

  private resource(resources: Dict, category: string, name: PdfValue | undefined): PdfValue {
    const all = this.file.get(resources, category);
    return isDict(all) && name instanceof Name ? this.file.get(all, name.text) : null;
  }
}
