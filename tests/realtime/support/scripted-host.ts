import { serialize } from "node:v8";
import type { HostSocket, SocketHost } from "../../../src/realtime/engine-io/host.ts";

/** Most that the runtime keeps beside a socket, in bytes. */
const ATTACHMENT_BYTES = 16_384;

/** The server's end of a WebSocket, as seen from outside. */
export class FakeSocket implements HostSocket {
  readonly frames: (string | Uint8Array)[] = [];
  /** How the server closed it. */
  closed: { code: number | undefined; reason: string | undefined } | null = null;
  /** Makes the next send throw, as on a socket that has just gone. */
  broken = false;
  #attachment: unknown = null;

  send(data: string | Uint8Array): void {
    if (this.broken || this.closed) throw new TypeError("the socket is closed");
    this.frames.push(typeof data === "string" ? data : data.slice());
  }

  close(code?: number, reason?: string): void {
    if (this.closed) throw new TypeError("the socket is closed");
    this.closed = { code, reason };
  }

  serializeAttachment(value: unknown): void {
    if (serialize(value).length > ATTACHMENT_BYTES) throw new RangeError("the attachment is too large");
    this.#attachment = structuredClone(value);
  }

  deserializeAttachment(): unknown {
    return structuredClone(this.#attachment);
  }

  /** What was sent since the last call. */
  take(): (string | Uint8Array)[] {
    return this.frames.splice(0);
  }
}

interface Timer {
  at: number;
  run: () => void;
}

/** An object that hosts sockets, with a clock that only the test moves. */
export class ScriptedHost implements SocketHost {
  time = Date.UTC(2026, 0, 1);
  armedAt: number | null = null;
  /** How often a deadline was armed or disarmed: each is a write. */
  armings = 0;
  /** What the object does at its deadline. */
  onDeadline: () => void = () => {};
  readonly #timers = new Set<Timer>();
  #sockets: FakeSocket[] = [];
  #ids = 0;
  #accepted: FakeSocket | null = null;

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.time + ms, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  arm(at: number | null): void {
    this.armedAt = at;
    this.armings++;
  }

  newId(): string {
    return `id-${++this.#ids}`;
  }

  accept(): { socket: FakeSocket; response: Response } {
    const accepted = this.acceptToClose();
    this.#sockets.push(accepted.socket);
    return accepted;
  }

  acceptToClose(): { socket: FakeSocket; response: Response } {
    const socket = new FakeSocket();
    this.#accepted = socket;
    // Only the runtime can make a 101.
    return { socket, response: new Response(null, { headers: { "x-status": "101" } }) };
  }

  sockets(): FakeSocket[] {
    return this.#sockets.filter(({ closed }) => closed === null);
  }

  /** The socket accepted last. */
  accepted(): FakeSocket {
    if (this.#accepted === null) throw new Error("no socket was accepted");
    return this.#accepted;
  }

  /** Could the object hibernate, as far as timers go? */
  get idle(): boolean {
    return this.#timers.size === 0;
  }

  /** Lets time pass, with all that is due on the way, and promises settle after each step. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms;
    await settle();
    for (let next = this.#next(end); next !== null; next = this.#next(end)) {
      this.time = Math.max(this.time, next.at);
      next.run();
      await settle();
    }
    this.time = end;
  }

  /** The same object after hibernation: its sockets and its deadline are there, nothing else. */
  hibernate(): ScriptedHost {
    if (!this.idle) throw new Error("a pending timer keeps the object from hibernating");
    const later = new ScriptedHost();
    later.time = this.time;
    later.armedAt = this.armedAt;
    later.#sockets = this.sockets();
    later.#ids = 1_000;
    return later;
  }

  /** The earliest timer or deadline up to `end`, taken out. */
  #next(end: number): Timer | null {
    let first: Timer | null = null;
    for (const timer of this.#timers) if (first === null || timer.at < first.at) first = timer;
    if (this.armedAt !== null && (first === null || this.armedAt < first.at)) {
      first = { at: this.armedAt, run: this.onDeadline };
    }
    if (first === null || first.at > end) return null;
    if (first.run === this.onDeadline) this.armedAt = null;
    else this.#timers.delete(first);
    return first;
  }
}

/** Lets promises that are ready run their course. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
