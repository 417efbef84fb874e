import { DurableObject } from "cloudflare:workers";
import type { Env } from "../../env.ts";
import { durableHost } from "../../realtime/durable-host.ts";
import { INTERVIEW } from "../../realtime/interview-events.ts";
import type { Broadcast, SocketIoServer } from "../../realtime/socket-io/server.ts";
import { gatewayPorts } from "../../services.ts";
import { createGateway, type GatewayPorts } from "../gateway.ts";
import type { Forwarded } from "../relays.ts";

/** Time for a close frame to leave before its object goes, in ms. */
const LINGER_MS = 50;

/** One per Socket.IO connection whose session is not known at its first request; relays to the session's object. */
export class LobbyObject extends DurableObject<Env> {
  readonly #io: SocketIoServer;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { storage } = ctx;
    const arm = (at: number | null) => void (at === null ? storage.deleteAlarm() : storage.setAlarm(at));
    this.#io = createGateway({
      name: `lobby:${ctx.id.name}`,
      host: durableHost(ctx, arm),
      ports: this.ports(),
      local: null,
      emptied: (silent) => {
        if (silent) setTimeout(() => ctx.abort("its only client never spoke"), LINGER_MS);
      },
    });
  }

  protected ports(): GatewayPorts {
    return gatewayPorts(this.env);
  }

  override fetch(request: Request): Promise<Response> {
    return this.#io.fetch(request);
  }

  /** Passes a broadcast of the session on. False: the client is gone. */
  async forward(sid: string, broadcast: Forwarded): Promise<boolean> {
    return this.#io.forward(sid, broadcast as Broadcast);
  }

  /** Ends a client's connection, because its login, its link or its session ended. */
  async closeRelayed(sid: string): Promise<void> {
    for (const socket of this.#io.sockets(INTERVIEW)) {
      if (socket.sid === sid) socket.closeConnection();
    }
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    this.#io.webSocketMessage(socket, frame);
  }

  override webSocketClose(socket: WebSocket): void {
    this.#io.webSocketClose(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#io.webSocketClose(socket);
  }

  override alarm(): void {
    this.#io.onDeadline();
  }
}
