import type { Connection } from "../engine-io/connection.ts";
import type { HostSocket, SocketHost } from "../engine-io/host.ts";
import { ENGINE_DEFAULTS, type EngineOptions } from "../engine-io/options.ts";
import { type Frame, type Outgoing, outgoing } from "../engine-io/packet.ts";
import { EngineServer } from "../engine-io/server.ts";
import { type Audience, reaches } from "./audience.ts";
import { Client } from "./client.ts";
import { Coalescer } from "./coalescer.ts";
import { encodeEvent } from "./events.ts";
import type { Namespace } from "./namespace.ts";
import type { Recovery } from "./recovery.ts";
import type { Socket } from "./socket.ts";
import type { ClientState, ClientSurroundings } from "./surroundings.ts";

export interface SocketIoOptions extends Partial<EngineOptions> {
  host: SocketHost;
  /** By name, with the leading slash. */
  namespaces: Record<string, Namespace>;
  /** How long a client may be in no namespace before it is closed, ms. */
  connectTimeout?: number;
  /** Least time between two volatile broadcasts of one event to one audience, ms. */
  volatileInterval?: number;
  /** Lets clients resume after a short drop. */
  recovery?: Recovery;
  /** Told of each broadcast as it goes out, for clients whose connection is in another object. */
  relay?(broadcast: Broadcast): void;
  /** Told of what handlers throw, other than a `Refusal`. */
  report(error: unknown): void;
  /** See {@link EngineServer}. */
  emptied?(silent: boolean): void;
}

/** A broadcast in a form that can be passed to another object. */
export interface Broadcast extends Audience {
  /** The packet as encoded: text, then its attachments. */
  frames: Frame[];
  /** Set for a volatile one: it replaces an earlier one with this key that has not left yet. */
  latest: string | null;
}

export interface BroadcastOptions {
  /** Only to this room, or to the socket of this id. */
  room?: string;
  /** Not to this room, or to the socket of this id. */
  except?: string;
  /** Never resumed: a client that is away when it is sent does not get it. */
  once?: boolean;
  /** Worth nothing once there is a newer one: at most one per `volatileInterval`, latest wins, never resumed. */
  volatile?: boolean;
}

/** The defaults of the Node.js server, and ten volatile broadcasts a second. */
const CONNECT_TIMEOUT_MS = 45_000;
const VOLATILE_INTERVAL_MS = 100;

/**
 * A Socket.IO server (protocol 5) inside one Durable Object, for the stock client v4. The object builds it in its
 * constructor and passes on `fetch`, `webSocketMessage`, `webSocketClose` (errors too) and its deadline. Sockets with
 * their data and rooms outlast hibernation; acks awaited and packets half received do not.
 */
export function createSocketIo(options: SocketIoOptions): SocketIoServer {
  return new SocketIoServer(options);
}

export class SocketIoServer {
  readonly #engine: EngineServer<ClientState>;
  readonly #around: ClientSurroundings;
  readonly #clients = new WeakMap<Connection<ClientState>, Client>();
  readonly #coalescer: Coalescer;
  readonly #relay: ((broadcast: Broadcast) => void) | undefined;

  constructor(options: SocketIoOptions) {
    const {
      host,
      namespaces,
      connectTimeout,
      volatileInterval,
      recovery,
      relay,
      report,
      emptied,
      ...tuning
    } = options;
    this.#around = {
      host,
      namespaces: new Map(Object.entries(namespaces)),
      recovery: recovery ?? null,
      connectTimeout: connectTimeout ?? CONNECT_TIMEOUT_MS,
      maxAttached: tuning.maxBuffered ?? ENGINE_DEFAULTS.maxBuffered,
      vacate: (pid, owner) => this.#vacate(pid, owner),
      report,
    };
    this.#relay = relay;
    this.#coalescer = new Coalescer(volatileInterval ?? VOLATILE_INTERVAL_MS, (ms, run) =>
      host.after(ms, run),
    );
    this.#engine = new EngineServer<ClientState>({
      ...tuning,
      host,
      emptied,
      app: {
        initial: () => [],
        opened: (connection) => this.#client(connection).expectConnect(),
        message: (connection, data) => this.#client(connection).receive(data),
        closed: (connection, reason) => this.#client(connection).closed(reason),
      },
    });
  }

  /** Answers a request that the front let through. */
  fetch(request: Request): Promise<Response> {
    return this.#engine.fetch(request);
  }

  /** Takes a frame. False: the socket is not one of this server's. */
  webSocketMessage(socket: HostSocket, frame: string | ArrayBuffer): boolean {
    return this.#engine.webSocketMessage(socket, frame);
  }

  /** Notes that a socket is gone. False: it is not one of this server's. */
  webSocketClose(socket: HostSocket): boolean {
    return this.#engine.webSocketClose(socket);
  }

  /** To be called at the armed deadline. */
  onDeadline(): void {
    this.#engine.onDeadline();
  }

  /** The sockets in a namespace. */
  sockets(namespace: string): Socket[] {
    return this.#all()
      .map((client) => client.socket(namespace))
      .filter((socket) => socket !== null);
  }

  /** Sends an event to a namespace or a room of it, encoded once. */
  broadcast(
    namespace: string,
    event: string,
    payload: unknown,
    { room, except, volatile = false, once = false }: BroadcastOptions = {},
  ): void {
    const audience: Audience = { namespace, room: room ?? null, except: except ?? null };
    const args = [event, payload];
    if (!volatile) {
      this.#deliver(audience, encodeEvent(audience, args, once ? null : this.#around.recovery), null);
      return;
    }
    const latest = JSON.stringify([event, audience]);
    this.#coalescer.run(latest, () => this.#deliver(audience, encodeEvent(audience, args, null), latest));
  }

  /**
   * Sends what the `relay` of another object was told to the client on connection `sid`, which may still be waiting
   * for its admission. False: it is not here, and never will be.
   */
  forward(
    sid: string,
    { namespace, frames, latest }: Pick<Broadcast, "namespace" | "frames" | "latest">,
  ): boolean {
    const connection = this.#engine.connection(sid);
    return connection !== null && this.#client(connection).forward(namespace, frames.map(outgoing), latest);
  }

  #deliver(audience: Audience, packets: Outgoing[], latest: string | null): void {
    for (const client of this.#all()) {
      const socket = client.socket(audience.namespace);
      if (socket && reaches(audience, audience.namespace, socket)) client.send(packets, latest);
    }
    this.#relay?.({ ...audience, frames: packets.map(({ frame }) => frame), latest });
  }

  #vacate(pid: string, owner: string): void {
    for (const client of this.#all()) {
      const held = [...client.sockets].some(
        ({ member }) => member.seat?.pid === pid && member.owner === owner,
      );
      if (held) client.connection.close("transport close");
    }
  }

  #all(): Client[] {
    return [...this.#engine.connections].map((connection) => this.#client(connection));
  }

  /** The client of a connection, made again after hibernation. */
  #client(connection: Connection<ClientState>): Client {
    const known = this.#clients.get(connection);
    if (known) return known;
    const client = new Client(this.#around, connection);
    this.#clients.set(connection, client);
    return client;
  }
}
