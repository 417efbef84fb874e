import type { Result } from "../../core/errors.ts";
import { ok } from "../../core/errors.ts";
import type { SequencedEvent } from "../../core/session/events.ts";
import type { Place, RelayJoin, RelayLeave } from "../../core/session/relay.ts";
import type { Watcher } from "../../core/session/watcher.ts";
import { errorResponse } from "../../realtime/engine-io/errors.ts";
import type { SocketHost } from "../../realtime/engine-io/host.ts";
import type { Emission } from "../../realtime/interview-events.ts";
import { emissionOf, emissionOnce, INTERVIEW } from "../../realtime/interview-events.ts";
import type { SocketNote } from "../../realtime/interview-namespace.ts";
import { Recovery } from "../../realtime/socket-io/recovery.ts";
import type { Broadcast, SocketIoServer } from "../../realtime/socket-io/server.ts";
import type { Socket } from "../../realtime/socket-io/socket.ts";
import { SqlRecoveryStore } from "../../realtime/socket-io/sql-recovery.ts";
import type { GatewayPorts, LocalSession } from "../gateway.ts";
import { createGateway } from "../gateway.ts";
import type { Forwarded, Gateways } from "../relays.ts";
import type { SessionStore } from "./store.ts";

/** The Socket.IO clients of a session: those connected to its own object and those that others relay. */
export class IoRoom {
  readonly #store: SessionStore;
  readonly #gateways: Gateways;
  readonly #recovery: Recovery;
  readonly #io: SocketIoServer;
  readonly #keepAlive: (running: Promise<unknown>) => void;

  constructor(options: {
    name: string;
    sql: SqlStorage;
    store: SessionStore;
    host: SocketHost;
    ports: GatewayPorts;
    gateways: Gateways;
    local: LocalSession;
    keepAlive: (running: Promise<unknown>) => void;
  }) {
    const { name, store, host, ports, local } = options;
    this.#store = store;
    this.#gateways = options.gateways;
    this.#keepAlive = options.keepAlive;
    this.#recovery = new Recovery(new SqlRecoveryStore(options.sql, name), host);
    this.#io = createGateway({
      name: `session:${name}`,
      host,
      ports,
      local,
      recovery: this.#recovery,
      relay: (broadcast) => this.#relay(broadcast),
    });
  }

  fetch(request: Request): Promise<Response> {
    return this.#store.load() ? this.#io.fetch(request) : Promise.resolve(errorResponse("unknownSid"));
  }

  message(socket: WebSocket, frame: string | ArrayBuffer): void {
    this.#io.webSocketMessage(socket, frame);
  }

  closed(socket: WebSocket): void {
    this.#io.webSocketClose(socket);
  }

  onDeadline(): void {
    this.#io.onDeadline();
  }

  broadcast(events: readonly SequencedEvent[]): void {
    for (const event of events) this.#emit(emissionOf(event));
  }

  broadcastOnce(frame: { type: string; data: object }): void {
    this.#emit(emissionOnce(frame));
  }

  /** Everyone who watches, wherever their connection is. */
  watchers(): Watcher[] {
    return [
      ...this.#sockets().map(({ data }) => data.watcher),
      ...this.#relayed().map(({ watcher }) => watcher),
    ];
  }

  closeWhere(matches: (watcher: Watcher) => boolean): void {
    for (const socket of this.#sockets()) if (matches(socket.data.watcher)) socket.closeConnection();
    for (const { gateway, sid, watcher } of this.#relayed()) {
      if (!matches(watcher)) continue;
      this.#store.relays.remove(sid);
      this.#keepAlive(this.#gateways.close(gateway, sid).catch(() => {}));
    }
  }

  /** Takes in a client whose connection another object holds. */
  join({ resume, ...relayed }: RelayJoin): Result<Place> {
    this.#store.relays.add(relayed);
    const { watcher } = relayed;
    const owner = watcher.userId ?? watcher.shareId ?? "";
    const resumed = this.#recovery.resume(INTERVIEW, owner, { ...resume });
    const seat = resumed?.seat ?? this.#recovery.seat();
    return ok({ socketId: resumed?.id ?? watcher.ticket, seat, owner });
  }

  leave({ sid, absence }: RelayLeave): void {
    this.#store.relays.remove(sid);
    if (absence) this.#recovery.drop(absence);
  }

  /** As a gateway: passes another session's broadcast on to a client of ours. */
  forward(sid: string, broadcast: Forwarded): boolean {
    return this.#io.forward(sid, broadcast as Broadcast);
  }

  /** As a gateway: ends the connection of a client that another session relays through us. */
  closeRelayed(sid: string): void {
    for (const socket of this.#io.sockets(INTERVIEW)) if (socket.sid === sid) socket.closeConnection();
  }

  #sockets(): Socket<SocketNote>[] {
    const own = this.#store.load()?.session.id;
    return (this.#io.sockets(INTERVIEW) as Socket<SocketNote>[]).filter(({ data }) => data.sessionId === own);
  }

  #relayed() {
    return this.#store.exists() ? this.#store.relays.all() : [];
  }

  #emit({ name, payload, volatile, once }: Emission): void {
    this.#io.broadcast(INTERVIEW, name, payload, { volatile, once });
  }

  #relay({ namespace, frames, latest }: Broadcast): void {
    for (const { gateway, sid } of this.#relayed()) {
      const forwarding = this.#gateways.forward(gateway, sid, { namespace, frames, latest }).then(
        (there) => {
          if (!there && this.#store.exists()) this.#store.relays.remove(sid);
        },
        () => {},
      );
      this.#keepAlive(forwarding);
    }
  }
}
