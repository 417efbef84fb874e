import { z } from "zod";
import { take } from "../../core/errors.ts";
import type { Share } from "../../core/ports.ts";
import { noContent, reply, route } from "../../http/route.ts";
import { isoTime, text } from "../fields.ts";
import { replies, requests } from "./examples.ts";
import { SessionParams } from "./schemas.ts";

/** Hours a link lives when its owner names none, and the most it can. */
const DEFAULT_HOURS = 24;
const MOST_HOURS = 30 * 24;

const HOUR_MS = 3_600_000;

const ShareBody = z
  .object({
    label: text(100).optional(),
    expiresInHours: z.number().positive().max(MOST_HOURS).optional(),
  })
  .meta({ id: "InterviNewShare", examples: [requests.share] });

const ShareFields = z.object({
  id: z.string(),
  label: z.string().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});

/** The token is shown once, when the link is made. */
const ShareReply = ShareFields.extend({ token: z.string(), url: z.string() }).meta({
  id: "InterviShare",
  examples: [replies.share],
});
const SharesReply = z.array(ShareFields).meta({ id: "InterviShares", examples: [replies.shares] });
const ShareParams = SessionParams.extend({ shareId: z.guid() });

const present = ({ id, label, createdAt, expiresAt }: Share) => ({
  id,
  label,
  createdAt: isoTime(createdAt),
  expiresAt: isoTime(expiresAt),
});

export const shareRoutes = [
  route({
    method: "post",
    path: "/api/interviews/sessions/:id/shares",
    summary: "Make a link that lets somebody watch",
    caller: "required",
    idempotent: false,
    params: SessionParams,
    body: ShareBody,
    bodyOptional: true,
    replies: { 201: ShareReply },
    async handle({ c, ctx, params, body }) {
      const { sessions, tokens, now } = ctx.ports;
      const { label = null, expiresInHours = DEFAULT_HOURS } = body;
      const wanted = {
        id: crypto.randomUUID(),
        label,
        createdAt: now(),
        expiresAt: now() + expiresInHours * HOUR_MS,
      };
      const share = take(await sessions.addShare(params.id, ctx.caller, wanted));
      const token = await tokens.signShare(params.id, share);
      const { origin } = new URL(c.req.url);
      const url = `${origin}/api/realtime/sessions/${params.id}?share=${token}`;
      return reply(201, { ...present(share), token, url });
    },
  }),
  route({
    method: "get",
    path: "/api/interviews/sessions/:id/shares",
    summary: "The open links of a session",
    caller: "required",
    params: SessionParams,
    replies: { 200: SharesReply },
    async handle({ ctx, params }) {
      const shares = take(await ctx.ports.sessions.listShares(params.id, ctx.caller));
      return reply(200, shares.map(present));
    },
  }),
  route({
    method: "delete",
    path: "/api/interviews/sessions/:id/shares/:shareId",
    summary: "Revoke a link; everyone who came by it is disconnected",
    caller: "required",
    params: ShareParams,
    replies: { 204: null },
    async handle({ ctx, params }) {
      take(await ctx.ports.sessions.revokeShare(params.id, ctx.caller, params.shareId));
      return noContent;
    },
  }),
];
