import { sentences, words } from "../scoring/tokenize.ts";

/** One answer as it was said. */
export interface Spoken {
  text: string;
  /** Words per minute, null when it was not timed. */
  wordsPerMinute: number | null;
}

/**
 * Words per minute at which one is followed with ease. Conversation in English runs at about 150 (National Center
 * for Voice and Speech, "Voice qualities"); interviews leave room for thinking.
 */
const COMFORTABLE = { from: 115, to: 165 };
/** Points lost per word per minute outside of it, and the least that remains. */
const PACE_COST = 0.9;
const LEAST = 20;

/** Sentence lengths, in words, that are easy to follow by ear. */
const EASY_SENTENCE = { from: 4, to: 34 };
const FEWEST_SENTENCES = 4;
/** Variation of sentence length (standard deviation over mean) at which speech no longer sounds even. */
const LIVELY = 0.35;

function paceScore(pace: number): number {
  const off = Math.max(COMFORTABLE.from - pace, pace - COMFORTABLE.to, 0);
  return Math.max(LEAST, 100 - PACE_COST * off);
}

function sentenceScore(texts: readonly string[]): number | null {
  const lengths = texts.flatMap((text) =>
    sentences(text).map(({ start, end }) => words(text.slice(start, end)).length),
  );
  if (lengths.length < FEWEST_SENTENCES) return null;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const easy = lengths.filter((length) => length >= EASY_SENTENCE.from && length <= EASY_SENTENCE.to);
  const mean = total / lengths.length;
  const deviation = Math.sqrt(
    lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length,
  );
  const share = easy.reduce((sum, length) => sum + length, 0) / total;
  return 100 * (0.75 * share + 0.25 * Math.min(1, deviation / mean / LIVELY));
}

/**
 * Rhythm 0–100: how close the pace of the timed answers comes to a comfortable one; without any timing, how easy the
 * sentences are to follow and how lively they vary. `null` when there is too little of either.
 */
export function rhythmScore(answers: readonly Spoken[]): number | null {
  const timed = answers.flatMap(({ text, wordsPerMinute }) =>
    wordsPerMinute === null ? [] : [{ length: words(text).length, pace: wordsPerMinute }],
  );
  const length = timed.reduce((sum, each) => sum + each.length, 0);
  if (length > 0) {
    return Math.round(timed.reduce((sum, each) => sum + paceScore(each.pace) * each.length, 0) / length);
  }
  const score = sentenceScore(answers.map(({ text }) => text));
  return score === null ? null : Math.round(score);
}
