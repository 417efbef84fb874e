/** A run of text with its place on the page, in PDF points from the page's lower left corner. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size in points. */
  size: number;
}

export interface TextPage {
  width: number;
  height: number;
  items: TextItem[];
}

/** Text of a PDF in the order the file draws it. Empty pages mean an image-only file. */
export interface PdfText {
  pages: TextPage[];
  /** True when reading stopped at a limit; what was read until then is kept. */
  truncated: boolean;
}

/** Why an upload cannot be used. */
export type PdfRefusal = "not_a_pdf" | "encrypted" | "damaged" | "too_complex" | "no_pages";

export type PdfReading = { ok: true; text: PdfText } | { ok: false; reason: PdfRefusal; detail: string };

/** Reads the text of an untrusted PDF within bounded time and memory; never throws for anything a file can hold. */
export interface PdfReader {
  read(bytes: Uint8Array): Promise<PdfReading>;
}
