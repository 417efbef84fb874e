import { describe, expect, it } from "vitest";
import type { PdfText } from "../../../src/core/pdf.ts";
import { readResume } from "../../../src/interviewer/embedded/resume/read-resume.ts";
import { type Cutting, item, layOut, type Row } from "../../support/resume-items.ts";

const one = (rows: readonly Row[], cutting: Cutting = "lines") =>
  layOut({ columns: [{ x: 54, width: 504, top: 60, rows }], cutting });
const profileOf = (pdf: PdfText) => readResume(pdf).profile;

/** A table whose cells start at `stops`, its first line `top` points from the foot of the page. */
const tableItems = (stops: readonly number[], top: number, rows: readonly (readonly string[])[]) =>
  rows.flatMap((cells, line) =>
    cells.flatMap((text, at) => (text === "" ? [] : [item(text, stops[at] ?? 0, top - line * 15, 10)])),
  );

const SINGLE: readonly Row[] = [
  { text: "Ada Okafor", size: 24, center: true },
  { text: "555-010-0123 | ada@okafor.dev | linkedin.com/in/ada-okafor | github.com/okafor", center: true },
  { text: "EDUCATION", size: 12, above: 8 },
  { text: "University of Lagos", right: "Lagos, Nigeria", indent: 10 },
  { text: "Bachelor of Science in Computer Science", right: "Aug. 2014 – May 2018", indent: 10 },
  { text: "EXPERIENCE", size: 12, above: 8 },
  { text: "Backend Engineer", right: "June 2020 – Present", indent: 10 },
  { text: "Harbor Logistics", right: "Rotterdam, Netherlands", indent: 10 },
  {
    text: "Cut the median response time of the booking API from 900 ms to 120 ms by adding a read model that is filled from Kafka",
    bullet: "•",
    indent: 20,
  },
  { text: "Trained 4 colleagues in Go", bullet: "•", indent: 20 },
  { text: "Junior Developer", right: "Sep. 2018 – May 2020", indent: 10 },
  { text: "Blue Crane Software", right: "Accra, Ghana", indent: 10 },
  { text: "Wrote the importer for customs forms", bullet: "•", indent: 20 },
  { text: "PROJECTS", size: 12, above: 8 },
  { text: "Tidewatch | Python, Flask, PostgreSQL", right: "2021", indent: 10 },
  { text: "Predicts berth times for 12 ports", bullet: "•", indent: 20 },
  { text: "TECHNICAL SKILLS", size: 12, above: 8 },
  { text: "Languages: Go, Python, C/C++, SQL, R", indent: 10 },
  { text: "Tools: Docker, Kubernetes, Git", indent: 10 },
];

const SIDEBAR: readonly Row[] = [
  { text: "CONTACT", size: 13 },
  { text: "+49 170 5550199" },
  { text: "jana.mueller@example.org" },
  { text: "Leipzig, Germany" },
  { text: "SKILLS", size: 13, above: 14 },
  ...["Kotlin", "Go", "Terraform", "PostgreSQL"].map((text) => ({ text, bullet: "•" })),
  { text: "LANGUAGES", size: 13, above: 14 },
  { text: "German (native)" },
  { text: "HOBBIES", size: 13, above: 14 },
  { text: "Climbing, R and B" },
];
const MAIN: readonly Row[] = [
  { text: "Jana Müller", size: 26 },
  { text: "Backend Engineer", size: 13 },
  { text: "EXPERIENCE", size: 13, above: 14 },
  { text: "Senior Backend Engineer" },
  { text: "Elbe Mobility GmbH, Hamburg" },
  { text: "01/2020 – heute" },
  {
    text: "Moved the order service from a monolith to 12 services without a minute of downtime",
    bullet: "•",
  },
  { text: "Backend Engineer", above: 6 },
  { text: "Saale Bank AG, Halle" },
  { text: "03/2016 – 12/2019" },
  { text: "Built the ledger that books 5 million transactions a day", bullet: "•" },
  { text: "EDUCATION", size: 13, above: 14 },
  { text: "M.Sc. Informatik" },
  { text: "Universität Leipzig" },
  { text: "2013 – 2016" },
];

describe("a resume in one column", () => {
  it.each<Cutting>(["lines", "words", "glyphs"])("is read from items that are %s", (cutting) => {
    const { name, email, phone, links, roles, education, projects, skills, claims, confidence } = profileOf(
      one(SINGLE, cutting),
    );
    expect(name?.value).toBe("Ada Okafor");
    expect(email?.value).toBe("ada@okafor.dev");
    expect(phone?.value).toBe("555-010-0123");
    expect(links).toEqual(["linkedin.com/in/ada-okafor", "github.com/okafor"]);
    expect(roles).toEqual([
      {
        title: "Backend Engineer",
        organisation: "Harbor Logistics",
        start: "June 2020",
        end: "present",
        highlights: [
          "Cut the median response time of the booking API from 900 ms to 120 ms by adding a read model that is filled from Kafka",
          "Trained 4 colleagues in Go",
        ],
      },
      {
        title: "Junior Developer",
        organisation: "Blue Crane Software",
        start: "Sep. 2018",
        end: "May 2020",
        highlights: ["Wrote the importer for customs forms"],
      },
    ]);
    expect(education).toEqual([
      {
        institution: "University of Lagos",
        degree: "Bachelor of Science in Computer Science",
        start: "Aug. 2014",
        end: "May 2018",
      },
    ]);
    expect(projects).toEqual([
      { name: "Tidewatch", highlights: ["Python, Flask, PostgreSQL", "Predicts berth times for 12 ports"] },
    ]);
    expect(skills).toEqual([
      "Kafka",
      "Python",
      "Flask",
      "PostgreSQL",
      "Go",
      "C",
      "C++",
      "SQL",
      "R",
      "Docker",
      "Kubernetes",
      "Git",
    ]);
    expect(claims).toHaveLength(3);
    expect(confidence).toBeGreaterThan(0.8);
  });

  it("becomes text with a line for each paragraph, bullets marked and aligned dates behind a tab", () => {
    const { text } = readResume(one(SINGLE));
    expect(text.split("\n").slice(0, 6)).toEqual([
      "Ada Okafor",
      "555-010-0123 | ada@okafor.dev | linkedin.com/in/ada-okafor | github.com/okafor",
      "",
      "EDUCATION",
      "University of Lagos\tLagos, Nigeria",
      "Bachelor of Science in Computer Science\tAug. 2014 – May 2018",
    ]);
    expect(text).toContain(
      "• Cut the median response time of the booking API from 900 ms to 120 ms by adding a read model",
    );
  });
});

describe("a resume in two columns", () => {
  it("is read one column after the other, with a name that stands in the second", () => {
    const { profile, text } = readResume(
      layOut({
        columns: [
          { x: 40, width: 150, top: 60, rows: SIDEBAR },
          { x: 220, width: 340, top: 60, rows: MAIN },
        ],
      }),
    );
    expect(text.indexOf("HOBBIES")).toBeLessThan(text.indexOf("EXPERIENCE"));
    expect(profile.name).toEqual({ value: "Jana Müller", confidence: 0.98 });
    expect(profile.phone?.value).toBe("+49 170 5550199");
    expect(profile.skills).toEqual(["Kotlin", "Go", "Terraform", "PostgreSQL"]);
    expect(
      profile.roles.map(({ title, organisation, start, end }) => [title, organisation, start, end]),
    ).toEqual([
      ["Senior Backend Engineer", "Elbe Mobility GmbH", "01/2020", "present"],
      ["Backend Engineer", "Saale Bank AG", "03/2016", "12/2019"],
    ]);
    expect(profile.education).toEqual([
      { institution: "Universität Leipzig", degree: "M.Sc. Informatik", start: "2013", end: "2016" },
    ]);
  });

  it("is told from a table even where both columns share every baseline", () => {
    const grid = (rows: readonly Row[]) => rows.map((row) => ({ ...row, size: 10, above: 0 }));
    const { name, roles, skills } = profileOf(
      layOut({
        columns: [
          { x: 40, width: 150, top: 60, rows: grid(SIDEBAR) },
          { x: 220, width: 340, top: 60, rows: grid(MAIN) },
        ],
      }),
    );
    expect(name?.value).toBe("Jana Müller");
    expect(roles.map((role) => role.organisation)).toEqual(["Elbe Mobility GmbH", "Saale Bank AG"]);
    expect(skills).toContain("Go");
  });

  it("keeps the head above the columns whole", () => {
    const left: Row[] = [
      { text: "Experience", size: 14 },
      { text: "Head of Design" },
      { text: "Studio Tern", right: "2015 – 2020" },
      { text: "Ran a studio of 25 designers in three cities", bullet: "•" },
      { text: "Designer" },
      { text: "Kiln and Co", right: "2010 – 2015" },
      { text: "Drew icons", bullet: "•" },
    ];
    const right: Row[] = [
      { text: "Skills", size: 14 },
      { text: "Figma, Prototyping" },
      { text: "Awards", size: 14, above: 10 },
      { text: "Golden Pencil 2014" },
      { text: "Best Kiosk 2016" },
    ];
    const head =
      "Product designer — grace@park.design — 555 010 0133 — www.park.design — San Francisco, California";
    const { profile, text } = readResume(
      layOut({
        columns: [
          {
            x: 50,
            width: 512,
            top: 50,
            rows: [{ text: "GRACE PARK", size: 28, center: true }, { text: head }],
          },
          { x: 50, width: 320, top: 120, rows: left },
          { x: 400, width: 160, top: 120, rows: right },
        ],
      }),
    );
    expect(text).toContain(head);
    expect(profile.name?.value).toBe("GRACE PARK");
    expect(profile.roles.map(({ title, organisation, start }) => [title, organisation, start])).toEqual([
      ["Head of Design", "Studio Tern", "2015"],
      ["Designer", "Kiln and Co", "2010"],
    ]);
    expect(profile.skills).toEqual(["Figma", "Prototyping"]);
  });
});

describe("what stands side by side without being columns", () => {
  it("is an address beside the name", () => {
    const { profile } = readResume(
      layOut({
        columns: [
          {
            x: 54,
            width: 200,
            top: 60,
            rows: [
              { text: "Sofia Riva", size: 24 },
              { text: "Data Engineer", size: 12 },
            ],
          },
          {
            x: 400,
            width: 158,
            top: 52,
            rows: ["Via Roma 1, Torino", "sofia.riva@example.it", "+39 333 555 0123", "sofiariva.it"].map(
              (text) => ({ text }),
            ),
          },
          {
            x: 54,
            width: 504,
            top: 140,
            rows: [
              { text: "Experience", size: 14 },
              { text: "Data Engineer, Lampo Energia, Roma", right: "2019 – 2023" },
              {
                text: "Built pipelines in Airflow and dbt that feed 40 dashboards for the trading desk every morning",
                bullet: "•",
              },
              { text: "Education", size: 14, above: 8 },
              { text: "Politecnico di Torino", right: "2014 – 2019" },
              { text: "Laurea magistrale in Ingegneria Informatica" },
            ],
          },
        ],
      }),
    );
    expect(profile.name).toEqual({ value: "Sofia Riva", confidence: 0.98 });
    expect(profile.links).toEqual(["sofiariva.it"]);
    expect(profile.roles[0]).toMatchObject({
      title: "Data Engineer",
      organisation: "Lampo Energia",
      start: "2019",
      end: "2023",
    });
    expect(profile.education).toEqual([
      {
        institution: "Politecnico di Torino",
        degree: "Laurea magistrale in Ingegneria Informatica",
        start: "2014",
        end: "2019",
      },
    ]);
  });

  it("are labels and dates on the left, line by line", () => {
    const page = layOut({
      columns: [{ x: 54, width: 504, top: 60, rows: [{ text: "Lebenslauf", size: 20 }] }],
    });
    page.pages[0]?.items.push(
      ...tableItems([54, 184], 690, [
        ["Name:", "Katharina Schäfer"],
        ["Geburtsdatum:", "12.03.1990"],
        ["Telefon:", "0341 5550199"],
        ["E-Mail:", "k.schaefer@example.de"],
      ]),
      item("Berufserfahrung", 54, 600, 13),
      ...tableItems([54, 184], 580, [
        ["seit 05/2018", "Projektleiterin, Donau Technik AG, München"],
        ["", "Leitung von 8 Projekten mit einem Budget von 3 Mio. Euro"],
        ["01/2015 – 04/2018", "Ingenieurin, Neckar GmbH, Stuttgart"],
        ["", "Entwicklung von Sensoren"],
      ]),
      item("Ausbildung", 54, 490, 13),
      ...tableItems([54, 184], 470, [["2009 – 2014", "Diplom Maschinenbau, Universität Stuttgart"]]),
    );
    const { name, phone, roles, education } = profileOf(page);
    expect(name).toEqual({ value: "Katharina Schäfer", confidence: 0.95 });
    expect(phone?.value).toBe("0341 5550199");
    expect(roles).toEqual([
      {
        title: "Projektleiterin",
        organisation: "Donau Technik AG",
        start: "05/2018",
        end: "present",
        highlights: ["Leitung von 8 Projekten mit einem Budget von 3 Mio. Euro"],
      },
      {
        title: "Ingenieurin",
        organisation: "Neckar GmbH",
        start: "01/2015",
        end: "04/2018",
        highlights: ["Entwicklung von Sensoren"],
      },
    ]);
    expect(education).toEqual([
      { institution: "Universität Stuttgart", degree: "Diplom Maschinenbau", start: "2009", end: "2014" },
    ]);
  });

  it("are headings in the margin, on several lines where they are long", () => {
    const body: [string, ...string[]][] = [
      ["Northern Institute, Springfield, Ohio, USA"],
      ["Ph.D. in Geophysics", "Dec 2009 – Jul 2014"],
      ["M.S. in Geophysics", "Aug 2006 – Aug 2008"],
      [""],
      ["Institute for Marine Studies, Riverton, Ohio, USA"],
      ["Research Student, Science Department", "May 2004 – May 2005"],
      ["Measured swell with lasers"],
      [""],
      ["MATLAB, LaTeX, R, Tableau"],
    ];
    const page = layOut({
      columns: [{ x: 150, width: 300, top: 50, rows: [{ text: "Noah Quist", size: 26, center: true }] }],
    });
    body.forEach(([text, date], line) => {
      const y = 690 - line * 14;
      const deep = text.startsWith("Measured") ? 24 : 12;
      const inside = /^(?:Ph|M\.S|Research|Measured)/.test(text);
      if (text === "") return;
      if (inside) page.pages[0]?.items.push(item("■", 137 + deep, y, 8));
      page.pages[0]?.items.push(item(text, inside ? 150 + deep : 137, y, 10));
      if (date) page.pages[0]?.items.push(item(date, 470, y, 10));
    });
    page.pages[0]?.items.push(
      item("EDUCATION", 50, 690, 9),
      item("RESEARCH", 50, 690 - 4 * 14, 9),
      item("EXPERIENCE", 50, 690 - 4 * 14 - 11, 9),
      item("SKILLS", 50, 690 - 8 * 14, 9),
      // A page number, to make the page as tall as pages are.
      item("Page 1 of 1", 280, 30, 8),
    );
    const { roles, education, skills } = profileOf(page);
    expect(education.map(({ institution, degree, start }) => [institution, degree, start])).toEqual([
      ["Northern Institute", "Ph.D. in Geophysics", "Dec 2009"],
      ["Northern Institute", "M.S. in Geophysics", "Aug 2006"],
    ]);
    expect(roles).toEqual([
      {
        title: "Research Student",
        organisation: "Institute for Marine Studies",
        start: "May 2004",
        end: "May 2005",
        highlights: ["Measured swell with lasers"],
      },
    ]);
    expect(skills).toEqual(["MATLAB", "LaTeX", "R", "Tableau"]);
  });
});

describe("pages", () => {
  const foot = (text: string) => ({ x: 280, width: 100, top: 770, rows: [{ text }] });
  const broken = layOut(
    {
      columns: [
        {
          x: 54,
          width: 504,
          top: 60,
          rows: [
            { text: "Nadia Haddad", size: 20 },
            { text: "nadia@example.tn" },
            { text: "Experience", size: 14, above: 9 },
            { text: "Teacher, Lycée Carthage", right: "2001 – 2010" },
            {
              text: "Taught physics to classes of thirty and wrote the laboratory manual which is",
              bullet: "•",
            },
          ],
        },
        foot("Nadia Haddad – 1/2"),
      ],
    },
    {
      columns: [
        {
          x: 54,
          width: 504,
          top: 60,
          rows: [
            { text: "still in use today", indent: 6.3 },
            { text: "Tutor, Alliance Norte", right: "1998 – 2001" },
            { text: "Gave lessons", bullet: "•" },
          ],
        },
        foot("Nadia Haddad – 2/2"),
      ],
    },
  );

  it("go on with the sentence and the section of the page before", () => {
    const { roles } = profileOf(broken);
    expect(roles.map((role) => role.highlights)).toEqual([
      ["Taught physics to classes of thirty and wrote the laboratory manual which is still in use today"],
      ["Gave lessons"],
    ]);
  });

  it("are read without their numbers and running heads", () => {
    expect(readResume(broken).text).not.toMatch(/\d\/2/);
  });

  it("that hold no text leave everything empty", () => {
    expect(readResume({ pages: [{ width: 612, height: 792, items: [] }], truncated: false })).toEqual({
      text: "",
      profile: {
        name: null,
        email: null,
        phone: null,
        links: [],
        skills: [],
        roles: [],
        education: [],
        projects: [],
        claims: [],
        confidence: 0,
      },
    });
  });
});
