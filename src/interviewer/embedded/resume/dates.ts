/** A span of time as a resume writes it; `end` is "present" for what still goes on. */
export interface Period {
  start: string | null;
  end: string | null;
}

/** Months by the letters that tell them apart, in English, German, French, Spanish, Portuguese, Italian, Dutch. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "janeiro", "gennaio", "gen"],
  ["february", "feb", "februar", "février", "févr", "fév", "febrero", "fevereiro", "fev", "febbraio"],
  ["march", "mar", "märz", "mrz", "mär", "mars", "marzo", "março", "maart", "mrt"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
  ["may", "mai", "mayo", "maio", "maggio", "mag", "mei"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug"],
  ["august", "aug", "août", "agosto", "ago", "augustus"],
  ["september", "sept", "sep", "septembre", "septiembre", "setembro", "set", "settembre"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dezembro", "dicembre"],
];
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const words = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join("|");
const MONTH = `(?:${words(MONTHS.flat())})\\.?(?![\\p{L}])`;
const SEASON =
  "(?:spring|summer|autumn|fall|winter|sommer|herbst|frühjahr|été|automne|Q[1-4]|H[12])(?!\\p{L})";
/** Resumes made anonymous write 20XX. */
const YEAR = "(?:1[89]|20|21)(?:\\d\\d|xx)(?![\\d%])";
const DATE = `(?:${[
  `(?:(?:\\d{1,2}(?:st|nd|rd|th|\\.)? )?${MONTH}(?: \\d{1,2}(?=,))?|${SEASON})(?:,| de| of)? ?(?:${YEAR}|[’']\\d\\d(?!\\d))`,
  "(?:1[89]|20)\\d\\d ?年(?: ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?)?",
  "(?:19|20)\\d\\d[-./](?:1[0-2]|0?[1-9])(?:[-./](?:3[01]|[12]\\d|0?[1-9]))?(?![\\d/])",
  "(?:(?:3[01]|[12]\\d|0?[1-9])[-./])?(?:1[0-2]|0?[1-9])[-./](?:19|20)\\d\\d(?!\\d)",
  YEAR,
].join("|")})`;
/** A date does not begin inside a number, a word or a path. */
const APART = "(?<![\\p{L}\\d./-])";
const PRESENT =
  "(?:present|current|currently|now|today|ongoing|to date|heute|aktuell|aujourd[’']hui|présent|actuel|actualidad|actual|presente|atual|oggi|heden|至今|现在|現在)(?!\\p{L})";
const TO = " ?(?:[-–—−‐‑→~～至]|\\b(?:to|until|till|through|bis|à|au|al?|até|tot)\\b) ?";
const SINCE = "\\b(?:since|from|seit|depuis|desde|dal|sinds) ";
const DURATION =
  "[(·,]? ?(?:\\d{1,2}\\+? ?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|年|个月)\\b\\.?,? ?(?:and )?){1,2}\\)?";

const PERIOD = new RegExp(
  `${SINCE}(?<since>${DATE})|${APART}(?<start>${DATE})(?:(?:${TO}|(?=至|现|現))(?<now>${PRESENT})|${TO}(?<end>${DATE})|(?<open> ?[-–—] ?$))?`,
  "iu",
);
const ONLY_DURATION = new RegExp(`^${DURATION}$`, "iu");
const TRAILING_DURATION = new RegExp(`(?<=\\S) ?${DURATION}$`, "iu");
/** Words that may stand around a date that is alone in its cell. Each can be read in one way only, so that none is tried again. */
const FRAME =
  /^(?:[^\p{L}\p{N}]|(?<!\p{L})[a-z] |(?:expected|graduated|graduation|class of|exp|dates?)(?![\p{L}\p{N}]))*$/iu;
/** Longer cells are prose, whatever dates they name. */
const LONGEST_HEADER = 140;

export interface FoundPeriod extends Period {
  /** What is left of the text when the period and the marks around it are taken away; "" when it was alone. */
  rest: string;
}

/** Whether a cell says only how long something lasted, as "2 years 10 months". */
export function isDuration(text: string): boolean {
  return text.length < 40 && ONLY_DURATION.test(text);
}

/** The period that a cell consists of, such as "Jun 2021 – Present" or "(2019)"; null when there is more in it. */
export function wholePeriod(text: string): Period | null {
  if (text.length > 60) return null;
  const found = findPeriod(text.replace(TRAILING_DURATION, ""));
  return found && FRAME.test(found.before) && FRAME.test(found.after) ? found.period : null;
}

/**
 * The period at the start or end of a header line, as in "2019–2021 Clerk, Acme" or "Clerk, Acme (2019–2021)". A bare
 * year counts only when punctuation sets it apart.
 */
export function periodAtEdge(text: string): FoundPeriod | null {
  if (text.length > LONGEST_HEADER) return null;
  const trimmed = text.replace(TRAILING_DURATION, "");
  const found = findPeriod(trimmed);
  if (!found) return null;
  const bare = /^\d{4}$/.test(found.text);
  if (FRAME.test(found.before)) {
    const rest = found.after.replace(/^[\s)\]:|,·•–—-]+/u, "");
    if (rest !== "" && (!bare || /^\s*[)\]:|·•–—-]/u.test(found.after))) return { ...found.period, rest };
  }
  if (/^[\s)\].,]*$/.test(found.after)) {
    const rest = found.before.replace(/(?<![\s([:|,·•–—-])[\s([:|,·•–—-]+$/u, "");
    if (rest !== "" && (!bare || /[([|,·•–—-]\s*$/u.test(found.before))) return { ...found.period, rest };
  }
  return null;
}

/** Months since year 0, to put dates in order; null when the text has no year that can be read. */
export function monthsOf(date: string): number | null {
  const year = /(?:1[89]|20)\d\d/.exec(date)?.[0] ?? /(?<=[’'])\d\d/.exec(date)?.[0].padStart(4, "20");
  if (year === undefined) return null;
  const name = /\p{L}+/u.exec(date)?.[0].toLowerCase() ?? "";
  const number = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(date.replace(year, ""))?.[0] ?? 0);
  return Number(year) * 12 + (MONTH_NUMBERS.get(name) ?? number);
}

function findPeriod(text: string) {
  if (!/\d\d/.test(text)) return null;
  const match = PERIOD.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const start = groups.since ?? groups.start ?? null;
  const goesOn = groups.since !== undefined || groups.now !== undefined || groups.open !== undefined;
  const end = goesOn ? "present" : (groups.end ?? null);
  return {
    text: match[0],
    period: { start, end },
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
  };
}
