import { ANTONYMS } from "./antonyms.ts";
import { MOST_WORDS, remembered } from "./remember.ts";
import { stem } from "./stem.ts";
import { RELATED, SYNONYMS } from "./synonyms.ts";
import { words } from "./tokenize.ts";
import { BANDS } from "./word-frequency.ts";

/** How the members of a group are to one another; `left` and `right` are the poles of an opposition. */
export type GroupKind = "same" | "near" | "left" | "right";

/** A word or phrase of the data files and the group it belongs to. */
export interface Entry {
  /** Base forms of its words. */
  bases: readonly string[];
  kind: GroupKind;
  /** The two poles of one opposition share their number. */
  group: number;
}

const NUMBER_NAMES = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

const CANONICAL: ReadonlyMap<string, string> = new Map([
  ...NUMBER_NAMES.map((name, value): [string, string] => [name, String(value)]),
  ...["<", "&lt;", "<=", "&lt;=", "≤"].map((sign): [string, string] => [sign, "less"]),
  ...[">", "&gt;", ">=", "&gt;=", "≥"].map((sign): [string, string] => [sign, "greater"]),
  ...["=", "=="].map((sign): [string, string] => [sign, "equal"]),
  ...["!=", "≠"].map((sign): [string, string] => [sign, "differ"]),
  ["cannot", "not"],
]);

/** "don't", and as often written without its apostrophe. */
const CONTRACTED_NOT = /n't$|^(?:do|does|did|is|are|was|were|ca|could|should|would|has|have|had)nt$/;

/**
 * The form under which a folded word is compared with others: numbers as digits, comparison signs as words,
 * contracted negations as "not", else the stem.
 */
export const baseForm = remembered(
  (form) => CANONICAL.get(form) ?? (CONTRACTED_NOT.test(form) ? "not" : stem(form)),
  MOST_WORDS,
);

/**
 * Inverse document frequency of the word at a frequency rank, by Zipf's law: its share of running text is
 * 1 / (rank · ln(1.78 V)) with a vocabulary V of 50,000 words, and a document is an answer of 100 words.
 */
function inverseFrequency(rank: number): number {
  const share = 1 / (rank * Math.log(1.78 * 50_000));
  return -Math.log(1 - (1 - share) ** 100);
}

/** A word that no band has is taken to stand at this rank. */
const RARE_RANK = 8000;
/** Numbers and single letters (the n of "n log n") are taken to stand at this one. */
const SYMBOL_RANK = 600;
const SYMBOL = /^(?:\p{N}.*|\p{Script=Latin})$/u;

function readWeights(): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { rank, words: list } of [...BANDS].reverse())
    for (const word of list.trim().split(/\s+/))
      weights.set(baseForm(word), inverseFrequency(rank) / inverseFrequency(RARE_RANK));
  return weights;
}

const WEIGHTS: ReadonlyMap<string, number> = readWeights();
const SYMBOL_WEIGHT = inverseFrequency(SYMBOL_RANK) / inverseFrequency(RARE_RANK);

/** How much a content word tells, 0–1: its inverse document frequency over that of a rare word. */
export function informationOf(base: string): number {
  return WEIGHTS.get(base) ?? (SYMBOL.test(base) ? SYMBOL_WEIGHT : 1);
}

function* readGroups(lines: readonly string[], kind: GroupKind, firstGroup: number): Generator<Entry> {
  for (const [line, text] of lines.entries()) {
    for (const phrase of text.split(",")) {
      const bases = words(phrase).map((word) => baseForm(word.form));
      if (bases.length > 0) yield { bases, kind, group: firstGroup + line };
    }
  }
}

function readEntries(): Map<string, Entry[]> {
  const poles = ANTONYMS.map((line) => line.split("|"));
  const firstNear = SYNONYMS.length;
  const firstPole = firstNear + RELATED.length;
  const entries = [
    ...readGroups(SYNONYMS, "same", 0),
    ...readGroups(RELATED, "near", firstNear),
    ...readGroups(
      poles.map(([left]) => left ?? ""),
      "left",
      firstPole,
    ),
    ...readGroups(
      poles.map(([, right]) => right ?? ""),
      "right",
      firstPole,
    ),
  ];
  return Map.groupBy(entries, (entry) => entry.bases[0] ?? "");
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = readEntries();

/** Entries of the data files that begin with this word. */
export function entriesAt(base: string): readonly Entry[] {
  return ENTRIES.get(base) ?? [];
}

const KNOWN: ReadonlySet<string> = new Set([
  ...WEIGHTS.keys(),
  ...[...ENTRIES.values()].flatMap((entries) => entries.flatMap((entry) => entry.bases)),
]);

/** Whether the data files have this word; one of them is never taken for a misspelling of another. */
export function isKnown(base: string): boolean {
  return KNOWN.has(base);
}
