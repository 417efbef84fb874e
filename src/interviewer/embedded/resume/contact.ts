import type { Fact } from "../../../core/session/model.ts";

/** Bounded, so that the search stays linear in the text. RFC 5321 allows 64 characters before the @. */
const EMAIL =
  /(?<![\w.+-])[\w.+%-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}[a-z]{2,24}(?![\w@])/giu;

const URL_TAIL = '[^\\s<>"“”|•●]{0,400}';
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>"“”|•●]{1,500}/giu;
/** Sites that resumes point to without a scheme. */
const PROFILE = new RegExp(
  `(?<![\\w@./-])(?:[a-z]{2,3}\\.)?(?:linkedin\\.com|github\\.com|gitlab\\.com|bitbucket\\.org|gitee\\.com|stackoverflow\\.com|` +
    "kaggle\\.com|medium\\.com|dev\\.to|behance\\.net|dribbble\\.com|leetcode\\.com|hackerrank\\.com|codeforces\\.com|" +
    `twitter\\.com|x\\.com|xing\\.com|orcid\\.org|scholar\\.google\\.[a-z.]{2,6}|huggingface\\.co|youtube\\.com|t\\.me)\\/${URL_TAIL}`,
  "giu",
);
const DOMAIN =
  /(?<![\w@./-])(?:[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?\.){1,4}(?:com|org|net|io|dev|me|ai|app|co|info|tech|blog|site|page|xyz|edu|gov|eu|de|at|ch|fr|es|it|nl|be|uk|us|ca|au|in|cn|jp|kr|br|mx|pl|se|no|dk|fi|pt|cz|ie|nz|sg|tr|ru|ua)(?:\/[^\s<>"“”|•●]{0,400})?(?![\w@.-])/giu;
/** Software that is spelled like a domain. */
const NOT_A_SITE = /^(?:socket|next|node|vue|nuxt|asp|vb|ado|ml|d3|three|p5|express|react)\.\w+$/i;

const PHONE = /(?<![\w.@/+-])(?:\+|\(\+?|00)?\d[\d\s().\-–/·]{5,24}\d(?![\w@-])/gu;
const PHONE_LABEL = /(?:phone|mobile|cell|tel|telefon|téléphone|móvil|handy|电话|手机|電話|연락처)\W{0,3}$/iu;

/** All e-mail addresses, in the text's order. */
export function emailsIn(text: string): string[] {
  return text.match(EMAIL) ?? [];
}

/** Addresses of pages; sites without a scheme or a known host only where `contact` says that the text lists contacts. */
export function linksIn(text: string, contact: boolean): string[] {
  const rest = text.replace(EMAIL, " ");
  const found: { at: number; link: string }[] = [];
  const take = (pattern: RegExp, from: string) =>
    from.replace(pattern, (link, ...args: unknown[]) => {
      const at = args.find((arg) => typeof arg === "number") as number;
      const bare = link.replace(/[.,;:!?)\]}'"”’»]+$/u, "");
      if (!NOT_A_SITE.test(bare)) found.push({ at, link: bare });
      return " ".repeat(link.length);
    });
  const others = take(PROFILE, take(WEB, rest));
  if (contact) take(DOMAIN, others);
  return found.sort((a, b) => a.at - b.at).map(({ link }) => link);
}

/** The text without addresses of mail and of pages. */
export function withoutAddresses(text: string): string {
  return text.replace(EMAIL, " ").replace(WEB, " ").replace(PROFILE, " ");
}

/** The first telephone number of contact lines: 7 to 15 digits (ITU-T E.164), not a span of years or an id. */
export function phoneIn(texts: readonly string[]): Fact | null {
  let best: Fact | null = null;
  for (const text of texts) {
    const rest = withoutAddresses(text);
    for (const match of rest.matchAll(PHONE)) {
      const number = match[0].trim();
      const value = number.startsWith("(") || !/^[^(]*\)/.test(number) ? number : number.replace(/\)$/, "");
      const digits = value.replace(/\D/g, "").length;
      if (digits < 7 || digits > 15 || looksLikeDates(value)) continue;
      const labelled = PHONE_LABEL.test(rest.slice(0, match.index).trimEnd().slice(-20));
      const marked = /^(?:[+(]|00[1-9])/.test(value) || labelled;
      const confidence = marked ? 0.95 : digits >= 9 ? 0.8 : 0.6;
      if (confidence > (best?.confidence ?? 0)) best = { value, confidence };
    }
  }
  return best;
}

function looksLikeDates(value: string): boolean {
  return /^(?:19|20)\d\d\D{1,3}(?:(?:19|20)\d\d|\d{1,2}(?:\D\d{1,2})?)$|^\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/.test(
    value,
  );
}
