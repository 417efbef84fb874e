import { describe, expect, it } from "vitest";
import { addressMatch } from "../../../src/interviewer/embedded/resume/address-match.ts";
import { personIn } from "../../../src/interviewer/embedded/resume/person.ts";
import { readResume } from "../../../src/interviewer/embedded/resume/read-resume.ts";
import { asTex, layOut, type Row } from "../../support/resume-items.ts";

const BODY: readonly Row[] = [
  { text: "Experience", size: 14, above: 9 },
  { text: "Nurse, St. Vincent Hospital", right: "2012 – 2020" },
  { text: "Cared for 20 patients a shift and taught six students to do so", bullet: "•" },
];
const nameIn = (head: readonly Row[], cutting: "lines" | "glyphs" = "lines") =>
  readResume(layOut({ columns: [{ x: 54, width: 504, top: 60, rows: [...head, ...BODY] }], cutting })).profile
    .name;

describe("the name of a resume", () => {
  const heads: Record<string, [string, readonly Row[]]> = {
    "set large": ["Priya Raman", [{ text: "Priya Raman", size: 22 }, { text: "priya@example.in" }]],
    "set large, with an unrelated address": [
      "Priya Raman",
      [{ text: "Priya Raman", size: 22 }, { text: "moonlight99@example.in" }],
    ],
    "in capitals, below the job title": [
      "JOHN O’NEILL-SMITH",
      [
        { text: "SENIOR SOFTWARE ENGINEER", size: 18 },
        { text: "JOHN O’NEILL-SMITH", size: 14 },
        { text: "\uf0e0 john@example.ie \uf095 +353 86 555 0123" },
      ],
    ],
    "in small letters": ["sam taylor", [{ text: "sam taylor", size: 30 }, { text: "sam.taylor@example.io" }]],
    "of body size, told by the address": [
      "Amina Diallo",
      [{ text: "Amina Diallo" }, { text: "Dakar, Senegal | amina.diallo@example.sn" }],
    ],
    "of body size, above the contacts": [
      "Pat Moreno",
      [{ text: "Pat Moreno" }, { text: "Lima | 555 010 0123" }],
    ],
    "in one line with the contacts": [
      "Tom Archer",
      [{ text: "Tom Archer tom.archer@example.uk 020 5550 0958" }],
    ],
    "over two lines": [
      "OLIVIA WINTER",
      [
        { text: "OLIVIA", size: 30 },
        { text: "WINTER", size: 30 },
        { text: "Marketing Manager", size: 12 },
        { text: "hello@example.com" },
      ],
    ],
    "with titles around it": [
      "Elif Yılmaz",
      [{ text: "Dr. Elif Yılmaz, PhD", size: 18 }, { text: "elif.yilmaz@example.tr" }],
    ],
    "with particles": [
      "Ludwig van der Berg",
      [{ text: "Ludwig van der Berg", size: 18 }, { text: "info@example.nl" }],
    ],
    "that is a product's too": [
      "Cassandra Wu",
      [{ text: "Cassandra Wu", size: 18 }, { text: "moonlight@example.com" }],
    ],
    "of one word": ["Alice", [{ text: "Alice", size: 24 }, { text: "alice@example.com" }]],
    "below the document's title": [
      "Rahul Varma",
      [
        { text: "CURRICULUM VITAE", size: 16 },
        { text: "Rahul Varma", size: 13 },
        { text: "rahulvarma98@example.in" },
      ],
    ],
    "with accents as TeX draws them": [
      "José Ångström Garcıa".replace("ı", "í"),
      [{ text: asTex("José Ångström García"), size: 20 }, { text: "jose@example.se" }],
    ],
    "in Cyrillic": ["Иван Петров", [{ text: "Иван Петров", size: 20 }, { text: "ip@example.ru" }]],
    "in Chinese": [
      "张 伟",
      [{ text: "张 伟", size: 22 }, { text: "前端工程师", size: 12 }, { text: "zw@example.cn" }],
    ],
    "in Chinese, labelled": [
      "王小明",
      [{ text: "个人简历", size: 18 }, { text: "姓名：王小明" }, { text: "邮箱：wxm@example.com" }],
    ],
    "in Japanese": [
      "山田 花子",
      [{ text: "履歴書", size: 18 }, { text: "氏名：山田 花子" }, { text: "y@example.jp" }],
    ],
    "in Korean": ["김철수", [{ text: "김철수", size: 20 }, { text: "kim@example.kr" }]],
  };
  it.each(Object.entries(heads))("is found %s", (_, [name, head]) => {
    expect(nameIn(head)?.value).toBe(name);
  });

  it("is found letter by letter and spread out", () => {
    const head = [{ text: "EMMA STONE", size: 22, tracking: 0.3 }, { text: "emma@example.co" }];
    expect(nameIn(head, "glyphs")?.value).toBe("EMMA STONE");
    expect(nameIn([{ text: "E M M A   S T O N E", size: 22 }, { text: "emma@example.co" }])?.value).toBe(
      "EMMA STONE",
    );
  });

  const nameless: Record<string, readonly Row[]> = {
    "only an address": [{ text: "hello@example.ie" }],
    "a job title": [{ text: "Senior Software Engineer", size: 22 }, { text: "hello@example.ie" }],
    "the document's title": [{ text: "Curriculum Vitae", size: 22 }, { text: "hello@example.ie" }],
    "a place": [{ text: "Dublin, Ireland", size: 14 }, { text: "hello@example.ie" }],
    "an organisation": [{ text: "University of Galway", size: 18 }, { text: "hello@example.ie" }],
    "a skill": [{ text: "Machine Learning", size: 18 }, { text: "hello@example.ie" }],
    "a sentence": [{ text: "Dear Sir or Madam, I would like to apply." }],
  };
  it.each(Object.entries(nameless))("is null above which stands only %s", (_, head) => {
    expect(nameIn(head)).toBeNull();
  });

  it("is surer the more speaks for it", () => {
    const sure = (head: readonly Row[]) => nameIn(head)?.confidence ?? 0;
    const large = { text: "Priya Raman", size: 22 };
    const small = { text: "Priya Raman" };
    const order = [
      sure([large, { text: "priya.raman@example.in" }]),
      sure([large, { text: "priya@example.in" }]),
      sure([large, { text: "moonlight@example.in" }]),
      sure([small, { text: "moonlight@example.in" }]),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(4);
  });
});

describe("personIn", () => {
  it.each([
    ["Ana María Gil, PhD | Engineer", "Ana María Gil"],
    ["Prof. Dr. Hans Ölmann", "Hans Ölmann"],
    ["J. R. Hartley (he/him)", "J. R. Hartley"],
    ["d'Artagnan de Batz", "d'Artagnan de Batz"],
  ])("reads %j as %j", (text, name) => {
    expect(personIn(text, false)).toBe(name);
  });

  it.each(["Work Experience", "Berlin, Germany", "Acme Corporation", "React Native", "A1 B2", "X"])(
    "takes %j for something else",
    (text) => {
      expect(personIn(text, true)).toBeNull();
    },
  );
});

describe("addressMatch", () => {
  it.each([
    ["Jane Doe", "jane.doe@x.org", 1],
    ["Jane Doe", "jdoe@x.org", 1],
    ["Jane Mary Doe", "doe.jm@x.org", 1],
    ["Anna Müller", "a.mueller@x.org", 1],
    ["Bo Li", "boli@x.org", 1],
    ["Jane Doe", "jane@x.org", 0.6],
    ["Jane Doe", "info@janedoe.org", 0],
    ["Art Director", "martha@x.org", 0],
    ["王小明", "wxm@x.org", 0],
  ])("of %s and %s is %d", (name, email, match) => {
    expect(addressMatch(name, email)).toBe(match);
  });
});
