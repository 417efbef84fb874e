import { expect, vi } from "vitest";

/** ISO 8601 UTC with milliseconds. */
export const TIME = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const HEX_ID = expect.stringMatching(/^[0-9a-f]{24}$/);
export const UUID = expect.stringMatching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
);
export const SOME_TEXT = expect.stringMatching(/\S/);

/** A well-formed id that names nothing. */
export const UNKNOWN_ID = "64a7b8c9d1234567890abcde";

/** Stops the service's clock at an instant; `vi.useRealTimers` lets it go on. */
export function stopClock(instant: string | number = Date.now()): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });
}
