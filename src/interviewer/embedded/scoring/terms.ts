import { baseForm, entriesAt, informationOf, isKnown } from "./lexicon.ts";
import { isStopWord } from "./stop-words.ts";
import { type Word, words } from "./tokenize.ts";

/** A word with what is known of its meaning. */
export interface Term extends Word {
  /** See `baseForm`. */
  base: string;
  /** What parts it from the word before: nothing, a comma or the like, or the end of a sentence. */
  after: "word" | "pause" | "stop";
  /** How much it tells, 0–1; 0 for a function word. See `informationOf`. */
  weight: number;
  /** Whether the lexicon has it. */
  known: boolean;
  /** Whether a negation stands over it; `null` where that can't be told. */
  negated: boolean | null;
  /** Synonym groups it stands in, alone or as part of a phrase. */
  same: number[];
  /** Groups of related words it stands in. */
  near: number[];
  /** Oppositions it takes part in, and at which pole. */
  poles: { group: number; left: boolean }[];
}

const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none neither nor nothing without non lack".split(" ").map(baseForm),
);

/** Words after which both polarities say the same: "avoids copies", "does not copy", "eliminates copying". */
const BLURRING: ReadonlySet<string> = new Set(
  "avoid prevent eliminate instead rather unlike except unless fail less".split(" ").map(baseForm),
);

/** Content words that one negation reaches: "does not CREATE a DEFAULT constructor". */
const NEGATION_REACH = 2;

/** Between two words; a full stop without white space is part of a name ("node.js"). */
const STOP = /[.!?]["'”’)\]]*\s|[。！？\r\n]/;
const PAUSE = /[;:,]\s|[，；：、]/;

function boundaryIn(between: string): Term["after"] {
  if (STOP.test(between)) return "stop";
  return PAUSE.test(between) ? "pause" : "word";
}

function markNegation(terms: readonly Term[]): void {
  let reach = 0;
  let negated: true | null = true;
  for (const [at, term] of terms.entries()) {
    if (term.after !== "word" || term.form === "but") reach = 0;
    if (reach > 0) {
      term.negated = negated;
      if (term.weight > 0) reach -= 1;
    }
    const negates = NEGATIONS.has(term.base);
    if (!negates && !BLURRING.has(term.base)) continue;
    negated = negates ? true : null;
    reach = terms[at + 1]?.form === "only" ? 0 : NEGATION_REACH;
  }
}

function continues(base: string, term: Term | undefined, offset: number): boolean {
  return term?.base === base && (offset === 0 || term.after !== "stop");
}

function markGroups(terms: readonly Term[]): void {
  for (const [at, first] of terms.entries()) {
    for (const { bases, kind, group } of entriesAt(first.base)) {
      const isPhrase = bases.length > 1;
      if (!isPhrase && first.weight === 0) continue;
      if (isPhrase && !bases.every((base, offset) => continues(base, terms[at + offset], offset))) continue;
      for (const term of terms.slice(at, at + bases.length)) {
        if (kind === "same" || kind === "near") term[kind].push(group);
        else term.poles.push({ group, left: kind === "left" });
      }
    }
  }
}

/** The words of a text with weight, polarity and the groups they stand in. Linear in the length of the text. */
export function termsOf(text: string): Term[] {
  let end = 0;
  const terms = words(text).map((word): Term => {
    const after = boundaryIn(text.slice(end, word.start));
    end = word.end;
    const base = baseForm(word.form);
    return {
      ...word,
      base,
      after,
      weight: isStopWord(word.form) ? 0 : informationOf(base),
      known: isKnown(base),
      negated: false,
      same: [],
      near: [],
      poles: [],
    };
  });
  markNegation(terms);
  markGroups(terms);
  return terms;
}

/** Content words only, each once (the first that was said). */
export function distinctContent(terms: readonly Term[]): Term[] {
  const first = new Map<string, Term>();
  for (const term of terms) if (term.weight > 0 && !first.has(term.base)) first.set(term.base, term);
  return [...first.values()];
}

/** Base forms of the content words. */
export function basesOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(distinctContent(terms).map((term) => term.base));
}

/** What the terms tell together: the sum of their weights. */
export function informationIn(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}
