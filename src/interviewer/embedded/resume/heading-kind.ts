import { HEADING_PHRASES, HEADING_WORDS, type SectionKind } from "./headings.ts";

const LONGEST = 48;
const MOST_WORDS = 6;

const KINDS = Object.keys(HEADING_PHRASES) as SectionKind[];
const PHRASES = new Map(
  KINDS.flatMap((kind) => HEADING_PHRASES[kind].map((phrase) => [letters(phrase), kind] as const)),
);

/** Whether the text could be a heading at all: a few words, no digits, no sentence. */
export function couldBeHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST || trimmed.split(/\s+/).length > MOST_WORDS) return false;
  return /\p{L}{2}/u.test(trimmed) && !/[\d@,;]|[.!?。，；]$|:./u.test(trimmed);
}

/** The kind of section that a well-known heading opens; null for any other text. */
export function knownHeading(text: string): SectionKind | null {
  if (!couldBeHeading(text)) return null;
  const whole = PHRASES.get(letters(text));
  if (whole) return whole;
  const parts = text.split(/\s{0,20}[&/+|和与及、]\s*|\s{1,20}(?:and|und|et|y|e|en)\s+/iu).map(letters);
  const kinds = parts.length > 1 ? parts.map((part) => PHRASES.get(part)) : [];
  return kinds.every(Boolean) ? (strongest(kinds) ?? null) : null;
}

/** What a heading of unlisted wording is about, judged by its words; "other" when they don't say. */
export function headingByWords(text: string): SectionKind {
  const lower = text.toLowerCase();
  const words = new Set(lower.match(/[\p{L}]+/gu));
  for (const [kind, telling] of HEADING_WORDS) {
    if (telling.some((word) => words.has(word) || (/\p{Script=Han}/u.test(word) && lower.includes(word))))
      return kind;
  }
  return "other";
}

/** Of "Skills & Interests", the part that an interviewer cares about more. */
function strongest(kinds: readonly (SectionKind | undefined)[]): SectionKind | undefined {
  const order: SectionKind[] = ["experience", "education", "projects", "skills"];
  return order.find((kind) => kinds.includes(kind)) ?? kinds[0];
}

/** Letters only, without case and accents. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "");
}
