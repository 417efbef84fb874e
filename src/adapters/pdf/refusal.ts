import type { PdfRefusal } from "../../core/pdf.ts";

/** What a candidate reads when a file cannot be used. */
export const details = {
  not_a_pdf: "This file is not a PDF. Please export your resume as a PDF and upload that file.",
  encrypted: "This PDF is encrypted. Please save a copy without a password and upload that one.",
  damaged: "This PDF is damaged or incomplete. Please export it again and upload the new file.",
  too_complex: "This PDF is too complex to read safely. Please print it to a new PDF and upload that one.",
  no_pages: "This PDF has no pages. Please check the file and upload it again.",
} satisfies Record<PdfRefusal, string>;

/** Ends the reading of a file from any depth; caught by the reader and returned as a value. */
export class Refused extends Error {
  readonly reason: PdfRefusal;

  constructor(reason: PdfRefusal) {
    super(details[reason]);
    this.name = "Refused";
    this.reason = reason;
  }
}
