import { HTTPException } from "hono/http-exception";
import type { Failure } from "../core/errors.ts";
import { fail, Refusal } from "../core/errors.ts";

/** Whatever was thrown, as a failure. Anything that is not a refusal is a bug: it is logged and told to nobody. */
export function failureOf(error: unknown, requestId: string): Failure {
  if (error instanceof Refusal) return error.failure;
  if (error instanceof HTTPException && error.status < 500) return fail("invalid", "Bad request").error;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ level: "error", event: "unexpected", requestId, reason }));
  return fail("internal", "Internal server error").error;
}
