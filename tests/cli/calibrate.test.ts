import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/calibrate.ts";

const answers = [
  { question: "What is a stack?", reference: "A last in, first out list.", answer: "a LIFO list", human: 1 },
  {
    question: "What is a stack?",
    reference: "A last in, first out list.",
    answer: "a pile of hay",
    human: 0.2,
  },
  {
    question: "What is a leaf?",
    reference: "A node without children.",
    answer: "a childless node",
    human: 1,
  },
  { question: "What is a leaf?", reference: "A node without children.", answer: "no idea", human: 0 },
];
const jsonl = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join("\n");
const reading = (text: string) => run(["answers.jsonl"], async () => text);

describe("npm run calibrate", () => {
  it("prints the agreement with human grades", async () => {
    const { code, out, err } = await reading(`\uFEFF${jsonl(answers)}\r\n\n`);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toEqual([
      expect.stringMatching(/^answers +4 to 2 questions$/),
      expect.stringMatching(/^pearson r +0\.\d{3}$/),
      expect.stringMatching(/^interval +-?\d\.\d{3} to \d\.\d{3} \(95 %, resampled by question, seed 1\)$/),
      expect.stringMatching(/^leave-one-question-out r +0\.\d{3} /),
      expect.stringMatching(/^RMSE +0\.\d{3}$/),
      expect.stringMatching(/^bias +-?0\.\d{3} /),
      "differences (score - human)",
      ...Array(out.length - 7).fill(expect.stringMatching(/^ +-?\d\.\d to +-?\d\.\d +\d+( +#+)?$/)),
    ]);
    const counted = out.slice(7).map((line) => Number(/to +\S+ +(\d+)/.exec(line)?.[1]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(answers.length);
  });

  it("prints the same for the same file", async () => {
    expect(await reading(jsonl(answers))).toEqual(await reading(jsonl(answers)));
  });

  it("prints a score a line where no human graded", async () => {
    const { code, out } = await reading(jsonl(answers.map(({ human: _, ...line }) => line)));
    expect(code).toBe(0);
    expect(out).toHaveLength(4);
    expect(out.every((line) => /^[01]\.\d{3}$/.test(line))).toBe(true);
    expect(out[3]).toBe("0.000");
  });

  it("measures only the lines that humans graded, and says so", async () => {
    const { out } = await reading(jsonl([...answers, { ...answers[0], human: null }]));
    expect(out[0]).toMatch(/4 to 2 questions; 1 without a human grade left out$/);
  });

  it("says where a figure cannot be had", async () => {
    const { code, out } = await reading(jsonl(answers.slice(0, 1)));
    expect(code).toBe(0);
    expect(out[1]).toMatch(/^pearson r +n\/a/);
  });

  it("names every bad line and prints no figures", async () => {
    const { question, reference, answer } = answers[0] ?? expect.fail("no answer");
    const text = [
      jsonl(answers),
      "",
      "{",
      "[]",
      `{"question": 1}`,
      jsonl([{ question, reference, answer, human: 2 }]),
    ];
    const { code, out, err } = await reading(text.join("\n"));
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([
      "line 6: not JSON",
      expect.stringMatching(/^line 7: line: /),
      expect.stringMatching(/^line 8: question: .*; reference: .*; answer: /),
      expect.stringMatching(/^line 9: human: /),
    ]);
  });

  it("refuses an empty file", async () => {
    expect(await reading("\n\n")).toEqual({ code: 1, out: [], err: [expect.stringContaining("no answers")] });
  });

  it.each([[[]], [["--help"]], [["a.jsonl", "b.jsonl"]]])("shows its usage on %j", async (args) => {
    const { code, out, err } = await run(args, async () => jsonl(answers));
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err.join("\n")).toContain("usage: npm run calibrate -- FILE.jsonl");
  });

  it("says why a file cannot be read, with its usage, as a program too", async () => {
    const program = `${import.meta.dirname}/../../src/cli/calibrate.ts`;
    const failed = promisify(execFile)(process.execPath, [program, "no-such-file.jsonl"]);
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/no-such-file\.jsonl[\s\S]*usage:/),
    });
  });
});
