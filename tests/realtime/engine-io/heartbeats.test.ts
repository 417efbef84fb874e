import { describe, expect, it } from "vitest";
import { echoServer, read, UNKNOWN_SID } from "../support/echo.ts";
import { settle } from "../support/scripted-host.ts";

describe("heartbeat by polling", () => {
  it("sends pings for as long as pongs come", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    for (let round = 0; round < 3; round++) {
      const poll = read(wire.poll(sid));
      await host.advance(300);
      expect(await poll).toEqual([200, "2"]);
      expect(await read(wire.post(sid, "3"))).toEqual([200, "ok"]);
    }
  });

  it("ends the connection at the ping's timeout, to the millisecond", async () => {
    const { wire, host, ended } = echoServer();
    const sid = await wire.open();
    await host.advance(499);
    expect(ended).toEqual([]);
    await host.advance(1);
    expect(await read(wire.poll(sid))).toEqual(UNKNOWN_SID);
    expect(ended).toEqual(["ping timeout"]);
  });

  it("ends a poll that is waiting then", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    const ping = read(wire.poll(sid));
    await host.advance(300);
    expect(await ping).toEqual([200, "2"]);
    const last = read(wire.poll(sid));
    await host.advance(200);
    expect(await last).toEqual([200, "1"]);
  });

  it("uses no deadline, and leaves no timer when the last client is gone", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    expect(host.idle).toBe(false);
    await wire.post(sid, "1");
    expect(host.idle).toBe(true);
    expect(host.armings).toBe(0);
  });
});

describe("heartbeat by WebSocket", () => {
  it("sends pings for as long as pongs come", async () => {
    const { wire, host } = echoServer();
    const { socket } = await wire.openSocket();
    socket.take();
    for (let round = 0; round < 3; round++) {
      await host.advance(300);
      expect(socket.take()).toEqual(["2"]);
      await wire.send(socket, "3");
    }
    expect(socket.closed).toBeNull();
  });

  it("notices a missing pong when the next ping is due", async () => {
    const { wire, host, ended } = echoServer();
    const { socket } = await wire.openSocket();
    await host.advance(599);
    expect(socket.closed).toBeNull();
    await host.advance(1);
    expect(socket.closed).toEqual({ code: 1000, reason: "ping timeout" });
    expect(ended).toEqual(["ping timeout"]);
  });

  it("uses the object's deadline and no timer, and disarms it after the last socket", async () => {
    const { wire, host } = echoServer();
    const opened = host.time;
    const { socket } = await wire.openSocket();
    expect(host.idle).toBe(true);
    expect(host.armedAt).toBe(opened + 300);
    await wire.send(socket, "1");
    expect(host.armedAt).toBeNull();
  });

  it("arms one deadline an interval for all sockets", async () => {
    const { wire, host } = echoServer({ pingInterval: 25_000, pingTimeout: 20_000 });
    const sockets = [];
    for (let n = 0; n < 10; n++) {
      sockets.push((await wire.openSocket()).socket);
      await host.advance(150);
    }
    expect(host.armings).toBe(1);
    for (let round = 1; round <= 4; round++) {
      await host.advance(25_000);
      for (const socket of sockets) await wire.send(socket, "3");
      expect(host.armings).toBe(1 + round);
    }
    expect(sockets.every((socket) => socket.closed === null)).toBe(true);
  });

  it("survives a deadline that comes late, early or twice", async () => {
    const { wire, host, server } = echoServer();
    const { socket } = await wire.openSocket();
    socket.take();
    server.onDeadline();
    server.onDeadline();
    expect(socket.take()).toEqual([]);
    host.time += 60_000;
    server.onDeadline();
    server.onDeadline();
    expect(socket.take()).toEqual(["2"]);
    expect(host.armedAt).toBeGreaterThan(host.time);
  });

  it("takes any number of pongs for one", async () => {
    const { wire, host } = echoServer();
    const { socket } = await wire.openSocket();
    await wire.send(socket, "3", "3");
    await host.advance(300);
    await wire.send(socket, "3", "3");
    await settle();
    expect(socket.closed).toBeNull();
  });
});
