import { latin1 } from "../file/lexer.ts";
import { Name, type PdfValue } from "../file/objects.ts";

/** The clear part of a Type 1 program, where the encoding stands, is a few kilobytes. */
const clearPart = 32 * 1024;

/**
 * The encoding built into a Type 1 font program, as the `Differences` of a font dictionary. LaTeX fonts rely on it for
 * their ligatures, quotes and dashes. Source: Adobe Type 1 Font Format, 2.2 (`dup 12 /fi put`).
 */
export function type1Differences(program: Uint8Array): PdfValue[] {
  const [header = ""] = latin1(program.subarray(0, clearPart)).split("eexec", 1);
  const entries = header.matchAll(/\bdup\s+(\d{1,3})\s*\/([\w.]{1,64})\s+put\b/g);
  return [...entries].flatMap(([, code, glyph]) => {
    return Number(code) < 256 && glyph ? [Number(code), new Name(glyph)] : [];
  });
}
