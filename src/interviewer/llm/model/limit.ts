import { ModelFailure } from "./failure.ts";

/**
 * Runs `work` for at most `limitMs` milliseconds, or until the caller's signal aborts; then it rejects at once,
 * whether or not the work heeds the signal it was given. That signal always aborts in the end, so that nothing of the
 * work outlives the call.
 */
export async function withinLimit<T>(
  limitMs: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new ModelFailure("timeout")), limitMs);
  const onAbort = () => stop.abort(caller?.reason);
  caller?.addEventListener("abort", onAbort);
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason));
  });
  stopped.catch(() => {});
  try {
    return await Promise.race([work(stop.signal), stopped]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
    stop.abort(new ModelFailure("over"));
  }
}
