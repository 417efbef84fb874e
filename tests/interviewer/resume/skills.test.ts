import { describe, expect, it } from "vitest";
import { skillsIn } from "../../../src/interviewer/embedded/resume/find-skills.ts";
import { SKILLS, type Skill } from "../../../src/interviewer/embedded/resume/skills.ts";

const spellingsOf = ({ name, aliases = [], cased = [], listed = [] }: Skill) => [
  ...new Set([name, ...aliases, ...cased, ...listed]),
];
const said = (text: string) => skillsIn([{ text, listed: false }]);
const listed = (text: string) => skillsIn([{ text, listed: true }]);

describe("the list of skills", () => {
  it("has several hundred, each name and each spelling once", () => {
    const spellings = SKILLS.flatMap((skill) => spellingsOf(skill).map((spelling) => spelling.toLowerCase()));
    expect(SKILLS.length).toBeGreaterThan(400);
    expect(spellings).toEqual([...new Set(spellings)]);
    expect(spellings.every((spelling) => spelling.trim() === spelling && spelling !== "")).toBe(true);
  });

  it("is found by every spelling", () => {
    for (const skill of SKILLS)
      for (const spelling of spellingsOf(skill)) expect(listed(spelling), spelling).toEqual([skill.name]);
  });

  it("is found outside of lists by what is unmistakable, or written like the name", () => {
    for (const { name, aliases = [], cased = [], listed: words = [] } of SKILLS) {
      for (const spelling of [name, ...aliases, ...cased])
        expect(said(`We used ${spelling} daily`), spelling).toEqual(words.includes(spelling) ? [] : [name]);
      for (const spelling of cased) expect(said(`We ${spelling.toLowerCase()} daily`), spelling).toEqual([]);
    }
  });
});

describe("skillsIn", () => {
  it("names skills in the order of their first mention, once each", () => {
    expect(said("Moved from MySQL to Postgres; tuned PostgreSQL, Redis and mysql")).toEqual([
      "MySQL",
      "PostgreSQL",
      "Redis",
    ]);
  });

  it.each([
    ["C, C++, C#, Objective-C", ["C", "C++", "C#", "Objective-C"]],
    ["C/C++", ["C", "C++"]],
    ["Go, R and Rust", ["Go", "R", "Rust"]],
    ["Languages: Go (3 years), R", ["Go", "R"]],
    ["ASP.NET, .NET, Node.js, Next JS", ["ASP.NET", ".NET", "Node.js", "Next.js"]],
    ["CI/CD | A/B testing | UI/UX", ["CI/CD", "A/B Testing", "UX Design"]],
    ["熟悉Go、Java，了解机器学习", ["Go", "Java", "Machine Learning"]],
    ["Java 17, Python 3", ["Java", "Python"]],
  ])("reads the list %j", (text, skills) => {
    expect(listed(text)).toEqual(skills);
  });

  it.each([
    "Let it go, said R. Miller of the R&D team",
    "C-suite and go-to-market in D.C.",
    "Wrote less, made more, and kept the network up",
    "The swift express rustled by",
    "We excel at the rest, react to angular momentum and spark interest",
    "Excel at what you do",
    "javanese expression, scaling, excellent words",
  ])("finds no skill in %j", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("takes a line for a list when it has two sure skills among three, or says so", () => {
    expect(said("Golang, Docker, Rust")).toEqual(["Go", "Docker", "Rust"]);
    expect(said("Tech stack: Go, Rust")).toEqual(["Go", "Rust"]);
    expect(said("Rust, rain, wind")).toEqual([]);
  });
});
