import { PLACE_WORDS, REGIONS } from "./vocabulary.ts";

/** A part of an entry's header: "Engineer", "Acme" and "Berlin, Germany" of "Engineer, Acme – Berlin, Germany". */
export interface Fragment {
  text: string;
  /** Line of the header that it stands in. */
  line: number;
  /** Cell or dash-separated part of the line that it stands in. */
  part: number;
}

const REGION = new Set(REGIONS);
const PLACES = new Set(PLACE_WORDS);
const PART =
  /\s{1,20}[–—|·•@/●-]{1,20}\s+|\s{0,20}[|·•●—]\s*|\s{1,20}(?:at|bei|chez|@)\s+|(?<=\p{Script=Han}) (?=\p{Script=Han})/u;
/** What belongs to the name before it although a comma stands between. */
const SUFFIX = /^(?:inc|llc|ltd|llp|corp|co|gmbh|ag|plc|s\.?a|s\.?r\.?l|pty)\.?(?![\w-])/iu;
const MOST_FRAGMENTS = 24;

/** Takes the header lines of an entry apart at gaps, dashes and commas, and leaves out what names a place. */
export function fragmentsOf(lines: readonly (readonly string[])[]): Fragment[] {
  const out: Fragment[] = [];
  let part = 0;
  for (const [line, cells] of lines.entries()) {
    for (const text of cells.flatMap((cell) => cell.split(PART))) {
      for (const fragment of withoutPlace(commaParts(text), part === 0))
        out.push({ text: fragment, line, part });
      part++;
    }
  }
  return out.slice(0, MOST_FRAGMENTS);
}

/** Whether the text is a place: "Istanbul, Türkiye", "Remote", or a known region or country alone. */
export function isPlace(text: string): boolean {
  const parts = text.split(",").map((part) => part.trim());
  const last = parts.at(-1) ?? "";
  if (PLACES.has(text.toLowerCase()) || REGION.has(text)) return true;
  return parts.length > 1 && parts.length <= 4 && (REGION.has(last) || PLACES.has(last.toLowerCase()));
}

/** Splits at commas outside parentheses, keeping "Acme, Inc." whole. */
function commaParts(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/,(?![^(]{0,80}\))/u)) {
    const last = parts.pop();
    if (last !== undefined && SUFFIX.test(piece.trim())) parts.push(`${last},${piece}`);
    else parts.push(...(last === undefined ? [] : [last]), piece);
  }
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/**
 * Drops the region or country at the end, and the city before it: always where two of them follow it or nothing else
 * would be left of a second part, after a lone one only where it is a postal code or two names stand before the city.
 */
function withoutPlace(parts: readonly string[], first: boolean): string[] {
  let end = parts.length;
  while (end > 0 && isPlace(parts[end - 1] ?? "")) end--;
  const dropped = parts.length - end;
  if (dropped === 0) return [...parts];
  const postal = /^[A-Z]{2,3}$/.test(parts[end] ?? "");
  if (end > 2 || (end === 2 && (dropped > 1 || postal)) || (end === 1 && (postal || !first))) end--;
  return parts.slice(0, end);
}
