import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoResume } from "../../src/cli/demo-resume.ts";
import { freePort, startServer } from "../../src/cli/local-server.ts";

/**
 * Whole interviews with the embedded interviewer against the local server:
 * `node tests/bench/interviews.ts [interviews] [at a time]`. Gives the latency of every call, beside that of a ping in
 * the same run, which is what the local server and its proxy cost by themselves.
 */
const INTERVIEWS = Number(process.argv[2] ?? 40);
const AT_A_TIME = Number(process.argv[3] ?? 4);
const QUESTIONS = 10;

const ANSWER =
  "When our booking API slowed down I profiled it, found that every search joined nine tables and built a read model. " +
  "The median fell from 900 to 120 milliseconds and the load on the database by half.";

const folder = await mkdtemp(join(tmpdir(), "rehearsal-bench-"));
const server = await startServer({
  port: await freePort(),
  persistTo: folder,
  vars: { RATE_LIMIT_SCALE: 1000 },
});
const latencies = new Map<string, number[]>();

async function timed(name: string, path: string, init: RequestInit = {}) {
  const began = performance.now();
  const response = await fetch(`${server.url}${path}`, init);
  const reply = await response.json();
  latencies.set(name, [...(latencies.get(name) ?? []), performance.now() - began]);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${JSON.stringify(reply)}`);
  return reply as Record<string, unknown>;
}

const json = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

async function interview(resume: Uint8Array<ArrayBuffer>): Promise<void> {
  const person = { email: `${crypto.randomUUID()}@example.com`, password: "SecurePass123!" };
  const registered = await timed(
    "register",
    "/api/auth/register",
    json({ ...person, firstName: "A", lastName: "B" }),
  );
  const { accessToken } = registered.tokens as { accessToken: string };
  const headers = { authorization: `Bearer ${accessToken}` };
  const form = new FormData();
  form.set("resume", new File([resume], "resume.pdf", { type: "application/pdf" }));
  const started = await timed("start (resume)", "/aiinterview/start-interview/", {
    method: "POST",
    headers,
    body: form,
  });
  const { interview_id } = started;
  for (let question_number = 1; question_number <= QUESTIONS; question_number++) {
    const said = { interview_id, question_number, answer: `${ANSWER} (${question_number})` };
    await timed("answer", "/aiinterview/next-question/", json(said, headers));
    await timed("ping", "/api/ping");
  }
  await timed("results", `/aiinterview/results/${interview_id}/`, { headers });
  await timed("history", "/aiinterview/history/", { headers });
}

try {
  const resume = new Uint8Array(await demoResume());
  await interview(resume);
  latencies.clear();
  const began = performance.now();
  let left = INTERVIEWS;
  const worker = async () => {
    while (left-- > 0) await interview(resume);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${INTERVIEWS} interviews, ${AT_A_TIME} at a time: ${((INTERVIEWS * QUESTIONS) / seconds).toFixed(1)} answers a second`,
  );
  for (const [name, values] of latencies) {
    const sorted = values.sort((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1).padStart(7);
    console.log(`${name.padEnd(16)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   (${sorted.length} calls)`);
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
