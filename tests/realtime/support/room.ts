import type { ConnectRequest, Namespace } from "../../../src/realtime/socket-io/namespace.ts";
import { Refusal } from "../../../src/realtime/socket-io/namespace.ts";
import { Recovery, type RecoveryStore } from "../../../src/realtime/socket-io/recovery.ts";
import { createSocketIo, type SocketIoOptions } from "../../../src/realtime/socket-io/server.ts";
import type { Socket } from "../../../src/realtime/socket-io/socket.ts";
import { TUNING } from "./echo.ts";
import { type FakeSocket, ScriptedHost } from "./scripted-host.ts";
import { Wire } from "./wire.ts";

/** What the handlers of a namespace saw, in order. */
export interface Log {
  requests: ConnectRequest[];
  sockets: Socket[];
  out: string[];
  reports: unknown[];
}

/** The suites' namespace: tells a client its auth, sends messages back, acknowledges; and a few of our own. */
function echo(log: Log): Namespace<{ auth: Record<string, unknown> }> {
  return {
    connect(request) {
      log.requests.push(request);
      const { auth } = request;
      if (auth.refuse !== undefined) throw new Refusal("Unauthorized", auth.refuse);
      if (auth.fail) throw new Error("a bug");
      const rooms = Array.isArray(auth.rooms) ? auth.rooms.map(String) : [];
      return { data: { auth }, rooms, owner: String(auth.owner ?? "") };
    },
    connected(socket) {
      log.sockets.push(socket);
    },
    async event(socket, name, args, ack) {
      if (name === "message") socket.emit("message-back", ...args);
      if (name === "message-with-ack") ack?.(...args);
      if (name === "ack-twice") {
        ack?.(1);
        ack?.(2);
      }
      if (name === "fail") throw new Error("a bug in a handler");
      if (name === "loop") {
        const loop: Record<string, unknown> = {};
        loop.itself = loop;
        socket.emit("loop", loop);
      }
    },
    disconnected(socket, reason) {
      log.out.push(`${socket.id}: ${reason}`);
    },
  };
}

/** A Socket.IO server with two echo namespaces and a log of what its handlers saw. */
export function room(
  options: Partial<SocketIoOptions> & { store?: RecoveryStore } = {},
  host = new ScriptedHost(),
) {
  const log: Log = { requests: [], sockets: [], out: [], reports: [] };
  const { store, ...rest } = options;
  const io = createSocketIo({
    ...TUNING,
    pingInterval: 25_000,
    pingTimeout: 20_000,
    host,
    namespaces: { "/": echo(log), "/custom": echo(log) },
    recovery: store && new Recovery(store, host),
    report: (error) => log.reports.push(error),
    ...rest,
  });
  return { host, io, log, wire: new Wire(host, io) };
}

/** Opens a WebSocket and enters a namespace; what the server said so far is returned and checked off. */
export async function enter(
  wire: Wire,
  { namespace = "/", auth }: { namespace?: string; auth?: Record<string, unknown> } = {},
): Promise<{ sid: string; socket: FakeSocket; said: (string | Uint8Array)[] }> {
  const { sid, socket } = await wire.openSocket();
  socket.take();
  await wire.send(socket, `40${namespace === "/" ? "" : `${namespace},`}${auth ? JSON.stringify(auth) : ""}`);
  return { sid, socket, said: socket.take() };
}
