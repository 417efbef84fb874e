import type { SequencedEvent } from "../../core/session/events.ts";
import type { Watcher } from "../../core/session/watcher.ts";

/** Bytes that may wait for a reader; one that falls further behind is cut off and resumes by its last event id. */
const MAX_WAITING_BYTES = 2 ** 20;

/** Missed events handed over at a time, as the reader takes them. */
const MISSED_AT_ONCE = 100;

/** Between two comments that keep proxies from closing a silent stream, in ms. */
const HEARTBEAT_MS = 25_000;

const encoder = new TextEncoder();

/** One reader: first what it missed, as fast as it reads, then what happens. */
class EventStream {
  readonly watcher: Watcher;
  readonly readable: ReadableStream<Uint8Array>;
  readonly #missed: SequencedEvent[];
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  constructor(watcher: Watcher, first: string, missed: readonly SequencedEvent[], onEnd: () => void) {
    this.watcher = watcher;
    this.#missed = [...missed];
    this.readable = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
          controller.enqueue(encoder.encode(first));
        },
        pull: (controller) => {
          const next = this.#missed.splice(0, MISSED_AT_ONCE);
          if (next.length) controller.enqueue(encoder.encode(next.map(eventText).join("")));
        },
        cancel: onEnd,
      },
      { highWaterMark: 2 ** 16, size: (chunk) => chunk.byteLength },
    );
  }

  /** Takes an event; one that comes while the reader catches up waits behind what was missed. */
  event(event: SequencedEvent): boolean {
    if (!this.#missed.length) return this.text(eventText(event));
    this.#missed.push(event);
    return true;
  }

  /** False when the reader is too far behind. */
  text(text: string): boolean {
    const room = this.#controller?.desiredSize ?? null;
    if (room === null || room < -MAX_WAITING_BYTES) return false;
    this.#controller?.enqueue(encoder.encode(text));
    return true;
  }

  close(): void {
    this.#controller?.close();
    this.#controller = null;
  }
}

/**
 * Watchers by server-sent events (WHATWG HTML, section 9.2). A stream keeps the object in memory as long as it is
 * open; clients that can should use a WebSocket.
 */
export class EventStreams {
  readonly #streams = new Set<EventStream>();
  #heartbeat: ReturnType<typeof setInterval> | null = null;

  get size(): number {
    return this.#streams.size;
  }

  watchers(): Watcher[] {
    return [...this.#streams].map(({ watcher }) => watcher);
  }

  open(
    watcher: Watcher,
    ready: { type: string; data: unknown },
    missed: readonly SequencedEvent[],
    onEnd: () => void,
  ): Response {
    const stream: EventStream = new EventStream(watcher, onceText(ready), missed, () => {
      this.#remove(stream);
      onEnd();
    });
    this.#streams.add(stream);
    this.#heartbeat ??= setInterval(() => this.#each((each) => each.text(": ping\n\n")), HEARTBEAT_MS);
    return new Response(stream.readable, {
      headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
    });
  }

  send(event: SequencedEvent): void {
    this.#each((stream) => stream.event(event));
  }

  sendOnce(frame: { type: string; data: unknown }): void {
    this.#each((stream) => stream.text(onceText(frame)));
  }

  closeWhere(matches: (watcher: Watcher) => boolean): void {
    for (const stream of [...this.#streams]) if (matches(stream.watcher)) this.#cut(stream);
  }

  /** Writes to every stream; one that cannot take more is cut off. */
  #each(write: (stream: EventStream) => boolean): void {
    for (const stream of [...this.#streams]) if (!write(stream)) this.#cut(stream);
  }

  #cut(stream: EventStream): void {
    this.#remove(stream);
    stream.close();
  }

  #remove(stream: EventStream): void {
    this.#streams.delete(stream);
    if (this.#streams.size || this.#heartbeat === null) return;
    clearInterval(this.#heartbeat);
    this.#heartbeat = null;
  }
}

const eventText = ({ seq, at, event }: SequencedEvent): string =>
  `id: ${seq}\nevent: ${event.type}\ndata: ${JSON.stringify({ seq, at: new Date(at).toISOString(), data: event.data })}\n\n`;

const onceText = ({ type, data }: { type: string; data: unknown }): string =>
  `event: ${type}\ndata: ${JSON.stringify({ data })}\n\n`;
