import type { MiddlewareHandler } from "hono";
import type { DescribeRouteOptions } from "hono-openapi";
import { describeRoute, resolver, uniqueSymbol } from "hono-openapi";
import { z } from "zod";
import type { Route } from "./route.ts";
import { heedsIdempotencyKey } from "./route.ts";
import type { AppEnv } from "./scope.ts";

/** Components that are the same in every document. */
const COMPONENTS = {
  securitySchemes: {
    bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "Access token of a login." },
    refresh: { type: "http", scheme: "bearer", description: "Refresh token of a login." },
    cookie: { type: "apiKey", in: "cookie", name: "token", description: "Login cookie." },
    guest: { type: "apiKey", in: "cookie", name: "guest", description: "Cookie of a guest account." },
    ticket: { type: "apiKey", in: "query", name: "ticket", description: "One-use ticket for a socket." },
    share: { type: "apiKey", in: "query", name: "share", description: "Token of an observer's link." },
  },
  parameters: {
    IdempotencyKey: {
      in: "header",
      name: "Idempotency-Key",
      description: "Names this request for 24 hours: made again with the same key, it gets the same reply.",
      schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,255}$" },
    },
  },
  headers: {
    RequestId: { description: "Names this request in the log.", schema: { type: "string", format: "uuid" } },
    Interviewer: {
      description: "Which engine spoke, and its version.",
      schema: { type: "string" },
    },
    RateLimit: { description: "Calls the caller's window allows.", schema: { type: "integer" } },
    RateRemaining: { description: "Calls that are left in the window.", schema: { type: "integer" } },
    RateReset: { description: "Seconds until the window ends.", schema: { type: "integer" } },
    RetryAfter: { description: "Seconds after which a retry makes sense.", schema: { type: "integer" } },
  },
} as const;

const header = (name: keyof typeof COMPONENTS.headers) => ({ $ref: `#/components/headers/${name}` });

const RATE_HEADERS = {
  "RateLimit-Limit": header("RateLimit"),
  "RateLimit-Remaining": header("RateRemaining"),
  "RateLimit-Reset": header("RateReset"),
};

/** What a schema accepts (`input`) or gives out (`output`), in JSON Schema that is fit to read. */
const described = (schema: z.ZodType, io: "input" | "output") =>
  resolver(schema, { options: { io, unrepresentable: "any", override: plain } });

interface Conversion {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}

/**
 * Leaves out what the type or format says already, such as expressions for dates and the bounds of safe integers, and
 * puts in the defaults that Zod leaves out of what it transforms.
 */
function plain({ zodSchema, jsonSchema }: Conversion): void {
  const { def } = zodSchema._zod;
  if (def.type === "default") jsonSchema.default = def.defaultValue;
  if (jsonSchema.format !== undefined || jsonSchema.type === "integer") delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/**
 * The components of a dialect's document: what its operations refer to, and its failures in its own shape: what a
 * caller can mend (`Refusal`) and what it cannot (`Failure`).
 */
export function componentsOf(dialect: { name: string; failureSchema: z.ZodType; routes: readonly Route[] }) {
  const asked = new Set(dialect.routes.flatMap(securityOf));
  const schemes = Object.entries(COMPONENTS.securitySchemes).filter(([name]) => asked.has(name));
  const content = { "application/json": { schema: described(dialect.failureSchema, "output") } };
  const headers = { "X-Request-Id": header("RequestId"), "Retry-After": header("RetryAfter") };
  return {
    ...structuredClone(COMPONENTS),
    securitySchemes: Object.fromEntries(schemes),
    responses: {
      [`${prefixOf(dialect)}Refusal`]: {
        description: "Refused",
        headers: { ...RATE_HEADERS, ...headers },
        content,
      },
      [`${prefixOf(dialect)}Failure`]: { description: "Failed for no fault of the caller", headers, content },
    },
  };
}

const prefixOf = ({ name }: { name: string }): string =>
  name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/**
 * The route's OpenAPI operation and its parameters, made of the schemas that validate. The document's writer reads
 * them; at run time they only pass on.
 */
export function documented(dialect: { name: string }, route: Route): MiddlewareHandler<AppEnv>[] {
  return [
    describeRoute(operationOf(dialect, route)),
    ...(route.params ? [parameters("param", route.params)] : []),
    ...(route.query ? [parameters("query", route.query)] : []),
  ];
}

const parameters = (target: "param" | "query", schema: z.ZodType): MiddlewareHandler<AppEnv> =>
  Object.assign<MiddlewareHandler<AppEnv>, object>((_, next) => next(), {
    [uniqueSymbol]: { target, ...described(schema, "input") },
  });

function operationOf(dialect: { name: string }, route: Route): DescribeRouteOptions {
  const requestBody = bodyOf(route);
  return {
    operationId: `${route.method}_${route.path.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "")}`,
    summary: route.summary,
    tags: [dialect.name],
    security: securityOf(route).map((scheme) => (scheme === "nothing" ? {} : { [scheme]: [] })),
    ...(heedsIdempotencyKey(route)
      ? { parameters: [{ $ref: "#/components/parameters/IdempotencyKey" }] }
      : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.replies).map(([status, schema]) => [
          status,
          replyOf(route, Number(status), schema),
        ]),
      ),
      "4XX": { $ref: `#/components/responses/${prefixOf(dialect)}Refusal` },
      "5XX": { $ref: `#/components/responses/${prefixOf(dialect)}Failure` },
    },
  };
}

function securityOf(route: Route): readonly string[] {
  if (route.credentials) return route.credentials;
  switch (route.caller) {
    case "required":
      return ["bearer", "cookie", "guest"];
    case "bearer":
      return ["bearer"];
    case "guest":
      return ["nothing", "bearer", "cookie", "guest"];
    case "anonymous":
    case "none":
      return [];
  }
}

function bodyOf(route: Route): DescribeRouteOptions["requestBody"] {
  if (route.file !== undefined) {
    const fields = route.body instanceof z.ZodObject ? route.body : z.object({});
    const form = z.object({ ...fields.shape, [route.file]: z.file().mime("application/pdf") });
    return { required: true, content: { "multipart/form-data": { schema: described(form, "input") } } };
  }
  if (route.streams) {
    return { required: true, content: Object.fromEntries(route.streams.map((type) => [type, {}])) };
  }
  if (!route.body) return undefined;
  return {
    required: !route.bodyOptional,
    content: { "application/json": { schema: described(route.body, "input") } },
  };
}

const STATUSES: Record<number, string> = {
  101: "Goes on as a WebSocket",
  200: "Done",
  201: "Created",
  204: "Done; there is nothing to tell",
  206: "The part that was asked for",
  304: "The caller's copy is still good",
};

function replyOf(route: Route, status: number, schema: z.ZodType | string | null) {
  const headers = {
    "X-Request-Id": header("RequestId"),
    ...(route.caller === "none" ? {} : RATE_HEADERS),
    ...(route.engine ? { "X-Interviewer": header("Interviewer") } : {}),
  };
  const reply = { description: STATUSES[status] ?? "Done", ...(status === 101 ? {} : { headers }) };
  if (schema === null) return reply;
  if (typeof schema === "string") return { ...reply, content: { [schema]: {} } };
  return { ...reply, content: { "application/json": { schema: described(schema, "output") } } };
}
