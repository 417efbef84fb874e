import { givesOrders } from "./assess/reading/exclusions.ts";
import { shorten } from "./phrase.ts";
import { emailsIn, phoneIn, withoutAddresses } from "./resume/contact.ts";

/** Longest citation, in characters: what can be taken in by ear. */
const LONGEST_CITE = 140;
/** Longest name of a role, an organisation or a subject; what is longer, or tells something after a colon, is none. */
const LONGEST_NAME = 60;
/** From this confidence on a run of digits is a telephone number rather than a large amount. */
const SURELY_A_PHONE = 0.95;

/** Whether a line gives away how to reach somebody, or says nothing else than where to look. */
function isContact(line: string): boolean {
  if (emailsIn(line).length > 0 || (phoneIn([line])?.confidence ?? 0) >= SURELY_A_PHONE) return true;
  return !/[\p{L}\p{N}]/u.test(withoutAddresses(line));
}

/**
 * A line of a resume or a job as it is quoted: without bullet and full stop, and not too long. Always a part of the
 * line; empty when there is nothing to quote, as in contact data and in lines that give orders to whoever reads them.
 */
export function citable(line: string, longest = LONGEST_CITE): string {
  if (givesOrders(line) || isContact(line)) return "";
  return shorten(line.replace(/^[\s•·▪◦*–—-]+/, ""), longest).replace(/(?<![\s.;,])[\s.;,]+$/, "");
}

/** A name as it stands inside a sentence; empty when it can't be one. */
export function nameable(name: string): string {
  const cited = citable(name.replace(/\s+/g, " ").trim());
  return cited.length > LONGEST_NAME || /:\s/.test(cited) ? "" : cited;
}
