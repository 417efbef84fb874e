import { refuse, take } from "../../core/errors.ts";
import type { Id } from "../../core/ids.ts";
import type { SessionRef } from "../../core/ports.ts";
import { createSession } from "../../core/session/create-session.ts";
import { deleteSession } from "../../core/session/delete-session.ts";
import { giveCommand } from "../../core/session/give-command.ts";
import { listSessions } from "../../core/session/list-sessions.ts";
import { readSession } from "../../core/session/read-session.ts";
import { RECORDED_RULES } from "../../core/session/rules.ts";
import { reply, route } from "../../http/route.ts";
import { showEngine } from "../../http/scope.ts";
import * as present from "./present.ts";
import * as shape from "./schemas.ts";

const named = (value: unknown): SessionRef | null =>
  typeof value === "string" && value !== "" ? { clientKey: value } : null;

const byPath = ({ params }: { params: Record<string, string> }) => named(params.session_id);
const byQuery = ({ query }: { query: Record<string, string> }) => named(query.session_id);
const byBody = ({ body }: { body: unknown }) =>
  named((body as { session_id?: unknown } | null | undefined)?.session_id);

/** The session that the caller's name means; another's name simply does not exist. */
const existing = (id: Id | null): Id => id ?? refuse("session_not_found", "Session not found");

const sessionRoutes = [
  route({
    method: "post",
    path: "/api/sessions",
    summary: "Create a session under a name of the client's own",
    caller: "guest",
    body: shape.CreateBody,
    replies: { 201: shape.SessionReply },
    async handle({ ctx, body }) {
      const made = take(
        await createSession(ctx, {
          clientKey: body.session_id,
          topic: present.topicOf(body.role),
          difficulty: present.DIFFICULTIES[body.interview_level],
          type: "mock",
          status: "active",
          rules: RECORDED_RULES,
          maxRunning: null,
          jobContext: null,
          settings: null,
          scheduledAt: null,
        }),
      );
      return reply(201, { success: true, session: present.presentSession(made.session) });
    },
  }),
  route({
    method: "get",
    path: "/api/sessions",
    summary: "The caller's sessions, newest first",
    caller: "required",
    query: shape.ListQuery,
    ref: byQuery,
    replies: { 200: shape.SessionsReply },
    async handle({ ctx, query, sessionId }) {
      const statuses = query.status === undefined ? null : present.statusesShownAs(query.status);
      if (query.session_id !== undefined) {
        const found = sessionId === null ? null : await readSession(ctx, sessionId);
        const sessions = found?.ok ? [found.value.session] : [];
        const shown = sessions.filter(({ status }) => statuses?.includes(status) ?? true);
        return reply(200, { success: true, sessions: shown.map(present.presentSession) });
      }
      const rows = take(await listSessions(ctx, statuses ? { status: statuses } : {}));
      const sessions = rows.map(({ session }) => present.presentSession(session));
      return reply(200, { success: true, sessions });
    },
  }),
  route({
    method: "get",
    path: "/api/sessions/:session_id",
    summary: "A session",
    caller: "required",
    params: shape.SessionParams,
    ref: byPath,
    replies: { 200: shape.SessionReply },
    async handle({ ctx, sessionId }) {
      const { session } = take(await readSession(ctx, existing(sessionId)));
      return reply(200, { success: true, session: present.presentSession(session) });
    },
  }),
  route({
    method: "patch",
    path: "/api/sessions/:session_id",
    summary: "Change status, times or duration",
    caller: "required",
    params: shape.SessionParams,
    body: shape.UpdateBody,
    ref: byPath,
    replies: { 200: shape.SessionReply },
    async handle({ ctx, body, sessionId }) {
      const {
        status,
        started_at: startedAt,
        completed_at: endedAt,
        duration_minutes: durationMinutes,
      } = body;
      const command = { kind: "update", status, startedAt, endedAt, durationMinutes } as const;
      const { session } = take(await giveCommand(ctx, existing(sessionId), command));
      return reply(200, { success: true, session: present.presentSession(session) });
    },
  }),
  route({
    method: "delete",
    path: "/api/sessions/:session_id",
    summary: "Delete a session for good",
    caller: "required",
    params: shape.SessionParams,
    ref: byPath,
    replies: { 200: shape.DeletedReply },
    async handle({ ctx, sessionId }) {
      take(await deleteSession(ctx, existing(sessionId)));
      return reply(200, { success: true });
    },
  }),
];

const messageRoutes = [
  route({
    method: "post",
    path: "/api/messages",
    summary: "Store a message",
    caller: "required",
    body: shape.MessageBody,
    ref: byBody,
    replies: { 201: shape.MessageReply },
    async handle({ ctx, body, sessionId }) {
      const { role, content } = body;
      const made = take(
        await giveCommand(ctx, existing(sessionId), { kind: "record_message", role, content }),
      );
      return reply(201, { success: true, message: present.presentMessage(made, role) });
    },
  }),
  route({
    method: "get",
    path: "/api/messages",
    summary: "The messages of a session, oldest first",
    caller: "required",
    query: shape.MessagesQuery,
    ref: byQuery,
    replies: { 200: shape.MessagesReply },
    async handle({ ctx, query, sessionId }) {
      const { session, turns } = take(await readSession(ctx, existing(sessionId), { turns: true }));
      const messages = present.presentMessages(session, turns);
      return reply(200, { success: true, messages: messages.slice(query.skip, query.skip + query.limit) });
    },
  }),
];

const feedbackRoutes = [
  route({
    method: "post",
    path: "/api/feedback",
    summary: "Feedback on what was said so far",
    caller: "required",
    engine: true,
    body: shape.FeedbackBody,
    ref: byBody,
    replies: { 200: shape.FeedbackReply },
    async handle({ c, ctx, sessionId }) {
      const made = take(
        await giveCommand(ctx, existing(sessionId), { kind: "evaluate", requires: "answer" }),
      );
      showEngine(c, made.session.evaluation?.engine);
      return reply(200, { success: true, ...present.presentFeedback(made, ctx.ports.now()) });
    },
  }),
];

export const routes = [...sessionRoutes, ...messageRoutes, ...feedbackRoutes];
