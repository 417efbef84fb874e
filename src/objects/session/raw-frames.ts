import type { Failure, Result } from "../../core/errors.ts";
import { fail } from "../../core/errors.ts";
import type { Command, Reply } from "../../core/session/commands.ts";
import type { ActOutcome } from "../../core/session/relay.ts";
import type { LiveValues } from "../../core/session/running-values.ts";
import type { Watcher } from "../../core/session/watcher.ts";
import { ClientFrame, MAX_FRAME_BYTES } from "../../realtime/frames.ts";
import type { Activity } from "./room.ts";

/** What a frame can make the session do. */
export interface FrameActions {
  takeMetrics(values: LiveValues, acknowledged: boolean): Result<object>;
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
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return refusal(null, fail("invalid", "The frame is not valid JSON").error);
  }
  const id = idOf(value);
  const outcome = await actOn(watcher, value, actions);
  if (!outcome.ok) return refusal(id, outcome.error);
  return id === null ? { kind: "done" } : { kind: "reply", frame: { type: "ack", id, data: outcome.data } };
}

/** Does what a client's frame asks for. `invalid` for a malformed one, `forbidden` for an observer. */
export async function actOn(watcher: Watcher, value: unknown, actions: FrameActions): Promise<ActOutcome> {
  const frame = ClientFrame.safeParse(value);
  if (!frame.success) {
    const [issue] = frame.error.issues;
    return fail("invalid", `${issue?.path.join(".") || "frame"}: ${issue?.message}`);
  }
  if (watcher.role !== "owner") return fail("forbidden", "Observers can change nothing");
  return act(watcher, frame.data, actions);
}

function idOf(value: unknown): string | number | null {
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === "string" || typeof id === "number" ? id : null;
}

async function act(watcher: Watcher, frame: ClientFrame, actions: FrameActions): Promise<ActOutcome> {
  switch (frame.type) {
    case "metrics":
      return outcomeOf(actions.takeMetrics(frame.data, frame.id !== undefined));
    case "activity":
      actions.announceActivity(frame.data.activity);
      return { ok: true, data: {} };
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
      return reply.ok ? { ok: true, data: nextOf(reply.value) } : reply;
    }
  }
}

const outcomeOf = (result: Result<object>): ActOutcome =>
  result.ok ? { ok: true, data: result.value } : result;

const nextOf = ({ session, open }: Reply) => ({
  status: session.status,
  question: open?.question?.text ?? null,
  turn: open?.question?.number ?? null,
});

const refusal = (id: string | number | null, { code, message }: Failure): FrameOutcome => ({
  kind: "reply",
  frame: { type: "error", id, data: { code, message } },
});
