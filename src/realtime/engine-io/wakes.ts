import type { SocketHost } from "./host.ts";

/**
 * The two clocks of a server: a timer while clients poll, since a waiting poll holds the object in memory anyway, and
 * the object's armed deadline for WebSockets, which outlasts hibernation. The timer is dropped once no one polls.
 */
export class Wakes {
  readonly #host: SocketHost;
  readonly #wake: () => void;
  #timerAt = Infinity;
  #cancel: (() => void) | null = null;
  /** Infinity: none that we know of. One left by an earlier life of the object wakes for nothing, once. */
  #armedAt = Infinity;

  constructor(host: SocketHost, wake: () => void) {
    this.#host = host;
    this.#wake = wake;
  }

  /** The armed deadline has come, or one of an earlier life. */
  deadlinePassed(): void {
    this.#armedAt = Infinity;
  }

  /** Asks for wakes at both times, ms since the epoch; Infinity: nothing is due on that side. */
  set(polling: number, sockets: number): void {
    this.#setTimer(polling);
    this.#setDeadline(sockets);
  }

  #setTimer(at: number): void {
    if (at === this.#timerAt) return;
    this.#cancel?.();
    this.#cancel = null;
    this.#timerAt = at;
    if (at === Infinity) return;
    this.#cancel = this.#host.after(Math.max(1, at - this.#host.now()), () => {
      this.#timerAt = Infinity;
      this.#cancel = null;
      this.#wake();
    });
  }

  /** A deadline that has become too early stays: a wake that finds nothing due costs less than a write. */
  #setDeadline(at: number): void {
    if (at === Infinity ? this.#armedAt === Infinity : at >= this.#armedAt) return;
    this.#armedAt = at === Infinity ? at : Math.max(at, this.#host.now() + 1);
    this.#host.arm(at === Infinity ? null : this.#armedAt);
  }
}
