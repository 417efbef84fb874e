import type { SequencedEvent } from "../core/session/events.ts";

/** Path of the namespace that document 002 connects to. */
export const INTERVIEW = "/interview";

/** What a client emits → the type of the frame it stands for. */
export const CLIENT_EVENTS: Readonly<Record<string, string>> = {
  "metrics:send": "metrics",
  "answer:send": "answer",
  "activity:send": "activity",
};

/** What a client is told when an event without acknowledgement was refused. */
export const REFUSED_EVENT = "exception";

/** An event as it is emitted. `volatile` ones are worthless once there is a newer one. */
export interface Emission {
  name: string;
  payload: object;
  volatile: boolean;
  /** Whether a client that was away for a moment is not given it afterwards. */
  once: boolean;
}

/** The emission of a kept event: `turn.asked` is `turn:asked`, and measured values are `metrics:update`. */
export function emissionOf({ seq, at, event }: SequencedEvent): Emission {
  const stamp = { seq, at: new Date(at).toISOString() };
  if (event.type !== "metrics.updated") {
    return {
      name: event.type.replace(".", ":"),
      payload: { ...event.data, ...stamp },
      volatile: false,
      once: false,
    };
  }
  const { values, ...rest } = event.data;
  return {
    name: "metrics:update",
    payload: { ...values, ...rest, ...stamp },
    volatile: event.data.source === "live",
    once: false,
  };
}

/** The emission of a frame that is sent once: deltas and presence. Deltas must all arrive, in order. */
export const emissionOnce = ({ type, data }: { type: string; data: object }): Emission => ({
  name: type.replace(".", ":"),
  payload: data,
  volatile: false,
  once: true,
});
