import type { Outgoing } from "./packet.ts";
import { countFitting, encodePayload } from "./payload.ts";

/**
 * What waits for a client that cannot take it right now: packets in order, and behind them one slot per key in which
 * only the latest survives.
 */
export class Outbox {
  #queue: Outgoing[] = [];
  readonly #latest = new Map<string, Outgoing>();
  #bytes = 0;

  /** Size of all that waits. */
  get bytes(): number {
    return this.#bytes;
  }

  push(packet: Outgoing): void {
    this.#queue.push(packet);
    this.#bytes += packet.bytes;
  }

  /** Puts a packet into the slot `key`, in place of one that still waits there. */
  replace(key: string, packet: Outgoing): void {
    this.#bytes += packet.bytes - (this.#latest.get(key)?.bytes ?? 0);
    this.#latest.set(key, packet);
  }

  /** Takes the packets in order, without the slots. */
  takeQueue(): Outgoing[] {
    return this.#take(this.#queue.length);
  }

  /** Takes everything, slots last. */
  takeAll(): Outgoing[] {
    this.#settle();
    return this.takeQueue();
  }

  /** Takes as much as fits into a payload of `maxBytes`; null when nothing waits. */
  takePayload(maxBytes: number): string | null {
    this.#settle();
    if (this.#queue.length === 0) return null;
    return encodePayload(this.#take(countFitting(this.#queue, maxBytes)));
  }

  /** Moves the slots into the queue: they are about to leave. */
  #settle(): void {
    this.#queue.push(...this.#latest.values());
    this.#latest.clear();
  }

  #take(count: number): Outgoing[] {
    const taken = this.#queue.splice(0, count);
    for (const packet of taken) this.#bytes -= packet.bytes;
    return taken;
  }
}
