import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoResume } from "../../src/cli/demo-resume.ts";
import { freePort, type LocalServer, startServer } from "../../src/cli/local-server.ts";

/** Ten answers, each a different one. */
const ANSWERS = [
  "I profiled the booking API, found nine joins, and built a read model. The median fell from 900 to 120 ms.",
  "First I reproduce the problem, then I look at recent deployments and roll back if the errors began with one.",
  "A transaction keeps changes together: all of them happen or none.",
  "We disagreed about microservices, so I wrote down both options and we kept the monolith for a year.",
  "I mentored two juniors for six months; both now own a service.",
  "I put the writes in a queue and made the handlers idempotent.",
  "I would ask the users what they do today before I write any code.",
  "Contract tests caught thirty breaking changes in their first year.",
  "I alert on the age of the oldest message rather than on the length of the queue.",
  "I want to work on systems that people rely on every day.",
];

let folder: string;
let port: number;
let server: LocalServer;

const start = () => startServer({ port, persistTo: folder, vars: { RATE_LIMIT_SCALE: 100 } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rehearsal-e2e-"));
  port = await freePort();
  server = await start();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: replies are compared with documents, not typed
type Answered = { status: number; json: any };

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const form = body instanceof FormData;
  const response = await fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { ...(form ? {} : { "content-type": "application/json" }), ...headers },
    body: form ? body : JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

async function get(path: string, headers: Record<string, string>): Promise<Answered> {
  const response = await fetch(`${server.url}${path}`, { headers });
  return { status: response.status, json: await response.json() };
}

async function register(): Promise<Record<string, string>> {
  const person = { email: `${crypto.randomUUID()}@example.com`, password: "SecurePass123!" };
  const made = await post("/api/auth/register", { ...person, firstName: "Mara", lastName: "Lindqvist" });
  expect(made.status).toBe(201);
  return { authorization: `Bearer ${made.json.tokens.accessToken}` };
}

async function startInterview(headers: Record<string, string>) {
  const form = new FormData();
  form.set("resume", new File([await demoResume()], "resume.pdf", { type: "application/pdf" }));
  const started = await post("/aiinterview/start-interview/", form, headers);
  expect(started.status).toBe(201);
  return started.json as { interview_id: number; question: string };
}

const answerTo = (interview: number, headers: Record<string, string>, n: number) =>
  post(
    "/aiinterview/next-question/",
    { interview_id: interview, answer: ANSWERS[n - 1] },
    { ...headers, "idempotency-key": `${interview}-${n}` },
  );

interface ReportTurn {
  answer: string;
  assessment: { criteria: { quote: string | null }[] } | null;
}

it("holds a whole interview on the real server", async () => {
  const headers = await register();
  const { interview_id: id, question } = await startInterview(headers);
  const questions = [question];
  for (let n = 1; n <= 10; n++) {
    const next = await answerTo(id, headers, n);
    expect(next.status).toBe(200);
    expect(next.json.status).toBe(n < 10 ? "ongoing" : "completed");
    if (n < 10) questions.push(next.json.question);
  }
  expect(new Set(questions).size).toBe(10);
  const results = await get(`/aiinterview/results/${id}/`, headers);
  expect(results.json.candidate_name).toBe("Mara Lindqvist");
  expect(results.json.scores.overall).toBeGreaterThan(0);
  const answers = results.json.responses.map((response: { answer: string }) => response.answer);
  expect(answers).toEqual(ANSWERS);
  const [session] = (await get("/api/interviews/sessions", headers)).json;
  const report = (await get(`/api/interviews/sessions/${session._id}/report`, headers)).json;
  const quotes = report.turns.flatMap((turn: ReportTurn) =>
    (turn.assessment?.criteria ?? []).flatMap(({ quote }) =>
      quote === null ? [] : [{ quote, answer: turn.answer }],
    ),
  );
  expect(quotes.length).toBeGreaterThan(0);
  for (const { quote, answer } of quotes) expect(answer).toContain(quote);
  const { feedback } = results.json as { feedback: string };
  const quoted = [...feedback.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words);
  const said = quoted.filter((words) => ANSWERS.some((answer) => answer.includes(words)));
  expect(said.length, feedback).toBeGreaterThan(0);
});

it("has every acknowledged answer once after the process was killed in the middle of interviews", async () => {
  const headers = await register();
  const interviews = [
    await startInterview(headers),
    await startInterview(headers),
    await startInterview(headers),
  ];
  const acknowledged = new Map<number, number>(interviews.map(({ interview_id }) => [interview_id, 0]));
  for (let n = 1; n <= 3; n++) {
    for (const { interview_id: id } of interviews) {
      expect((await answerTo(id, headers, n)).status).toBe(200);
      acknowledged.set(id, n);
    }
  }
  const inFlight = interviews.map(({ interview_id: id }) => answerTo(id, headers, 4).catch(() => null));
  await server.stop("SIGKILL");
  await Promise.all(inFlight);
  server = await start();
  for (const { interview_id: id } of interviews) {
    for (let n = acknowledged.get(id) ?? 0; n <= 5; n++) {
      if (n > 0) expect((await answerTo(id, headers, n)).status).toBe(200);
    }
    const details = await get(`/aiinterview/details/${id}/`, headers);
    const answers = details.json.responses.map((response: { answer: string }) => response.answer);
    expect(answers).toEqual(ANSWERS.slice(0, 5));
  }
});
