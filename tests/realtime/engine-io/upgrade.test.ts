import { describe, expect, it } from "vitest";
import { BAD_REQUEST, echoServer, read } from "../support/echo.ts";
import { settle } from "../support/scripted-host.ts";

/** A polling client that has moved to a WebSocket. */
async function upgraded() {
  const all = echoServer();
  const sid = await all.wire.open();
  const socket = await all.wire.secondSocket(sid);
  await all.wire.send(socket, "2probe", "5");
  socket.take();
  return { ...all, sid, socket };
}

describe("upgrade", () => {
  it("answers the probe, ends the poll, and speaks over the socket from then on", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    const socket = await wire.secondSocket(sid);
    await wire.send(socket, "2probe");
    expect(socket.take()).toEqual(["3probe"]);
    const poll = read(wire.poll(sid));
    await host.advance(40);
    expect(await poll).toEqual([200, "6"]);
    await wire.send(socket, "5", "4hello");
    expect(socket.take()).toEqual(["4hello"]);
  });

  it("ends a poll that waits already, after the grace and not before", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    let ended = false;
    const poll = read(wire.poll(sid)).finally(() => {
      ended = true;
    });
    const socket = await wire.secondSocket(sid);
    await wire.send(socket, "2probe");
    await host.advance(39);
    expect(ended).toBe(false);
    await host.advance(1);
    expect(await poll).toEqual([200, "6"]);
  });

  it("keeps what comes between the last poll and the move, in order", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    const socket = await wire.secondSocket(sid);
    const poll = read(wire.poll(sid));
    await wire.send(socket, "2probe");
    await host.advance(40);
    await poll;
    await wire.post(sid, "4one\x1e4two");
    expect(socket.take()).toEqual(["3probe"]);
    await wire.send(socket, "5", "4three");
    expect(socket.take()).toEqual(["4one", "4two", "4three"]);
  });

  it("refuses polls and posts of a client that has moved", async () => {
    const { wire, host, sid, socket } = await upgraded();
    const refusals = [read(wire.poll(sid)), read(wire.post(sid, "4lost"))];
    await host.advance(40);
    expect(await Promise.all(refusals)).toEqual([BAD_REQUEST, BAD_REQUEST]);
    await wire.send(socket, "4hello");
    expect(socket.take()).toEqual(["4hello"]);
  });

  it("refuses a poll that was waiting when its client moved", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    const poll = read(wire.poll(sid));
    const socket = await wire.secondSocket(sid);
    await wire.send(socket, "2probe", "5");
    await host.advance(40);
    expect(await poll).toEqual(BAD_REQUEST);
    expect(socket.closed).toBeNull();
  });

  it("lets in a second socket only to close it", async () => {
    const { wire, host, sid, socket } = await upgraded();
    const second = await wire.secondSocket(sid);
    expect(second.closed).toBeNull();
    await host.advance(40);
    expect(second.closed?.code).toBe(1000);
    await wire.send(socket, "4hello");
    expect(socket.take()).toEqual(["4hello"]);
  });

  it("lets in one probe at a time", async () => {
    const { wire, host } = echoServer();
    const sid = await wire.open();
    const first = await wire.secondSocket(sid);
    const second = await wire.secondSocket(sid);
    await host.advance(40);
    expect([first.closed, second.closed?.code]).toEqual([null, 1000]);
    await wire.send(first, "2probe", "5", "4hello");
    expect(first.take()).toEqual(["3probe", "4hello"]);
  });

  it.each([
    ["moves without a probe", ["5"]],
    ["speaks before it has moved", ["4hello"]],
    ["probes twice", ["2probe", "2probe"]],
    ["pings with something else", ["2other"]],
    ["sends bytes", [Uint8Array.of(1)]],
    ["sends nonsense", ["abc"]],
  ])("turns away a socket that %s, and goes on by polling", async (_, frames) => {
    const { wire } = echoServer();
    const sid = await wire.open();
    const socket = await wire.secondSocket(sid);
    await wire.send(socket, ...frames);
    expect(socket.closed?.reason).toBe("bad probe");
    await wire.post(sid, "4still here");
    expect(await read(wire.poll(sid))).toEqual([200, "4still here"]);
  });

  it("goes on by polling when the socket goes before the move, and allows another try", async () => {
    const { wire, server } = echoServer();
    const sid = await wire.open();
    const first = await wire.secondSocket(sid);
    await wire.send(first, "2probe");
    server.webSocketClose(first);
    await wire.post(sid, "4still here");
    expect(await read(wire.poll(sid))).toEqual([200, "4still here"]);
    const second = await wire.secondSocket(sid);
    await wire.send(second, "2probe", "5", "4hello");
    expect(second.take()).toEqual(["3probe", "4hello"]);
  });

  it("goes on by polling when the socket is gone before its probe is answered", async () => {
    const { wire } = echoServer();
    const sid = await wire.open();
    const socket = await wire.secondSocket(sid);
    socket.broken = true;
    await wire.send(socket, "2probe");
    await wire.post(sid, "4still here");
    expect(await read(wire.poll(sid))).toEqual([200, "4still here"]);
  });

  it("gives up on a socket that does not move in time", async () => {
    const { wire, host } = echoServer({ upgradeTimeout: 100 });
    const sid = await wire.open();
    const socket = await wire.secondSocket(sid);
    await wire.send(socket, "2probe");
    await host.advance(100);
    expect(socket.closed?.reason).toBe("upgrade timeout");
    const poll = read(wire.poll(sid));
    await wire.post(sid, "4still here");
    expect(await poll).toEqual([200, "4still here"]);
  });

  it("closes the probe with the connection", async () => {
    const { wire } = echoServer();
    const sid = await wire.open();
    const socket = await wire.secondSocket(sid);
    await wire.post(sid, "1");
    expect(socket.closed?.reason).toBe("connection closed");
  });

  it("takes the heartbeat along: from timer to deadline", async () => {
    const { wire, host, socket } = await upgraded();
    await settle();
    expect(host.idle).toBe(true);
    for (let round = 0; round < 3; round++) {
      await host.advance(300);
      expect(socket.take()).toEqual(["2"]);
      await wire.send(socket, "3");
    }
  });
});
