import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { openSocket, watch } from "../support/sockets.ts";

/** Somebody who is connected to a session. */
export interface Watching {
  name: string;
  /** Settles when the service has ended the connection. */
  ended(): Promise<unknown>;
}

async function byLink(path: string, share: string): Promise<Watching> {
  const socket = await watch(`${path}?share=${share}`);
  return { name: "raw socket of an observer", ended: () => socket.untilClosed() };
}

/** The owner's socket, by which a live sample has come in. */
async function bySendingSocket(path: string, headers: Record<string, string>): Promise<Watching> {
  const socket = await watch(path, headers);
  socket.send({ type: "metrics", id: 1, data: { postureScore: 50 } });
  await socket.until(({ type, id }) => type === "ack" && id === 1);
  return { name: "raw socket", ended: () => socket.untilClosed() };
}

async function byEventStream(path: string, headers: Record<string, string>): Promise<Watching> {
  const accept = { accept: "text/event-stream", ...headers };
  const response = await exports.default.fetch(new Request(`http://localhost${path}`, { headers: accept }));
  expect(response.status).toBe(200);
  const text = response.text();
  return { name: "event stream", ended: () => text };
}

/** A Socket.IO client without the library, which does not run here: three packets are all it takes. */
async function bySocketIo(hex: string, headers: Record<string, string>): Promise<Watching> {
  const response = await exports.default.fetch(
    new Request(`http://localhost/socket.io/?EIO=4&transport=websocket&sessionId=${hex}`, {
      headers: { upgrade: "websocket", ...headers },
    }),
  );
  const socket = response.webSocket;
  if (!socket) throw new Error(`refused with ${response.status}`);
  const closed = new Promise((resolve) => socket.addEventListener("close", resolve));
  const admitted = new Promise<void>((resolve, reject) => {
    socket.addEventListener("message", ({ data }) => {
      const packet = String(data);
      if (packet.startsWith("0")) socket.send("40/interview,{}");
      if (packet.startsWith("40/interview,")) resolve();
      if (packet.startsWith("44/interview,")) reject(new Error(packet));
    });
  });
  socket.accept();
  await admitted;
  return { name: "Socket.IO", ended: () => closed };
}

/** Connects to a session in every way there is. */
export async function watchEveryWay(
  hex: string,
  credentials: { token: string; share: string },
): Promise<Watching[]> {
  const path = `/api/realtime/sessions/${hex}`;
  const { token, share } = credentials;
  const authorization = { authorization: `Bearer ${token}` };
  return [
    await bySendingSocket(path, authorization),
    await byLink(path, share),
    await byEventStream(path, authorization),
    await bySocketIo(hex, authorization),
  ];
}

/** The status with which a watcher is turned away. */
export async function refusalOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const opened = await openSocket(path, headers);
  if (!("status" in opened)) throw new Error("was let in");
  return opened.status;
}
