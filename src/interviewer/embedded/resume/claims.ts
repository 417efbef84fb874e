/** Longest line that is quoted as a claim. */
const LONGEST = 400;

/** What is not a number that somebody achieved: years, dates, versions, names with digits in them. */
const NOT_A_CLAIM =
  /\b(?:19|20)\d\d\b(?:\s?[-–/]\s?\d{2,4}\b)?|\b\d{1,2}[./]\d{4}\b|(?<=[\p{L}_])[-.]?\d[\d.]*|\bv?\d+\.\d+\.\d+\b|\d+\s?(?:年|月|日)|\b24\/7\b/gu;

const CLAIM = new RegExp(
  [
    "\\d\\s?(?:%|percent|per cent|prozent|pour ?cent|por ciento|倍|％)", // 40 %
    "\\d(?:\\.\\d+)?\\s?[x×](?![\\p{L}\\d])", // 2.8x
    "[$€£¥₹]\\s?\\d", // $18M
    "\\d\\s?(?:€|EUR|USD|GBP|dollars?|euros?|万|亿)",
    "\\d(?:[.,]\\d+)*\\s?(?:\\+|k\\b|K\\b|M\\b|B\\b|bn\\b|million|billion|thousand|Mio|ms\\b|GB\\b|TB\\b|PB\\b|QPS|RPS)",
    "\\bfrom \\d[\\d.,]* (?:\\p{L}+ )?to \\d", // from 3 to 28
    "(?<![\\p{L}\\d.,])\\d{1,3}(?:[ ,.]?\\d{3})*(?:\\.\\d+)? (?:[\\p{L}-]+ ){0,2}\\p{L}{3,}", // 2 patents
    "\\d+\\s?(?:个|名|人|次|项|台|件|門|名様)",
    "\\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|millions) (?:of )?\\p{L}{3,}|\\b(?:doubled|tripled|halved|quadrupled)\\b",
  ].join("|"),
  "iu",
);

/** The lines that claim a number, such as "Cut latency by 40 %"; years, dates and versions are no claims. */
export function claimsIn(lines: readonly string[]): string[] {
  const claims = lines.filter((line) => line.length <= LONGEST && CLAIM.test(line.replace(NOT_A_CLAIM, "")));
  return [...new Set(claims)];
}
