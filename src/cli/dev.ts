import { spawn, spawnSync } from "node:child_process";

/**
 * Starts the service locally: applies the migrations to the folder the server will use, then serves. Arguments are
 * wrangler's own (`--port`, `--persist-to`, `--var NAME:VALUE` …).
 */
const args = process.argv.slice(2);

function persistArgs(): string[] {
  const at = args.findIndex((arg) => arg === "--persist-to" || arg.startsWith("--persist-to="));
  if (at < 0) return [];
  return args[at]?.includes("=") ? [args[at]] : args.slice(at, at + 2);
}

const migrated = spawnSync("wrangler", ["d1", "migrations", "apply", "DB", "--local", ...persistArgs()], {
  encoding: "utf8",
  env: { ...process.env, CI: "true", WRANGLER_LOG: "warn" },
});
if (migrated.status !== 0) {
  console.error(migrated.error ?? `${migrated.stdout}${migrated.stderr}`);
  process.exit(migrated.status ?? 1);
}

console.log(`Rehearsal, with the embedded interviewer unless LLM_PROVIDER says otherwise. It serves
  /api/auth          register, log in, refresh, log out
  /aiinterview       a resume in, ten questions, results
  /api/v1/interview, /interview-sessions, /api/interviews, /api/sessions   the other published APIs
  /docs              the API reference`);

const defaults = ["--var", "ENVIRONMENT:development", ...(args.includes("--port") ? [] : ["--port", "8787"])];

/** A server that ran this long, in ms, had started well. */
const SETTLED_MS = 10_000;
/** Starts in a row that may fail, once one went well. */
const TRIES = 5;

/**
 * Serves until asked to stop. The local server's proxy ends with some clients that hang up in mid-request; all state is
 * on disk, so it is started again. A first start that fails, with a port that is taken, say, is final.
 */
function serve(triesLeft: number): void {
  const started = Date.now();
  const server = spawn("wrangler", ["dev", ...defaults, ...args], { stdio: "inherit" });
  const stop = (signal: NodeJS.Signals) => {
    server.removeAllListeners("exit").once("exit", () => process.exit(0));
    server.kill(signal);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  server.once("exit", (code) => {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    const settled = Date.now() - started > SETTLED_MS;
    if (code === 0 || (!settled && triesLeft === 0)) process.exit(code ?? 1);
    console.error("The local server ended; starting it again …");
    serve(settled ? TRIES : triesLeft - 1);
  });
}

serve(0);
