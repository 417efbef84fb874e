import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReferencePoint } from "../../../src/interviewer/embedded/bank/bank.ts";
import { coverPoints, MADE } from "../../../src/interviewer/embedded/scoring/cover-points.ts";

const question = "How do you keep a checkout fast while traffic grows?";
const points: ReferencePoint[] = [
  {
    text: "Measure first to find where the time goes.",
    synonyms: ["profile", "tracing", "measure", "where the time goes"],
  },
  {
    text: "Cache what many readers share, and say when it expires.",
    synonyms: ["cache", "caching", "time to live", "keep a copy"],
  },
  {
    text: "Move slow work behind a queue so that the customer does not wait for it.",
    synonyms: ["queue", "in the background", "asynchronously", "worker"],
  },
  {
    text: "Shed load or degrade rather than fail for everyone.",
    synonyms: ["shed load", "rate limit", "degrade", "back pressure"],
  },
];
const model = [
  "I'd profile a slow request before I touch anything.",
  "Prices and stock change rarely, so we keep a copy close to the reader with a short expiry.",
  "Mails and invoices are made in the background; the customer gets an answer at once.",
  "When it still gets too much, we turn off recommendations and limit the rate per client.",
].join(" ");

const cover = (answer: string) => coverPoints({ points, answer, question });
const quoted = (answer: string) =>
  cover(answer).map(({ quote }) => quote && answer.slice(quote.start, quote.end));

describe("coverPoints", () => {
  it("finds every point of an answer that paraphrases them, with the sentence or clause that makes it", () => {
    const covered = cover(model);
    expect(covered.slice(0, 3).every((point) => point.covered >= MADE)).toBe(true);
    expect(quoted(model).slice(0, 3)).toEqual([
      expect.stringContaining("profile a slow request"),
      expect.stringContaining("keep a copy"),
      expect.stringContaining("in the background"),
    ]);
  });

  it("finds a point that is put in its own words, without a synonym", () => {
    const answer = "Sure. The slow work moves elsewhere, so the customer doesn't have to wait.";
    const [, , queue] = cover(answer);
    expect(queue?.covered).toBeGreaterThanOrEqual(MADE);
  });

  it.each([
    "",
    "   \n",
    "…",
    "I grew up in the mountains and I still love to ski with my family every winter.",
    "The garbage collector frees objects that nothing refers to any more.",
    question,
    "How do you keep a checkout fast while traffic grows? That is what you ask.",
  ])("finds nothing in %j", (answer) => {
    expect(cover(answer)).toEqual(points.map(() => ({ covered: 0, quote: null })));
  });

  it("does not take a denial for the point", () => {
    expect(cover("We never cache anything.")[1]?.covered).toBeLessThan(MADE);
    expect(cover("We cache prices.")[1]?.covered).toBeGreaterThanOrEqual(MADE);
  });

  it("reads a synonym beside a negation of the point's own in either polarity", () => {
    const negated: ReferencePoint = {
      text: "A const can't be reassigned.",
      synonyms: ["reassigned", "assigned again"],
    };
    const made = (answer: string) =>
      coverPoints({ points: [negated], answer, question: "What is const?" })[0]?.covered;
    expect(made("It is never reassigned.")).toBeGreaterThanOrEqual(MADE);
    expect(made("It may not be assigned again.")).toBeGreaterThanOrEqual(MADE);
  });

  it("quotes a sentence whole, and of a long one the clause when the rest adds nothing", () => {
    const answer = "There were many people in the room, so I proposed a rate limit, and later we had lunch.";
    expect(quoted(answer)[3]).toBe(answer);
    const long = `${answer.slice(0, -1)}, for which a place had been booked by somebody whose name I forgot, and then we left.`;
    expect(quoted(long)[3]).toBe("I proposed a rate limit,");
  });

  it("joins two sentences that make a point only together", () => {
    const answer = "Slow work goes elsewhere. The customer does not wait.";
    expect(quoted(answer)[2]).toBe(answer);
  });

  it("gives a range of the answer for every covered point, on any text", () => {
    const said = fc.array(fc.oneof(fc.constantFrom(...model.split(" ")), fc.string({ unit: "binary" })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(said, (parts) => {
        const answer = parts.join(" ");
        const covered = cover(answer);
        expect(covered).toHaveLength(points.length);
        for (const { covered: share, quote } of covered) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(quote === null).toBe(share === 0);
          if (quote)
            expect(answer.slice(quote.start, quote.end).trim()).toHaveLength(quote.end - quote.start);
        }
      }),
    );
  });
});
