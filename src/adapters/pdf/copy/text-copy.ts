import { Name, PdfStream, type PdfValue, type Ref } from "../file/objects.ts";
import { listPages, type Page } from "../file/pages.ts";
import { PdfFile } from "../file/pdf-file.ts";
import { PdfWriter } from "../file/writer.ts";
import { limits } from "../limits.ts";
import { Refused } from "../refusal.ts";
import { TextOperatorCopier } from "./content.ts";
import { FontCopier } from "./fonts.ts";

export interface TextCopy {
  /** A small, plain PDF that shows the same text in the same places. */
  readonly bytes: Uint8Array;
  /** True when a limit left some of the text out. */
  readonly truncated: boolean;
}

/**
 * Writes the text of an untrusted PDF into a new one that is safe to parse: no filters, images, font programs, forms or
 * cross-reference tricks, and bounded in everything else. `turn` lets others run and says whether there is time left.
 * Throws `Refused`.
 */
export async function copyText(bytes: Uint8Array, turn: () => Promise<boolean>): Promise<TextCopy> {
  if (!hasHeader(bytes)) throw new Refused("not_a_pdf");
  const { file, catalog } = await PdfFile.open(bytes);
  const { pages, more } = listPages(file, catalog);
  if (pages.length === 0) throw new Refused(more ? "too_complex" : "no_pages");

  const writer = new PdfWriter();
  const [root, tree, resources] = [writer.reserve(), writer.reserve(), writer.reserve()];
  const fonts = new FontCopier(file, writer);
  const operators = new TextOperatorCopier(file, fonts, turn);
  const kids: Ref[] = [];
  for (const page of pages) {
    if (operators.full) break;
    const { placement, width, height } = upright(page);
    const content = await operators.copyPage(page, placement);
    kids.push(
      writer.write(
        new Map<string, PdfValue>([
          ["Type", new Name("Page")],
          ["Parent", tree],
          ["MediaBox", [0, 0, width, height]],
          ["Resources", resources],
          ["Contents", writer.writeStream(new PdfStream(new Map(), content))],
        ]),
      ),
    );
  }
  writer.write(fonts.resources, resources);
  writer.write(
    new Map<string, PdfValue>([
      ["Type", new Name("Pages")],
      ["Kids", kids],
      ["Count", kids.length],
    ]),
    tree,
  );
  writer.write(
    new Map<string, PdfValue>([
      ["Type", new Name("Catalog")],
      ["Pages", tree],
    ]),
    root,
  );
  return { bytes: writer.finish(root), truncated: more || operators.full };
}

/** Readers take a file whose header comes after some junk (ISO 32000-1, annex H.3.4.1). */
function hasHeader(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, limits.junkBeforeHeader + 5));
  return start.includes("%PDF-");
}

/** The page as it is looked at: turned, and with its lower left corner at zero. */
function upright({ box, rotation }: Page): { placement: readonly number[]; width: number; height: number } {
  const [left, bottom, right, top] = box;
  const [width, height] = [right - left, top - bottom];
  switch (rotation) {
    case 0:
      return { placement: [1, 0, 0, 1, -left, -bottom], width, height };
    case 90:
      return { placement: [0, -1, 1, 0, -bottom, right], width: height, height: width };
    case 180:
      return { placement: [-1, 0, 0, -1, right, top], width, height };
    case 270:
      return { placement: [0, 1, -1, 0, top, -left], width: height, height: width };
  }
}
