import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/core/session/model.ts";
import { assessAnswer, levelOf } from "../../../src/interviewer/embedded/assess/assess-answer.ts";
import { ALL_QUESTIONS, findQuestion } from "../../../src/interviewer/embedded/bank/index.ts";
import { FLATTERY } from "./injections.ts";
import { bankQuestion, progress, recorded, turn } from "./session.ts";

const PAYMENT = "backend.mid.01";
const model = (id: string) => findQuestion(id)?.model ?? "";

/** Judges an answer to a question of the bank, after other answers where a test gives some. */
function judge(answer: string, id = PAYMENT, earlier: readonly string[] = []): Assessment {
  const before = earlier.map((text, at) => turn(2 * at, bankQuestion("backend.mid.02"), text));
  const last = turn(2 * before.length, bankQuestion(id), answer);
  return assessAnswer(progress([...before, last]), last);
}

function judgeRecorded(question: string, answer: string): Assessment {
  const last = recorded(0, question, answer);
  return assessAnswer(progress([last]), last);
}

const level = (assessment: Assessment, name: string) =>
  assessment.criteria.find(({ criterion }) => criterion === name)?.level;

const STORY = {
  ...bankQuestion("behavioral.mid.07"),
  text: "Tell me about a time you improved something for your team.",
  source: { kind: "resume", line: "Improved the release process" } as const,
};
const judgeStory = (answer: string) => assessAnswer(progress([]), turn(0, STORY, answer));

describe("levels", () => {
  it.each([
    [0, 1],
    [0.19, 1],
    [0.2, 2],
    [0.5, 3],
    [0.79, 4],
    [0.8, 5],
    [1, 5],
  ])("make %f level %i", (value, expected) => {
    expect(levelOf(value)).toBe(expected);
  });
});

describe("an answer to a bank question", () => {
  it.each([
    "backend.mid.01",
    "frontend.junior.06",
    "databases.mid.02",
    "situational.mid.01",
    "behavioral.mid.07",
  ])("%s scores the more, the more of its points it makes", (id) => {
    const sentences = model(id).split(/(?<=[.!?]) /);
    const part = (share: number) =>
      sentences.slice(0, Math.max(1, Math.round(share * sentences.length))).join(" ");
    const whole = judge(model(id), id).score ?? 0;
    const half = judge(part(0.5), id).score ?? 0;
    const start = judge(part(0.1), id).score ?? 0;
    expect(whole).toBeGreaterThan(0.75);
    expect(whole).toBeGreaterThan(half);
    expect(half).toBeGreaterThan(start);
    expect(start).toBeLessThan(0.6);
  });

  it("scores the model answers of the whole bank high, and those of other questions low", () => {
    const sample = ALL_QUESTIONS.filter(({ type }, at) => type === "technical" && at % 12 === 0);
    const own = sample.map(({ id }) => judge(model(id), id).score ?? 0);
    const other = sample.map(
      ({ id }, at) => judge(sample[(at + 17) % sample.length]?.model ?? "", id).score ?? 0,
    );
    expect(sample.length).toBeGreaterThan(30);
    expect(Math.min(...own)).toBeGreaterThan(0.65);
    expect(Math.max(...other)).toBeLessThan(0.5);
  });

  it("is judged on its competency, in the words of the rubric", () => {
    const assessment = judge(model(PAYMENT));
    const design = assessment.criteria.find(({ criterion }) => criterion === "design");
    expect(design?.level).toBe(5);
    expect(design?.anchor).toContain("Derives the design from requirements");
  });

  it("names one strength, one gap, one next step and a way to try again, quoting the answer", () => {
    const answer =
      "The client sends an idempotency key, made once for each payment, and the server stores the key.";
    const { strength, gap, nextStep, retryPrompt } = judge(answer);
    const quoted = /“(.+)”/.exec(strength ?? "")?.[1] ?? "";
    expect(quoted).not.toBe("");
    expect(answer).toContain(quoted);
    expect(gap).not.toBeNull();
    expect(nextStep).not.toBeNull();
    expect(retryPrompt).toContain(findQuestion(PAYMENT)?.text);
    expect(retryPrompt).toContain(nextStep);
  });
});

describe("a story", () => {
  const whole =
    "Last year our releases took two days. I was asked to speed them up. I wrote a script that builds and checks everything, tested it on three services and trained my colleagues. As a result a release took 40 minutes, and we went from 2 to 9 releases a month.";

  it("is complete with situation, task, action and result", () => {
    const assessment = judgeStory(whole);
    expect(level(assessment, "structure")).toBe(5);
    expect(assessment.score).toBeGreaterThan(0.75);
    expect(assessment.probes).toEqual([]);
  });

  it("loses on structure without a result", () => {
    const cut = whole.slice(0, whole.indexOf("As a result"));
    expect(level(judgeStory(cut), "structure")).toBeLessThan(5);
    expect(judgeStory(cut).probes[0]?.reason).toBe("missing_result");
  });

  it("loses on the candidate's own part when only the team acts", () => {
    const ours = whole.replaceAll("I wrote", "We wrote").replace("I was asked", "We were asked");
    const assessment = judgeStory(ours);
    expect(level(assessment, "own-contribution")).toBeLessThan(
      level(judgeStory(whole), "own-contribution") ?? 0,
    );
    expect(assessment.probes[0]?.reason).toBe("no_personal_part");
  });
});

describe("an answer with nothing to judge", () => {
  it.each([
    "",
    "   ",
    "...",
    "fine",
    "ok",
    "Good.",
    "I don't know",
    "I don't know.",
    "No idea, sorry.",
    "I have never used that.",
    "Let's skip this one please.",
    "Yes, I have.",
    "It depends.",
    "👍",
    "Ich würde einen Schlüssel verwenden und die Zahlung in der Datenbank speichern, damit niemand zweimal bezahlt.",
    "我会使用幂等键来确保不会重复付款，并把结果保存在数据库里。",
  ])("abstains at “%s”", (answer) => {
    for (const assessment of [
      judge(answer),
      judgeStory(answer),
      judgeRecorded("Explain overfitting", answer),
    ]) {
      expect(assessment.sufficient).toBe(false);
      expect(assessment.score).toBeNull();
      expect(assessment.criteria.length).toBeGreaterThan(0);
      for (const criterion of assessment.criteria)
        expect(criterion).toMatchObject({ level: null, quote: null });
      expect(assessment.probes).toEqual([]);
      expect(assessment.strength).toBeNull();
      expect(assessment.nextStep).not.toBeNull();
    }
  });

  it("takes two words for an answer when they make a point", () => {
    expect(judge("An idempotency key.").sufficient).toBe(true);
  });

  it("judges what follows on “I'm not sure”", () => {
    const answer = `I'm not sure, but ${model(PAYMENT)}`;
    expect(judge(answer).score).toBeGreaterThan(0.7);
  });
});

describe("caps", () => {
  const good = model(PAYMENT);

  it("hold down an answer about something else", () => {
    const pizza =
      "My favourite dish is pizza with basil, and on Sundays I bake it with my dog watching the oven. The cheese must be fresh and the tomatoes sweet.";
    for (const assessment of [judge(pizza), judgeStory(pizza), judge(pizza, "situational.mid.01")]) {
      expect(assessment.caps).toContain("off_topic");
      expect(assessment.score).toBeLessThanOrEqual(0.15);
    }
  });

  it("leave nothing of a copied question", () => {
    const assessment = judge(findQuestion(PAYMENT)?.text ?? "");
    expect(assessment.caps).toContain("copied_question");
    expect(assessment.score ?? 0).toBeLessThanOrEqual(0.2);
  });

  it("let nobody gain by restating the question before an answer", () => {
    const restated = judge(`${findQuestion(PAYMENT)?.text} ${good}`);
    expect(restated.score ?? 0).toBeLessThanOrEqual((judge(good).score ?? 0) + 0.01);
  });

  it("hold down a list of keywords, even of the right ones", () => {
    const keywords =
      "idempotency key unique constraint transaction stored result conflict 409 retry hash expiry payment provider lock";
    const assessment = judge(keywords);
    expect(assessment.caps).toContain("keyword_stuffing");
    expect(assessment.score ?? 0).toBeLessThanOrEqual(0.25);
    for (const { level: reached } of assessment.criteria) expect(reached ?? 0).toBeLessThanOrEqual(2);
  });

  it("pay nothing for saying the same again", () => {
    const once = "The client sends an idempotency key with each payment.";
    const again = judge(Array(6).fill(once).join(" "));
    expect(again.caps).toContain("repetition");
    expect(again.score ?? 0).toBeLessThanOrEqual(judge(once).score ?? 0);
  });

  it("pay nothing for an earlier answer given again", () => {
    const assessment = judge(good, PAYMENT, [good]);
    expect(assessment.caps).toContain("repetition");
    expect(assessment.score ?? 0).toBeLessThanOrEqual(0.4);
  });

  it("pay nothing for flattery, and name it where it takes the place of an answer", () => {
    const base = judge(good).score ?? 0;
    for (const praise of FLATTERY) {
      expect(judge(`${praise} ${good}`).score ?? 0).toBeLessThanOrEqual(base);
      expect(judge(`${good} ${praise}`).caps).toEqual([]);
    }
    const onlyPraise = judge(FLATTERY.join(" "));
    expect(onlyPraise.caps).toContain("flattery");
    expect(onlyPraise.score ?? 0).toBeLessThanOrEqual(0.4);
  });

  it("stay away from good answers", () => {
    const sample = ALL_QUESTIONS.filter((_, at) => at % 5 === 0);
    const capped = sample.filter(({ id, model: answer }) => judge(answer, id).caps.length > 0);
    expect(sample.length).toBeGreaterThan(100);
    expect(capped.map(({ id }) => id)).toEqual([]);
  }, 30_000);
});

describe("who the candidate is", () => {
  const told = (name: string, school: string, city: string, they: string, them: string) =>
    `I studied at ${school} and moved to ${city} in 2019. My colleague ${name} had built the release script, and ${they} asked me for help when releases took two days. I wrote a new pipeline with Docker, showed it to ${them} and measured each step. As a result a release took 40 minutes, said ${name} in ${city}.`;
  const variants: [string, string, string, string, string][] = [
    ["Maria", "Stanford", "Berlin", "she", "her"],
    ["John", "Stanford", "Berlin", "he", "him"],
    ["Aisha Al-Farouk", "the University of Texas at Austin", "San Francisco", "she", "her"],
    ["Wei", "Oslo", "New Delhi", "he", "him"],
    ["Jean-Pierre de la Cruz", "Universidad de Buenos Aires", "Saint Petersburg", "he", "him"],
    ["Sam", "MIT", "Lagos", "she", "her"],
  ];

  it("changes nothing in the scores", () => {
    const essence = (assessment: Assessment) => ({
      score: assessment.score,
      levels: assessment.criteria.map(({ criterion, level: reached }) => [criterion, reached]),
      caps: assessment.caps,
      probes: assessment.probes.map(({ reason }) => reason),
    });
    const [first, ...others] = variants.map((variant) => essence(judgeStory(told(...variant))));
    expect(first?.score).not.toBeNull();
    for (const other of others) expect(other).toEqual(first);
  });

  it("stays in the quotes as it was said", () => {
    const answer = told(...(variants[0] as (typeof variants)[number]));
    for (const { quote } of judgeStory(answer).criteria) expect(answer).toContain(quote);
  });
});

describe("questions that a client recorded", () => {
  it("are compared with the bank's question that asks the same", () => {
    const asked = (findQuestion(PAYMENT)?.text ?? "").replace("the endpoint", "this endpoint");
    const assessment = judgeRecorded(asked, model(PAYMENT));
    expect(level(assessment, "accuracy")).toBe(5);
  });

  it("are judged by general criteria when the bank does not have them", () => {
    const assessment = judgeRecorded(
      "How would you tune a carburettor?",
      "First I would warm up the engine, because a cold one runs rich. Then I turn the mixture screw until the engine runs fastest, for example one and a half turns out, and set the idle to 900 rpm.",
    );
    expect(assessment.sufficient).toBe(true);
    expect(level(assessment, "accuracy")).toBeUndefined();
    expect(assessment.score).toBeGreaterThan(0.5);
  });

  it("of no type in particular are classified first", () => {
    const assessment = judgeRecorded(
      "Tell me about a time you missed a deadline.",
      "In my last job I missed the date of a launch. I told my manager two days before, cut the scope and delivered the rest a week later. In the end the client renewed for 2 years.",
    );
    expect(level(assessment, "structure")).toBe(5);
  });
});

describe("what a client's interviewer says without asking anything", () => {
  const ANSWER =
    "Last year I moved our billing service to another host, because releases took two hours. I wrote the scripts, and afterwards a release took ten minutes.";

  it.each([
    "Hello! I'm ready to start your interview.",
    "Thank you, I have noted that.",
    "Great, we're making progress.",
  ])("is nothing that an answer could be beside: %s", (remark) => {
    const assessment = judgeRecorded(remark, ANSWER);
    expect(assessment.caps).toEqual([]);
    expect(level(assessment, "relevance")).toBeUndefined();
    expect(assessment.score).toBeGreaterThan(0.5);
  });

  it.each(["Hello! Explain how a carburettor works.", "Hi, what is a carburettor?", "Carburettors"])(
    "is told from a question: %s",
    (question) => {
      expect(level(judgeRecorded(question, ANSWER), "relevance")).toBe(1);
    },
  );
});

describe("a question that quotes the candidate", () => {
  const line = "the server stores the key in the same transaction as the payment itself";
  const question = `You said “${line}”. How would you tell a known key from a new one?`;

  it("is not repeated by an answer in the quoted words", () => {
    const again = `As I said, ${line}, so that a second request finds it.`;
    expect(judgeRecorded(question, again).caps).not.toContain("copied_question");
  });

  it("is copied as a whole with its quote", () => {
    expect(judgeRecorded(question, question).caps).toContain("copied_question");
  });
});

describe("a technical answer", () => {
  it("earns little by fluency alone", () => {
    const fluent =
      "First, I would speak with marketing, because otherwise nobody hears of it. For example, in my last job I planned 12 campaigns in two weeks. Then I would write a newsletter, since readers like stories, and finally I would print 500 posters.";
    const assessment = judge(fluent);
    expect(level(assessment, "depth")).toBeGreaterThanOrEqual(4);
    expect(assessment.score).toBeLessThan(0.3);
  });
});

describe("answers to follow-ups", () => {
  const first = turn(
    0,
    STORY,
    "Last year our releases took two days. I wrote a script that builds everything.",
  );
  const answerTo = (reason: "missing_result" | "no_personal_part", answer: string) => {
    const probe = {
      ...STORY,
      text: "What came of it?",
      source: { kind: "probe", of: 0, reason, quote: null } as const,
    };
    const last = turn(2, probe, answer);
    return assessAnswer(progress([first, last]), last);
  };

  it("are judged by what was asked for, not as a whole story", () => {
    const result = answerTo("missing_result", "In the end a release took 40 minutes instead of two days.");
    expect(result.score).toBeGreaterThan(0.6);
    expect(
      answerTo("missing_result", "We were all quite glad about the script and its colours.").score,
    ).toBeLessThan(0.5);
  });

  it("on a missed point are compared with the points that were still open", () => {
    const opening = turn(0, bankQuestion(PAYMENT), "The client sends an idempotency key with the payment.");
    const source = { kind: "probe", of: 0, reason: "missed_point", quote: null, bankId: PAYMENT } as const;
    const asked = { ...bankQuestion(PAYMENT), text: "And two requests at once?", source };
    const reply = (answer: string) => {
      const last = turn(2, asked, answer);
      return assessAnswer(progress([opening, last]), last).score ?? 0;
    };
    const onPoint =
      "If two requests come in at the same time, one has to wait or gets a conflict, because the first is still running.";
    expect(reply(onPoint)).toBeGreaterThan(0.5);
    expect(reply("It would be nice to look at the load of the machines in the evening.")).toBeLessThan(0.35);
  });
});

describe("delivery", () => {
  it("counts words, fillers and pace without touching the score", () => {
    const clean = model(PAYMENT);
    const filled = clean.replaceAll(". ", ". Um, so, you know, ");
    const spoken = turn(0, bankQuestion(PAYMENT), filled, { spokenSeconds: 60 });
    const assessment = assessAnswer(progress([spoken]), spoken);
    expect(assessment.delivery.fillers).toBeGreaterThan(3);
    expect(assessment.delivery.wordsPerMinute).toBe(assessment.delivery.words);
    expect(assessment.score).toBeGreaterThan((judge(clean).score ?? 1) - 0.1);
    expect(judge(clean).delivery.wordsPerMinute).toBeNull();
  });

  it.each([
    ["Um, I think, uh, it was fine.", 2],
    ["It was, like, really slow, you know.", 2],
    ["I like tests that look like the code.", 0],
    ["We know you know the system.", 0],
    ["I mean, it works.", 1],
    ["It kind of works, sort of like a cache or something.", 2],
  ])("hears the fillers in “%s”", (answer, fillers) => {
    expect(judge(answer).delivery.fillers).toBe(fillers);
  });
});
