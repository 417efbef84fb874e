import type { Rules } from "./model.ts";

/** Rules of a session whose turns a client records: no end of its own, messages of up to 10,000 characters. */
export const RECORDED_RULES: Rules = {
  engineRun: false,
  maxQuestions: null,
  idleMinutes: null,
  maxAnswerChars: 10_000,
};
