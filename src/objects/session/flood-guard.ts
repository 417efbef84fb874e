/** Frames a peer may send at once, and how many a second it regains. Live metrics come at ten a second at most. */
const BURST = 100;
const PER_SECOND = 50;

/** A token bucket per socket. In memory only: a peer that lets the object hibernate is no flood. */
export class FloodGuard<Socket extends WeakKey> {
  readonly #buckets = new WeakMap<Socket, { tokens: number; at: number }>();

  /** Whether the frame is within the limit. `now` in ms. */
  allows(socket: Socket, now: number): boolean {
    const known = this.#buckets.get(socket) ?? { tokens: BURST, at: now };
    const tokens = Math.min(BURST, known.tokens + (Math.max(0, now - known.at) / 1000) * PER_SECOND) - 1;
    this.#buckets.set(socket, { tokens: Math.max(0, tokens), at: now });
    return tokens >= 0;
  }
}
