import { ordersIn } from "../embedded/assess/reading/exclusions.ts";
import { shorten } from "../embedded/phrase.ts";
import { hash } from "../embedded/seeded.ts";

/** A text that somebody else wrote: resume, job, question or answer. Goes to a model between fences only. */
export interface DataBlock {
  /** What it is, in our own words. */
  name: string;
  text: string;
  /** Most characters of it that are sent. */
  longest?: number;
}

const LONGEST_BLOCK = 4000;
/** Stands where a sentence spoke to the judge instead of answering. */
const LEFT_OUT = "[…]";

/** Sixteen hexadecimal digits that a seed determines. The seed must be one that no candidate can know. */
export function fenceOf(seed: string): string {
  return [`${seed} a`, `${seed} b`].map((text) => hash(text).toString(16).padStart(8, "0")).join("");
}

/** The text without the sentences that give orders. */
function withoutOrders(text: string): string {
  return ordersIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + LEFT_OUT + rest.slice(end),
    text,
  );
}

/** One kind of line break, and nothing that is invisible: control, formatting and tag characters. */
const visible = (text: string) =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\p{Cc}--[\n\t]]|[\p{Cf}\p{Co}\p{Cn}]/gv, "");

/**
 * Texts of others between fences. Every line of theirs begins with a bar, so that none can pass for a fence, even if it
 * knew the digits; orders to the judge are left out.
 */
export function fenced(blocks: readonly DataBlock[], fence: string): string {
  return blocks
    .filter(({ text }) => text.trim() !== "")
    .map(({ name, text, longest = LONGEST_BLOCK }) => {
      const clean = withoutOrders(shorten(visible(text), longest)).replaceAll(fence, "");
      const lines = clean.split("\n").map((line) => `| ${line}`);
      return [`<<data ${fence} ${name}>>`, ...lines, `<<end ${fence}>>`].join("\n");
    })
    .join("\n");
}
