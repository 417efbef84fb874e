import { isSpace } from "../file/lexer.ts";

/** Bytes after an `EI` that must look like content for it to be the end; pdf.js looks at as many. */
const lookAhead = 15;

/** Where content goes on after the inline image whose data start at `at`. Its length is stated nowhere. */
export function afterInlineImage(content: Uint8Array, at: number): number {
  for (let end = content.indexOf(0x45, at); end >= 0; end = content.indexOf(0x45, end + 1)) {
    if (content[end + 1] !== 0x49) continue;
    const after = end + 2;
    if (after === content.length) return after;
    if (isSpace(content[after]) && content.subarray(after, after + lookAhead).every(isText)) return after;
  }
  return content.length;
}

const isText = (byte: number) => isSpace(byte) || (byte >= 0x20 && byte < 0x80);
