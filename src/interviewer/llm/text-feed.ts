import { Refusal } from "./fault.ts";
import type { TextCheck } from "./text-check.ts";

/** Passes a growing text on, as far as it is known to stand. */
export interface TextFeed {
  /** Takes the text so far. Throws a {@link Refusal} on what may not be shown. */
  grow(text: string): void;
  /** Takes the whole text and passes on the rest. */
  finish(text: string): void;
}

/**
 * A feed that passes on whole words only, each after the text up to it has passed the check, so that nothing refused is
 * ever shown.
 */
export function textFeed(check: TextCheck, onDelta: (delta: string) => void): TextFeed {
  let passed = "";
  const pass = (text: string) => {
    if (!text.startsWith(passed)) throw new Refusal({ code: "wrong shape", advice: "Give each field once." });
    const delta = text.slice(passed.length);
    passed = text;
    if (delta !== "") onDelta(delta);
  };
  return {
    grow(text) {
      const begun = text.trimStart();
      const words = begun.slice(0, Math.max(0, begun.search(/\s+\S*$/)));
      if (words.length <= passed.length) return;
      const fault = check(words);
      if (fault) throw new Refusal(fault);
      pass(words);
    },
    finish: pass,
  };
}
