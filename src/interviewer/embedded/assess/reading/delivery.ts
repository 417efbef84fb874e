import type { Assessment } from "../../../../core/session/model.ts";
import { words } from "../../scoring/tokenize.ts";
import { FILLER_PHRASES, FILLER_SOUNDS } from "./fillers.ts";
import { plain } from "./plain.ts";

/** Shorter speech than this, in seconds, gives no steady pace. */
const SHORTEST_TIMED = 5;

/** Where fillers stand in a text: sounds, and phrases used without meaning. */
export function countFillers(answer: string): number {
  const text = plain(answer);
  const sounds = words(answer).filter((word) => FILLER_SOUNDS.has(word.form)).length;
  return FILLER_PHRASES.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), sounds);
}

/** Measures how an answer was said. Pace is in words per minute, null when it was not timed. */
export function measureDelivery(answer: string, spokenSeconds: number | null): Assessment["delivery"] {
  const count = words(answer).length;
  const timed = spokenSeconds !== null && spokenSeconds >= SHORTEST_TIMED && count > 0;
  return {
    words: count,
    fillers: countFillers(answer),
    wordsPerMinute: timed ? Math.round((count * 60) / spokenSeconds) : null,
  };
}
