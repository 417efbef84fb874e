import { termsOf } from "./terms.ts";
import { words } from "./tokenize.ts";

/** Ways to say that no answer follows, as folded words. */
const PHRASES = [
  "no answer",
  "not answered",
  "unanswered",
  "no response",
  "no comment",
  "no idea",
  "no clue",
  "don't know",
  "dont know",
  "do not know",
  "idk",
  "dunno",
  "not sure",
  "unsure",
  "forgot",
  "have forgotten",
  "can't remember",
  "cannot remember",
  "don't remember",
  "do not remember",
  "can't answer",
  "cannot answer",
  "can't say",
  "cannot say",
  "n a",
  "skip",
  "pass",
  "next question",
  "sorry",
  "thanks",
];

const DECLINING = new RegExp(`(?<![^ ])(?:${PHRASES.join("|")})(?![^ ])`, "g");

function foldedWords(text: string): string {
  return words(text)
    .map((word) => word.form)
    .join(" ");
}

/**
 * Whether an answer only declines: "I don't know what a mutex is". `asked` holds the base forms of the question's words.
 * An answer that goes on ("not sure, maybe a lock") is an answer, and so is "pass" where the reference says it too.
 */
export function isNonAnswer(answer: string, reference: string, asked: ReadonlySet<string>): boolean {
  const said = foldedWords(answer);
  const rest = said.replace(DECLINING, "");
  if (rest === said || foldedWords(reference).search(DECLINING) >= 0) return false;
  return termsOf(rest).every((term) => term.weight === 0 || asked.has(term.base));
}
