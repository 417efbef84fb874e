import { words } from "../embedded/scoring/tokenize.ts";

/**
 * Words in a row that nobody shares with the instructions by chance. Replies use the instructions' terms, hardly ever
 * this many in their order.
 */
const TELLING_RUN = 8;

const formsOf = (text: string) => words(text).map(({ form }) => form);

function runsOf(text: string): string[] {
  const forms = formsOf(text);
  return forms.slice(TELLING_RUN - 1).map((_, at) => forms.slice(at, at + TELLING_RUN).join(" "));
}

/** Tells whether a text gives away instructions: their canary word, or a run of their words. */
export function leakOf(instructions: string, canary: string): (text: string) => boolean {
  const runs = new Set(runsOf(instructions));
  return (text) => text.includes(canary) || runsOf(text).some((run) => runs.has(run));
}
