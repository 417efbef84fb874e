import { describe, expect, it } from "vitest";
import { echoServer } from "../support/echo.ts";
import { FakeSocket } from "../support/scripted-host.ts";

describe("websocket", () => {
  it("opens a connection and offers no further transport", async () => {
    const { wire } = echoServer();
    const { sid, socket } = await wire.openSocket();
    const [frame] = socket.take();
    expect(JSON.parse(String(frame).slice(1))).toEqual({
      sid,
      upgrades: [],
      pingInterval: 300,
      pingTimeout: 200,
      maxPayload: 1_000_000,
    });
  });

  it("takes and returns text and bytes", async () => {
    const { wire } = echoServer();
    const { socket } = await wire.openSocket();
    socket.take();
    await wire.send(socket, "4hello", Uint8Array.of(1, 2, 3, 4));
    expect(socket.take()).toEqual(["4hello", Uint8Array.of(1, 2, 3, 4)]);
  });

  it("closes when the client says so", async () => {
    const { wire, ended } = echoServer();
    const { socket } = await wire.openSocket();
    await wire.send(socket, "1");
    expect(socket.closed?.code).toBe(1000);
    expect(ended).toEqual(["transport close"]);
  });

  it("ends when the socket goes, once", async () => {
    const { wire, server, ended } = echoServer();
    const { socket } = await wire.openSocket();
    expect(server.webSocketClose(socket)).toBe(true);
    expect(server.webSocketClose(socket)).toBe(true);
    expect(ended).toEqual(["transport close"]);
  });

  it("ends when a send fails", async () => {
    const { wire, ended } = echoServer();
    const { socket } = await wire.openSocket();
    socket.broken = true;
    await wire.send(socket, "4hello");
    expect(ended).toEqual(["transport error"]);
  });

  it("leaves sockets alone that are not its own", () => {
    const { server } = echoServer();
    const stranger = new FakeSocket();
    expect(server.webSocketMessage(stranger, "4hello")).toBe(false);
    expect(server.webSocketClose(stranger)).toBe(false);
    stranger.serializeAttachment({ raw: true });
    expect(server.webSocketMessage(stranger, "4hello")).toBe(false);
    expect(stranger.closed).toBeNull();
  });

  it("takes no frame on a socket whose connection has ended", async () => {
    const { wire, server } = echoServer();
    const { sid, socket } = await wire.openSocket();
    server.connection(sid)?.close("forced close");
    socket.take();
    await wire.send(socket, "4hello");
    expect(socket.take()).toEqual([]);
  });

  it.each([
    ["never sent a frame", [], true],
    ["sent one", ["4hello"], false],
  ])("tells of a last client that %s", async (_, frames, silent) => {
    const { wire, server, emptied } = echoServer();
    const { sid, socket } = await wire.openSocket();
    await wire.send(socket, ...frames);
    server.connection(sid)?.close("forced close");
    expect(emptied).toEqual([silent]);
  });
});
