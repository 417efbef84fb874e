import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Calibration, calibrate } from "../interviewer/embedded/scoring/calibration.ts";
import { scoreAnswer } from "../interviewer/embedded/scoring/score-answer.ts";

const USAGE = `usage: npm run calibrate -- FILE.jsonl
One JSON object a line: question, reference, answer and, where humans graded it, human (0 to 1).`;

/** Decides the resamples of the interval, so that the same file gives the same figures. */
const SEED = 1;
const BAR_WIDTH = 50;
/** Bins of the histogram per unit of difference. */
const BINS_PER_UNIT = 10;

const Line = z.object({
  question: z.string(),
  reference: z.string(),
  answer: z.string(),
  human: z.number().min(0).max(1).nullish(),
});
type Line = z.infer<typeof Line>;

function parseLine(text: string): { line: Line } | { fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: "not JSON" };
  }
  const parsed = Line.safeParse(json);
  if (parsed.success) return { line: parsed.data };
  return {
    fault: parsed.error.issues
      .map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`)
      .join("; "),
  };
}

function parseLines(text: string): { lines: Line[]; faults: string[] } {
  const lines: Line[] = [];
  const faults: string[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (raw.trim() === "") continue;
    const result = parseLine(raw);
    if ("line" in result) lines.push(result.line);
    else faults.push(`line ${at + 1}: ${result.fault}`);
  }
  if (lines.length + faults.length === 0) faults.push("line 1: no answers in this file");
  return { lines, faults };
}

function histogram(differences: readonly number[]): string[] {
  const counts = new Map<number, number>();
  for (const difference of differences) {
    const bin = Math.min(BINS_PER_UNIT - 1, Math.floor(difference * BINS_PER_UNIT));
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  const most = Math.max(...counts.values());
  const edge = (bin: number) => (bin / BINS_PER_UNIT).toFixed(1).padStart(4);
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const bin = first + offset;
    const count = counts.get(bin) ?? 0;
    const bar = "#".repeat(Math.ceil((count / most) * BAR_WIDTH));
    return `  ${edge(bin)} to ${edge(bin + 1)}  ${String(count).padStart(5)}  ${bar}`.trimEnd();
  });
}

function figure(value: number | null): string {
  return value === null ? "n/a (needs two questions and grades that vary)" : value.toFixed(3);
}

function report(measured: Calibration, ungraded: number): string[] {
  const { answers, questions, interval } = measured;
  const leftOut = ungraded > 0 ? `; ${ungraded} without a human grade left out` : "";
  return [
    `answers                   ${answers} to ${questions} questions${leftOut}`,
    `pearson r                 ${figure(measured.r)}`,
    `interval                  ${interval ? `${figure(interval.low)} to ${figure(interval.high)}` : figure(null)} (95 %, resampled by question, seed ${SEED})`,
    `leave-one-question-out r  ${figure(measured.heldOut)} (the one free weight fitted without the question at hand)`,
    `RMSE                      ${figure(measured.rmse)}`,
    `bias                      ${figure(measured.bias)} (mean of score - human)`,
    "differences (score - human)",
    ...histogram(measured.differences),
  ];
}

export interface Outcome {
  /** 0 done, 1 bad lines, 2 bad usage. */
  code: 0 | 1 | 2;
  out: string[];
  err: string[];
}

/** Scores a file of answers and, where it has human grades, measures the agreement. `read` returns a file's text. */
export async function run(
  args: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<Outcome> {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0 || path.startsWith("-"))
    return { code: 2, out: [], err: [USAGE] };
  let text: string;
  try {
    text = await read(path);
  } catch (error) {
    return { code: 2, out: [], err: [error instanceof Error ? error.message : String(error), USAGE] };
  }
  const { lines, faults } = parseLines(text);
  if (faults.length > 0) return { code: 1, out: [], err: faults };
  const graded = lines.flatMap((line) => (line.human == null ? [] : [{ ...line, human: line.human }]));
  if (graded.length === 0)
    return { code: 0, out: lines.map((line) => scoreAnswer(line).toFixed(3)), err: [] };
  return { code: 0, out: report(calibrate(graded, SEED), lines.length - graded.length), err: [] };
}

if (import.meta.main) {
  const { code, out, err } = await run(process.argv.slice(2), (path) => readFile(path, "utf8"));
  for (const line of out) console.log(line);
  for (const line of err) console.error(line);
  process.exitCode = code;
}
