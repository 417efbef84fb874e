import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOMAINS } from "../../../src/core/catalogue.ts";
import type { Brief } from "../../../src/core/interviewer.ts";
import { DIFFICULTIES, type PlannedQuestion, type ResumeProfile } from "../../../src/core/session/model.ts";
import { craftQuestions } from "../../../src/interviewer/embedded/plan/bank-questions.ts";
import { topicName } from "../../../src/interviewer/embedded/plan/choose-domain.ts";
import { makePlan } from "../../../src/interviewer/embedded/plan/make-plan.ts";
import { requirementsOf } from "../../../src/interviewer/embedded/plan/requirements.ts";
import { typeCounts } from "../../../src/interviewer/embedded/plan/type-mix.ts";
import { brief, job, resume, resumeText } from "./session.ts";

const TYPES = ["mock", "video", "technical", "behavioral"] as const;
const questionsOf = (changes: Partial<Brief>) => makePlan(brief(changes)).questions;
const texts = (questions: readonly PlannedQuestion[]) => questions.map(({ text }) => text);
const ofType = (questions: readonly PlannedQuestion[], ...types: string[]) =>
  questions.filter(({ classification }) => types.includes(classification.type)).length;
const anyBrief = fc.record({
  topic: fc.oneof(
    fc.constantFrom(...DOMAINS).map(({ name, slug }) => ({ text: name, slug })),
    fc
      .constantFrom("Nurse", "Underwater basket weaving", "", "Interview")
      .map((text) => ({ text, slug: null })),
  ),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  type: fc.constantFrom(...TYPES),
  questions: fc.integer({ min: 1, max: 20 }),
  structured: fc.boolean(),
  seed: fc.string(),
  resume: fc.constantFrom(null, resume()),
  jobContext: fc.constantFrom(null, job({ requirements: ["React", "Kubernetes", "Five years of Go"] })),
});

describe("makePlan", () => {
  it("plans exactly as many different questions as asked for, for every subject, level and type", () => {
    fc.assert(
      fc.property(anyBrief, (changes) => {
        const questions = questionsOf(changes);
        expect(questions).toHaveLength(changes.questions);
        expect(new Set(texts(questions)).size).toBe(changes.questions);
        for (const { text, competency, minutes } of questions) {
          expect(text.trim()).not.toBe("");
          expect(competency).not.toBe("");
          expect(minutes).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(TYPES)("fills fifty questions of a %s session, even for a topic that no bank covers", (type) => {
    for (const topic of [
      { text: "Nurse", slug: null },
      { text: "Java", slug: "java" },
    ])
      expect(new Set(texts(questionsOf({ topic, type, questions: 50 }))).size).toBe(50);
  });

  it("does not repeat a bank question behind a job requirement", () => {
    for (let seed = 0; seed < 40; seed++) {
      const questions = questionsOf({
        seed: String(seed),
        type: "technical",
        questions: 20,
        topic: { text: "JavaScript", slug: "javascript" },
        jobContext: job({ requirements: ["JavaScript", "TypeScript", "Docker"] }),
      });
      const ids = questions.flatMap(({ source }) =>
        "bankId" in source && source.bankId ? [source.bankId] : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("is the same for the same seed and another for another", () => {
    expect(questionsOf({ seed: "a" })).toEqual(questionsOf({ seed: "a" }));
    const plans = new Set(["a", "b", "c", "d"].map((seed) => texts(questionsOf({ seed })).join()));
    expect(plans.size).toBe(4);
  });

  it("says of every question why it is asked", () => {
    const questions = questionsOf({ resume: resume(), jobContext: job({ requirements: ["Rust", "React"] }) });
    const kinds = new Set(questions.map(({ source }) => source.kind));
    expect(kinds).toEqual(new Set(["resume", "job", "bank"]));
  });
});

describe("questions from a resume", () => {
  it("opens with words of the resume, whatever the seed and the type", () => {
    const profile = resume();
    for (const type of TYPES)
      for (let seed = 0; seed < 30; seed++) {
        const [first] = questionsOf({ type, seed: String(seed), resume: profile });
        const line = first?.source.kind === "resume" ? first.source.line : "";
        expect(line).not.toBe("");
        expect(first?.text).toContain(line);
        expect(resumeText(profile)).toContain(line);
      }
  });

  it("asks the same of everybody whose work is the same, whatever their name, address and school", () => {
    const [ana, kwame] = [
      ["Ana Berg", "ana@example.com", "TU Wien"],
      ["Kwame Mensah", "km@example.org", "University of Ghana"],
    ].map(([name = "", email = "", institution = ""]) =>
      resume({
        name: { value: name, confidence: 1 },
        email: { value: email, confidence: 1 },
        education: [{ institution, degree: "BSc Computer Science", start: null, end: null }],
      }),
    );
    for (let seed = 0; seed < 10; seed++)
      expect(questionsOf({ seed: String(seed), resume: ana })).toEqual(
        questionsOf({ seed: String(seed), resume: kwame }),
      );
  });

  const bare = { roles: [], projects: [], claims: [], skills: [], education: [] };
  const baker = { title: "Baker", organisation: "Ofen", start: null, end: null, highlights: [] };
  it.each<[string, Partial<ResumeProfile>, string]>([
    ["skills only", { ...bare, skills: ["React"] }, "React"],
    ["roles without lines", { ...bare, roles: [baker] }, "Baker"],
    ["a degree only", { ...bare, education: resume().education }, "BSc Computer Science"],
  ])("asks from a resume with %s", (_, changes, cited) => {
    const [first] = questionsOf({ resume: resume(changes) });
    expect(first?.source).toEqual({ kind: "resume", line: cited });
    expect(first?.text).toContain(cited);
  });

  it("asks from the bank when a resume holds nothing to cite", () => {
    const questions = questionsOf({ resume: resume(bare) });
    expect(questions).toHaveLength(10);
    expect(new Set(questions.map(({ source }) => source.kind))).toEqual(new Set(["bank"]));
  });

  it("cites a long line by its beginning", () => {
    const long = `Led the migration ${"of one more service ".repeat(12)}to the new platform`;
    const profile = resume({
      roles: [{ title: "Engineer", organisation: "Acme", start: null, end: null, highlights: [long] }],
      projects: [],
      claims: [],
    });
    const [first] = questionsOf({ resume: profile });
    expect(first?.source.kind === "resume" && long.startsWith(first.source.line)).toBe(true);
    expect(first?.text.length).toBeLessThan(350);
  });
});

describe("questions from a job", () => {
  const gaps = (questions: readonly PlannedQuestion[]) =>
    questions.filter(({ source }) => source.kind === "job" && !source.shownInResume);

  it("asks for a requirement that the resume does not show", () => {
    for (const questions of [1, 2, 3, 5, 10, 20])
      for (const type of TYPES) {
        const planned = questionsOf({
          questions,
          type,
          resume: resume(),
          jobContext: job({ requirements: ["React", "Kubernetes", "TypeScript"] }),
        });
        const asked = gaps(planned).map(({ source }) => source.kind === "job" && source.requirement);
        expect(asked).toContain("Kubernetes");
      }
  });

  it("asks first for what no skill in the resume implies", () => {
    for (let seed = 0; seed < 20; seed++) {
      const planned = questionsOf({
        seed: String(seed),
        resume: resume(),
        jobContext: job({ requirements: ["JavaScript", "Terraform"] }),
      });
      expect(gaps(planned)[0]?.source).toMatchObject({ requirement: "Terraform" });
    }
  });

  const asking = (requirement: string, profile: ResumeProfile | null) =>
    Array.from({ length: 20 }, (_, seed) => {
      const of = { seed: String(seed), resume: profile, jobContext: job({ requirements: [requirement] }) };
      const asked = questionsOf(of).find(({ source }) => source.kind === "job");
      return asked?.text ?? "";
    });

  it.each(["5+ years of Python", "Python", "Strong Python skills", "- Experience with Python;"])(
    "calls “%s” by the name of the craft",
    (requirement) => {
      for (const text of asking(requirement, resume())) {
        expect(text).toMatch(/(?<!years of |Strong |with )Python(?! skills)/);
        expect(text).not.toMatch(/years|Strong|[Ee]xperience with|;/);
      }
    },
  );

  it.each(["Excellent communication skills", "Driving licence", "You love clean code!", "Bachelor's degree"])(
    "quotes “%s” and asks nothing that only fits a tool",
    (requirement) => {
      for (const profile of [null, resume()])
        for (const text of asking(requirement, profile)) {
          expect(text).toContain(`“${requirement}”`);
          expect(text).not.toMatch(/limits|done with it|mistake|your knowledge of it|close the gap/);
        }
    },
  );

  it("asks about requirements without a resume too", () => {
    const planned = questionsOf({ jobContext: job({ requirements: ["Wound care"] }) });
    expect(gaps(planned)[0]?.text).toContain("Wound care");
  });

  it("reads the description for skills when it lists no requirement", () => {
    const found = requirementsOf(
      job({ description: "You will work with Kubernetes and Go services." }),
      resume(),
    );
    expect(found.map(({ text }) => text)).toContain("Kubernetes");
  });

  it.each([
    ["React", true],
    ["PostgreSQL or MySQL", true],
    ["Docker and React", false],
    ["Kubernetes", false],
    ["experience with design systems", true],
    ["fluent Japanese", false],
  ])("sees whether a resume shows “%s”", (requirement, shown) => {
    const [found] = requirementsOf(job({ requirements: [requirement] }), resume());
    expect(found?.shownInResume).toBe(shown);
  });
});

describe("the subject of a plan", () => {
  const domains = (changes: Partial<Brief>) =>
    new Set(
      questionsOf({ questions: 20, type: "technical", ...changes }).flatMap(({ source, classification }) =>
        source.kind === "bank" && classification.type === "technical" ? [source.bankId.split(".")[0]] : [],
      ),
    );
  const open = { text: "Interview", slug: null };

  it.each([
    ["its slug", { topic: { text: "anything", slug: "security" } }, "security"],
    ["its text", { topic: { text: "Senior Python developer", slug: null } }, "python"],
    ["the job title", { topic: open, jobContext: job({ title: "DevOps Engineer" }) }, "devops"],
    [
      "the requirements",
      { topic: open, jobContext: job({ title: "Engineer II", requirements: ["Spring Boot", "Kotlin"] }) },
      "java",
    ],
    ["the resume", { topic: open, resume: resume() }, "frontend"],
    ["a narrow software title", { topic: { text: "iOS developer", slug: null } }, "software-dev"],
  ] as const)("follows %s", (_, changes, domain) => {
    expect(domains(changes as Partial<Brief>)).toEqual(new Set([domain]));
  });

  it.each(["Nurse", "Landscape architecture", "Product photographer", "Chef at a cloud kitchen"])(
    "asks a %s nothing about software, even with a programmer's resume",
    (text) => {
      expect(domains({ topic: { text, slug: null }, resume: resume() })).toEqual(new Set(["topic"]));
    },
  );

  it("names the role in the questions about its craft", () => {
    const craft = questionsOf({ topic: { text: "Nurse", slug: null } }).filter(
      ({ classification }) => classification.type === "technical",
    );
    expect(craft.length).toBeGreaterThan(0);
    for (const { text } of craft) expect(text).toContain("Nurse");
  });

  it.each([
    ["HR Manager", "an HR Manager role"],
    ["UX Researcher", "a UX Researcher role"],
    ["European Lawyer", "a European Lawyer role"],
    ["user researcher", "a user researcher role"],
    ["MLOps Lead", "an MLOps Lead role"],
    ["hourly worker", "an hourly worker role"],
    ["undertaker", "an undertaker role"],
    ["UNDERTAKER", "an UNDERTAKER role"],
    ["Baker job interview", "a Baker role"],
  ])("says of %s “%s”", (text, role) => {
    const pool = Object.values(craftQuestions(topicName(brief({ topic: { text, slug: null } })))).flat();
    expect(pool.length).toBeGreaterThan(0);
    for (const question of pool) expect(question.text).toContain(role);
  });
});

describe("the mix of a plan", () => {
  it("is mostly technical in technical sessions and without technical questions in behavioral ones", () => {
    for (const seed of ["a", "b", "c"]) {
      expect(ofType(questionsOf({ type: "technical", seed }), "technical")).toBeGreaterThanOrEqual(6);
      expect(
        ofType(questionsOf({ type: "behavioral", seed }), "behavioral", "situational"),
      ).toBeGreaterThanOrEqual(8);
      expect(ofType(questionsOf({ type: "behavioral", seed, resume: resume() }), "technical")).toBe(0);
    }
  });

  it.each(["mock", "video"] as const)("holds every type in a %s session", (type) => {
    const questions = questionsOf({ type, resume: resume(), jobContext: job({ requirements: ["Rust"] }) });
    for (const each of ["technical", "behavioral", "situational", "cultural"])
      expect(ofType(questions, each)).toBeGreaterThan(0);
  });

  it("adds up for every number of questions", () => {
    for (const type of TYPES)
      for (let questions = 1; questions <= 50; questions++) {
        const counts = Object.values(typeCounts(type, questions));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(questions);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      }
  });

  it("gets harder with the level, and from the first technical question to the last", () => {
    const rank = ({ classification }: PlannedQuestion) => DIFFICULTIES.indexOf(classification.difficulty);
    for (const { slug, name } of DOMAINS) {
      const means = DIFFICULTIES.map((difficulty) => {
        const questions = questionsOf({ topic: { text: name, slug }, difficulty });
        const technical = questions
          .filter(({ classification }) => classification.type === "technical")
          .map(rank);
        expect(technical).toEqual([...technical].sort());
        return questions.reduce((sum, question) => sum + rank(question), 0) / questions.length;
      });
      expect(means).toEqual([...means].sort((a, b) => a - b));
      expect(new Set(means).size).toBe(3);
    }
  });
});

describe("a structured plan", () => {
  it("is the same for every candidate of the same topic, level and type", () => {
    const plain = makePlan(brief({ structured: true }));
    const other = makePlan(
      brief({
        structured: true,
        seed: "another",
        resume: resume(),
        jobContext: job({ requirements: ["Rust"] }),
      }),
    );
    expect(other).toEqual(plain);
  });

  it("differs between levels and topics", () => {
    const senior = questionsOf({ structured: true, difficulty: "senior" });
    const java = questionsOf({ structured: true, topic: { text: "Java", slug: "java" } });
    const mid = questionsOf({ structured: true });
    expect(texts(senior)).not.toEqual(texts(mid));
    expect(texts(java)).not.toEqual(texts(mid));
  });
});
