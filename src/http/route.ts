import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import type { CallerContext, Context as CoreContext } from "../core/context.ts";
import type { Id } from "../core/ids.ts";
import type { SessionRef } from "../core/ports.ts";
import type { Claimed } from "./caller.ts";
import type { AppEnv } from "./scope.ts";

export type Method = "get" | "post" | "put" | "patch" | "delete";

type Schema = z.ZodType | undefined;
type Output<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler is given, all of it validated. */
export interface RouteInput<Params extends Schema, Query extends Schema, Body extends Schema, Who> {
  c: Context<AppEnv>;
  ctx: Who;
  params: Output<Params>;
  query: Output<Query>;
  body: Output<Body>;
  /** The uploaded file of a multipart route. */
  file: { fileName: string | null; bytes: Uint8Array<ArrayBuffer> } | null;
  /** The session that the route's reference named; null when there is none. */
  sessionId: Id | null;
  claimed: Claimed | null;
}

/** What a handler gives back: a status, a body that fits the schema of that status, and headers. */
export interface RouteReply {
  status: ContentfulStatusCode | 204 | 304;
  body: unknown;
  headers?: Record<string, string>;
}

/** A published operation, from which routing, checks, documentation and generated tests are made. */
export interface Route<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
> {
  method: Method;
  /** The full published path, in Hono's syntax, without a trailing slash. */
  path: string;
  summary: string;
  /**
   * `required`: bearer or cookie. `bearer`: cookies are ignored. `guest`: like `required`, or a new guest account.
   * `anonymous`: anybody, counted by address. `none`: anybody, nothing is counted.
   */
  caller: "required" | "bearer" | "guest" | "anonymous" | "none";
  /** Whether the call makes the interviewer work; counts against the owner's further limit. */
  engine?: boolean;
  /** Whether the call counts in the dialect's windows; by default it does. */
  counted?: boolean;
  /** Whether `Idempotency-Key` is heeded; by default on every POST, PUT and PATCH of a caller. */
  idempotent?: boolean;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Whether a missing body is the same as `{}`. */
  bodyOptional?: boolean;
  /** Name of the multipart field that holds the route's file. */
  file?: string;
  /** Media types of a body that the handler streams by itself. */
  streams?: readonly string[];
  /** What the handler asks for by itself, where `caller` does not say it; for the documentation. */
  credentials?: readonly ("bearer" | "refresh" | "cookie" | "ticket" | "share")[];
  /** How the request names a session by the owner's own number or key. Sees unvalidated input; must not throw. */
  ref?: (input: {
    params: Record<string, string>;
    query: Record<string, string>;
    body: unknown;
  }) => SessionRef | null;
  /** Schemas of the replies by status; null for one without a body, a string for another media type. */
  replies: Record<number, z.ZodType | string | null>;
  handle(
    input: RouteInput<Params, Query, Body, CallerContext> & { anyone: CoreContext },
  ): Promise<RouteReply | Response> | RouteReply | Response;
}

/** Declares a route; gives its handler the types of its schemas. */
export function route<
  Params extends Schema = undefined,
  Query extends Schema = undefined,
  Body extends Schema = undefined,
>(definition: Route<Params, Query, Body>): Route {
  return definition as unknown as Route;
}

/** Whether a call to the route may be named by an `Idempotency-Key`: a write by somebody who is known. */
export function heedsIdempotencyKey({ method, caller, idempotent = true }: Route): boolean {
  const writes = method === "post" || method === "put" || method === "patch";
  return idempotent && writes && caller !== "anonymous" && caller !== "none";
}

/** A reply with a JSON body. */
export const reply = (
  status: ContentfulStatusCode,
  body: unknown,
  headers?: Record<string, string>,
): RouteReply => ({ status, body, headers });

export const noContent: RouteReply = { status: 204, body: null };
