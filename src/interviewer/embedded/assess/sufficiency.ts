import { isStopWord } from "../scoring/stop-words.ts";
import type { Word } from "../scoring/tokenize.ts";
import { NON_ANSWER_CUES, OTHER_LANGUAGE_WORDS } from "./reading/inadmissible-cues.ts";
import { plain } from "./reading/plain.ts";
import type { AnswerReading } from "./reading/read-answer.ts";

/** Why there is nothing to judge. */
export type Insufficiency = "declined" | "too_short" | "not_english";

/** Different content words below which an answer says nothing, unless they make a reference point. */
const FEWEST_WORDS = 3;
/** Different content words that an answer needs beside "I don't know" to be an attempt. */
const FEWEST_BESIDE_DECLINING = 6;
/** Shares that tell another language or script: of words, of letters. */
const FOREIGN_WORDS = 0.2;
const FOREIGN_LETTERS = 0.3;
const ENGLISH_WORDS = 0.25;

/** Whether a text reads as English; `said` are the words of it that count. */
export function isEnglish(text: string, said: readonly Word[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters * (1 - FOREIGN_LETTERS)) return false;
  const foreign = said.filter(({ form }) => OTHER_LANGUAGE_WORDS.has(form)).length;
  const english = said.filter(({ form }) => isStopWord(form)).length;
  return foreign < said.length * FOREIGN_WORDS || english >= said.length * ENGLISH_WORDS;
}

/**
 * Says why an answer gives no evidence, or `null` when there is something to judge. `makesPoint` tells whether it
 * makes a reference point: then even two words ("log n") are an answer.
 */
export function insufficiencyOf(reading: AnswerReading, makesPoint: boolean): Insufficiency | null {
  if (!isEnglish(reading.answer, reading.words)) return "not_english";
  const declining = reading.whole.statements.filter(({ span: { start, end } }) => {
    const said = plain(reading.answer.slice(start, end)).trim();
    return NON_ANSWER_CUES.some((cue) => cue.test(said));
  });
  const distinct = new Set(reading.content).size;
  if (declining.length > 0 && distinct < FEWEST_BESIDE_DECLINING) return "declined";
  if (distinct < FEWEST_WORDS && !(makesPoint && distinct > 0)) return "too_short";
  return null;
}
