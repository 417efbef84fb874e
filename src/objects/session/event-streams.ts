import type { SequencedEvent } from "../../core/session/events.ts";
import type { Watcher } from "../../core/session/watcher.ts";

/** Bytes that may wait for a reader; one that falls further behind is cut off and resumes by its last event id. */
const MAX_WAITING_BYTES = 2 ** 20;

/** Between two comments that keep proxies from closing a silent stream, in ms. */
const HEARTBEAT_MS = 25_000;

interface Stream {
  watcher: Watcher;
  writer: WritableStreamDefaultWriter<Uint8Array>;
  waiting: number;
}

const encoder = new TextEncoder();

/**
 * Watchers by server-sent events (WHATWG HTML, section 9.2). A stream keeps the object in memory as long as it is
 * open; clients that can should use a WebSocket.
 */
export class EventStreams {
  readonly #streams = new Set<Stream>();
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
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const stream: Stream = { watcher, writer: writable.getWriter(), waiting: 0 };
    this.#streams.add(stream);
    this.#heartbeat ??= setInterval(() => this.#each(": ping\n\n"), HEARTBEAT_MS);
    const end = () => {
      this.#remove(stream);
      onEnd();
    };
    stream.writer.closed.then(end, end);
    this.#write(stream, onceText(ready));
    for (const event of missed) this.#write(stream, eventText(event));
    return new Response(readable, {
      headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
    });
  }

  send(event: SequencedEvent): void {
    this.#each(eventText(event));
  }

  sendOnce(frame: { type: string; data: unknown }): void {
    this.#each(onceText(frame));
  }

  closeWhere(matches: (watcher: Watcher) => boolean): void {
    for (const stream of [...this.#streams]) if (matches(stream.watcher)) this.#cut(stream);
  }

  #each(text: string): void {
    for (const stream of [...this.#streams]) this.#write(stream, text);
  }

  #write(stream: Stream, text: string): void {
    const bytes = encoder.encode(text);
    stream.waiting += bytes.byteLength;
    if (stream.waiting > MAX_WAITING_BYTES) {
      this.#cut(stream);
      return;
    }
    stream.writer.write(bytes).then(
      () => {
        stream.waiting -= bytes.byteLength;
      },
      () => this.#remove(stream),
    );
  }

  #cut(stream: Stream): void {
    this.#remove(stream);
    stream.writer.abort("closed by the service").catch(() => {});
  }

  #remove(stream: Stream): void {
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
