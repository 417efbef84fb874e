import type { Result } from "../../core/errors.ts";
import { fail } from "../../core/errors.ts";

/** Tries of one call, the first included. */
const TRIES = 3;

/**
 * Calls an object. A call that broke on the way is made again where the platform says that it may be; the callee
 * recognises it by its ids. Rejects only for bugs: an object that stays unreachable is `unavailable`.
 */
export async function callObject<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!isBroken(error)) throw error;
      if (attempt === TRIES || isOverloaded(error)) {
        return fail("unavailable", "The service is temporarily unavailable", { retryAfter: 1 });
      }
    }
  }
}

/** Errors the platform marks as its own: the object was reset, moved or overloaded. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const flags = error as Error & { retryable?: boolean; durableObjectReset?: boolean; remote?: boolean };
  return (
    flags.retryable === true || flags.durableObjectReset === true || isOverloaded(error) || !flags.remote
  );
}

const isOverloaded = (error: unknown): boolean => (error as { overloaded?: boolean }).overloaded === true;
