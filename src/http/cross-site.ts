import type { Context } from "hono";
import { refuse } from "../core/errors.ts";
import type { AppEnv } from "./scope.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export function isAllowedOrigin(c: Context<AppEnv>, origin: string): boolean {
  return origin === new URL(c.req.url).origin || c.env.scope.config.CORS_ORIGINS.includes(origin);
}

/**
 * Refuses an unsafe call that a foreign page made with the caller's cookie. A request with neither `Origin` nor
 * `Sec-Fetch-Site` comes from no browser and passes.
 */
export function refuseCrossSite(c: Context<AppEnv>): void {
  if (SAFE.has(c.req.method)) return;
  const origin = c.req.header("origin");
  if (origin !== undefined) {
    if (!isAllowedOrigin(c, origin)) refuse("cross_site", "Cross-site request refused");
  } else if (c.req.header("sec-fetch-site") === "cross-site") {
    refuse("cross_site", "Cross-site request refused");
  }
}
