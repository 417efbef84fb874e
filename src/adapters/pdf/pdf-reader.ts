import type { PdfReader, PdfReading } from "../../core/pdf.ts";
import { copyText } from "./copy/text-copy.ts";
import { limits } from "./limits.ts";
import { type PdfJs, readText } from "./read-text.ts";
import { Refused } from "./refusal.ts";

export interface PdfReaderOptions {
  /** Milliseconds on any clock that goes forward. */
  now?: () => number;
}

/**
 * Reads the text of an untrusted PDF in two steps: its text is copied into a small plain PDF within the limits of
 * `limits.ts`, and pdf.js reads that copy. It never sees the file itself, whose structure can keep it busy, and with it
 * everyone in the isolate, for minutes.
 */
export function createPdfReader({ now = Date.now }: PdfReaderOptions = {}): PdfReader {
  return {
    async read(bytes: Uint8Array): Promise<PdfReading> {
      let deadline = now() + limits.milliseconds;
      const turn = async () => {
        await nextTurn();
        return now() < deadline;
      };
      try {
        const copy = await copyText(bytes, turn);
        const copied = now();
        const pdfjs = await loadPdfJs();
        deadline += now() - copied;
        const text = await readText(copy.bytes, pdfjs, turn);
        return { ok: true, text: { pages: text.pages, truncated: copy.truncated || text.truncated } };
      } catch (error) {
        // pdf.js says nowhere what it may throw, and no upload should end in anything but an answer.
        const { reason, message } = error instanceof Refused ? error : new Refused("damaged");
        return { ok: false, reason, detail: message };
      }
    },
  };
}

/** Half a megabyte of code that only uploads need. */
async function loadPdfJs(): Promise<PdfJs> {
  const { getResolvedPDFJS } = await import("unpdf");
  return getResolvedPDFJS();
}

/** Timers and other requests run in between; promises alone would not let them. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
