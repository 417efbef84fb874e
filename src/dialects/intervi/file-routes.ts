import type { Context } from "hono";
import { z } from "zod";
import { refuse, take } from "../../core/errors.ts";
import { attachRecording } from "../../core/session/attach-recording.ts";
import { attachResume } from "../../core/session/attach-resume.ts";
import { readSession } from "../../core/session/read-session.ts";
import { noContent, reply, route } from "../../http/route.ts";
import type { AppEnv } from "../../http/scope.ts";
import { serveFile } from "../../http/serve-file.ts";
import { replies } from "./examples.ts";
import { SessionParams } from "./schemas.ts";

/** Largest recording, in bytes (512 MiB). */
const MAX_RECORDING_BYTES = 512 * 2 ** 20;

const RecordingParams = SessionParams.extend({ track: z.enum(["video", "audio"]) });

const ResumeReply = z
  .object({
    sessionId: z.string(),
    candidateName: z.string().nullable(),
    skills: z.array(z.string()),
    confidence: z.number(),
  })
  .meta({ id: "InterviResume", examples: [replies.resume] });

/** The body of an upload as it comes in, with the checks that need no byte of it. */
function incoming(c: Context<AppEnv>, track: "video" | "audio") {
  const contentType = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!new RegExp(`^${track}/[\\w.+-]+$`).test(contentType)) {
    refuse("unsupported_media", `Content-Type must be ${track}/*`);
  }
  const length = c.req.header("content-length");
  if (length === undefined || !c.req.raw.body || Number(length) === 0) {
    return refuse("invalid", "A body with a Content-Length is required", { details: { body: ["Required"] } });
  }
  if (Number(length) > MAX_RECORDING_BYTES) refuse("too_large", "The recording is too large");
  return { body: c.req.raw.body, contentType };
}

export const fileRoutes = [
  route({
    method: "put",
    path: "/api/interviews/sessions/:id/resume",
    summary: "Put a resume on a session",
    caller: "required",
    engine: true,
    params: SessionParams,
    file: "resume",
    replies: { 200: ResumeReply },
    async handle({ ctx, params, file }) {
      if (!file) return refuse("invalid_resume", "The file 'resume' is required");
      const { session } = take(await attachResume(ctx, params.id, file));
      const profile = session.resume?.profile;
      return reply(200, {
        sessionId: session.id,
        candidateName: profile?.name?.value ?? null,
        skills: profile?.skills ?? [],
        confidence: profile?.confidence ?? 0,
      });
    },
  }),
  route({
    method: "put",
    path: "/api/interviews/sessions/:id/recording/:track",
    summary: "Upload a recording",
    caller: "required",
    idempotent: false,
    params: RecordingParams,
    streams: ["video/*", "audio/*"],
    replies: { 204: null },
    async handle({ c, ctx, params }) {
      take(await attachRecording(ctx, params.id, params.track, incoming(c, params.track)));
      return noContent;
    },
  }),
  route({
    method: "get",
    path: "/api/interviews/sessions/:id/recording/:track",
    summary: "Download a recording, whole or in ranges",
    caller: "required",
    params: RecordingParams,
    replies: { 200: "application/octet-stream", 206: "application/octet-stream" },
    async handle({ c, ctx, params }) {
      const { session } = take(await readSession(ctx, params.id));
      const recording = session.recordings[params.track];
      if (!recording) return refuse("not_found", `This session has no ${params.track} recording`);
      return serveFile(c, recording);
    },
  }),
];
