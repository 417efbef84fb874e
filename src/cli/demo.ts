import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { demoAnswer } from "./demo-answers.ts";
import { demoResume } from "./demo-resume.ts";
import { freePort, isServing, type LocalServer, startServer } from "./local-server.ts";

/**
 * Walks one whole interview through a running server, or through one it starts: registers, uploads a resume, answers
 * ten questions and prints the results with the quotes behind them.
 */
const { values } = parseArgs({
  options: {
    resume: { type: "string" },
    url: { type: "string", default: "http://localhost:8787" },
  },
});

/** What the demo started by itself and takes away again. */
const own: { server?: LocalServer; folder?: string } = {};

async function baseUrl(): Promise<string> {
  if (await isServing(values.url)) return values.url;
  console.log(`Nothing answers at ${values.url}; starting a server for this demo …`);
  own.folder = await mkdtemp(join(tmpdir(), "rehearsal-demo-"));
  const port = await freePort();
  own.server = await startServer({ port, persistTo: own.folder, vars: { RATE_LIMIT_SCALE: 10 } });
  return own.server.url;
}

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Calls the service; waits and tries again when it says that there were too many requests. */
async function call<T>(url: string, init: RequestInit): Promise<T> {
  for (;;) {
    const response = await fetch(url, init);
    const body = await response.text();
    if (response.ok) return JSON.parse(body) as T;
    const seconds = Number(response.headers.get("retry-after"));
    if (response.status !== 429 || !seconds) throw new Error(`${response.status} from ${url}: ${body}`);
    console.log(`   (too many requests for this minute: waiting ${seconds} s, as Retry-After says)`);
    await wait(seconds);
  }
}

interface Results {
  candidate_name: string;
  scores: Record<string, number | null>;
  feedback: string;
}

interface Report {
  turns: {
    question: string;
    assessment: {
      score: number | null;
      strength: string | null;
      gap: string | null;
      criteria: { criterion: string; level: number | null; quote: string | null }[];
    } | null;
  }[];
}

async function run(): Promise<void> {
  const url = await baseUrl();
  const json = { "content-type": "application/json" };
  const person = {
    email: `demo-${crypto.randomUUID()}@example.com`,
    password: crypto.randomUUID(),
    firstName: "Demo",
    lastName: "Candidate",
  };
  const registered = await call<{ tokens: { accessToken: string } }>(`${url}/api/auth/register`, {
    method: "POST",
    headers: json,
    body: JSON.stringify(person),
  });
  const headers = { authorization: `Bearer ${registered.tokens.accessToken}` };

  const bytes = values.resume ? new Uint8Array(await readFile(values.resume)) : await demoResume();
  const form = new FormData();
  form.set("resume", new File([bytes], values.resume ? basename(values.resume) : "mara-lindqvist.pdf"));
  const started = await call<{ interview_id: number; question: string; message: string }>(
    `${url}/aiinterview/start-interview/`,
    { method: "POST", headers, body: form },
  );
  console.log(`${started.message} (interview ${started.interview_id})\n`);

  let asked = { question: started.question, question_number: 1, status: "ongoing" };
  while (asked.status === "ongoing") {
    const answer = demoAnswer(asked.question, asked.question_number);
    console.log(`${asked.question_number}. ${asked.question}\n   > ${answer}\n`);
    const body = { interview_id: started.interview_id, answer, question_number: asked.question_number };
    asked = await call(`${url}/aiinterview/next-question/`, {
      method: "POST",
      headers: { ...headers, ...json, "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify(body),
    });
  }
  console.log(`${asked.question}\n`);

  const results = await call<Results>(`${url}/aiinterview/results/${started.interview_id}/`, { headers });
  console.log(`Results for ${results.candidate_name}`);
  for (const [name, score] of Object.entries(results.scores))
    console.log(`  ${name.padEnd(9)} ${score ?? "–"}`);
  console.log(`\n${results.feedback}\n`);

  const [session] = await call<{ _id: string }[]>(`${url}/api/interviews/sessions`, { headers });
  const report = await call<Report>(`${url}/api/interviews/sessions/${session?._id}/report`, { headers });
  console.log("What the scores rest on");
  report.turns.forEach(({ assessment }, index) => {
    const score = assessment?.score ?? null;
    console.log(
      `  ${index + 1}. ${score === null ? "not enough to judge" : `${Math.round(score * 100)}/100`}`,
    );
    for (const { criterion, level, quote } of assessment?.criteria ?? []) {
      if (level !== null) console.log(`     ${criterion} ${level}/5: “${quote}”`);
    }
  });
}

try {
  await run();
} finally {
  await own.server?.stop();
  if (own.folder) await rm(own.folder, { recursive: true, force: true });
}
