import type { Span, Word } from "../../scoring/tokenize.ts";
import {
  BETWEEN_SUBJECT_AND_VERB,
  EMPTY_INTENTIONS,
  IRREGULAR_ACTIONS,
  MODALS,
  NO_ACTIONS,
} from "./action-verbs.ts";

/** What was done or would be done, by whom; each range runs from the pronoun to the verb. */
export interface Actions {
  /** "I measured", and verbs that follow it: "I measured, added and removed". */
  own: Span[];
  /** "we decided". */
  shared: Span[];
  /** "I would ask". */
  intended: Span[];
}

/** How many words after an own action a further verb of the same subject may stand: "I profiled it and added …". */
const CHAIN = 14;

const isAction = (form: string) =>
  IRREGULAR_ACTIONS.has(form) || (form.length > 4 && form.endsWith("ed") && !NO_ACTIONS.has(form));

/** A contracted subject ("I'd", "we'll") as its pronoun and the modal or auxiliary in it. */
function subjectOf(form: string): { who: "i" | "we"; modal: boolean } | null {
  const match = /^(i|we)(?:'(d|ll|ve))?$/.exec(form);
  if (!match) return null;
  return { who: match[1] === "i" ? "i" : "we", modal: match[2] === "d" || match[2] === "ll" };
}

/** Finds who did what in an answer, by pronoun and verb form. Linear in the number of words. */
export function findActions(text: string, words: readonly Word[]): Actions {
  const found: Actions = { own: [], shared: [], intended: [] };
  words.forEach((word, at) => {
    const subject = subjectOf(word.form);
    if (!subject) return;
    let modal = subject.modal;
    let next = at + 1;
    for (let verb = words[next]; verb; verb = words[++next]) {
      if (MODALS.has(verb.form)) modal = true;
      else if (!BETWEEN_SUBJECT_AND_VERB.has(verb.form)) break;
    }
    const verb = words[next];
    if (!verb || /[.!?\n]/.test(text.slice(word.end, verb.start))) return;
    const span = { start: word.start, end: verb.end };
    if (isAction(verb.form)) {
      (subject.who === "i" ? found.own : found.shared).push(span);
      chainFrom(text, words, next, subject.who === "i" ? found.own : found.shared);
    } else if (modal && !EMPTY_INTENTIONS.has(verb.form)) found.intended.push(span);
  });
  return found;
}

/** Adds the verbs that share the subject of the action at `from`: after "and", "then" or a comma, in one sentence. */
function chainFrom(text: string, words: readonly Word[], from: number, into: Span[]): void {
  for (let at = from + 1; at <= from + CHAIN; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || /[.!?\n]/.test(text.slice(before.end, word.start))) return;
    if (/^(?:i|we|you|they|it|who|which|that)(?:'\w+)?$/.test(word.form)) return;
    const joined =
      /^(?:and|then|also)$/.test(before.form) || text.slice(before.end, word.start).includes(",");
    if (joined && isAction(word.form)) into.push({ start: word.start, end: word.end });
  }
}
