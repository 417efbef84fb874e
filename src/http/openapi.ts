import type { MiddlewareHandler } from "hono";
import type { DescribeRouteOptions } from "hono-openapi";
import { describeRoute, resolver } from "hono-openapi";
import type { z } from "zod";
import type { Route } from "./route.ts";
import type { AppEnv } from "./scope.ts";

/** The route's OpenAPI operation, read by the document writer; at run time it only passes on. */
export function documented(dialect: { name: string }, route: Route): MiddlewareHandler<AppEnv> {
  return describeRoute(operationOf(dialect, route)) as MiddlewareHandler<AppEnv>;
}

function operationOf(dialect: { name: string }, route: Route): DescribeRouteOptions {
  return {
    operationId: `${route.method}_${route.path.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "")}`,
    summary: route.summary,
    tags: [dialect.name],
    ...(route.caller === "required" ? { security: [{ bearer: [] }, { cookie: [] }] } : { security: [] }),
    responses: Object.fromEntries(
      Object.entries(route.replies).map(([status, schema]) => [status, replyOf(schema)]),
    ),
  };
}

function replyOf(schema: z.ZodType | string | null) {
  if (schema === null) return { description: "No content" };
  if (typeof schema === "string") return { description: "Success", content: { [schema]: {} } };
  return { description: "Success", content: { "application/json": { schema: resolver(schema) } } };
}
