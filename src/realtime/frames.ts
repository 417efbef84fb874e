import { z } from "zod";
import { LIVE_METRICS } from "../core/session/running-values.ts";

/** Largest frame a client may send on a raw WebSocket, in bytes (64 KiB). */
export const MAX_FRAME_BYTES = 64 * 2 ** 10;

const score = z.number().min(0).max(100).optional();
const share = z.number().min(0).max(1).optional();

/** One live sample: any of the known values, at least one; other fields are ignored. */
export const LiveValuesSchema = z
  .object({
    postureScore: score,
    eyeContactScore: score,
    gestureScore: score,
    speechPaceWpm: z.number().min(0).max(400).optional(),
    speechClarityScore: score,
    fillerWordFrequency: share,
    overallPerformanceScore: score,
  })
  .refine((values) => LIVE_METRICS.some((metric) => values[metric] !== undefined), {
    error: "At least one metric is required",
  })
  .meta({ id: "LiveValues" });

const id = z.union([z.string().max(64), z.int()]).optional();

export const AnswerData = z.object({
  answer: z
    .string()
    .max(40_000)
    .refine((text) => !text.includes("\0"), { error: "NUL characters are not allowed" })
    .overwrite((text) => text.toWellFormed())
    .optional(),
  turn: z.int().min(1).optional(),
  spokenSeconds: z.number().positive().max(3600).optional(),
});

export const ActivityData = z.object({ activity: z.enum(["typing", "speaking", "idle"]) });

/** What a client may send on a raw WebSocket. With an `id` the frame is acknowledged once it is stored. */
export const ClientFrame = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("metrics"), id, data: LiveValuesSchema }),
    z.object({ type: z.literal("answer"), id, data: AnswerData }),
    z.object({ type: z.literal("activity"), id, data: ActivityData }),
  ])
  .meta({ id: "ClientFrame" });

export type ClientFrame = z.infer<typeof ClientFrame>;

const numbered = { seq: z.int().min(1), at: z.iso.datetime() };
const sessionEvent = <T extends string>(type: T) =>
  z.object({ type: z.literal(type), ...numbered, data: z.looseObject({}) });

/** What the service sends. Numbered frames can be asked for again with `after`; the others are sent once. */
export const ServerFrame = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("ready"),
      data: z.object({
        sessionId: z.string(),
        status: z.string(),
        role: z.enum(["owner", "observer"]),
        /** Number of the newest event. */
        seq: z.int(),
      }),
    }),
    sessionEvent("session.status"),
    sessionEvent("session.evaluated"),
    sessionEvent("turn.asked"),
    sessionEvent("turn.answered"),
    sessionEvent("turn.assessed"),
    sessionEvent("metrics.updated"),
    z.object({
      type: z.literal("turn.delta"),
      data: z.object({
        /** The same for all pieces of one text, and on the event that brings the whole of it. */
        stream: z.string(),
        delta: z.string(),
        /** True when the pieces so far are void: another engine took over. */
        reset: z.boolean(),
      }),
    }),
    z.object({
      type: z.literal("presence"),
      data: z.object({
        connections: z.int(),
        observers: z.int(),
        activity: z.enum(["typing", "speaking", "idle"]).nullable(),
      }),
    }),
    z.object({ type: z.literal("ack"), id: z.union([z.string(), z.int()]), data: z.looseObject({}) }),
    z.object({
      type: z.literal("error"),
      id: z.union([z.string(), z.int()]).nullable(),
      data: z.object({ code: z.string(), message: z.string() }),
    }),
  ])
  .meta({ id: "ServerFrame" });
