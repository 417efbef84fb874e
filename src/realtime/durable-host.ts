import { toBase64Url } from "./engine-io/base64.ts";
import type { SocketHost } from "./engine-io/host.ts";

/** Tells the sockets of the realtime modules from others that the same object may hold. */
const TAG = "engine.io";
const ID_BYTES = 15;

/**
 * A Durable Object as a host of sockets. `arm` asks the keeper of the object's one alarm for a call of the server's
 * `onDeadline()` at a time (ms since the epoch), or with null for none.
 */
export function durableHost(ctx: DurableObjectState, arm: (at: number | null) => void): SocketHost {
  return {
    now: () => Date.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    arm,
    newId: () => toBase64Url(crypto.getRandomValues(new Uint8Array(ID_BYTES))),
    accept() {
      const { 0: client, 1: socket } = new WebSocketPair();
      ctx.acceptWebSocket(socket, [TAG]);
      return { socket, response: new Response(null, { status: 101, webSocket: client }) };
    },
    // A hibernating socket that has never sent a frame keeps its TCP connection open when it is closed.
    acceptToClose() {
      const { 0: client, 1: socket } = new WebSocketPair();
      socket.accept();
      return { socket, response: new Response(null, { status: 101, webSocket: client }) };
    },
    sockets: () => ctx.getWebSockets(TAG),
  };
}
