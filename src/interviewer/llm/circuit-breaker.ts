/** Failures in a row after which an engine is left alone, and for how long, in milliseconds. */
const FAILURES = 3;
const REST_MS = 60_000;

/** Tells whether an engine is worth asking, by how its last calls went. */
export interface CircuitBreaker {
  isOpen(): boolean;
  succeeded(): void;
  failed(): void;
}

/** A breaker that opens for a minute after three failures in a row; then one more failure opens it again. */
export function circuitBreaker(now: () => number): CircuitBreaker {
  let failures = 0;
  let openUntil = Number.NEGATIVE_INFINITY;
  return {
    isOpen: () => now() < openUntil,
    succeeded: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      if (failures >= FAILURES) openUntil = now() + REST_MS;
    },
  };
}
