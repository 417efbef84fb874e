import { errorResponse } from "./errors.ts";
import type { CloseReason, Link } from "./link.ts";
import type { EngineOptions } from "./options.ts";
import type { Outbox } from "./outbox.ts";
import { packet, payloadText } from "./packet.ts";

/** The body of a successful poll. */
export function pollResponse(body: string): Response {
  return new Response(body, {
    headers: { "content-type": "text/plain; charset=UTF-8", "cache-control": "no-store" },
  });
}

/** HTTP long-polling: packets leave when a poll is waiting for them. */
export class PollingLink implements Link {
  readonly name = "polling";
  readonly unread = 0;
  /** A post is being read. */
  posting = false;
  readonly #maxPayload: number;
  #answer: ((response: Response) => void) | null = null;

  constructor({ maxPayload }: EngineOptions) {
    this.#maxPayload = maxPayload;
  }

  /** A poll is waiting. */
  get polled(): boolean {
    return this.#answer !== null;
  }

  /** Keeps a poll until there is something to say. That its client has hung up only shows by the missing pong. */
  hold(): Promise<Response> {
    return new Promise((resolve) => {
      this.#answer = (response) => {
        this.#answer = null;
        resolve(response);
      };
    });
  }

  flush(outbox: Outbox): void {
    if (this.#answer === null) return;
    const payload = outbox.takePayload(this.#maxPayload);
    if (payload !== null) this.#answer(pollResponse(payload));
  }

  /** Ends a waiting poll with a packet that means nothing. */
  endPoll(): void {
    this.#answer?.(pollResponse(payloadText(packet("noop"))));
  }

  /** Ends a waiting poll of a client that has moved to its WebSocket. */
  refusePoll(): void {
    this.#answer?.(errorResponse("badRequest"));
  }

  pinged(): void {}
  ponged(): void {}

  close(reason: CloseReason): void {
    if (reason === "transport close") this.endPoll();
    else this.#answer?.(pollResponse(payloadText(packet("close"))));
  }
}
