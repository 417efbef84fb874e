import type { HostSocket } from "./host.ts";
import { CLOSE_CODES, type CloseReason, type Link } from "./link.ts";
import type { EngineOptions } from "./options.ts";
import type { Outbox } from "./outbox.ts";
import type { Outgoing } from "./packet.ts";
import { Unread } from "./unread.ts";

/** Part of the buffer limit from which a peer must prove that it reads before it gets replaceable packets. */
const CONGESTED = 1 / 4;

/** A WebSocket: packets leave at once, into a buffer of the runtime that cannot be seen. */
export class SocketLink implements Link {
  readonly name = "websocket";
  readonly socket: HostSocket;
  readonly #congestedAt: number;
  readonly #unread = new Unread();

  constructor(socket: HostSocket, { maxBuffered }: EngineOptions) {
    this.socket = socket;
    this.#congestedAt = maxBuffered * CONGESTED;
  }

  get unread(): number {
    return this.#unread.bytes;
  }

  flush(outbox: Outbox): void {
    for (const each of outbox.takeQueue()) this.#send(each);
    if (this.unread > this.#congestedAt) return;
    for (const each of outbox.takeAll()) this.#send(each);
  }

  #send({ frame, bytes }: Outgoing): void {
    this.socket.send(frame);
    this.#unread.sent(bytes);
  }

  pinged(): void {
    this.#unread.pinged();
  }

  ponged(): void {
    this.#unread.ponged();
  }

  close(reason: CloseReason): void {
    closeQuietly(this.socket, CLOSE_CODES[reason], reason);
  }
}

/** Closes a socket that may be closed already. */
export function closeQuietly(socket: HostSocket, code: number, reason: string): void {
  try {
    socket.close(code, reason);
  } catch {
    // Closed by its peer in the meantime: nothing is left to do.
  }
}
