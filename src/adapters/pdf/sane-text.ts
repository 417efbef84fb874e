/**
 * Text that can be stored and shown anywhere: composed (NFC), well-formed UTF-16, line breaks and tabs as blanks, no
 * other control characters.
 */
export function saneText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085]/g, " ")
    .replace(/\p{Cc}/gu, "")
    .toWellFormed()
    .normalize("NFC");
}
