import type { z } from "zod";
import { refuse } from "../core/errors.ts";

/**
 * The input as its schema reads it. `invalid` names every field that is wrong; a wrong path parameter is
 * `malformed_id`, since paths hold nothing but ids.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  where: "params" | "query" | "body",
): z.output<S> {
  const result = schema.safeParse(value, { error: inPlainWords });
  if (result.success) return result.data;
  const details = fieldsOf(result.error);
  const [field, problems] = Object.entries(details)[0] ?? [where, ["Invalid value"]];
  const message = `${field}: ${problems[0]}`;
  return refuse(where === "params" ? "malformed_id" : "invalid", message, { details });
}

const KINDS: Record<string, string> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "an array",
};

/** What is said where a schema has no words of its own. */
function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_value")
    return `Must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
  if (issue.code !== "invalid_type") return undefined;
  if (issue.input === undefined) return issue.path?.length ? "Is required" : "A JSON body is required";
  const kind = KINDS[issue.expected];
  return kind && `Must be ${kind}`;
}

function fieldsOf(error: z.ZodError): Record<string, string[]> {
  const details: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".") || "body";
    const known = details[field];
    if (known) known.push(issue.message);
    else details[field] = [issue.message];
  }
  return details;
}
