import type { HostSocket } from "./host.ts";
import { type Incoming, packet } from "./packet.ts";
import { closeQuietly } from "./socket-link.ts";

const REPLY = packet("pong", "probe");

/** A WebSocket on probation: it must carry a probe there and back before a polling client moves over to it. */
export class Probe {
  readonly socket: HostSocket;
  /** When the client must have moved, ms since the epoch. */
  readonly expiresAt: number;
  #answered = false;

  constructor(socket: HostSocket, expiresAt: number) {
    this.socket = socket;
    this.expiresAt = expiresAt;
  }

  /** The probe has come through; the client is about to end its polling. */
  get answered(): boolean {
    return this.#answered;
  }

  /** Takes a packet and says what it means for the connection. */
  receive({ type, data }: Incoming): "answered" | "upgrade" | "bad" {
    if (type === "upgrade" && this.#answered) return "upgrade";
    if (type !== "ping" || data !== "probe" || this.#answered) return "bad";
    try {
      this.socket.send(REPLY.frame);
    } catch {
      return "bad"; // gone already
    }
    this.#answered = true;
    return "answered";
  }

  drop(reason: string): void {
    closeQuietly(this.socket, 1000, reason);
  }
}
