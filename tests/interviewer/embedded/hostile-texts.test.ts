import { describe, expect, it } from "vitest";
import { createEmbeddedInterviewer } from "../../../src/interviewer/embedded/embedded-interviewer.ts";
import { periodAtEdge } from "../../../src/interviewer/embedded/resume/dates.ts";
import { readResume } from "../../../src/interviewer/embedded/resume/read-resume.ts";
import { scoreAnswer } from "../../../src/interviewer/embedded/scoring/score-answer.ts";
import { bankQuestion, brief, job, progress, recorded, resume, turn } from "./session.ts";

/** Characters; more than any dialect takes for an answer. Work that grows with their square does not end in time. */
const LENGTH = 60_000;
/** Some ten times what is needed. */
const LIMIT_MS = 30_000;
const PIECES = ["1,", "1.", "1 ", " ", "\t", "\n", "...", "a", "a ", "- ", "I ", "@.", "http://", "“", '"'];
const MORE_PIECES = ["x@", ": ", ",;", "0", "we ", "give my ", "how is ", "e.g. ", "A. ", "I've always "];

const interviewer = createEmbeddedInterviewer();
const known = bankQuestion("backend.mid.01");

/** Everything that reads what a candidate or a client wrote. */
const CALLS: Record<string, (text: string) => unknown> = {
  scoreAnswer: (text) => scoreAnswer({ question: "What is a key?", reference: text, answer: `${text} x` }),
  assess: (text) => interviewer.assess({ progress: progress([]), turn: turn(0, known, text) }),
  "assess a repetition": (text) => {
    const turns = [recorded(0, text, text), turn(1, known, `${text} x`)] as const;
    return interviewer.assess({ progress: progress([...turns]), turn: turns[1] });
  },
  nextQuestion: (text) => interviewer.nextQuestion(progress([turn(0, known, text)])),
  evaluate: (text) =>
    interviewer.evaluate({ brief: brief(), turns: [turn(0, known, text), recorded(1, text, text)] }),
  classify: (text) => interviewer.classify({ brief: brief(), question: text }),
  suggest: (text) =>
    interviewer.suggest({
      brief: brief({ resume: resume({ claims: [text] }), jobContext: job({ description: text }) }),
      question: text,
      classification: known.classification,
    }),
  plan: (text) => {
    const role = { title: text, organisation: text, start: null, end: null, highlights: [text] };
    const profile = resume({ skills: [text], roles: [role], projects: [{ name: text, highlights: [text] }] });
    const wanted = job({ title: text, company: text, description: text, requirements: [text] });
    return interviewer.plan(brief({ topic: { text, slug: null }, jobContext: wanted, resume: profile }));
  },
  readResume: (text) =>
    readResume({
      pages: [{ width: 600, height: 800, items: [{ text, x: 10, y: 700, width: 500, size: 10 }] }],
      truncated: false,
    }),
};

describe("hostile texts", () => {
  it.each([...PIECES, ...MORE_PIECES])(
    "cost no more than their length: %j",
    { timeout: LIMIT_MS },
    async (piece) => {
      const text = piece.repeat(LENGTH / piece.length);
      for (const [name, call] of Object.entries(CALLS)) expect(await call(text), name).toBeDefined();
    },
  );

  it("take no time in a header full of words that frame a date", () => {
    for (const word of ["exp.: ", "dates ", "date: ", "e "])
      expect(periodAtEdge(`${word.repeat(20).slice(0, 120)}Zz 2019 qq`)).toBeNull();
  });
});
