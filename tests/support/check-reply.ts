import { z } from "zod";
import type { MountedDialect } from "../../src/dialects/dialect.ts";
import { dialects } from "../../src/dialects/index.ts";
import type { Route } from "../../src/http/route.ts";

/** A path of Hono's syntax as an expression; a trailing slash and a final `/*` match as they do there. */
const expressionOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\/\*$/, "(?:/.*)?").replace(/:\w+/g, "[^/]+")}/?$`);

const CLAIMS = dialects.map((dialect) => ({ dialect, claims: dialect.claims.map(expressionOf) }));
const ROUTES = new Map(
  dialects.flatMap(({ routes }) => routes.map((route) => [route, expressionOf(route.path)] as const)),
);

/** The published API whose path this is. */
export const dialectOf = (path: string): MountedDialect | undefined =>
  CLAIMS.find(({ claims }) => claims.some((claim) => claim.test(path)))?.dialect;

/** The operation a request means; the first that matches, as in the service. */
const operationOf = (dialect: MountedDialect, method: string, path: string): Route | undefined =>
  dialect.routes.find((route) => route.method.toUpperCase() === method && ROUTES.get(route)?.test(path));

interface Reply {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

/** What of the reply the schema does not describe; null when it describes all of it. Unknown fields count. */
function unlike(schema: z.ZodType, json: unknown): string | null {
  const read = schema.safeParse(json);
  if (!read.success) return z.prettifyError(read.error);
  return extraField(json, read.data, "");
}

function extraField(sent: unknown, known: unknown, path: string): string | null {
  if (typeof sent !== "object" || sent === null) return null;
  for (const [key, value] of Object.entries(sent)) {
    const where = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(known as object, key)) return `${where} is not documented`;
    const found = extraField(value, (known as Record<string, unknown>)[key], where);
    if (found) return found;
  }
  return null;
}

function problemOf(method: string, path: string, { status, headers, text, json }: Reply): string | null {
  const dialect = dialectOf(path);
  if (!dialect || method === "HEAD" || method === "OPTIONS") return null;
  if (status >= 400) return unlike(dialect.failureSchema, json);
  const schema = operationOf(dialect, method, path)?.replies[status];
  if (schema === undefined) return "this status is not documented";
  if (schema === null) return text === "" ? null : "a body is not documented";
  if (typeof schema !== "string") return unlike(schema, json);
  const type = headers.get("content-type") ?? "";
  return schema === "application/octet-stream" || type.startsWith(schema)
    ? null
    : `${type} is not documented`;
}

/** The path as the service matches it. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Throws unless the reply is what the dialect's document says of the operation and status, with nothing added. */
export function checkReply(method: string, url: string, reply: Reply): void {
  const { pathname } = new URL(url);
  const problem = problemOf(method.toUpperCase(), decoded(pathname), reply);
  if (problem === null) return;
  throw new Error(
    `${method} ${pathname} answered ${reply.status} against its document: ${problem}\n${reply.text}`,
  );
}
