import { readPeriod } from "../../core/analytics/period.ts";
import { commonestDomain, matchDomain } from "../../core/catalogue.ts";
import { take } from "../../core/errors.ts";
import { createSession } from "../../core/session/create-session.ts";
import { deleteSession } from "../../core/session/delete-session.ts";
import { askedTurns } from "../../core/session/draft.ts";
import { giveCommand } from "../../core/session/give-command.ts";
import { listSessions } from "../../core/session/list-sessions.ts";
import type { Status, Topic } from "../../core/session/model.ts";
import { DEFAULT_SETTINGS } from "../../core/session/outcome.ts";
import { readSession } from "../../core/session/read-session.ts";
import { RECORDED_RULES } from "../../core/session/rules.ts";
import { noContent, reply, route } from "../../http/route.ts";
import { showEngine } from "../../http/scope.ts";
import * as present from "./present.ts";
import * as shape from "./schemas.ts";

const move = (verb: string, status: Status, summary: string) =>
  route({
    method: "put",
    path: `/interview-sessions/:id/${verb}`,
    summary,
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.SessionReply },
    async handle({ ctx, params }) {
      const made = take(await giveCommand(ctx, params.id.id, { kind: "update", status }));
      return reply(200, present.presentSession(made.session));
    },
  });

const sessionRoutes = [
  route({
    method: "post",
    path: "/interview-sessions",
    summary: "Create an interview session",
    caller: "required",
    body: shape.CreateBody,
    replies: { 201: shape.SessionReply },
    async handle({ ctx, body }) {
      const { title, company = null, description = null, interviewType = null } = body.jobContext;
      const { requirements = [], seniority = null } = body.jobContext;
      const made = await createSession(ctx, {
        clientKey: null,
        topic: topicOf(title, requirements),
        difficulty: seniority ?? "mid",
        type: typeOf(interviewType),
        status: "active",
        rules: RECORDED_RULES,
        maxRunning: null,
        jobContext: { title, company, description, requirements, interviewType, seniority },
        settings: { ...DEFAULT_SETTINGS, ...body.settings },
        scheduledAt: null,
      });
      return reply(201, present.presentSession(take(made).session));
    },
  }),
  route({
    method: "get",
    path: "/interview-sessions",
    summary: "The caller's sessions, newest first",
    caller: "required",
    query: shape.ListQuery,
    replies: { 200: shape.SessionsReply },
    async handle({ ctx, query }) {
      const rows = take(await listSessions(ctx, {}, { offset: 0, limit: query.limit }));
      return reply(
        200,
        rows.map(({ session }) => present.presentSession(session)),
      );
    },
  }),
  route({
    method: "get",
    path: "/interview-sessions/active",
    summary: "The caller's active sessions, newest first",
    caller: "required",
    query: shape.ListQuery,
    replies: { 200: shape.SessionsReply },
    async handle({ ctx, query }) {
      const rows = take(await listSessions(ctx, { status: ["active"] }, { offset: 0, limit: query.limit }));
      return reply(
        200,
        rows.map(({ session }) => present.presentSession(session)),
      );
    },
  }),
  route({
    method: "get",
    path: "/interview-sessions/analytics",
    summary: "Analytics over a period",
    caller: "required",
    query: shape.AnalyticsQuery,
    replies: { 200: shape.AnalyticsReply },
    async handle({ ctx, query }) {
      const { startDate = null, endDate = null } = query;
      return reply(200, present.presentAnalytics(take(await readPeriod(ctx, startDate, endDate))));
    },
  }),
  route({
    method: "get",
    path: "/interview-sessions/:id",
    summary: "A session",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.SessionReply },
    async handle({ ctx, params }) {
      return reply(200, present.presentSession(take(await readSession(ctx, params.id.id)).session));
    },
  }),
  route({
    method: "get",
    path: "/interview-sessions/:id/details",
    summary: "A session with its interactions and metrics",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.DetailsReply },
    async handle({ ctx, params }) {
      const reading = await readSession(ctx, params.id.id, { turns: true, metrics: true });
      return reply(200, present.presentDetails(take(reading)));
    },
  }),
  route({
    method: "put",
    path: "/interview-sessions/:id",
    summary: "Change status, job context or settings",
    caller: "required",
    params: shape.SessionParams,
    body: shape.UpdateBody,
    replies: { 200: shape.SessionReply },
    async handle({ ctx, params, body }) {
      const { title, requirements, seniority } = body.jobContext ?? {};
      const about = {
        ...(title === undefined ? {} : { topic: topicOf(title, requirements) }),
        ...(seniority ? { difficulty: seniority } : {}),
      };
      const made = take(await giveCommand(ctx, params.id.id, { kind: "update", ...body, ...about }));
      return reply(200, present.presentSession(made.session));
    },
  }),
  move("start", "active", "Start or resume a session"),
  move("pause", "paused", "Pause a session"),
  move("complete", "completed", "Complete a session"),
  route({
    method: "delete",
    path: "/interview-sessions/:id",
    summary: "Delete a session and everything that belongs to it",
    caller: "required",
    params: shape.SessionParams,
    replies: { 204: null },
    async handle({ ctx, params }) {
      take(await deleteSession(ctx, params.id.id));
      return noContent;
    },
  }),
];

const interactionRoutes = [
  route({
    method: "post",
    path: "/interview-sessions/interactions",
    summary: "Record a question; what the settings ask for is added by the interviewer",
    caller: "required",
    engine: true,
    body: shape.InteractionBody,
    replies: { 201: shape.InteractionReply },
    async handle({ c, ctx, body }) {
      const { sessionId, question, questionClassification = null, generatedResponses = null } = body;
      const made = take(
        await giveCommand(ctx, sessionId.id, {
          kind: "record_question",
          question,
          classification: questionClassification,
          suggestions: generatedResponses,
        }),
      );
      if (!made.turn) throw new Error("a recorded question has a turn");
      showEngine(c, made.turn.suggestedBy);
      return reply(201, present.presentInteraction(made.session.id, made.turn));
    },
  }),
  route({
    method: "get",
    path: "/interview-sessions/:id/interactions",
    summary: "The interactions of a session, oldest first",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.InteractionsReply },
    async handle({ ctx, params }) {
      const { session, turns } = take(await readSession(ctx, params.id.id, { turns: true }));
      const interactions = askedTurns(turns);
      return reply(
        200,
        interactions.map((turn) => present.presentInteraction(session.id, turn)),
      );
    },
  }),
  route({
    method: "put",
    path: "/interview-sessions/interactions/:interactionId",
    summary: "Add the candidate's choice and rating",
    caller: "required",
    params: shape.InteractionParams,
    body: shape.InteractionUpdateBody,
    replies: { 200: shape.InteractionReply },
    async handle({ ctx, params, body }) {
      const { id, ordinal } = params.interactionId;
      const { selectedResponse, userFeedback: rating } = body;
      const command = { kind: "update_interaction", ordinal, selectedResponse, rating } as const;
      const made = await giveCommand(ctx, id, command);
      if (!made.ok && made.error.code === "session_not_found") made.error.code = "turn_not_found";
      const { session, turn } = take(made);
      if (!turn) throw new Error("an updated interaction has a turn");
      return reply(200, present.presentInteraction(session.id, turn));
    },
  }),
];

const metricRoutes = [
  route({
    method: "post",
    path: "/interview-sessions/metrics",
    summary: "Record performance metrics",
    caller: "required",
    body: shape.MetricsBody,
    replies: { 201: shape.MetricReply },
    async handle({ ctx, body }) {
      const metrics = {
        transcriptionLatencyMs: body.transcriptionLatencyMs ?? null,
        responseGenerationMs: body.responseGenerationMs ?? null,
        totalLatencyMs: body.totalLatencyMs ?? null,
        transcriptionAccuracy: body.transcriptionAccuracy ?? null,
        userSatisfaction: body.userSatisfaction ?? null,
      };
      const made = take(await giveCommand(ctx, body.sessionId.id, { kind: "record_metrics", metrics }));
      if (!made.metric) throw new Error("recorded metrics have a sample");
      return reply(201, present.presentMetric(made.session.id, made.metric));
    },
  }),
  route({
    method: "get",
    path: "/interview-sessions/:id/metrics",
    summary: "The metrics of a session, oldest first",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.MetricsReply },
    async handle({ ctx, params }) {
      const { session, metrics } = take(await readSession(ctx, params.id.id, { metrics: true }));
      return reply(
        200,
        metrics.map((metric) => present.presentMetric(session.id, metric)),
      );
    },
  }),
];

/** What the other dialects call the subject: the job's title. */
const topicOf = (title: string, requirements: readonly string[] = []): Topic => ({
  text: title,
  slug: (matchDomain(title) ?? commonestDomain(requirements)?.domain)?.slug ?? null,
});

/** Free text; only the two kinds that change the mix of questions are told apart. */
function typeOf(interviewType: string | null): "technical" | "behavioral" | "mock" {
  const text = interviewType?.toLowerCase() ?? "";
  if (text.includes("technical")) return "technical";
  return text.includes("behavio") ? "behavioral" : "mock";
}

/** Fixed paths first: `/interactions` and `/metrics` would otherwise be taken for an id. */
export const routes = [...interactionRoutes, ...metricRoutes, ...sessionRoutes];
