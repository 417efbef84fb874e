import { labelOf, type Saved } from "./attachment.ts";
import { drain } from "./body.ts";
import { Connection } from "./connection.ts";
import { errorResponse } from "./errors.ts";
import type { HostSocket, SocketHost } from "./host.ts";
import type { CloseReason } from "./link.ts";
import { answerPoll, answerPost } from "./long-polling.ts";
import { ENGINE_DEFAULTS, type EngineOptions, GRACE_MS } from "./options.ts";
import { decode, frameBytes, packet } from "./packet.ts";
import { type Routing, routingOf } from "./routing.ts";
import { closeQuietly } from "./socket-link.ts";
import type { EngineApp } from "./surroundings.ts";
import { Wakes } from "./wakes.ts";

export interface EngineServerOptions<State> extends Partial<EngineOptions> {
  host: SocketHost;
  app: EngineApp<State>;
  /**
   * The last connection has ended. `silent`: it was a WebSocket that had never sent a frame; the runtime then keeps
   * the TCP connection until the object hibernates, so an object that served this client only should abort itself.
   */
  emptied?(silent: boolean): void;
}

/**
 * An Engine.IO server (protocol 4: polling, WebSocket, upgrade, heartbeat) inside one Durable Object. The object passes
 * on its `fetch`, `webSocketMessage`, `webSocketClose`, `webSocketError` and its deadline. What must outlast hibernation
 * is in the sockets' attachments; build the server in the object's constructor.
 */
export class EngineServer<State = unknown> {
  readonly #host: SocketHost;
  readonly #options: EngineOptions;
  readonly #app: EngineApp<State>;
  readonly #emptied: ((silent: boolean) => void) | undefined;
  readonly #connections = new Map<string, Connection<State>>();
  readonly #wakes: Wakes;

  constructor({ host, app, emptied, ...tuning }: EngineServerOptions<State>) {
    this.#host = host;
    this.#options = { ...ENGINE_DEFAULTS, ...tuning };
    this.#app = app;
    this.#emptied = emptied;
    this.#wakes = new Wakes(host, () => this.#check());
    for (const socket of host.sockets()) this.#restore(socket);
    this.#schedule();
  }

  /** The open connections. */
  get connections(): Iterable<Connection<State>> {
    return this.#connections.values();
  }

  connection(sid: string): Connection<State> | null {
    return this.#connections.get(sid) ?? null;
  }

  /** Answers a request that the front let through. */
  async fetch(request: Request): Promise<Response> {
    const routing = routingOf(request);
    const answer = routing ? this.#answer(request, routing) : errorResponse("badRequest");
    this.#schedule();
    const response = await answer;
    this.#schedule();
    if (response.status !== 101) await drain(request);
    return response;
  }

  /** Takes a frame. False: the socket is not one of ours. */
  webSocketMessage(socket: HostSocket, frame: string | ArrayBuffer): boolean {
    const note = labelOf<State>(socket);
    if (!note) return false;
    const connection = this.#connections.get(note.sid);
    if (!connection) closeQuietly(socket, 1001, "unknown connection");
    else if (frameBytes(frame) > this.#options.maxPayload) connection.close("payload too large");
    else if (note.role === "probe") connection.receiveProbe(decode(frame));
    else connection.receive(decode(frame));
    this.#schedule();
    return true;
  }

  /** Notes that a socket is gone, by its peer's close or by an error. False: it is not one of ours. */
  webSocketClose(socket: HostSocket): boolean {
    const note = labelOf<State>(socket);
    if (!note) return false;
    closeQuietly(socket, 1000, "closed");
    const connection = this.#connections.get(note.sid);
    if (note.role === "probe") connection?.endProbe();
    else connection?.close("transport close");
    this.#schedule();
    return true;
  }

  /** Does what is due for all connections. May be called early, late and any number of times. */
  onDeadline(): void {
    this.#wakes.deadlinePassed();
    this.#check();
  }

  #check(): void {
    for (const connection of [...this.#connections.values()]) connection.check();
    this.#schedule();
  }

  #restore(socket: HostSocket): void {
    const note = labelOf<State>(socket);
    if (!note) return;
    if (note.role === "probe") closeQuietly(socket, 1001, "unknown connection");
    else this.#connect(note.sid, socket, note.role.live);
  }

  #connect(sid: string, socket: HostSocket | null, saved: Saved<State>): Connection<State> {
    const around = {
      host: this.#host,
      options: this.#options,
      app: this.#app,
      ended: (connection: Connection<State>, reason: CloseReason) => this.#ended(connection, reason),
    };
    const connection = new Connection<State>(around, sid, socket, saved);
    this.#connections.set(sid, connection);
    return connection;
  }

  #ended(connection: Connection<State>, reason: CloseReason): void {
    this.#connections.delete(connection.sid);
    this.#app.closed?.(connection, reason);
    this.#schedule();
    const silent = connection.transport === "websocket" && !connection.heard;
    if (this.#connections.size === 0) this.#emptied?.(silent);
  }

  #answer(request: Request, routing: Routing): Response | Promise<Response> {
    const webSocket = request.headers.get("upgrade")?.toLowerCase() === "websocket";
    if (routing.fresh) return this.#open(routing, webSocket);
    const connection = this.#connections.get(routing.sid);
    connection?.check();
    if (!connection || connection.closed) return errorResponse("unknownSid");
    if (webSocket) return this.#secondTransport(connection);
    const { polling } = connection;
    if (!polling) return this.#refuseLate();
    if (request.method === "GET") return answerPoll(connection, polling);
    if (request.method === "POST") return answerPost(request, connection, polling, this.#options.maxPayload);
    return errorResponse("badRequest");
  }

  #open({ sid, identity }: Routing, webSocket: boolean): Response | Promise<Response> {
    const accepted = webSocket ? this.#host.accept() : null;
    const connection = this.#connect(sid, accepted?.socket ?? null, {
      identity,
      state: this.#app.initial(),
      heartbeat: { pingedAt: this.#host.now(), awaiting: false },
      expiresAt: null,
      heard: false,
    });
    connection.save();
    const { pingInterval, pingTimeout, maxPayload } = this.#options;
    const upgrades = webSocket ? [] : ["websocket"];
    connection.send(packet("open", JSON.stringify({ sid, upgrades, pingInterval, pingTimeout, maxPayload })));
    this.#app.opened?.(connection);
    if (accepted) return accepted.response;
    return connection.polling ? answerPoll(connection, connection.polling) : errorResponse("badRequest");
  }

  /** A polling client may try one WebSocket at a time; any other is let in only to be closed, as clients expect. */
  #secondTransport(connection: Connection<State>): Response {
    const welcome = connection.polling && !connection.upgrading;
    const { socket, response } = welcome ? this.#host.accept() : this.#host.acceptToClose();
    if (welcome) connection.startProbe(socket);
    else this.#host.after(GRACE_MS, () => closeQuietly(socket, 1000, "already upgraded"));
    return response;
  }

  /** A poll of a client that has moved to its WebSocket. */
  #refuseLate(): Promise<Response> {
    return new Promise((resolve) => this.#host.after(GRACE_MS, () => resolve(errorResponse("badRequest"))));
  }

  #schedule(): void {
    let polling = Infinity;
    let sockets = Infinity;
    for (const connection of this.#connections.values()) {
      if (connection.transport === "polling") polling = Math.min(polling, connection.due);
      else sockets = Math.min(sockets, connection.due);
    }
    this.#wakes.set(polling, sockets);
  }
}
