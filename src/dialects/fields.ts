import { z } from "zod";
import { codePoints } from "../core/code-points.ts";

/** Text of at most `max` code points that is not blank. */
export function text(max: number, message = `Must be 1 to ${max} characters`) {
  return z
    .string()
    .refine((value) => value.trim().length > 0, { error: "Must not be blank" })
    .refine((value) => codePoints(value) <= max, { error: message })
    .meta({ minLength: 1, maxLength: max });
}

/** Text of at most `max` code points; it may be blank. */
export function textUpTo(max: number) {
  return z
    .string()
    .refine((value) => codePoints(value) <= max, { error: `Must be at most ${max} characters` })
    .meta({ maxLength: max });
}

/** A whole number in a query string, within bounds; `fallback` when absent. */
export function queryInteger(min: number, max: number, fallback: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: `Must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .refine((value) => value >= min && value <= max, {
      error: `Must be a whole number from ${min} to ${max}`,
    })
    .meta({ type: "integer", minimum: min, maximum: max })
    .default(fallback);
}

export const isoTime = (at: number): string => new Date(at).toISOString();

/** ISO 8601 UTC with milliseconds; null stays null. */
export const isoTimeOrNull = (at: number | null): string | null => (at === null ? null : isoTime(at));
