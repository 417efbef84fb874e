import { defineDialect } from "../dialect.ts";
import { analyticsRoutes } from "./analytics-routes.ts";
import { authRoutes } from "./auth-routes.ts";
import { competencyRoutes } from "./competency-routes.ts";
import { errors, FailureBody, presentFailure } from "./errors.ts";
import { fileRoutes } from "./file-routes.ts";
import { liveRoutes } from "./live-routes.ts";
import { reportRoutes } from "./report-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { shareRoutes } from "./share-routes.ts";
import { systemRoutes } from "./system-routes.ts";

/** The Intervi API: accounts, practice sessions with delivery metrics, analytics, live metrics. */
export const intervi = defineDialect({
  name: "intervi",
  title: "Intervi API",
  version: "1.0.0",
  claims: [
    "/api/auth/*",
    "/api/interviews/*",
    "/api/analytics/*",
    "/api/realtime/*",
    "/api/domains",
    "/api/health",
    "/api/ping",
    "/health",
    "/ping",
  ],
  limits: [{ max: 100, seconds: 15 * 60 }],
  errors,
  presentFailure,
  failureSchema: FailureBody,
  routes: [
    ...authRoutes,
    ...sessionRoutes,
    ...liveRoutes,
    ...shareRoutes,
    ...reportRoutes,
    ...fileRoutes,
    ...analyticsRoutes,
    ...competencyRoutes,
    ...systemRoutes,
  ],
});
