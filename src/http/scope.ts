import type { Context } from "hono";
import type { WorkerPorts } from "../core/context.ts";
import type { RateState } from "../core/limits.ts";
import type { EngineTag } from "../core/session/model.ts";
import type { Config, Env } from "../env.ts";

/** What one request carries from the front door to its handler and back. */
export interface RequestScope {
  requestId: string;
  config: Config;
  ports: WorkerPorts;
  /** Dialect and route that answered, for the log line. */
  route: string | null;
  rate: RateState | null;
  /** Which engine spoke, for `X-Interviewer`. */
  interviewer: string | null;
  /** Milliseconds spent per stage, for `Server-Timing`. */
  timings: Map<string, number>;
}

/** Hono's environment of every dialect app. */
export interface AppEnv {
  Bindings: { env: Env; scope: RequestScope };
}

/** Runs a stage and adds its time to the request's timings. */
export async function timed<T>(scope: RequestScope, stage: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await run();
  } finally {
    scope.timings.set(stage, (scope.timings.get(stage) ?? 0) + performance.now() - start);
  }
}

/** Notes which engine spoke, for the reply's `X-Interviewer` header. */
export function showEngine(c: Context<AppEnv>, engine: EngineTag | null | undefined): void {
  if (engine) c.env.scope.interviewer = [engine.name, engine.version, engine.model].filter(Boolean).join("/");
}
