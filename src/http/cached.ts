import type { Context } from "hono";
import type { RouteReply } from "./route.ts";
import type { AppEnv } from "./scope.ts";

/** A reply that the caller's own cache may keep for some seconds; 304 when it already has this version. */
export function cached(
  c: Context<AppEnv>,
  { etag, seconds }: { etag: string; seconds: number },
  body: () => unknown,
): RouteReply {
  const headers = { ETag: etag, "Cache-Control": `private, max-age=${seconds}` };
  const known = c.req
    .header("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  return known?.includes(etag) || known?.includes("*")
    ? { status: 304, body: null, headers }
    : { status: 200, body: body(), headers };
}
