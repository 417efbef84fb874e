import { describe, expect, it } from "vitest";
import { skillsIn } from "../../../src/interviewer/embedded/resume/find-skills.ts";
import { SKILLS } from "../../../src/interviewer/embedded/resume/skills.ts";

const said = (text: string) => skillsIn([{ text, listed: false }]);
const listed = (text: string) => skillsIn([{ text, listed: true }]);

describe("the list of skills", () => {
  it("has several hundred, each name and each spelling once", () => {
    const spellings = SKILLS.flatMap(({ name, aliases = [], listed = [] }) =>
      [...new Set([name, ...aliases, ...listed])].map((spelling) => spelling.toLowerCase()),
    );
    expect(SKILLS.length).toBeGreaterThan(400);
    expect(spellings).toEqual([...new Set(spellings)]);
    expect(spellings.every((spelling) => spelling.trim() === spelling && spelling !== "")).toBe(true);
  });

  it("is found by every spelling", () => {
    for (const { name, aliases = [], listed: words = [] } of SKILLS)
      for (const spelling of [name, ...aliases, ...words]) expect(listed(spelling), spelling).toEqual([name]);
  });

  it("is found outside of lists by what is unmistakable", () => {
    for (const { name, aliases = [], listed: words = [] } of SKILLS)
      for (const spelling of [name, ...aliases])
        expect(said(`We used ${spelling} daily`), spelling).toEqual(words.includes(spelling) ? [] : [name]);
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
    "javanese expression, scaling, excellent words",
  ])("finds no skill in %j", (text) => {
    expect(said(text)).toEqual([]);
    expect(listed(text.replace(/^The /, "A "))).toEqual([]);
  });

  it("takes a line for a list when it has two sure skills among three, or says so", () => {
    expect(said("Golang, Docker, Rust")).toEqual(["Go", "Docker", "Rust"]);
    expect(said("Tech stack: Go, Rust")).toEqual(["Go", "Rust"]);
    expect(said("Rust, rain, wind")).toEqual([]);
  });
});
