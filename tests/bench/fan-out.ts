import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server } from "socket.io";
import { io, type Socket } from "socket.io-client";
import { freePort, startServer } from "../../src/cli/local-server.ts";

/**
 * Delivery of broadcasts to many sockets on one session, beside a Socket.IO server on Node doing the same in the same
 * run: `node tests/bench/fan-out.ts [sockets] [broadcasts]`. A sample is sent and acknowledged, then the next one; the
 * latency runs from sending it to its arrival at each socket. Absolute figures include the proxies of the local server.
 */
const SOCKETS = Number(process.argv[2] ?? 500);
const BROADCASTS = Number(process.argv[3] ?? 100);
/** Between two samples, in ms; live updates are told at most ten times a second. */
const PACE_MS = 150;

interface Target {
  url: string;
  options: object;
}

interface Outcome {
  latencies: number[];
  lost: number;
  disordered: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function connect({ url, options }: Target): Promise<Socket> {
  const socket = io(url, { forceNew: true, transports: ["websocket"], ...options });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", () => resolve());
    socket.once("connect_error", reject);
  });
  return socket;
}

async function measure(target: Target): Promise<Outcome> {
  const sockets: Socket[] = [];
  for (let n = 0; n < SOCKETS; n += 50) {
    const batch = Math.min(50, SOCKETS - n);
    sockets.push(...(await Promise.all(Array.from({ length: batch }, () => connect(target)))));
  }
  const sender = await connect(target);
  const sentAt = new Map<number, number>();
  const outcome: Outcome = { latencies: [], lost: 0, disordered: 0 };
  const received = sockets.map((socket) => {
    const values: number[] = [];
    socket.on("metrics:update", ({ speechPaceWpm }: { speechPaceWpm: number }) => {
      const at = sentAt.get(speechPaceWpm);
      if (at === undefined) return;
      outcome.latencies.push(performance.now() - at);
      if (speechPaceWpm <= (values.at(-1) ?? -1)) outcome.disordered++;
      values.push(speechPaceWpm);
    });
    return values;
  });
  for (let n = 1; n <= BROADCASTS; n++) {
    sentAt.set(n, performance.now());
    await sender.emitWithAck("metrics:send", { speechPaceWpm: n });
    await pause(PACE_MS);
  }
  for (let tries = 0; tries < 100 && received.some((values) => values.length < BROADCASTS); tries++)
    await pause(100);
  outcome.lost = received.reduce((sum, values) => sum + BROADCASTS - values.length, 0);
  for (const socket of [...sockets, sender]) socket.disconnect();
  return outcome;
}

async function ours(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "rehearsal-bench-"));
  const server = await startServer({
    port: await freePort(),
    persistTo: folder,
    vars: { RATE_LIMIT_SCALE: 1000 },
  });
  try {
    const post = async (path: string, body: object, headers: object = {}) => {
      const init = {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      };
      return (await (await fetch(`${server.url}${path}`, init)).json()) as Record<string, unknown>;
    };
    const person = { email: `${crypto.randomUUID()}@example.com`, password: "SecurePass123!" };
    const { tokens } = await post("/api/auth/register", { ...person, firstName: "A", lastName: "B" });
    const headers = { authorization: `Bearer ${(tokens as { accessToken: string }).accessToken}` };
    const { _id } = await post(
      "/api/interviews/sessions",
      { domainId: "software-dev", sessionType: "mock" },
      headers,
    );
    return await measure({
      url: `${server.url}/interview`,
      options: { query: { sessionId: _id }, extraHeaders: headers },
    });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function nodes(): Promise<Outcome> {
  const http = createServer();
  const server = new Server(http);
  server.of("/interview").on("connection", (socket) => {
    socket.on("metrics:send", (values, ack) => {
      server.of("/interview").emit("metrics:update", values);
      ack({ ok: true });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  try {
    return await measure({ url: `http://127.0.0.1:${port}/interview`, options: {} });
  } finally {
    await server.close();
  }
}

function report(name: string, { latencies, lost, disordered }: Outcome): void {
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${name.padEnd(22)} ${sorted.length} deliveries, lost ${lost}, out of order ${disordered}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  );
}

console.log(`${SOCKETS} sockets on one session, ${BROADCASTS} broadcasts`);
report("Rehearsal (workerd)", await ours());
report("Socket.IO (Node)", await nodes());
