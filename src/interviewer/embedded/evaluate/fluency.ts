import { countFillers } from "../assess/reading/delivery.ts";
import { FILLER_SOUNDS } from "../assess/reading/fillers.ts";
import { sentences, words } from "../scoring/tokenize.ts";

/** What breaks the flow of speech. */
export interface Flow {
  words: number;
  /** Fillers per word, 0–1. */
  fillers: number;
  /** Words said twice in a row, per word. */
  stutters: number;
  /** Sentences broken off, per sentence. */
  unfinished: number;
}

/** Fewer words than this, in all answers together, are no speech to judge. */
const FEWEST_WORDS = 25;

/**
 * How much each break costs. Speakers average about 2.6 fillers and 1.5 repeated words in 100 (Bortfeld et al.,
 * "Disfluency rates in conversation", Language and Speech 44(2), 2001): that costs about 20 points.
 */
const COST = { fillers: 5, stutters: 6, unfinished: 0.7 };

/** Words that are said twice on purpose. */
const DOUBLED = new Set(["had", "that", "very", "really", "so", "no", "many", "far", "long", "bye", "is"]);

/** A sentence that trails off: dots or a dash at its end, or a last word that wants another one. */
const BROKEN_OFF =
  /(?:\.\.|…|[-–—])$|\b(?:and|or|but|because|so|the|a|an|to|of|with|for|which|that|then|my|our|is|was)[,.]?$/i;

/** Measures the flow of several answers together; `null` when there is too little of them. */
export function flowOf(answers: readonly string[]): Flow | null {
  let count = 0;
  let fillers = 0;
  let stutters = 0;
  let broken = 0;
  let said = 0;
  for (const answer of answers) {
    const all = words(answer);
    count += all.length;
    fillers += countFillers(answer);
    stutters += all.filter(
      ({ form }, at) => form === all[at - 1]?.form && !DOUBLED.has(form) && !FILLER_SOUNDS.has(form),
    ).length;
    for (const { start, end } of sentences(answer)) {
      said++;
      if (BROKEN_OFF.test(answer.slice(start, end))) broken++;
    }
  }
  if (count < FEWEST_WORDS) return null;
  return {
    words: count,
    fillers: fillers / count,
    stutters: stutters / count,
    unfinished: said === 0 ? 0 : broken / said,
  };
}

/** Fluency 0–100: 100 for an even flow, less for fillers, repeated words and sentences broken off. */
export function fluencyScore(flow: Flow): number {
  const cost =
    COST.fillers * flow.fillers + COST.stutters * flow.stutters + COST.unfinished * flow.unfinished;
  return Math.round(100 * Math.exp(-cost));
}
