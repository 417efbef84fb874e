import type { Context, Next } from "hono";
import { rateHeaders } from "./limits.ts";
import type { AppEnv, RequestScope } from "./scope.ts";

const SECURITY_HEADERS: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const EXPOSED = [
  "X-Request-Id",
  "X-Interviewer",
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Retry-After",
  "Link",
  "X-Total-Count",
  "ETag",
  "Accept-Ranges",
  "Allow",
  "Content-Disposition",
  "Content-Range",
  "Server-Timing",
].join(", ");

/**
 * What every reply has, whatever the dialect: a request id, security and CORS headers, the state of the rate limit,
 * timings, and one log line without any text of the candidate. A 101 passes untouched.
 */
export async function envelope(c: Context<AppEnv>, next: Next): Promise<void> {
  const { scope } = c.env;
  const start = performance.now();
  await next();
  if (c.res.status !== 101) {
    addHeaders(c, scope);
    await drain(c.req.raw);
  }
  const ms = Math.round(performance.now() - start);
  console.log(
    JSON.stringify({
      level: "info",
      event: "request",
      requestId: scope.requestId,
      method: c.req.method,
      route: scope.route,
      status: c.res.status,
      ms,
    }),
  );
}

function addHeaders(c: Context<AppEnv>, scope: RequestScope): void {
  c.header("X-Request-Id", scope.requestId);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
  if (c.res.status === 401) c.header("WWW-Authenticate", "Bearer");
  if (scope.rate) for (const [name, value] of Object.entries(rateHeaders(scope.rate))) c.header(name, value);
  if (scope.interviewer) c.header("X-Interviewer", scope.interviewer);
  if (scope.timings.size) {
    const parts = [...scope.timings].map(([stage, ms]) => `${stage};dur=${ms.toFixed(1)}`);
    c.header("Server-Timing", parts.join(", "));
  }
  addCors(c, scope);
}

/** Only origins the deployment names may call with credentials; others get no header at all. */
function addCors(c: Context<AppEnv>, scope: RequestScope): void {
  const origin = c.req.header("origin");
  c.header("Vary", "Origin", { append: true });
  if (origin === undefined || !scope.config.CORS_ORIGINS.includes(origin)) return;
  c.header("Access-Control-Allow-Origin", origin);
  c.header("Access-Control-Allow-Credentials", "true");
  c.header("Access-Control-Expose-Headers", EXPOSED);
}

/** The answer to a preflight, for allowed origins; null when the request is not one. */
export function preflight(c: Context<AppEnv>): Response | null {
  if (c.req.method !== "OPTIONS" || !c.req.header("access-control-request-method")) return null;
  if (!c.env.scope.config.CORS_ORIGINS.includes(c.req.header("origin") ?? "")) return c.body(null, 204);
  c.header("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
  c.header(
    "Access-Control-Allow-Headers",
    "Authorization, Content-Type, Idempotency-Key, If-None-Match, If-Range, Last-Event-ID, Range",
  );
  c.header("Access-Control-Max-Age", "600");
  return c.body(null, 204);
}

/** Longest unread rest of a body that is read away, in bytes; the local server breaks on an unread body. */
const DRAIN_BYTES = 16 * 2 ** 20;

async function drain(request: Request): Promise<void> {
  if (!request.body || request.bodyUsed) return;
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > DRAIN_BYTES) return;
    }
  } catch {
    // The caller hung up; there is nothing left to read.
  }
}
