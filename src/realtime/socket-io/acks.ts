interface Pending {
  namespace: string;
  settle(result: unknown[] | Error): void;
}

/** Replies that a client owes us. While one is awaited, its timer keeps the object from hibernating. */
export class Acks {
  readonly #after: (ms: number, run: () => void) => () => void;
  readonly #pending = new Map<number, Pending>();
  #nextId: number;

  /** `firstId`: larger with each life of the object, lest a late reply be taken for one to a newer event. */
  constructor(firstId: number, after: (ms: number, run: () => void) => () => void) {
    this.#nextId = firstId;
    this.#after = after;
  }

  /** Awaits a reply for `timeoutMs`; `send` is given the id that the event must carry. */
  expect(namespace: string, timeoutMs: number, send: (id: number) => void): Promise<unknown[]> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const settle = (result: unknown[] | Error) => {
        cancel();
        this.#pending.delete(id);
        if (result instanceof Error) reject(result);
        else resolve(result);
      };
      const cancel = this.#after(timeoutMs, () => settle(new Error("no reply in time")));
      this.#pending.set(id, { namespace, settle });
      send(id);
    });
  }

  /** Takes a reply; one that nobody awaits (any more) is dropped. */
  receive(namespace: string, id: number, args: unknown[]): void {
    const pending = this.#pending.get(id);
    if (pending?.namespace === namespace) pending.settle(args);
  }

  /** Gives up on the replies of a namespace that the client has left. */
  abandon(namespace: string): void {
    for (const pending of [...this.#pending.values()]) {
      if (pending.namespace === namespace) pending.settle(new Error("the client is gone"));
    }
  }
}
