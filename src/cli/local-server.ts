import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

export interface LocalServer {
  url: string;
  process: ChildProcess;
  /** Ends the server and everything it started. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}

/** Whether a service answers at this address. */
export async function isServing(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/ping`);
    return response.ok;
  } catch {
    return false;
  }
}

/** Seconds a server gets to come up; a cold start installs nothing but bundles everything. */
const START_SECONDS = 90;

/**
 * Starts the service the way `npm run dev` does, in a process group of its own, and waits until it answers. Rejects
 * with the server's output when it ends before that.
 */
export async function startServer(options: {
  port: number;
  persistTo: string;
  vars?: Record<string, string | number>;
}): Promise<LocalServer> {
  const vars = Object.entries(options.vars ?? {}).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  // Servers that start at the same moment would pick the same port for their inspectors.
  const ports = ["--port", String(options.port), "--inspector-port", String(await freePort())];
  const args = [...ports, "--persist-to", options.persistTo, ...vars];
  const child = spawn(process.execPath, [new URL("dev.ts", import.meta.url).pathname, ...args], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const ended = new Promise<never>((_, reject) => {
    child.once("close", (code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
  });
  ended.catch(() => {});
  const url = `http://localhost:${options.port}`;
  const serving = (async () => {
    for (let tries = 0; tries < START_SECONDS * 4; tries++) {
      if (await isServing(url)) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`the server did not come up:\n${output}`);
  })();
  await Promise.race([serving, ended]);
  return {
    url,
    process: child,
    stop: async (signal = "SIGTERM") => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      process.kill(-child.pid, signal);
      await gone;
    },
  };
}
