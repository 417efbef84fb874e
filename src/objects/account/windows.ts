import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import type { Limit, RateState } from "../../core/limits.ts";

interface Window extends Limit {
  started: number;
  count: number;
}

/**
 * Counts one request in every window: all of them or, when one is full, none. Windows are fixed and start with
 * their first request. Gives the state of the one with less remaining, null when there are no limits;
 * of full ones the one that is full for longest.
 */
export function countRequest(
  sql: SqlStorage,
  limits: readonly Limit[],
  now: number,
): Result<RateState | null> {
  const windows = limits.map((limit): Window => {
    const row = sql
      .exec<{ started: number; count: number }>(
        "SELECT started, count FROM windows WHERE name = ?",
        limit.name,
      )
      .toArray()[0];
    const running = row !== undefined && now < row.started + limit.seconds * 1000;
    return { ...limit, started: running ? row.started : now, count: running ? row.count : 0 };
  });
  const full = windows
    .filter((window) => window.count >= window.max)
    .map((window) => stateOf(window, now))
    .sort((a, b) => b.reset - a.reset)[0];
  if (full) {
    const rest = { retryAfter: full.reset, rate: { ...full, remaining: 0 } };
    return fail("rate_limited", "Too many requests, please try again later", rest);
  }
  for (const window of windows) {
    sql.exec(
      "INSERT OR REPLACE INTO windows (name, started, count) VALUES (?, ?, ?)",
      window.name,
      window.started,
      window.count + 1,
    );
  }
  const states = windows.map((window) => stateOf({ ...window, count: window.count + 1 }, now));
  return ok(states.sort((a, b) => a.remaining - b.remaining)[0] ?? null);
}

function stateOf(window: Window, now: number): RateState {
  return { limit: window.max, remaining: window.max - window.count, reset: secondsLeft(window, now) };
}

function secondsLeft(window: Window, now: number): number {
  return Math.max(1, Math.ceil((window.started + window.seconds * 1000 - now) / 1000));
}
