import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreAnswer } from "../../../src/interviewer/embedded/scoring/score-answer.ts";
import { words } from "../../../src/interviewer/embedded/scoring/tokenize.ts";
import { CASES } from "./cases.ts";

const anyText = fc.string({ unit: "binary", maxLength: 300 });

describe.each(CASES)("on $question", ({ question, reference, good, partial, offTopic, bag }) => {
  const score = (answer: string) => scoreAnswer({ question, reference, answer });

  it("ranks a good answer over a partial one over one beside the point", () => {
    expect(score(good)).toBeGreaterThan(0.8);
    expect(score(good)).toBeGreaterThan(score(partial) + 0.1);
    expect(score(partial)).toBeGreaterThan(score(offTopic) + 0.1);
    expect(score(offTopic)).toBeLessThan(0.1);
  });

  it("gives the reference itself everything, in any case and punctuation", () => {
    expect(score(reference)).toBe(1);
    expect(score(`  ${reference.toUpperCase().replaceAll(".", " !")}`)).toBeGreaterThanOrEqual(0.95);
    expect(score(`I think ${reference}`)).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    "",
    " \n\t ",
    "...",
    "the of and it is to in that",
    "I don't know",
    "no idea, sorry",
    question,
    `${question} ${question}`,
    question.toLowerCase().replace("?", ""),
  ])("gives %j nothing", (answer) => {
    expect(score(answer)).toBeLessThanOrEqual(0.05);
  });

  it("gains nothing from a bag of the reference's words", () => {
    const shuffled = words(reference)
      .map(({ form }) => form)
      .sort();
    for (const stuffed of [bag, bag.replaceAll(" ", ", "), `${bag} ${bag}`, shuffled.join(" ")])
      expect(score(stuffed)).toBeLessThan(score(partial));
  });

  it("gains nothing from repetition", () => {
    for (const answer of [good, partial, offTopic, bag]) {
      expect(score(`${answer} ${answer}`)).toBeLessThanOrEqual(score(answer) + 1e-9);
      expect(score(Array(40).fill(answer).join(" "))).toBeLessThanOrEqual(score(answer) + 1e-9);
    }
  });

  it("gains little from burying the reference's words in a dump of everything", () => {
    const others = CASES.filter((other) => other.question !== question);
    const dump = others.map((other) => `${other.reference} ${other.good} ${other.offTopic}`).join(" ");
    expect(score(dump)).toBeLessThan(score(partial));
  });
});

describe("scoreAnswer", () => {
  it("is a finite number from 0 to 1 on any text", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (question, reference, answer) => {
        const score = scoreAnswer({ question, reference, answer });
        expect(Number.isFinite(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreAnswer({ question, reference, answer })).toBe(score);
      }),
    );
  });

  it("gives any reference at least 0.95 for itself and any question nothing for its copy", () => {
    const said = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(said, said, (question, reference) => {
        const [asked, given] = [question, reference].map((text) =>
          words(text)
            .map(({ form }) => form)
            .join(" "),
        );
        fc.pre(asked !== given && asked !== "");
        expect(scoreAnswer({ question, reference, answer: reference })).toBeGreaterThanOrEqual(0.95);
        expect(scoreAnswer({ question, reference, answer: question })).toBeLessThanOrEqual(0.05);
      }),
    );
  });

  it("does not rise when sentences are said again", () => {
    const sentence = fc.constantFrom(
      ...CASES.flatMap(({ good, partial, offTopic }) => [good, partial, offTopic]),
    );
    const answers = fc.array(sentence, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...CASES), answers, ({ question, reference }, said) => {
        const answer = said.join(" ");
        const score = scoreAnswer({ question, reference, answer });
        expect(scoreAnswer({ question, reference, answer: `${answer} ${answer}` })).toBeLessThanOrEqual(
          score + 1e-9,
        );
      }),
    );
  });

  it("forgives misspelling and inflection", () => {
    const question = "What does a constructor do?";
    const reference = "It initializes the fields of a new object.";
    const score = (answer: string) => scoreAnswer({ question, reference, answer });
    expect(score("it initialises the feilds of new objects")).toBeGreaterThan(0.85);
  });

  it("tells numbers and comparison signs in any writing", () => {
    const question = "When does the recursion end?";
    const reference = "When two or fewer elements are left, n <= 2.";
    const score = (answer: string) => scoreAnswer({ question, reference, answer });
    expect(score("when 2 elements are left")).toBe(score("when two elements are left"));
    expect(score("n ≤ 2")).toBe(score("n &lt;= 2"));
  });

  it("takes an answer from the words of the question, but not their copy", () => {
    const question = "Which is faster to search by key, an array or a hash table?";
    const reference = "A hash table.";
    const score = (answer: string) => scoreAnswer({ question, reference, answer });
    expect(score("the hash table")).toBeGreaterThan(0.9);
    expect(score("an array")).toBeLessThan(0.5);
    expect(score(question)).toBe(0);
  });

  it("takes a word of declining for an answer where the reference has it", () => {
    const question = "Which Python statement does nothing?";
    const score = (answer: string) => scoreAnswer({ question, reference: "The pass statement.", answer });
    expect(score("pass")).toBeGreaterThan(0.9);
    expect(score("skip")).toBe(0);
  });

  it("gives the opposite of the reference less than half of it", () => {
    const question = "Is TCP reliable?";
    const reference =
      "TCP is a reliable protocol: lost segments are retransmitted and data arrives in order.";
    const score = (answer: string) => scoreAnswer({ question, reference, answer });
    const yes = score("It is reliable, since lost segments are retransmitted and data arrives in order.");
    const no = score(
      "It isn't reliable: lost segments are never retransmitted and data does not arrive in order.",
    );
    expect(yes).toBeGreaterThan(0.9);
    expect(no).toBeLessThan(0.4);
  });

  it("takes a negated opposite for the same", () => {
    const question = "What must hold before a pop?";
    const reference = "The stack is not empty.";
    const score = (answer: string) => scoreAnswer({ question, reference, answer });
    expect(score("the stack is not empty")).toBe(1);
    expect(score("the stack is empty")).toBeLessThan(score("it is never empty"));
  });

  it("compares languages without spaces by character", () => {
    const question = "什么是死锁?";
    const reference = "两个线程互相等待对方持有的锁。";
    const score = (answer: string) => scoreAnswer({ question, reference, answer });
    expect(score("两个线程互相等待对方的锁")).toBeGreaterThan(0.8);
    expect(score("我喜欢吃面条")).toBeLessThan(0.1);
  });

  it.each([
    ["one word", "a".repeat(10_000)],
    ["one phrase", "we never really know what a stack is, do we? "],
    ["full stops", "a. "],
    ["combining marks", `a${"\u0301".repeat(10_000)}`],
    ["new words", Array.from({ length: 1_500 }, (_, at) => `word${at.toString(36)}x`).join(" ")],
  ])("gives 200,000 characters of %s little, and comes to an end", (_, piece) => {
    const { question, reference } = CASES[0] ?? expect.fail("no case");
    const answer = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(scoreAnswer({ question, reference, answer })).toBeLessThan(0.5);
  });
});
