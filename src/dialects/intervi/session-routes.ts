import { take } from "../../core/errors.ts";
import { createSession } from "../../core/session/create-session.ts";
import { giveCommand } from "../../core/session/give-command.ts";
import { listSessions, pageSessions } from "../../core/session/list-sessions.ts";
import { readSession } from "../../core/session/read-session.ts";
import { RECORDED_RULES } from "../../core/session/rules.ts";
import { reply, route } from "../../http/route.ts";
import { showEngine } from "../../http/scope.ts";
import { requireOwn } from "./own.ts";
import * as present from "./present.ts";
import * as shape from "./schemas.ts";

export const sessionRoutes = [
  route({
    method: "post",
    path: "/api/interviews/sessions",
    summary: "Schedule an interview practice session",
    caller: "required",
    body: shape.CreateSessionBody,
    replies: { 201: shape.CreatedReply },
    async handle({ ctx, body }) {
      requireOwn(ctx, body.userId);
      const made = await createSession(ctx, {
        clientKey: null,
        topic: { text: body.domainId.name, slug: body.domainId.slug },
        difficulty: "mid",
        type: body.sessionType,
        status: "scheduled",
        rules: RECORDED_RULES,
        maxRunning: null,
        jobContext: null,
        settings: null,
        scheduledAt: body.scheduledAt ?? ctx.ports.now(),
      });
      return reply(201, present.presentCreated(take(made).session));
    },
  }),
  route({
    method: "get",
    path: "/api/interviews/sessions",
    summary: "The caller's sessions, newest first; a page of them when page or pageSize is given",
    caller: "required",
    query: shape.ListQuery,
    replies: { 200: shape.ListReply },
    async handle({ c, ctx, query }) {
      requireOwn(ctx, query.userId);
      const asked = c.req.query();
      if (asked.page === undefined && asked.pageSize === undefined) {
        const rows = take(await listSessions(ctx));
        return reply(
          200,
          rows.map(({ session }) => present.presentListItem(session)),
        );
      }
      const { page = 1, pageSize = 10 } = query;
      const found = take(await pageSessions(ctx, {}, { offset: (page - 1) * pageSize, limit: pageSize }));
      return reply(200, {
        items: found.rows.map(({ session }) => present.presentListItem(session)),
        total: found.total,
        page,
        pageSize,
        totalPages: Math.ceil(found.total / pageSize),
      });
    },
  }),
  route({
    method: "get",
    path: "/api/interviews/sessions/:id",
    summary: "A session with its recording, feedback and recommendations",
    caller: "required",
    params: shape.SessionParams,
    replies: { 200: shape.SessionReply },
    async handle({ c, ctx, params }) {
      const { session } = take(await readSession(ctx, params.id));
      return reply(200, present.presentSession(session, new URL(c.req.url).origin));
    },
  }),
  route({
    method: "patch",
    path: "/api/interviews/sessions/:id/metrics",
    summary: "Store measured delivery and complete the session",
    caller: "required",
    engine: true,
    params: shape.SessionParams,
    body: shape.MetricsBody,
    replies: { 200: shape.MetricsReply },
    async handle({ ctx, params, body }) {
      const delivery = present.deliveryOf(body.metrics);
      const made = await giveCommand(ctx, params.id, { kind: "submit_delivery", delivery });
      return reply(200, present.presentStored(take(made)));
    },
  }),
  route({
    method: "post",
    path: "/api/interviews/sessions/:id/answers",
    summary: "Answer the open question and get the next one; without an answer, get the open or first one",
    caller: "required",
    engine: true,
    params: shape.SessionParams,
    body: shape.AnswerBody,
    bodyOptional: true,
    replies: { 200: shape.AnswerReply },
    async handle({ c, ctx, params, body }) {
      const { answer: text = null, turn: number = null, spokenSeconds = null } = body;
      const command = { kind: "answer", text, number, spokenSeconds } as const;
      const made = take(await giveCommand(ctx, params.id, command));
      showEngine(c, made.open?.question?.engine ?? made.turn?.assessment?.engine);
      return reply(200, present.presentNext(made));
    },
  }),
];
