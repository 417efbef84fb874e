import type { ProjectionPort } from "../../core/ports.ts";
import type { SessionStore } from "./store.ts";

/** Longest a request waits for the database to take its changes, in ms. */
const INLINE_MS = 1_000;

/** Longest one send may take, in ms; after that it counts as failed, whatever became of it. */
const SEND_MS = 10_000;

async function withinLimit(sending: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database did not answer in time")), SEND_MS);
  });
  await Promise.race([sending, limit]).finally(() => clearTimeout(timer));
}

/**
 * Sends to the database what it has not got yet. Delivery is at least once and the effect exactly once: rows are
 * guarded by their revision, so a repeated or overtaken send changes nothing.
 */
export class Outbox {
  readonly #store: SessionStore;
  readonly #projection: ProjectionPort;
  #sending: Promise<void> | null = null;

  constructor(store: SessionStore, projection: ProjectionPort) {
    this.#store = store;
    this.#projection = projection;
  }

  /** Sends everything unsent; rejects when the database does not take it. */
  async flush(): Promise<void> {
    for (;;) {
      if (this.#sending) await this.#sending.catch(() => {});
      if (this.#sending) continue;
      const batch = this.#store.unsent();
      if (!batch) return;
      this.#sending = withinLimit(this.#projection.apply(batch));
      try {
        await this.#sending;
        this.#store.sent(batch.session.rev);
      } finally {
        this.#sending = null;
      }
    }
  }

  /** Tries to flush within a second; a failure is left to the deadline that the commit set. */
  async flushInline(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, INLINE_MS);
    });
    await Promise.race([this.flush().catch(() => {}), limit]);
    clearTimeout(timer);
  }
}
