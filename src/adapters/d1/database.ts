import { drizzle } from "drizzle-orm/d1";
import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";

export type Database = ReturnType<typeof openDatabase>;

export const openDatabase = (d1: D1Database) => drizzle(d1);

/** Seconds after which a caller may try again when the database did not answer. */
const RETRY_AFTER = 5;

/** A query's result; a database that fails is `unavailable`, never an exception. */
export async function query<T>(run: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await run());
  } catch (error) {
    console.error(JSON.stringify({ level: "error", event: "database_failed", reason: causeOf(error) }));
    return fail("unavailable", "The service is temporarily unavailable", { retryAfter: RETRY_AFTER });
  }
}

/** The innermost message: drizzle wraps the database's own and repeats the statement with its values. */
export function causeOf(error: unknown): string {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  return cause instanceof Error ? cause.message : String(cause);
}
