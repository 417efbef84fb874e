import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PdfText, TextItem } from "../../../src/core/pdf.ts";
import type { ResumeProfile } from "../../../src/core/session/model.ts";
import { MAX_RESUME_BYTES, readResume } from "../../../src/interviewer/embedded/resume/read-resume.ts";
import { resumeLines } from "../../../src/interviewer/embedded/resume/resume-lines.ts";
import { SKILLS } from "../../../src/interviewer/embedded/resume/skills.ts";

/** Texts of which resumes are made, so that arbitrary ones reach every field and not only the line breaking. */
const phrases = fc.constantFrom(
  "Experience",
  "EDUCATION",
  "Skills",
  "Projects",
  "References",
  "项目经历",
  "Jane Doe",
  "王小明",
  "jane.doe@example.com",
  "+1 (555) 010-0199",
  "github.com/janedoe",
  "Jun 2021 – Present",
  "(2019)",
  "2022 年 03 月 – 至今",
  "Senior Engineer, Acme, Inc., Berlin, Germany",
  "Acme Corp — Engineer at Foo | Oslo, Norway",
  "BSc Physics, University of Oslo",
  "• Cut latency by 40 %",
  "•",
  "–",
  "wrapped text that goes on with-",
  "out an end, and then",
  "Python, Go, C, R and .NET",
  "2 years 10 months",
  "´",
  "Jos´e",
  "\u00ad",
  " ",
);
const text = fc.oneof(
  { weight: 4, arbitrary: phrases },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);
const coordinate = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 40 }).map((n) => n * 20) },
  { weight: 1, arbitrary: fc.double() },
);
const item = fc.record<TextItem>({
  text,
  x: coordinate,
  y: coordinate,
  width: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 300 }) },
    { weight: 1, arbitrary: fc.double() },
  ),
  size: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(8, 10, 10, 12, 18) },
    { weight: 1, arbitrary: fc.double() },
  ),
});
const page = fc.record({ width: coordinate, height: coordinate, items: fc.array(item, { maxLength: 60 }) });
const pdf: fc.Arbitrary<PdfText> = fc.record({
  pages: fc.array(page, { maxLength: 3 }),
  truncated: fc.boolean(),
});

const bare = (value: string) => value.replace(/\s/g, "");

/** Every string of a profile that must be text of the resume. */
function quotes(profile: ResumeProfile): string[] {
  const { name, email, phone, links, roles, education, projects, claims } = profile;
  const periods = [...roles, ...education].flatMap(({ start, end }) => [
    start,
    end === "present" ? null : end,
  ]);
  return [
    name?.value,
    email?.value,
    phone?.value,
    ...links,
    ...periods,
    ...roles.flatMap((role) => [role.title, role.organisation, ...role.highlights]),
    ...education.flatMap(({ institution, degree }) => [institution, degree]),
    ...projects.flatMap((project) => [project.name, ...project.highlights]),
    ...claims,
  ].filter((value) => typeof value === "string");
}

describe("readResume on arbitrary items", () => {
  it("quotes the text and nothing else", () => {
    let quoted = 0;
    fc.assert(
      fc.property(pdf, (input) => {
        const { profile, text } = readResume(input);
        const all = bare(text);
        for (const quote of quotes(profile)) {
          quoted++;
          expect(all).toContain(bare(quote));
          expect(quote).not.toBe("");
        }
      }),
      { numRuns: 400 },
    );
    expect(quoted).toBeGreaterThan(100);
  });

  it("names only skills that the text spells", () => {
    const spellings = new Map(
      SKILLS.map(({ name, aliases = [], cased = [], listed = [] }) => [
        name,
        [name, ...aliases, ...cased, ...listed],
      ]),
    );
    const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");
    fc.assert(
      fc.property(pdf, (input) => {
        const { profile, text } = readResume(input);
        for (const skill of profile.skills)
          expect(spellings.get(skill)?.some((spelling) => plain(text).includes(plain(spelling)))).toBe(true);
      }),
    );
  });

  it("gives the same for the same, with every confidence between 0 and 1", () => {
    fc.assert(
      fc.property(pdf, (input) => {
        const first = readResume(input);
        expect(readResume(structuredClone(input))).toEqual(first);
        const { name, email, phone, confidence } = first.profile;
        for (const sure of [name?.confidence, email?.confidence, phone?.confidence, confidence]) {
          if (sure === undefined) continue;
          expect(sure).toBeGreaterThanOrEqual(0);
          expect(sure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives lines to quote that the profile has", () => {
    fc.assert(
      fc.property(pdf, (input) => {
        const { profile } = readResume(input);
        const highlights = [...profile.roles, ...profile.projects].flatMap((part) =>
          part.highlights.map(bare),
        );
        for (const { line } of resumeLines(profile)) expect(highlights).toContain(bare(line));
      }),
    );
  });
});

describe("readResume on much text", () => {
  const many = (count: number, make: (n: number) => TextItem): PdfText => ({
    pages: [{ width: 612, height: 792, items: Array.from({ length: count }, (_, n) => make(n)) }],
    truncated: false,
  });
  const cases: Record<string, (n: number) => TextItem> = {
    "one column of headings": (n) => ({ text: "Skills", x: 50, y: -n * 12, width: 40, size: 10 + (n % 90) }),
    "one long paragraph": (n) => ({
      text: n % 999 ? "and so on" : "Skills",
      x: 50,
      y: -n * 12,
      width: 400,
      size: 10,
    }),
    "two columns": (n) => ({ text: "Engineer, Acme", x: n % 2 ? 50 : 300, y: -n * 6, width: 100, size: 10 }),
    "a grid of letters": (n) => ({
      text: "a",
      x: (n % 99) * 6,
      y: -Math.floor(n / 99) * 12,
      width: 5,
      size: 10,
    }),
  };

  /** Work that grows with the square of the input would not end in time here; linear work takes less than a second. */
  const timeout = 15_000;

  it.each(Object.keys(cases))("reads 30,000 items in %s", { timeout }, (name) => {
    const make = cases[name] as (n: number) => TextItem;
    const { text } = readResume(many(30_000, make));
    expect(text.length).toBeGreaterThan(0);
  });

  it.each([
    "1",
    "a",
    "a.",
    "1.",
    "1 ",
    "a@",
    "(",
    "´",
    "1,",
    "Go ",
    "x - ",
    "年",
    "www.",
    "x at ",
    "Jan 2020 ",
  ])("reads one item that repeats %j", { timeout }, (unit) => {
    const length = Math.floor(0.9 * (MAX_RESUME_BYTES / new TextEncoder().encode(unit).length));
    const repeated = { text: unit.repeat(length), x: 0, y: 0, width: 500, size: 10 };
    expect(readResume(many(1, () => repeated)).text.length).toBeGreaterThan(1_000);
  });

  it("keeps at most 200 kB of text, cut at a line", () => {
    const { text, profile } = readResume(
      many(9_000, (n) => ({ text: `• 读取数据并提高性能 ${n} 倍`, x: 50, y: -n * 14, width: 200, size: 10 })),
    );
    const bytes = new TextEncoder().encode(text).length;
    expect(bytes).toBeGreaterThan(0.99 * MAX_RESUME_BYTES);
    expect(bytes).toBeLessThanOrEqual(MAX_RESUME_BYTES);
    expect(text.endsWith("倍")).toBe(true);
    expect(profile.name).toBeNull();
  });
});
