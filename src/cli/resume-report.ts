import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { createPdfReader } from "../adapters/pdf/pdf-reader.ts";
import type { ResumeProfile } from "../core/session/model.ts";
import { readResume } from "../interviewer/embedded/resume/read-resume.ts";

const HEAD = [
  "file",
  "name",
  "e-mail",
  "phone",
  "links",
  "skills",
  "roles",
  "education",
  "projects",
  "claims",
  "headed",
];
const USAGE = "usage: node src/cli/resume-report.ts <pdf or folder> …";

/** The PDFs among the paths and in the folders among them, in the order given and then by name. */
async function pdfsIn(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path];
      const files = await readdir(path);
      return files
        .filter((file) => /\.pdf$/i.test(file))
        .sort()
        .map((file) => join(path, file));
    }),
  );
  return found.flat();
}

async function rowFor(path: string): Promise<string[]> {
  const reading = await createPdfReader().read(await readFile(path));
  if (!reading.ok) return [basename(path), `(${reading.reason})`];
  const { profile, text } = readResume(reading.text);
  return [basename(path), ...(text === "" ? ["(no text)"] : cells(profile))];
}

function cells({
  name,
  email,
  phone,
  links,
  skills,
  roles,
  education,
  projects,
  claims,
  confidence,
}: ResumeProfile) {
  const sure = name ? `${name.value} ${percent(name.confidence)}` : "–";
  const counts = [links, skills, roles, education, projects, claims].map((list) => String(list.length));
  return [sure, email?.value ?? "–", phone?.value ?? "–", ...counts, percent(confidence)];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function table(rows: readonly string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  const pad = (cell: string, column: number) => cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell));
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

/** Columns on a terminal, where CJK characters take two. */
function displayWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\p{Script=Hangul}]/u.test(letter) ? 2 : 1),
    0,
  );
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const rows = [HEAD];
  for (const path of await pdfsIn(paths)) rows.push(await rowFor(path));
  console.log(table(rows));
}
