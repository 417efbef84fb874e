import { type Dict, isDict, Name, PdfStream, type PdfValue, type Ref } from "../file/objects.ts";
import type { PdfFile } from "../file/pdf-file.ts";
import type { PdfWriter } from "../file/writer.ts";
import { limits } from "../limits.ts";
import { copyCMap, type MappingBudget } from "./cmap.ts";
import { copyDescendant, descendantOf } from "./composite-font.ts";
import { copyKeys, type Draft, fontProgram, type Shape } from "./font-keys.ts";
import { copySimpleFont } from "./simple-font.ts";

const descriptorShape: Shape = {
  Flags: "number",
  FontBBox: "numbers",
  Ascent: "number",
  Descent: "number",
  MissingWidth: "number",
};

export interface CopiedFont {
  /** Its name in the resources of the copy. */
  readonly name: Name;
  /** Bytes of a character code, as a rule. */
  readonly codeBytes: number;
}

/**
 * Copies what turns codes into text and widths, key by key. Font programs and the drawings of Type 3 glyphs stay
 * behind: text hardly needs them, and a few bytes of them can keep a parser busy for hours.
 */
export class FontCopier {
  private readonly file: PdfFile;
  private readonly writer: PdfWriter;
  private readonly budget: MappingBudget = { codes: limits.mappedCodes, values: limits.cmapValues };
  private readonly known = new Map<Dict, CopiedFont>();
  private readonly copies = new Map<string, PdfValue>();
  private readonly cmaps = new Map<PdfStream, Ref>();
  private readonly aliases = new Map<string, Name>();

  constructor(file: PdfFile, writer: PdfWriter) {
    this.file = file;
    this.writer = writer;
  }

  /** The resources that hold all fonts copied so far. */
  get resources(): Dict {
    return new Map([["Font", this.copies]]);
  }

  /** The font's copy, made when it is asked for first; undefined when there are too many fonts. */
  async copyOf(font: Dict): Promise<CopiedFont | undefined> {
    const known = this.known.get(font);
    if (known || this.known.size === limits.fonts) return known;
    const composite = this.file.name(font, "Subtype") === "Type0";
    const copied = { name: new Name(`F${this.known.size + 1}`), codeBytes: composite ? 2 : 1 };
    this.known.set(font, copied);
    const copy: Draft = new Map([["Type", new Name("Font")]]);
    await this.setMapping("ToUnicode", font, copy);
    if (composite) await this.copyComposite(font, copy);
    else {
      await copySimpleFont(this.file, font, copy);
      this.describe(font, copy);
    }
    this.copies.set(copied.name.text, this.writer.write(copy));
    return copied;
  }

  private async copyComposite(font: Dict, copy: Draft): Promise<void> {
    copy.set("Subtype", new Name("Type0"));
    await this.setMapping("Encoding", font, copy);
    const descendant = descendantOf(this.file, font);
    if (!descendant) return;
    const copied = copyDescendant(this.file, descendant, this.budget);
    this.describe(descendant, copied);
    copy.set("BaseFont", copied.get("BaseFont") ?? null);
    copy.set("DescendantFonts", [copied]);
  }

  /** Sets a CMap, which may be a stream or the name of a predefined one. */
  private async setMapping(key: "ToUnicode" | "Encoding", font: Dict, copy: Draft): Promise<void> {
    const value = this.file.get(font, key);
    if (value instanceof Name) copy.set(key, value);
    if (!(value instanceof PdfStream)) return;
    const written = this.cmaps.get(value) ?? this.writer.writeStream(await this.copyCMap(value));
    this.cmaps.set(value, written);
    copy.set(key, written);
  }

  private async copyCMap(stream: PdfStream): Promise<PdfStream> {
    return new PdfStream(new Map(), copyCMap(await this.file.unfilter(stream), this.budget));
  }

  /** Sets the font's name and descriptor. */
  private describe(font: Dict, copy: Draft): void {
    const baseFont = this.file.name(font, "BaseFont") ?? "Helvetica";
    const hasWidths = copy.has("Widths") || copy.has("W");
    const name = hasWidths && fontProgram(this.file, font) ? this.alias(baseFont) : new Name(baseFont);
    copy.set("BaseFont", name);
    const descriptor = this.file.get(font, "FontDescriptor");
    if (!isDict(descriptor)) return;
    copy.set(
      "FontDescriptor",
      copyKeys(this.file, descriptor, descriptorShape, new Map([["FontName", name]])),
    );
  }

  /** A name that means nothing, for an embedded font: by a known one pdf.js would think that it knows the font. */
  private alias(baseFont: string): Name {
    const alias = this.aliases.get(baseFont) ?? new Name(`Embedded${this.aliases.size + 1}`);
    this.aliases.set(baseFont, alias);
    return alias;
  }
}
