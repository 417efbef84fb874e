import { deflateSync } from "node:zlib";
import { createPdfReader } from "../../src/adapters/pdf/pdf-reader.ts";
import type { PdfReading } from "../../src/core/pdf.ts";

/** A stream: its dictionary without `<<` and `>>`, and its data as stored. */
export type StreamSource = readonly [dict: string, data: string | Uint8Array];

/** The objects of a PDF by their numbers. */
export type ObjectSources = Readonly<Record<number, string | StreamSource>>;

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

export function concat(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === "string" ? bytes(part) : part));
  const whole = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A stream packed with Flate. */
export const flate = (data: string | Uint8Array, dict = ""): StreamSource => [
  `/Filter /FlateDecode ${dict}`,
  deflateSync(typeof data === "string" ? bytes(data) : data),
];

/** A file with these objects, of which the first is the catalogue. It has no cross-reference table. */
export function pdfFile(objects: ObjectSources, trailer = "/Root 1 0 R"): Uint8Array {
  const parts = Object.entries(objects).map(([number, source]) =>
    typeof source === "string"
      ? `${number} 0 obj\n${source}\nendobj\n`
      : concat(`${number} 0 obj\n<<${stated(source)}>>\nstream\n`, source[1], "\nendstream\nendobj\n"),
  );
  return concat("%PDF-1.7\n", ...parts, `trailer\n<<${trailer}>>\n%%EOF\n`);
}

const stated = ([dict, data]: StreamSource) =>
  dict.includes("/Length ") ? dict : `${dict} /Length ${data.length}`;

/** A file of one page that shows `content`, with Helvetica as /F1 (object 5). Objects from 6 on are free. */
export function onePage(
  content: string | StreamSource,
  {
    resources = "",
    page = "",
    objects = {},
  }: { resources?: string; page?: string; objects?: ObjectSources } = {},
): Uint8Array {
  return pdfFile({
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R ${page}
       /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    4: typeof content === "string" ? ["", content] : content,
    5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...objects,
  });
}

/** Reads with a clock that stands still, so that no result depends on the speed of a machine. */
export const read = (file: Uint8Array): Promise<PdfReading> => createPdfReader({ now: () => 0 }).read(file);

/** The text of a file that can be read, a line for each item that isn't blank. */
export async function linesOf(file: Uint8Array): Promise<string[]> {
  const reading = await read(file);
  if (!reading.ok) throw new Error(`refused: ${reading.reason}`);
  return reading.text.pages.flatMap((page) =>
    page.items.map((item) => item.text).filter((text) => text.trim() !== ""),
  );
}
