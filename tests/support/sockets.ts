import { exports } from "cloudflare:workers";
import { expect } from "vitest";

// biome-ignore lint/suspicious/noExplicitAny: frames are compared with expectations, not typed
export type Frame = any;

export interface TestSocket {
  /** Everything received so far. */
  frames: Frame[];
  closed: { code: number; reason: string } | null;
  send(frame: unknown): void;
  close(): void;
  /** Waits until a frame matches. */
  until(matches: (frame: Frame) => boolean): Promise<Frame>;
  untilClosed(): Promise<{ code: number; reason: string }>;
}

/** Asks for an upgrade; gives the refusal's status when there is none. */
export async function openSocket(
  path: string,
  headers: Record<string, string> = {},
): Promise<TestSocket | { status: number; body: string }> {
  const response = await exports.default.fetch(
    new Request(`http://localhost${path}`, { headers: { upgrade: "websocket", ...headers } }),
  );
  const socket = response.webSocket;
  if (!socket) return { status: response.status, body: await response.text() };
  const test: TestSocket = {
    frames: [],
    closed: null,
    send: (frame) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame)),
    close: () => socket.close(1000, "done"),
    async until(matches) {
      await expect.poll(() => test.frames.some(matches), { timeout: 5_000 }).toBe(true);
      return test.frames.find(matches);
    },
    async untilClosed() {
      await expect.poll(() => test.closed, { timeout: 5_000 }).not.toBeNull();
      return test.closed as { code: number; reason: string };
    },
  };
  socket.addEventListener("message", ({ data }) => {
    test.frames.push(data === "pong" ? data : JSON.parse(String(data)));
  });
  socket.addEventListener("close", ({ code, reason }) => {
    test.closed = { code, reason };
  });
  socket.accept();
  return test;
}

/** Opens a socket that must be let in. */
export async function watch(path: string, headers: Record<string, string> = {}): Promise<TestSocket> {
  const opened = await openSocket(path, headers);
  if ("status" in opened) throw new Error(`refused with ${opened.status}: ${opened.body}`);
  await opened.until(({ type }) => type === "ready");
  return opened;
}
