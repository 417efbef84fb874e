import type { z } from "zod";
import { Refusal } from "./fault.ts";
import type { ModelReply } from "./model/call-model.ts";

/** Most shortcomings of a reply's shape that are told at once. */
const MOST_ISSUES = 3;

function parse(text: string): unknown {
  try {
    // Some models greet before they reply.
    return JSON.parse(/\{.*\}/s.exec(text)?.[0] ?? "");
  } catch {
    throw new Refusal({ code: "not json", advice: "It was not one JSON object." });
  }
}

/** The object that a reply holds. Throws a {@link Refusal} where there is none of the right shape. */
export function readReply<T>(schema: z.ZodType<T>, { text, complete }: ModelReply): T {
  if (text.trim() === "") throw new Refusal({ code: "empty", advice: "It was empty." });
  if (!complete) throw new Refusal({ code: "cut off", advice: "It was cut off; be brief." });
  const read = schema.safeParse(parse(text));
  if (read.success) return read.data;
  const issues = read.error.issues.slice(0, MOST_ISSUES);
  const advice = issues.map(({ path, message }) => `${path.join(".")}: ${message}.`).join(" ");
  throw new Refusal({ code: "wrong shape", advice });
}

/** The text that a field of an unfinished reply has so far; `null` before it has begun. */
export async function growingField(field: string, text: string): Promise<string | null> {
  const { parsePartialJson } = await import("ai");
  const { value } = await parsePartialJson(text);
  const grown = value instanceof Object && new Map<string, unknown>(Object.entries(value)).get(field);
  return typeof grown === "string" ? grown : null;
}
