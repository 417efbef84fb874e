import { DurableObject } from "cloudflare:workers";
import { durableHost } from "../../src/realtime/durable-host.ts";
import { message } from "../../src/realtime/engine-io/packet.ts";
import { EngineServer } from "../../src/realtime/engine-io/server.ts";
import { Sids } from "../../src/realtime/engine-io/sid.ts";
import type { EngineApp } from "../../src/realtime/engine-io/surroundings.ts";
import { serveFront } from "../../src/realtime/front.ts";
import { type Namespace, Refusal } from "../../src/realtime/socket-io/namespace.ts";
import { Recovery } from "../../src/realtime/socket-io/recovery.ts";
import { createSocketIo, type SocketIoServer } from "../../src/realtime/socket-io/server.ts";
import { SqlRecoveryStore } from "../../src/realtime/socket-io/sql-recovery.ts";

interface Env {
  SOCKETS: DurableObjectNamespace<SocketsObject>;
}

/** What the suites expect of the server they test. */
const TUNING = { pingInterval: 300, pingTimeout: 200, maxPayload: 1_000_000 };
const CONNECT_TIMEOUT_MS = 1_000;
/** Time for a close frame to leave before its object goes. */
const LINGER_MS = 50;

type Servers = EngineServer | SocketIoServer;

/** The suites' namespace: tells a client its auth, sends messages back, acknowledges. */
const echo: Namespace<Record<string, unknown>> = {
  connect: ({ auth }) => ({ data: auth }),
  connected: (socket) => socket.emit("auth", socket.data),
  event(socket, name, args, ack) {
    if (name === "message") socket.emit("message-back", ...args);
    if (name === "message-with-ack") ack?.(...args);
  },
};

const guarded: Namespace<null> = {
  connect({ auth }) {
    if (auth.token !== "open sesame") throw new Refusal("Unauthorized", { code: "bad_token" });
    return { data: null };
  },
  event() {},
};

/**
 * Object names say what is served: `engine:…` an echo, `socket:…` the suites' namespaces, `room:…` one object for all,
 * from which clients can resume.
 */
export class SocketsObject extends DurableObject<Env> {
  readonly #server: Servers;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#server = this.#serve(ctx.id.name ?? "");
  }

  #serve(name: string): Servers {
    const { storage } = this.ctx;
    const host = durableHost(this.ctx, (at) => (at === null ? storage.deleteAlarm() : storage.setAlarm(at)));
    const emptied = (silent: boolean) => {
      if (silent) setTimeout(() => this.ctx.abort("its only client never spoke"), LINGER_MS);
    };
    if (name.startsWith("engine:")) {
      const app: EngineApp<unknown> = {
        initial: () => null,
        message: (connection, data) => connection.send(message(data)),
      };
      return new EngineServer({ ...TUNING, host, app, emptied });
    }
    const namespaces: Record<string, Namespace> = { "/": echo, "/custom": echo, "/guarded": guarded };
    const report = (error: unknown) => console.error(error);
    const options = { ...TUNING, host, connectTimeout: CONNECT_TIMEOUT_MS, report };
    if (name.startsWith("socket:")) return createSocketIo({ ...options, namespaces, emptied });
    for (const table of SqlRecoveryStore.TABLES) storage.sql.exec(table);
    const recovery = new Recovery(new SqlRecoveryStore(storage.sql, this.ctx.id.toString()), host);
    const server = createSocketIo({ ...options, namespaces: { "/": room(() => server) }, recovery });
    return server;
  }

  override fetch(request: Request): Promise<Response> {
    return this.#server.fetch(request);
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    this.#server.webSocketMessage(socket, frame);
  }

  override webSocketClose(socket: WebSocket): void {
    this.#server.webSocketClose(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#server.webSocketClose(socket);
  }

  override alarm(): void {
    this.#server.onDeadline();
  }
}

/** A namespace whose clients talk to each other. */
function room(server: () => SocketIoServer): Namespace<null> {
  return {
    connect: () => ({ data: null, owner: "anyone" }),
    event(socket, name, [payload], ack) {
      const io = server();
      if (name === "say") io.broadcast("/", "said", payload);
      if (name === "measure") io.broadcast("/", "measured", payload, { volatile: true });
      if (name === "kick") socket.disconnect();
      if (name === "drop") socket.closeConnection();
      if (name === "ask") {
        socket.emitWithAck("question", [payload], 1_000).then(
          ([answer]) => ack?.(answer),
          (error: Error) => ack?.(error.message),
        );
      }
    },
  };
}

const sids = new Sids("conformance");

/** First path segment → object name for a new connection. */
const PLACES: Record<string, () => string> = {
  "engine.io": () => `engine:${crypto.randomUUID()}`,
  "socket.io": () => `socket:${crypto.randomUUID()}`,
  room: () => "room:one",
};

export default {
  fetch(request, env) {
    const place = PLACES[new URL(request.url).pathname.split("/")[1] ?? ""];
    if (!place) return new Response("not found", { status: 404 });
    return serveFront(request, {
      sids,
      allowsOrigin: (origin) => origin === "http://allowed.example",
      route: (name) => env.SOCKETS.getByName(name),
      place: () => ({ name: place(), identity: null }),
    });
  },
} satisfies ExportedHandler<Env>;
