import { withoutAddresses } from "./contact.ts";
import { isSkill } from "./find-skills.ts";
import { isPlace } from "./fragments.ts";
import { knownHeading } from "./heading-kind.ts";
import { namesDegree, namesOrganisation, namesTitle } from "./telling.ts";

const PREFIX = /^(?:(?:mr|mrs|ms|dr|prof|ing|dipl\.-ing)\.? )+/iu;
const PARTICLE =
  /^(?:al|ap|ben|bin|bint|da|dal|das|de|del|della|den|der|des|di|do|dos|du|e|el|ibn|la|le|ter|van|von|y|zu|zur)$/u;
const NAME_WORD = /^\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?$/u;
const CAPITAL = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}['’]\p{Lu})/u;
const CJK_NAME =
  /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,3} \p{Script=Han}{1,3}$|^\p{Script=Hangul}{2,4}$|^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,6} [\p{Script=Katakana}\p{Script=Hiragana}]{1,6}$/u;
/** The document's own title. */
const DOCUMENT =
  /(?<!\p{L})(?:curriculum|vitae|vitæ|resume|résumé|resumé|cv|lebenslauf|bewerbung|portfolio|cover letter|page|confidential)(?!\p{L})|简历|履歴書|履历|職務経歴|이력서/iu;
/** Words of headings, slogans and organisations that are capitalised like names. */
const NOT_NAMES =
  /(?<!\p{L})(?:about|application|available|career|company|contact|core|corporation|details|email|e-mail|experience|gmbh|highlights|inc|information|institute|key|letter|llc|ltd|mobile|of|overview|personal|phone|professional|references|school|skills|statement|strengths|summary|technical|the|university|upon|website|welcome|with|work)(?!\p{L})/iu;

/**
 * The person's name that a text starts with, without titles before it and what goes on after it: "Ana María Gil" of
 * "Dr. Ana María Gil, PhD | Engineer". In `large` type also one word alone and names in small letters. Null for what
 * isn't shaped like a name or is known to be something else.
 */
export function personIn(text: string, large: boolean): string | null {
  if (text.length > 90 || isPlace(text)) return null;
  const first = withoutAddresses(text).split(/\s{0,20}[,|(（•·/+\d]|\s{1,20}[–—-]\s+/u)[0] ?? "";
  const name = first.replace(PREFIX, "").trim();
  const shaped = CJK_NAME.test(name) ? !namesTitle(name) && !namesOrganisation(name) : isWestern(name, large);
  return shaped && !isOther(name) ? name : null;
}

function isWestern(name: string, large: boolean): boolean {
  const words = name.split(" ");
  if (words.length > 5 || name.length < 2 || name.length > 50 || !words.every((word) => NAME_WORD.test(word)))
    return false;
  if (words.length === 1) return large && name.length >= 3;
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  if (capitals === 0) return large;
  return capitals >= 2 && words.every((word) => CAPITAL.test(word) || PARTICLE.test(word));
}

function isOther(name: string): boolean {
  return (
    DOCUMENT.test(name) ||
    NOT_NAMES.test(name) ||
    knownHeading(name) !== null ||
    namesDegree(name) ||
    isSkill(name)
  );
}
