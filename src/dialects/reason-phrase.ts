import type { ErrorTable } from "./dialect.ts";

/** Reason phrases of RFC 9110 and RFC 6585 for the statuses this service uses. */
const PHRASES: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** The reason phrase of an error status. */
export const reasonPhrase = (status: number): string => PHRASES[status] ?? "Error";

/** What every status of a dialect's errors means, with the messages that are fixed, for its OpenAPI document. */
export function errorLegend(errors: ErrorTable): string {
  const messages = new Map<number, Set<string>>();
  for (const { status, message } of Object.values(errors)) {
    const known = messages.get(status) ?? new Set();
    if (message !== undefined) known.add(message);
    messages.set(status, known);
  }
  return [...messages]
    .sort(([a], [b]) => a - b)
    .map(([status, known]) => {
      const fixed = [...known].map((message) => `"${message}"`).join(", ");
      return `${status} ${reasonPhrase(status)}${fixed && ` (${fixed})`}`;
    })
    .join("; ");
}
