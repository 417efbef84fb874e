import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorCode, Failure } from "../core/errors.ts";
import { fail } from "../core/errors.ts";
import type { Limit } from "../core/limits.ts";
import { failureOf } from "../http/failure.ts";
import { documented } from "../http/openapi.ts";
import { respond } from "../http/respond.ts";
import type { Route } from "../http/route.ts";
import type { AppEnv } from "../http/scope.ts";

/** Status and, where the document has one, the message of every error code. */
export type ErrorTable = Record<ErrorCode, { status: ContentfulStatusCode; message?: string }>;

/** A published API: its own paths, words and shapes over the core. */
export interface Dialect {
  name: string;
  title: string;
  version: string;
  /** Path patterns that belong to this dialect, in Hono's syntax. */
  claims: readonly string[];
  /** Fixed windows per caller; none of them named, the dialect's name is theirs. */
  limits: readonly Omit<Limit, "name">[];
  errors: ErrorTable;
  /** The body of an error reply. */
  presentFailure(failure: Failure, status: ContentfulStatusCode): Record<string, unknown>;
  /** The OpenAPI schema of that body. */
  failureSchema: import("zod").ZodType;
  routes: readonly Route[];
}

/** A dialect that answers requests. */
export interface MountedDialect extends Dialect {
  app: Hono<AppEnv>;
}

/** Makes a dialect answer: its routes, and its own shape for everything that goes wrong. */
export function defineDialect(dialect: Dialect): MountedDialect {
  const app = new Hono<AppEnv>({ strict: false });
  const present = (failure: Failure) => {
    const { status, message } = dialect.errors[failure.code];
    return {
      status,
      body: dialect.presentFailure({ ...failure, message: message ?? failure.message }, status),
    };
  };
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const { status, body } = present(
          fail("method_not_allowed", `Method ${c.req.method} is not allowed`).error,
        );
        return c.json(body, status, { Allow: methods.join(", ") });
      },
    }),
  );
  app.notFound((c) => {
    const { status, body } = present(fail("route_not_found", `Cannot ${c.req.method} ${c.req.path}`).error);
    return c.json(body, status);
  });
  app.onError((error, c) => {
    const failure = failureOf(error, c.env.scope.requestId);
    const { status, body } = present(failure);
    if (failure.rate) c.env.scope.rate = failure.rate;
    if (failure.retryAfter !== undefined) c.header("Retry-After", String(failure.retryAfter));
    return c.json(body, status);
  });
  for (const route of dialect.routes) {
    app.on(route.method.toUpperCase(), [route.path], ...documented(dialect, route), (c) =>
      respond(dialect, route, c),
    );
  }
  return { ...dialect, app };
}
