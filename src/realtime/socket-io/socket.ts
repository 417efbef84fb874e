import type { Client } from "./client.ts";
import type { Namespace } from "./namespace.ts";

/** What is kept of a socket through hibernation. */
export interface Member<Data = unknown> {
  id: string;
  data: Data;
  rooms: readonly string[];
  owner: string;
  /** Set when the connection can be resumed. */
  seat: { pid: string; since: string } | null;
}

/** One client in one namespace. */
export class Socket<Data = unknown> {
  readonly namespace: string;
  readonly handlers: Namespace<Data>;
  /** The client came back after a short drop and has got what it missed. */
  readonly recovered: boolean;
  readonly #client: Client;
  #member: Member<Data>;

  constructor(
    client: Client,
    namespace: string,
    handlers: Namespace<Data>,
    member: Member<Data>,
    recovered: boolean,
  ) {
    this.#client = client;
    this.namespace = namespace;
    this.handlers = handlers;
    this.#member = member;
    this.recovered = recovered;
  }

  get id(): string {
    return this.#member.id;
  }

  /** Id of the connection beneath, shared by the client's sockets in other namespaces. */
  get sid(): string {
    return this.#client.connection.sid;
  }

  get data(): Data {
    return this.#member.data;
  }

  get rooms(): readonly string[] {
    return this.#member.rooms;
  }

  get member(): Readonly<Member<Data>> {
    return this.#member;
  }

  /** Replaces the data. */
  update(data: Data): void {
    this.#change({ data });
  }

  join(room: string): void {
    this.#change({ rooms: [...new Set([...this.rooms, room])] });
  }

  leave(room: string): void {
    this.#change({ rooms: this.rooms.filter((each) => each !== room) });
  }

  /** Sends an event. Where recovery is on, the client gets it even after a short drop. */
  emit(name: string, ...args: unknown[]): void {
    this.#client.emit(this, [name, ...args]);
  }

  /** Sends an event that is worthless once there is a newer one of its name: only the latest waits for the client. */
  emitLatest(name: string, payload: unknown): void {
    this.#client.emitLatest(this, name, payload);
  }

  /** Sends an event and resolves with the client's reply; rejects after `timeoutMs` or when the client goes. */
  emitWithAck(name: string, args: readonly unknown[], timeoutMs: number): Promise<unknown[]> {
    return this.#client.emitWithAck(this, [name, ...args], timeoutMs);
  }

  /** Puts the client out of the namespace, for good: a stock client does not try again by itself. */
  disconnect(): void {
    this.#client.leave(this, "server namespace disconnect");
  }

  /** Closes the whole connection, with all its namespaces; a stock client tries to come back. */
  closeConnection(): void {
    this.#client.connection.close("forced close");
  }

  #change(change: Partial<Member<Data>>): void {
    this.#member = { ...this.#member, ...change };
    this.#client.save();
  }
}
