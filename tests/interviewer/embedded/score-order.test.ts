import { describe, expect, it } from "vitest";
import { DOMAINS } from "../../../src/core/catalogue.ts";
import { DIFFICULTIES } from "../../../src/core/session/model.ts";
import { assessAnswer } from "../../../src/interviewer/embedded/assess/assess-answer.ts";
import type { BankQuestion } from "../../../src/interviewer/embedded/bank/bank.ts";
import { GENERAL, TECHNICAL } from "../../../src/interviewer/embedded/bank/index.ts";
import { sentences } from "../../../src/interviewer/embedded/scoring/tokenize.ts";
import { bankQuestion, progress, turn } from "./session.ts";

const VAGUE =
  "It is important to do this well. I would follow best practices and make sure that it works as it should for everybody.";
const OFF_TOPIC =
  "My favourite dish is pizza with basil. The cheese has to be fresh and the tomatoes sweet, and on Sundays my dog watches the oven with me.";
/** Questions a group; enough to see an order that does not hold, and quick. */
const OF_A_GROUP = 3;
const GRADES = ["model", "half", "one", "vague", "off"] as const;

const half = (parts: readonly string[]) => parts.slice(0, Math.ceil(parts.length / 2)).join(" ");

/**
 * Answers from the best to the worst. Points are what a candidate says where they are knowledge; those of a story
 * describe one, so that there a half is half of the model story.
 */
function answersTo({ type, model, points }: BankQuestion): Record<(typeof GRADES)[number], string> {
  const parts =
    type === "technical"
      ? points.map(({ text }) => text)
      : sentences(model).map(({ start, end }) => model.slice(start, end));
  return { model, half: half(parts), one: parts[0] ?? "", vague: VAGUE, off: OFF_TOPIC };
}

function scoreOf({ id }: BankQuestion, answer: string): number {
  const last = turn(0, bankQuestion(id), answer);
  const { score, criteria } = assessAnswer(progress([last]), last);
  for (const { quote } of criteria) expect(answer).toContain(quote ?? "");
  return score ?? 0;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const technical = DOMAINS.flatMap(({ slug }) =>
  DIFFICULTIES.map((level) => [`${slug}, ${level}`, TECHNICAL[slug][level]] as const),
);
const general = (["behavioral", "situational", "cultural"] as const).flatMap((type) =>
  DIFFICULTIES.map(
    (level) => [`${type}, ${level}`, GENERAL[type].filter(({ id }) => id.includes(level))] as const,
  ),
);

describe("scores", () => {
  it.each([...technical, ...general])("fall with what an answer holds: %s", (_, questions) => {
    const asked = questions.slice(0, OF_A_GROUP);
    expect(asked).toHaveLength(OF_A_GROUP);
    const scores = asked.map((question) => {
      const answers = answersTo(question);
      return GRADES.map((grade) => scoreOf(question, answers[grade]));
    });
    for (const [model = 0, some = 1, one = 1, vague = 1, off = 1] of scores) {
      // Points in the bank's own words may outdo a model answer in spoken ones by a hair.
      expect(model).toBeGreaterThan(some - 0.05);
      expect(model).toBeGreaterThan(one);
      expect(some).toBeGreaterThan(Math.max(vague, off));
    }
    const [model = 0, some = 1, one = 1, vague = 1, off = 1] = GRADES.map((_, grade) =>
      mean(scores.map((row) => row[grade] ?? 0)),
    );
    expect(model).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(vague);
    expect(vague).toBeGreaterThanOrEqual(off);
    expect(off).toBeLessThan(0.1);
  });

  it("take terse prose without articles for what it says", () => {
    const terse =
      "Make key on client, one for each payment. Send same key again on retry. Store key with unique constraint in same transaction as payment. For known key return stored result, never charge again.";
    const listed =
      "key, client, payment, retry, unique constraint, transaction, stored result, charge, idempotency, conflict, expiry, lock, hash.";
    const judged = (answer: string) => {
      const last = turn(0, bankQuestion("backend.mid.01"), answer);
      return assessAnswer(progress([last]), last);
    };
    expect(judged(terse).caps).toEqual([]);
    expect(judged(terse).score ?? 0).toBeGreaterThan(0.5);
    expect(judged(listed).caps).toContain("keyword_stuffing");
    expect(judged(listed.replaceAll(", ", ". ")).caps).toContain("keyword_stuffing");
  });
});
