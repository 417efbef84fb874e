import type { Transport } from "./heartbeat.ts";
import type { Outbox } from "./outbox.ts";

/** Why a connection ended, and the code its WebSocket is closed with (RFC 6455, section 7.4.1). */
export const CLOSE_CODES = {
  /** The client went. */
  "transport close": 1000,
  /** The client broke the rules of the transport. */
  "transport error": 1002,
  "parse error": 1002,
  "ping timeout": 1000,
  "connect timeout": 1000,
  /** We wanted it. */
  "forced close": 1000,
  "payload too large": 1009,
  flood: 1008,
  "slow reader": 1008,
  /** What is kept of it outgrew the attachment: an application's bug. */
  "state too large": 1011,
} as const;

export type CloseReason = keyof typeof CLOSE_CODES;

/** How packets get to the client at present. */
export interface Link {
  readonly name: Transport;
  /** Bytes that left and may not have been read. */
  readonly unread: number;
  /** Sends what can be sent now; throws when the transport is broken. */
  flush(outbox: Outbox): void;
  pinged(): void;
  ponged(): void;
  close(reason: CloseReason): void;
}
