import type { getResolvedPDFJS } from "unpdf";
import type { PdfText, TextItem, TextPage } from "../../core/pdf.ts";
import { limits } from "./limits.ts";
import { saneText } from "./sane-text.ts";

export type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;

/**
 * Reads the text of a PDF that pdf.js may be trusted with. `turn` lets others run between two chunks of text and says
 * whether there is time left.
 */
export async function readText(
  bytes: Uint8Array,
  pdfjs: PdfJs,
  turn: () => Promise<boolean>,
): Promise<PdfText> {
  const loading = pdfjs.getDocument({
    data: bytes,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
  });
  const pages: TextPage[] = [];
  let characters = 0;
  try {
    const document = await loading.promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const items: TextItem[] = [];
      pages.push({ width, height, items });
      const chunks = page.streamTextContent().getReader();
      for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
        for (const item of chunk.value.items) {
          const text = saneText(item.str).slice(0, limits.characters - characters);
          const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
          if (text !== "") items.push({ text, x, y, width: item.width, size: Math.hypot(c, d) });
          characters += text.length;
        }
        if (characters < limits.characters && (await turn())) continue;
        // `destroy` waits for the page's task, which this ends. It is not awaited: it is never answered if the task
        // has just come to its end by itself.
        chunks.cancel(new pdfjs.AbortException("Enough text was read.")).catch(() => undefined);
        return { pages, truncated: true };
      }
    }
    return { pages, truncated: false };
  } finally {
    await loading.destroy();
  }
}
