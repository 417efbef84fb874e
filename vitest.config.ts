import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

/** No test is about time: this only ends one that hangs, on the slowest machine too. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * Three kinds of test. `unit` holds the pure modules and runs in Node; `workers` runs inside workerd with
 * D1, R2 and the Durable Objects; `e2e` starts the real dev server.
 */
export default defineConfig({
  test: {
    silent: "passed-only",
    reporters: ["dot"],
    // The default leaves one processor idle, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...patience,
          name: "unit",
          include: ["tests/{core,interviewer,realtime,cli}/**/*.test.ts", "tests/architecture.test.ts"],
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            main: "./tests/support/worker.ts",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: { ENVIRONMENT: "test", MIGRATIONS: await readD1Migrations("./migrations") },
            },
          })),
        ],
        test: {
          ...patience,
          name: "workers",
          include: ["tests/{adapters,objects,dialects,http,site}/**/*.test.ts"],
          setupFiles: ["./tests/support/pool-proxies.ts", "./tests/support/migrate.ts"],
          // Every test has its own user and session, so files can share a runtime; starting one costs seconds.
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
        },
      },
    ],
  },
});
