import { setCookie } from "hono/cookie";
import { z } from "zod";
import { TICKET_SECONDS } from "../../core/accounts/ticket.ts";
import { refuse, take } from "../../core/errors.ts";
import { isSecure, TICKET_COOKIE } from "../../http/cookies.ts";
import { reply, route } from "../../http/route.ts";
import { isoTime } from "../fields.ts";
import { replies, requests } from "./examples.ts";
import { requireOwn } from "./own.ts";
import { SessionParams } from "./schemas.ts";
import { watcherOf } from "./watcher.ts";

const HandshakeBody = z
  .object({ userId: z.string().optional() })
  .meta({ id: "InterviHandshakeRequest", examples: [requests.handshake] });
const HandshakeReply = z
  .object({ socketId: z.string(), serverTime: z.iso.datetime() })
  .meta({ id: "InterviHandshake", examples: [replies.handshake] });

const WatchQuery = z.object({
  after: z
    .string()
    .regex(/^\d{1,15}$/, { error: "Must be the number of an event" })
    .transform(Number)
    .optional(),
  ticket: z.string().optional(),
  share: z.string().optional(),
});

export const liveRoutes = [
  route({
    method: "post",
    path: "/api/realtime/handshake",
    summary: "Get a one-use ticket for a socket",
    caller: "required",
    idempotent: false,
    body: HandshakeBody,
    bodyOptional: true,
    replies: { 201: HandshakeReply },
    async handle({ c, ctx, body }) {
      requireOwn(ctx, body.userId);
      const { accounts, now } = ctx.ports;
      const socketId = take(await accounts.issueTicket(ctx.caller.userId, ctx.caller.loginId));
      setCookie(c, TICKET_COOKIE, socketId, {
        path: "/socket.io",
        httpOnly: true,
        sameSite: "Lax",
        secure: isSecure(c),
        maxAge: TICKET_SECONDS,
      });
      return reply(201, { socketId, serverTime: isoTime(now()) });
    },
  }),
  route({
    method: "get",
    path: "/api/realtime/sessions/:id",
    summary: "Watch a session by WebSocket, or by server-sent events with Accept: text/event-stream",
    caller: "none",
    credentials: ["bearer", "cookie", "ticket", "share"],
    params: SessionParams,
    query: WatchQuery,
    replies: { 101: null, 200: "text/event-stream" },
    async handle({ c, anyone, params, query }) {
      const socket = c.req.header("upgrade")?.toLowerCase() === "websocket";
      if (!socket && !c.req.header("accept")?.includes("text/event-stream")) {
        refuse("invalid", "Ask for a WebSocket upgrade or for text/event-stream");
      }
      const watcher = await watcherOf(c, params.id);
      const last = Number(c.req.header("last-event-id") ?? Number.NaN);
      const after = Number.isSafeInteger(last) && last >= 0 ? last : (query.after ?? null);
      return take(await anyone.ports.sessions.connect(params.id, c.req.raw, watcher, after));
    },
  }),
];
