import { describe, expect, it } from "vitest";
import { BAD_REQUEST, echoServer, read } from "../support/echo.ts";

describe("hibernation", () => {
  it("finds connections again with what was known of them", async () => {
    const before = echoServer();
    const { sid, socket } = await before.wire.openSocket({ sub: "u1" });
    await before.wire.send(socket, "4one");
    socket.take();
    const after = echoServer({}, before.host.hibernate());
    const connection = after.server.connection(sid);
    expect(connection?.identity).toEqual({ sub: "u1" });
    expect(connection?.state).toEqual({ messages: 1 });
    await after.wire.send(socket, "4two");
    expect(socket.take()).toEqual(["4two"]);
    expect(after.server.connection(sid)?.state).toEqual({ messages: 2 });
  });

  it("goes on with the heartbeat, whichever side of a ping it fell on", async () => {
    const before = echoServer();
    const { socket } = await before.wire.openSocket();
    await before.host.advance(300);
    expect(socket.take().at(-1)).toBe("2");
    const between = echoServer({}, before.host.hibernate());
    await between.wire.send(socket, "3");
    const after = echoServer({}, between.host.hibernate());
    await after.host.advance(300);
    expect(socket.take()).toEqual(["2"]);
    const last = echoServer({}, after.host.hibernate());
    await last.host.advance(300);
    expect(socket.closed?.reason).toBe("ping timeout");
    expect(last.ended).toEqual(["ping timeout"]);
  });

  it("arms the deadline again on waking, whatever became of the old one", async () => {
    const before = echoServer();
    await before.wire.openSocket();
    const host = before.host.hibernate();
    const due = host.armedAt;
    host.armedAt = null;
    echoServer({}, host);
    expect(host.armedAt).toBe(due);
  });

  it("writes nothing in an object without sockets", () => {
    const { host } = echoServer();
    expect(host.armings).toBe(0);
    expect(host.idle).toBe(true);
  });

  it("knows a client that has moved from one it never knew", async () => {
    const before = echoServer();
    const sid = await before.wire.open();
    const socket = await before.wire.secondSocket(sid);
    await before.wire.send(socket, "2probe", "5");
    const after = echoServer({}, before.host.hibernate());
    const poll = read(after.wire.poll(sid));
    await after.host.advance(40);
    expect(await poll).toEqual(BAD_REQUEST);
    await after.wire.send(socket, "4hello");
    expect(socket.take().at(-1)).toBe("4hello");
  });

  it("closes a socket on probation whose polling side died with the object", async () => {
    const before = echoServer();
    const sid = await before.wire.open();
    const probe = await before.wire.secondSocket(sid);
    await before.wire.send(probe, "2probe");
    const { host } = echoServer();
    host.sockets = () => [probe];
    const after = echoServer({}, host);
    expect(probe.closed?.code).toBe(1001);
    expect([...after.server.connections]).toEqual([]);
  });

  it("is not risked with more than the runtime keeps: the connection is closed, others are not", async () => {
    const { wire, server, ended } = echoServer();
    const [one, other] = [await wire.openSocket(), await wire.openSocket("x".repeat(20_000))];
    expect(other.socket.closed?.code).toBe(1011);
    expect(ended).toEqual(["state too large"]);
    expect([...server.connections].map(({ sid }) => sid)).toEqual([one.sid]);
  });

  it("is as little risked by a client that moves over from polling", async () => {
    const { wire, ended } = echoServer();
    const sid = await wire.open("x".repeat(20_000));
    const socket = await wire.secondSocket(sid);
    await wire.send(socket, "2probe", "5");
    expect(socket.closed?.code).toBe(1011);
    expect(ended).toEqual(["state too large"]);
  });

  it("cannot happen while a client polls", async () => {
    const { wire, host } = echoServer();
    await wire.open();
    expect(() => host.hibernate()).toThrow("keeps the object from hibernating");
  });
});
