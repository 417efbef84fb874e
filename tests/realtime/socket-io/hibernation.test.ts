import { describe, expect, it } from "vitest";
import { enter, room } from "../support/room.ts";

describe("hibernation", () => {
  it("keeps sockets with their id, data and rooms, in every namespace, and tells the handlers nothing", async () => {
    const before = room();
    const { socket } = await enter(before.wire, { auth: { rooms: ["r"], token: "t" } });
    await before.wire.send(socket, "40/custom,");
    socket.take();
    const after = room({}, before.host.hibernate());
    const [main] = after.io.sockets("/");
    expect([main?.id, main?.rooms, main?.data]).toEqual([
      "id-1",
      ["r"],
      { auth: { rooms: ["r"], token: "t" } },
    ]);
    expect(after.io.sockets("/custom").map(({ id }) => id)).toEqual(["id-2"]);
    expect(after.log).toEqual({ requests: [], sockets: [], out: [], reports: [] });
    after.io.broadcast("/", "news", 1, { room: "r" });
    await after.wire.send(socket, '42["message","hi"]', '42/custom,5["message-with-ack","ho"]');
    expect(socket.take()).toEqual(['42["news",1]', '42["message-back","hi"]', '43/custom,5["ho"]']);
  });

  it("keeps what changed after the client came in", async () => {
    const before = room();
    const { socket } = await enter(before.wire);
    const [member] = before.io.sockets("/");
    member?.join("late");
    member?.update({ changed: true });
    await before.wire.send(socket, "40/custom,");
    await before.wire.send(socket, "41/custom,");
    const after = room({}, before.host.hibernate());
    const [again] = after.io.sockets("/");
    expect([again?.rooms, again?.data]).toEqual([["late"], { changed: true }]);
    expect(after.io.sockets("/custom")).toEqual([]);
  });

  it("keeps the time a client has to enter a namespace", async () => {
    const before = room({ connectTimeout: 1_000 });
    const { socket } = await before.wire.openSocket();
    const after = room({ connectTimeout: 1_000 }, before.host.hibernate());
    await after.host.advance(1_000);
    expect(socket.closed?.reason).toBe("connect timeout");
  });

  it("tells the handlers when a socket of an earlier life goes", async () => {
    const before = room();
    const { socket } = await enter(before.wire);
    const after = room({}, before.host.hibernate());
    after.io.webSocketClose(socket);
    expect(after.log.out).toEqual(["id-1: transport close"]);
  });

  it("is possible between the packets of a busy client, and costs one that was half received", async () => {
    const before = room();
    const { socket } = await enter(before.wire);
    await before.wire.send(socket, '451-["message",{"_placeholder":true,"num":0}]');
    const after = room({}, before.host.hibernate());
    await after.wire.send(socket, Uint8Array.of(1));
    expect(socket.closed?.reason).toBe("parse error");
  });

  it("does not take a late reply for one to a newer event", async () => {
    const before = room();
    const { socket } = await enter(before.wire);
    const old = before.io
      .sockets("/")[0]
      ?.emitWithAck("old", [], 1_000)
      .catch(() => "no reply");
    const oldId = /\d+/.exec(String(socket.take()[0]).slice(2))?.[0];
    await before.host.advance(1_000);
    expect(await old).toBe("no reply");
    const after = room({}, before.host.hibernate());
    const reply = after.io.sockets("/")[0]?.emitWithAck("new", [], 1_000);
    const newId = /\d+/.exec(String(socket.take()[0]).slice(2))?.[0];
    await after.wire.send(socket, `43${oldId}["old"]`, `43${newId}["new"]`);
    expect(await reply).toEqual(["new"]);
  });
});
