import { readStats } from "../../core/analytics/read-stats.ts";
import { matchDomain } from "../../core/catalogue.ts";
import { take } from "../../core/errors.ts";
import { createSession } from "../../core/session/create-session.ts";
import { deleteSession } from "../../core/session/delete-session.ts";
import { giveCommand } from "../../core/session/give-command.ts";
import { listSessions, pageSessions } from "../../core/session/list-sessions.ts";
import { readSession } from "../../core/session/read-session.ts";
import { RECORDED_RULES } from "../../core/session/rules.ts";
import { reply, route } from "../../http/route.ts";
import { showEngine } from "../../http/scope.ts";
import * as present from "./present.ts";
import * as shape from "./schemas.ts";

const { MESSAGES } = shape;
const success = (status: 200 | 201, data: unknown, message?: string) =>
  reply(status, message === undefined ? { success: true, data } : { success: true, message, data });

export const routes = [
  route({
    method: "post",
    path: "/api/v1/interview/sessions",
    summary: "Create an interview session",
    caller: "required",
    body: shape.CreateBody,
    replies: { 201: shape.CreatedReply },
    async handle({ ctx, body }) {
      const made = await createSession(ctx, {
        clientKey: null,
        topic: { text: body.domain, slug: matchDomain(body.domain)?.slug ?? null },
        difficulty: present.DIFFICULTIES[body.difficulty],
        type: "mock",
        status: "active",
        rules: RECORDED_RULES,
        maxRunning: null,
        jobContext: null,
        settings: null,
        scheduledAt: null,
      });
      return success(201, present.presentCreated(take(made)), MESSAGES.created);
    },
  }),
  route({
    method: "get",
    path: "/api/v1/interview/sessions/:sessionId",
    summary: "An interview session with its questions and answers",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.SessionReply },
    async handle({ ctx, params }) {
      const reading = take(await readSession(ctx, params.sessionId, { turns: true }));
      return success(200, present.presentSession(reading, ctx.profile));
    },
  }),
  route({
    method: "get",
    path: "/api/v1/interview/sessions/:sessionId/conversation",
    summary: "The conversation of a session",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.ConversationReply },
    async handle({ ctx, params }) {
      const reading = take(await readSession(ctx, params.sessionId, { turns: true }));
      return success(200, present.presentConversation(reading));
    },
  }),
  route({
    method: "patch",
    path: "/api/v1/interview/sessions/:sessionId",
    summary: "Add a question and its answer",
    caller: "required",
    params: shape.SessionParams,
    body: shape.QnABody,
    replies: { 200: shape.UpdatedReply },
    async handle({ ctx, params, body }) {
      const command = { kind: "record_exchange", question: body.bot, answer: body.user } as const;
      const made = take(await giveCommand(ctx, params.sessionId, command));
      return success(200, present.presentUpdated(made), MESSAGES.updated);
    },
  }),
  route({
    method: "patch",
    path: "/api/v1/interview/sessions/:sessionId/end",
    summary: "End a session; what is not sent is judged by the interviewer",
    caller: "required",
    engine: true,
    params: shape.SessionParams,
    body: shape.EndBody,
    bodyOptional: true,
    replies: { 200: shape.EndedReply },
    async handle({ c, ctx, params, body }) {
      const { finalScore: score = null, feedback = null } = body;
      const made = take(await giveCommand(ctx, params.sessionId, { kind: "end", score, feedback }));
      showEngine(c, made.session.evaluation?.engine);
      return success(200, present.presentEnded(made), MESSAGES.ended);
    },
  }),
  route({
    method: "patch",
    path: "/api/v1/interview/sessions/:sessionId/feedback",
    summary: "Set feedback and score",
    caller: "required",
    params: shape.SessionParams,
    body: shape.FeedbackBody,
    replies: { 200: shape.FeedbackReply },
    async handle({ ctx, params, body }) {
      const made = take(await giveCommand(ctx, params.sessionId, { kind: "set_verdict", ...body }));
      return success(200, present.presentFeedback(made), MESSAGES.feedback);
    },
  }),
  route({
    method: "get",
    path: "/api/v1/interview/history",
    summary: "The caller's sessions, page by page",
    caller: "required",
    query: shape.HistoryQuery,
    replies: { 200: shape.HistoryReply },
    async handle({ ctx, query }) {
      const { page, limit, domain, difficulty } = query;
      const filter = {
        ...(domain === undefined ? {} : { topic: domain }),
        ...(difficulty === undefined ? {} : { difficulty: present.DIFFICULTIES[difficulty] }),
      };
      const found = take(await pageSessions(ctx, filter, { offset: (page - 1) * limit, limit }));
      return success(200, {
        interviews: found.rows.map(present.presentHistoryItem),
        pagination: present.presentPagination(page, limit, found.total),
      });
    },
  }),
  route({
    method: "get",
    path: "/api/v1/interview/recent",
    summary: "The caller's newest sessions",
    caller: "required",
    query: shape.RecentQuery,
    replies: { 200: shape.RecentReply },
    async handle({ ctx, query }) {
      const rows = take(await listSessions(ctx, {}, { offset: 0, limit: query.limit }));
      return success(200, rows.map(present.presentRecentItem));
    },
  }),
  route({
    method: "get",
    path: "/api/v1/interview/stats",
    summary: "Statistics over the caller's sessions",
    caller: "required",
    replies: { 200: shape.StatsReply },
    async handle({ ctx }) {
      return success(200, present.presentStats(take(await readStats(ctx))));
    },
  }),
  route({
    method: "delete",
    path: "/api/v1/interview/sessions/:sessionId",
    summary: "Delete a session for good",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.DeletedReply },
    async handle({ ctx, params }) {
      take(await deleteSession(ctx, params.sessionId));
      return reply(200, { success: true, message: MESSAGES.deleted });
    },
  }),
];
