/** Lets an action through at most once per interval and key; of those that come too soon, only the last one runs. */
export class Coalescer {
  readonly #after: (ms: number, run: () => void) => void;
  readonly #intervalMs: number;
  /** A key is present for an interval after each run, with the action that waits for its end. */
  readonly #waiting = new Map<string, (() => void) | null>();

  constructor(intervalMs: number, after: (ms: number, run: () => void) => void) {
    this.#intervalMs = intervalMs;
    this.#after = after;
  }

  /** Runs `action` now, or at the end of the interval unless another one comes for the same key. */
  run(key: string, action: () => void): void {
    if (this.#waiting.has(key)) this.#waiting.set(key, action);
    else this.#runNow(key, action);
  }

  #runNow(key: string, action: () => void): void {
    this.#waiting.set(key, null);
    this.#after(this.#intervalMs, () => {
      const next = this.#waiting.get(key);
      this.#waiting.delete(key);
      if (next) this.#runNow(key, next);
    });
    action();
  }
}
