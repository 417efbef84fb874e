import { describe, expect, it } from "vitest";
import type { AskedQuestion, Brief } from "../../../src/core/interviewer.ts";
import type { Assessment, PlannedQuestion, ProbeReason, Turn } from "../../../src/core/session/model.ts";
import { assessAnswer } from "../../../src/interviewer/embedded/assess/assess-answer.ts";
import { findQuestion } from "../../../src/interviewer/embedded/bank/index.ts";
import { levelAfter } from "../../../src/interviewer/embedded/follow-up/level.ts";
import { chooseNextQuestion } from "../../../src/interviewer/embedded/follow-up/next-question.ts";
import { makePlan } from "../../../src/interviewer/embedded/plan/make-plan.ts";
import { bankQuestion, brief, progress, turn } from "./session.ts";

const story: PlannedQuestion = {
  ...bankQuestion("behavioral.mid.07"),
  text: "Tell me about a time you improved something for your team.",
  source: { kind: "resume", line: "Improved the release process" },
};
const plan = makePlan(brief()).questions;

/** The question that follows on one answer to the story. */
const followUpTo = (answer: string, changes: Partial<Brief> = {}) =>
  chooseNextQuestion(progress([turn(0, story, answer)], changes, [story, ...plan]));

function reasonOf(question: AskedQuestion): ProbeReason | null {
  return question.source.kind === "probe" ? question.source.reason : null;
}

/** Holds a whole interview with somebody who answers by `reply`. */
function hold(reply: (question: AskedQuestion, at: number) => string, changes: Partial<Brief> = {}) {
  const made = makePlan(brief(changes));
  const turns: Turn[] = [];
  const questions: AskedQuestion[] = [];
  for (let at = 0; at < made.questions.length; at++) {
    const before = { brief: brief(changes), plan: made, turns };
    const question = chooseNextQuestion(before);
    questions.push(question);
    const answered = turn(2 * at, question, reply(question, at));
    turns.push(answered);
    answered.assessment = assessAnswer(before, answered);
  }
  return { questions, turns, plan: made };
}

const modelAnswer = (question: AskedQuestion) => {
  const id = "bankId" in question.source ? question.source.bankId : undefined;
  return findQuestion(id ?? "behavioral.mid.07")?.model ?? "";
};

describe("chooseNextQuestion", () => {
  it("opens with the first planned question", () => {
    const first = chooseNextQuestion(progress([], {}, plan));
    expect(first).toMatchObject({ text: plan[0]?.text, source: plan[0]?.source });
  });

  it.each<[ProbeReason, string]>([
    [
      "missing_result",
      "Last year our releases took two days of manual work. I wrote a script that builds and checks everything, and I showed my three colleagues how to use it.",
    ],
    [
      "no_numbers",
      "Last year our releases were slow and full of manual work. I had to speed them up, so I wrote a script that builds everything. In the end the releases were much quicker and the team was glad.",
    ],
    [
      "no_personal_part",
      "Last year our releases took two days. We decided to automate them, and we wrote scripts for each step. As a result the releases took one hour.",
    ],
    [
      "unsupported_claim",
      "I am a natural leader. Last spring I looked after our release process, and in the end it was a huge success.",
    ],
  ])("asks on when an answer leaves %s open, in the answer's own words", (reason, answer) => {
    const next = followUpTo(answer);
    const assessment = assessAnswer(progress([]), turn(0, story, answer));
    expect(assessment.probes.map((probe) => probe.reason)).toContain(reason);
    expect(next.source).toMatchObject({ kind: "probe", of: 0 });
    const quote = next.source.kind === "probe" ? next.source.quote : null;
    expect(quote).not.toBeNull();
    expect(answer).toContain(quote);
    expect(next.text).toContain(quote);
    if (reason !== "unsupported_claim") expect(reasonOf(next)).toBe(reason);
  });

  it("asks for an example when an answer is vague", () => {
    const question = { ...story, classification: { ...story.classification, requiresSTAR: false } };
    const answer =
      "I generally look at various things in the release process and improve the build, the tests and stuff like that.";
    const next = chooseNextQuestion(progress([turn(0, question, answer)], {}, [story, ...plan]));
    expect(reasonOf(next)).toBe("vague");
  });

  it("goes deeper with the bank's own question where an answer misses a point", () => {
    const question = bankQuestion("backend.mid.01");
    const answer = "The client sends an idempotency key with the payment and the server stores it.";
    const next = chooseNextQuestion(progress([turn(0, question, answer)], {}, [question, ...plan]));
    expect(reasonOf(next)).toBe("missed_point");
    const probes = findQuestion("backend.mid.01")?.probes ?? [];
    expect(probes.some((probe) => next.text.endsWith(probe))).toBe(true);
  });

  it("asks nothing further after a complete answer", () => {
    const question = bankQuestion("backend.mid.01");
    const model = findQuestion("backend.mid.01")?.model ?? "";
    const next = chooseNextQuestion(progress([turn(0, question, model)], {}, [question, ...plan]));
    expect(next.source.kind).not.toBe("probe");
  });

  it("judges the last answer itself when nobody has", () => {
    const answer = "Last year our releases took two days. I wrote a script that builds everything.";
    const judged = turn(0, story, answer, { assessment: assessAnswer(progress([]), turn(0, story, answer)) });
    expect(followUpTo(answer)).toEqual(chooseNextQuestion(progress([judged], {}, [story, ...plan])));
  });

  it("moves on kindly after “I don't know”, to an easier question", () => {
    const [first, second] = makePlan(brief({ type: "technical", difficulty: "senior" })).questions;
    if (!first || !second) throw new Error("the plan is too short");
    const next = chooseNextQuestion(
      progress([turn(0, first, "I don't know.")], { difficulty: "senior" }, [first, second]),
    );
    expect(next.source.kind).toBe("bank");
    expect(next.text.length).toBeGreaterThan(next.text.indexOf(". ") + 2);
    expect(next.text).toMatch(/^[^?]+[.] /);
    expect(next.classification.difficulty).toBe(
      second.classification.difficulty === "senior" ? "mid" : "junior",
    );
  });

  it("leaves client-recorded turns out of the plan's count", () => {
    const client = turn(0, story, "Something that was recorded before.", { by: "client" });
    expect(chooseNextQuestion(progress([client], {}, plan)).text).toBe(plan[0]?.text);
  });

  it("asks one more when the plan is used up", () => {
    const question = bankQuestion("backend.mid.01");
    const model = findQuestion("backend.mid.01")?.model ?? "";
    const next = chooseNextQuestion(progress([turn(0, question, model)], {}, [question]));
    expect(next.text).not.toContain(question.text);
    expect(next.text).toMatch(/\?|\./);
  });
});

describe("a whole interview", () => {
  const replies: [string, (question: AskedQuestion, at: number) => string][] = [
    ["strong", modelAnswer],
    [
      "half-way",
      (question) =>
        modelAnswer(question)
          .split(/(?<=[.!?]) /)
          .slice(0, 2)
          .join(" "),
    ],
    [
      "about the team",
      (_, at) =>
        `In project number ${at} we had many problems. We decided to change a lot and we moved it on.`,
    ],
    ["silent", () => "I don't know."],
  ];

  it.each(replies)("with a candidate who is %s never repeats a question", (_, reply) => {
    for (const seed of ["a", "b", "c"]) {
      const { questions } = hold(reply, { seed });
      expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    }
  });

  it.each(replies)("with a candidate who is %s has at most two follow-ups in a row", (_, reply) => {
    for (const type of ["mock", "technical", "behavioral"] as const) {
      const { questions } = hold(reply, { type });
      const kinds = questions.map(({ source }) => (source.kind === "probe" ? "p" : "-")).join("");
      expect(kinds).not.toContain("ppp");
      expect(kinds.match(/p/g)?.length ?? 0).toBeLessThanOrEqual(4);
    }
  });

  it("asks follow-ups of a candidate who leaves things open, at the cost of the plan's end", () => {
    const { questions, plan: made } = hold(replies[2]?.[1] ?? modelAnswer, { type: "behavioral" });
    const probes = questions.filter(({ source }) => source.kind === "probe").length;
    expect(probes).toBeGreaterThan(0);
    const asked = made.questions.filter(({ text }) =>
      questions.some((question) => question.text.endsWith(text)),
    );
    expect(asked).toEqual(made.questions.slice(0, made.questions.length - probes));
  });

  it("does not ask twice for the same thing about one answer", () => {
    const { turns } = hold(replies[2]?.[1] ?? modelAnswer, { type: "behavioral" });
    const asked = turns.flatMap(({ question }) =>
      question?.source?.kind === "probe" ? [`${question.source.of} ${question.source.reason}`] : [],
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("gets harder for a strong candidate, one step at a time, and says so", () => {
    const { questions } = hold(modelAnswer, { type: "technical", difficulty: "junior" });
    const levels = questions
      .filter(({ source }) => source.kind === "bank")
      .map((q) => q.classification.difficulty);
    expect(levels).toContain("senior");
    expect(levels.indexOf("mid")).toBeLessThan(levels.indexOf("senior"));
    const planned = makePlan(brief({ type: "technical", difficulty: "junior" })).questions;
    expect(planned.map((q) => q.classification.difficulty)).not.toContain("senior");
    expect(
      questions.some(({ text }) => /step deeper|harder, then|raise the bar|more demanding/.test(text)),
    ).toBe(true);
  });

  it("asks a structured interview as planned, whatever is answered", () => {
    for (const [, reply] of replies) {
      const { questions, plan: made } = hold(reply, { structured: true });
      for (const [at, { text }] of questions.entries())
        expect(text.endsWith(made.questions[at]?.text ?? "-")).toBe(true);
    }
  });
});

describe("levelAfter", () => {
  const scored = (score: number | null) => ({ sufficient: score !== null, score }) as Assessment;

  it.each([
    [[0.9], "mid"],
    [[0.9, 0.9], "senior"],
    [[0.9, 0.9, 0.9, 0.9], "senior"],
    [[0.9, 0.5, 0.9], "mid"],
    [[0.2], "mid"],
    [[0.2, 0.2], "junior"],
    [[0.2, 0.2, 0.2, 0.2], "junior"],
    [[null], "junior"],
    [[0.2, 0.2, 0.9, 0.9], "mid"],
    [[], "mid"],
  ] as const)("after scores of %j asks at level %s", (scores, level) => {
    expect(levelAfter(brief(), scores.map(scored))).toBe(level);
  });

  it("stays where it is in a structured interview", () => {
    expect(levelAfter(brief({ structured: true }), [scored(null), scored(null)])).toBe("mid");
  });
});
