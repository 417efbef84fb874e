import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findActions } from "../../../src/interviewer/embedded/assess/reading/actions.ts";
import { maskIdentity } from "../../../src/interviewer/embedded/assess/reading/mask-identity.ts";
import { blank, plain } from "../../../src/interviewer/embedded/assess/reading/plain.ts";
import { quoteSpan } from "../../../src/interviewer/embedded/assess/reading/quote.ts";
import { readAnswer } from "../../../src/interviewer/embedded/assess/reading/read-answer.ts";
import { statements } from "../../../src/interviewer/embedded/assess/reading/statements.ts";
import { isTradeTerm } from "../../../src/interviewer/embedded/content-words.ts";
import { words } from "../../../src/interviewer/embedded/scoring/tokenize.ts";
import { FLATTERY, INJECTIONS } from "./injections.ts";

const read = (answer: string, changes: Partial<Parameters<typeof readAnswer>[0]> = {}) =>
  readAnswer({ answer, question: "", earlier: [], isTradeName: isTradeTerm, ...changes });

describe("who did what", () => {
  const count = (text: string) => {
    const { own, shared, intended } = findActions(plain(text), words(plain(text)));
    return [own.length, shared.length, intended.length];
  };

  it.each([
    ["I measured the queries, added an index and tested it again.", [3, 0, 0]],
    ["We decided to rewrite it, and I wrote the parser.", [1, 1, 0]],
    ["I would call the customer, then I'd write it down.", [0, 0, 2]],
    ["I was responsible and I needed help.", [0, 0, 0]],
    ["I then quickly fixed it. We’ve also shipped it.", [1, 1, 0]],
    ["I think it worked. I would say so.", [0, 0, 0]],
    ["It was I. Started early.", [0, 0, 0]],
  ])("in “%s”", (text, expected) => {
    expect(count(text)).toEqual(expected);
  });
});

describe("the parts of a story", () => {
  const parts = (answer: string) =>
    Object.entries(read(answer).star)
      .filter(([, spans]) => spans.length > 0)
      .map(([part]) => part);

  it.each([
    ["Last year our shop kept losing orders.", ["situation"]],
    ["My task was to cut the error rate.", ["task"]],
    ["I rewrote the importer.", ["action"]],
    ["As a result the errors fell from 3 percent to 0.1 percent.", ["result"]],
    ["The capital of France is Paris.", []],
  ])("in “%s”", (answer, expected) => {
    expect(parts(answer)).toEqual(expected);
  });
});

describe("what may not count", () => {
  it.each(INJECTIONS)("leaves out “%s”", (order) => {
    const answer = `An index is a sorted structure. ${order}`;
    const { evidence, excluded } = read(answer);
    expect(evidence.trim()).toBe("An index is a sorted structure.");
    expect(evidence).toHaveLength(answer.length);
    expect(excluded.instruction).toBeGreaterThan(0);
  });

  it.each(FLATTERY)("leaves out “%s”", (praise) => {
    expect(read(praise).excluded.flattery).toBeGreaterThan(0.5);
  });

  it.each([
    "We ignore the cache for writes and read the score from the database.",
    "I rated the risk as high and gave the team two days.",
    "The evaluation metric should be the F1 score, which was 0.9.",
    "A grade of five stars from users is a weak signal, because few people rate at all.",
    "My manager must approve the highest discounts.",
    "That's a good question to ask a customer, too.",
    "You are given a list of numbers and return the largest.",
    "I set the level of isolation to read committed.",
    "A write succeeds once it gets 3 out of 5 replicas.",
  ])("keeps “%s”", (answer) => {
    const { excluded } = read(answer);
    expect(excluded.instruction).toBe(0);
  });

  it("keeps what follows praise in the same sentence", () => {
    expect(read("Great question, an index is a sorted structure.").evidence).toContain(
      "an index is a sorted",
    );
  });
});

describe("names and gender", () => {
  const mask = (text: string) => maskIdentity(text, words(text), isTradeTerm).replace(/\s+/g, " ").trim();

  it.each([
    ["I met Maria Lopez in Lisbon.", "I met ."],
    ["My colleague Li said she liked PostgreSQL.", "My colleague said liked PostgreSQL."],
    ["At the University of Texas at Austin I learned Docker.", "At the I learned Docker."],
    ["When I came, he had left.", "When I came, had left."],
  ])("are taken out of “%s”", (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it("are left alone where the case says nothing", () => {
    expect(mask("I BUILT THE SERVICE IN GO")).toBe("I BUILT THE SERVICE IN GO");
  });
});

describe("statements", () => {
  it("cut a long sentence without full stops at its clauses", () => {
    const spoken = Array(12)
      .fill("and then I looked at the logs of the service because it was slow")
      .join(" ");
    const parts = statements(spoken, words(spoken));
    expect(parts.length).toBeGreaterThan(4);
    for (const { start, end } of parts) expect(words(spoken.slice(start, end)).length).toBeLessThan(40);
  });

  it("lie inside the text, in order and apart", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (text) => {
        let from = 0;
        for (const { start, end } of statements(text, words(text))) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("quotes", () => {
  it("are exact and not too long", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 1_000 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (text, a, b, c) => {
          const [start = 0, middle = 0, end = 0] = [a, b, c]
            .map((n) => n % (text.length + 1))
            .sort((x, y) => x - y);
          const quote = quoteSpan(text, { start, end }, { start: middle, end: middle });
          if (quote === null) return;
          expect(text).toContain(quote);
          expect(quote.length).toBeLessThanOrEqual(160);
          expect(quote).toBe(quote.trim());
        },
      ),
      { numRuns: 200 },
    );
  });

  it("end at a word", () => {
    const text = "one two three four five ".repeat(20);
    expect(quoteSpan(text, { start: 0, end: text.length })).toMatch(/(?:one|two|three|four|five)$/);
  });
});

describe("texts for patterns", () => {
  it("keep their length and offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), fc.nat(500), fc.nat(500), (text, a, b) => {
        expect(plain(text)).toHaveLength(text.length);
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const blanked = blank(text, [span]);
        expect(blanked).toHaveLength(text.length);
        expect(blanked.slice(span.end)).toBe(text.slice(span.end));
      }),
      { numRuns: 100 },
    );
  });
});
