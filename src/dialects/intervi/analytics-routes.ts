import { readDashboard } from "../../core/analytics/read-dashboard.ts";
import { take } from "../../core/errors.ts";
import { readSession } from "../../core/session/read-session.ts";
import { reply, route } from "../../http/route.ts";
import { requireOwn } from "./own.ts";
import * as present from "./present.ts";
import * as shape from "./schemas.ts";

export const analyticsRoutes = [
  route({
    method: "get",
    path: "/api/analytics/dashboard",
    summary: "The caller's dashboard: streaks, points, progress, achievements",
    caller: "required",
    query: shape.OwnQuery,
    replies: { 200: shape.DashboardReply },
    async handle({ ctx, query }) {
      requireOwn(ctx, query.userId);
      return reply(200, present.presentDashboard(take(await readDashboard(ctx))));
    },
  }),
  route({
    method: "get",
    path: "/api/analytics/sessions/:id",
    summary: "What was measured in a session",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.SessionAnalyticsReply },
    async handle({ ctx, params }) {
      return reply(200, present.presentAnalytics(take(await readSession(ctx, params.id)).session));
    },
  }),
];
