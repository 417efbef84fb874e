import { spawnSync } from "node:child_process";

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
const server = spawnSync("wrangler", ["dev", ...defaults, ...args], { stdio: "inherit" });
process.exit(server.status ?? 1);
