import { ALIKE, RELATED, SYNONYM, spellingSimilarity } from "./similarity.ts";
import { distinctContent, type Term } from "./terms.ts";

/** Words of an answer by what reference words look for: base form, group, first letter. */
export interface TermIndex {
  byBase: ReadonlyMap<string, readonly Term[]>;
  byGroup: ReadonlyMap<number, readonly Term[]>;
  byInitial: ReadonlyMap<string, readonly Term[]>;
}

/**
 * Share of a reference's information that a content word of an answer to another question covers by chance: measured on
 * the question bank, model answers of one domain against references of another, cut to 5 to 120 words.
 */
const CHANCE = 0.004;

/** Groups the words of an answer so that each reference word is looked up, not searched. Linear in their number. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const byBase = new Map<string, Term[]>();
  const byGroup = new Map<number, Term[]>();
  const put = <Key>(index: Map<Key, Term[]>, key: Key, term: Term) => {
    const found = index.get(key);
    if (found) found.push(term);
    else index.set(key, [term]);
  };
  for (const term of terms) {
    if (term.weight > 0) put(byBase, term.base, term);
    for (const group of term.same) put(byGroup, group, term);
    for (const group of term.near) put(byGroup, group, term);
    for (const { group } of term.poles) put(byGroup, group, term);
  }
  const byInitial = Map.groupBy(distinctContent(terms), (term) => term.form[0] ?? "");
  return { byBase, byGroup, byInitial };
}

/** What the words of one answer say of one reference word. */
interface Sides {
  /** Best similarity of a word that says it. */
  said: number;
  /** Best similarity of a word that says its opposite. */
  denied: number;
}

function lookUp(wanted: Term, index: TermIndex): Sides {
  const sides: Sides = { said: 0, denied: 0 };
  const take = (found: Term, similarity: number, opposite = false) => {
    const isClear = similarity >= ALIKE && found.negated !== null && wanted.negated !== null;
    const denies = isClear && (found.negated !== wanted.negated) !== opposite;
    if (denies) sides.denied = Math.max(sides.denied, similarity);
    else sides.said = Math.max(sides.said, similarity);
  };
  for (const found of index.byBase.get(wanted.base) ?? []) take(found, 1);
  if (sides.said === 1) return sides;
  for (const group of wanted.same) for (const found of index.byGroup.get(group) ?? []) take(found, SYNONYM);
  for (const group of wanted.near)
    for (const found of index.byGroup.get(group) ?? [])
      if (found.base !== wanted.base && found.negated === wanted.negated) take(found, RELATED);
  for (const pole of wanted.poles)
    for (const found of index.byGroup.get(pole.group) ?? [])
      if (found.poles.some((other) => other.group === pole.group && other.left !== pole.left))
        take(found, SYNONYM, true);
  if (sides.said < RELATED)
    for (const found of index.byInitial.get(wanted.form[0] ?? "") ?? [])
      take(found, spellingSimilarity(wanted, found));
  return sides;
}

/**
 * How far an answer has a reference word, 0–1: by the word itself, a synonym, a related word, a misspelling or its
 * negated opposite. Saying it only with the other polarity, or saying its opposite, is no match.
 */
export function matchOf(wanted: Term, index: TermIndex): number {
  return lookUp(wanted, index).said;
}

/** How an answer stands to a reference. */
export interface Alignment {
  /** Share of the reference's information that it has, 0–1. */
  coverage: number;
  /** Share of which it says only the opposite, 0–1. */
  denial: number;
  /** Base forms of the reference words that it denies. */
  denied: ReadonlySet<string>;
}

/** Aligns each different content word of a reference with an answer, weighted by how much the word tells. */
export function alignTerms(reference: readonly Term[], index: TermIndex): Alignment {
  const denied = new Set<string>();
  let total = 0;
  let covering = 0;
  let denying = 0;
  for (const term of distinctContent(reference)) {
    const sides = lookUp(term, index);
    total += term.weight;
    covering += term.weight * sides.said;
    if (sides.said >= RELATED || sides.denied === 0) continue;
    denying += term.weight;
    denied.add(term.base);
  }
  if (total === 0) return { coverage: 0, denial: 0, denied };
  return { coverage: covering / total, denial: denying / total, denied };
}

/** Takes away from a coverage what as many unrelated content words would reach. */
export function beyondChance(coverage: number, contentWords: number): number {
  const chance = 1 - (1 - CHANCE) ** contentWords;
  return Math.max(0, (coverage - chance) / (1 - chance));
}
