import type { ProbeReason } from "../../../core/session/model.ts";

/**
 * Ways to ask a follow-up: with the answer's own words in slot {quote}, and without any. The lists are as long as each
 * other and those that begin alike stand at the same place, so that one interview does not hear the same opening twice.
 */
export interface ProbePhrases {
  quoting: readonly string[];
  plain: readonly string[];
}

export const PROBE_PHRASES: Record<Exclude<ProbeReason, "missed_point">, ProbePhrases> = {
  missing_result: {
    quoting: [
      "You said “{quote}”. What came of it in the end?",
      "“{quote}”: and then? How did it turn out?",
      "Let's follow that to the end. You told me “{quote}”; what was different afterwards?",
      "After “{quote}”, what happened? I'd like to hear how it ended.",
      "I'd like to know how that ended: “{quote}”. What was the result?",
    ],
    plain: [
      "And how did it end? What was the result?",
      "What came of it, in the end?",
      "What was different once you were done?",
    ],
  },
  no_numbers: {
    quoting: [
      "You said “{quote}”. By how much? A rough figure is fine.",
      "“{quote}”: how would you put that in numbers?",
      "About “{quote}”: what was it before, and what was it afterwards?",
      "Let me pick up “{quote}”. Was there anything you measured?",
      "“{quote}” sounds good. How large was the difference, compared with before?",
    ],
    plain: [
      "Can you put a number on that result, even a rough one?",
      "How large was the effect, compared with before?",
    ],
  },
  no_personal_part: {
    quoting: [
      "You said “{quote}”. Which part of that was yours?",
      "“{quote}”: what did you do yourself there?",
      "When you say “{quote}”, what would have been missing without you?",
      "I hear what the team did: “{quote}”. What did you decide or do yourself?",
      "Let me ask about you, too. In “{quote}”, what was your share?",
    ],
    plain: ["Which part of that was yours?", "What did you do yourself, and what did the others do?"],
  },
  vague: {
    quoting: [
      "You said “{quote}”. Can you give me one example of that?",
      "“{quote}”: what does that look like on a particular day?",
      "Could you make this more concrete for me: “{quote}”?",
      "Let me stay with “{quote}”. What exactly did you do or would you do?",
      "What do you mean by “{quote}”? An example would help me.",
    ],
    plain: [
      "Can you give me a concrete example of that?",
      "What would that look like in practice, step by step?",
      "Could you go one level deeper there?",
    ],
  },
  unsupported_claim: {
    quoting: [
      "You said “{quote}”. What would I have seen if I had been there?",
      "“{quote}”: what makes you say so?",
      "How do you know? I mean this: “{quote}”.",
      "I noted “{quote}”, which is a strong statement. What is it based on?",
      "If somebody doubted “{quote}”, what would you show them?",
    ],
    plain: ["What makes you say so? Is there an example?", "How do you know that?"],
  },
};

/** Leads from what was said to a question that goes deeper, which follows. */
export const DEEPER_LEADS: ProbePhrases = {
  quoting: [
    "You said “{quote}”.",
    "Staying with “{quote}”:",
    "Let me go a step further than “{quote}”.",
    "You mentioned “{quote}”.",
    "Following on from “{quote}”:",
  ],
  plain: ["Let me stay with this for a moment.", "One more question on this."],
};
