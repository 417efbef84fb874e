import type { Result } from "../../core/errors.ts";
import { fail } from "../../core/errors.ts";
import type { Command, Reply } from "../../core/session/commands.ts";
import type { LiveValues } from "../../core/session/running-values.ts";
import type { Watcher } from "../../core/session/watcher.ts";
import { ClientFrame, MAX_FRAME_BYTES } from "../../realtime/frames.ts";
import type { Activity } from "./room.ts";

/** What a frame can make the session do. */
export interface FrameActions {
  takeMetrics(values: LiveValues, acknowledged: boolean): Result<unknown>;
  give(watcher: Watcher, command: Command): Promise<Result<Reply>>;
  announceActivity(activity: Activity): void;
}

export type FrameOutcome =
  /** Nothing to say: the frame asked for no acknowledgement. */
  { kind: "done" } | { kind: "reply"; frame: object } | { kind: "close"; code: number; reason: string };

const encoder = new TextEncoder();

/** Handles one frame of a raw WebSocket; never throws for anything a client can send. */
export async function handleFrame(
  watcher: Watcher,
  message: string | ArrayBuffer,
  actions: FrameActions,
): Promise<FrameOutcome> {
  const bytes = typeof message === "string" ? encoder.encode(message).byteLength : message.byteLength;
  if (bytes > MAX_FRAME_BYTES) return { kind: "close", code: 1009, reason: "frame too large" };
  if (typeof message !== "string") return { kind: "close", code: 1003, reason: "text frames only" };
  const frame = readFrame(message);
  if (!frame.ok) return refusal(frame.id, "invalid", frame.message);
  const { id = null } = frame.value;
  if (watcher.role !== "owner") return refusal(id, "forbidden", "Observers can change nothing");
  const result = await act(watcher, frame.value, actions);
  if (!result.ok) return refusal(id, result.error.code, result.error.message);
  return id === null ? { kind: "done" } : { kind: "reply", frame: { type: "ack", id, data: result.value } };
}

async function act(watcher: Watcher, frame: ClientFrame, actions: FrameActions): Promise<Result<unknown>> {
  switch (frame.type) {
    case "metrics":
      return actions.takeMetrics(frame.data, frame.id !== undefined);
    case "activity":
      actions.announceActivity(frame.data.activity);
      return { ok: true, value: {} };
    case "answer": {
      const { answer, turn, spokenSeconds } = frame.data;
      if (answer !== undefined && !answer.trim()) return fail("invalid", "answer: Must not be blank");
      const command = {
        kind: "answer",
        text: answer ?? null,
        number: turn ?? null,
        spokenSeconds: spokenSeconds ?? null,
      } as const;
      const reply = await actions.give(watcher, command);
      return reply.ok ? { ok: true, value: nextOf(reply.value) } : reply;
    }
  }
}

const nextOf = ({ session, open }: Reply) => ({
  status: session.status,
  question: open?.question?.text ?? null,
  turn: open?.question?.number ?? null,
});

type Read = { ok: true; value: ClientFrame } | { ok: false; id: string | number | null; message: string };

function readFrame(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, id: null, message: "The frame is not valid JSON" };
  }
  const parsed = ClientFrame.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const { id } = (value ?? {}) as { id?: unknown };
  const known = typeof id === "string" || typeof id === "number" ? id : null;
  const [issue] = parsed.error.issues;
  return { ok: false, id: known, message: `${issue?.path.join(".") || "frame"}: ${issue?.message}` };
}

const refusal = (id: string | number | null, code: string, message: string): FrameOutcome => ({
  kind: "reply",
  frame: { type: "error", id, data: { code, message } },
});
