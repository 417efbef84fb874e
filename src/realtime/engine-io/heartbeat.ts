import type { EngineOptions } from "./options.ts";

/** Where a connection stands between ping and pong. In protocol 4 it is the server that pings. */
export interface Heartbeat {
  /** When the last ping was due, ms since the epoch; at first, when the connection was opened. */
  pingedAt: number;
  /** Its pong has not come yet. */
  awaiting: boolean;
}

export type Transport = "polling" | "websocket";

/** A ping may go out this part of the interval early, so that all sockets of an object share one wake. */
const ALIGNMENT = 0.08;
/** Lateness of a timer that is charged to the client, so that the rhythm does not drift; ms. */
const DRIFT_MS = 50;

/**
 * When the connection must be looked at again. A WebSocket's missing pong is only noticed when the next ping is due:
 * one wake per interval instead of two.
 */
export function nextBeat({ pingedAt, awaiting }: Heartbeat, transport: Transport, o: EngineOptions): number {
  if (!awaiting) return pingedAt + o.pingInterval;
  return pingedAt + (transport === "polling" ? o.pingTimeout : Math.max(o.pingInterval, o.pingTimeout));
}

/** What the clock asks for now. */
export function beat(
  { pingedAt, awaiting }: Heartbeat,
  now: number,
  o: EngineOptions,
): "rest" | "ping" | "dead" {
  if (awaiting) return now >= pingedAt + o.pingTimeout ? "dead" : "rest";
  return now >= pingedAt + o.pingInterval * (1 - ALIGNMENT) ? "ping" : "rest";
}

/** The heartbeat after a ping sent at `now`. */
export function pinged({ pingedAt }: Heartbeat, now: number, o: EngineOptions): Heartbeat {
  const due = pingedAt + o.pingInterval;
  return { pingedAt: Math.min(now, Math.max(due, now - DRIFT_MS)), awaiting: true };
}
