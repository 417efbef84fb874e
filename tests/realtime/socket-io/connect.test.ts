import { describe, expect, it } from "vitest";
import { enter, room } from "../support/room.ts";
import { settle } from "../support/scripted-host.ts";

describe("entering a namespace", () => {
  it.each([
    ["the main one", "40", '40{"sid":"id-1"}', "/", {}],
    ["the main one, with a payload", '40{"token":"123"}', '40{"sid":"id-1"}', "/", { token: "123" }],
    ["another one", "40/custom,", '40/custom,{"sid":"id-1"}', "/custom", {}],
    ["another one, with a payload", '40/custom,{"a":[1]}', '40/custom,{"sid":"id-1"}', "/custom", { a: [1] }],
  ])("lets a client into %s", async (_, frame, reply, namespace, auth) => {
    const { wire, log } = room();
    const { sid, socket } = await wire.openSocket({ sub: "u1" });
    socket.take();
    await wire.send(socket, frame);
    expect(socket.take()).toEqual([reply]);
    expect(log.requests).toEqual([{ namespace, sid, identity: { sub: "u1" }, auth }]);
    expect(log.sockets.map(({ id }) => id)).toEqual(["id-1"]);
  });

  it.each(["/random", "/__proto__", "/constructor", "/toString"])(
    "knows no namespace %s",
    async (namespace) => {
      const { wire } = room();
      const { said } = await enter(wire, { namespace });
      expect(said).toEqual([`44${namespace},{"message":"Invalid namespace"}`]);
    },
  );

  it("turns a client away with a message and data, and lets it try again", async () => {
    const { wire, log } = room();
    const { socket, said } = await enter(wire, { auth: { refuse: { code: "no_token" } } });
    expect(said).toEqual(['44{"message":"Unauthorized","data":{"code":"no_token"}}']);
    expect(log.reports).toEqual([]);
    await wire.send(socket, "40");
    expect(socket.take()).toEqual(['40{"sid":"id-1"}']);
  });

  it("hides a handler's bug from the client and reports it", async () => {
    const { wire, log } = room();
    const { said } = await enter(wire, { auth: { fail: true } });
    expect(said).toEqual(['44{"message":"Internal error"}']);
    expect(log.reports).toEqual([new Error("a bug")]);
  });

  it("waits for a handler that takes its time, and closes a client that asks twice", async () => {
    let decide = (_: { data: null }): void => {};
    const slow = {
      connect: () => new Promise<{ data: null }>((resolve) => (decide = resolve)),
      event() {},
    };
    const { wire } = room({ namespaces: { "/": slow } });
    const one = await enter(wire);
    expect(one.said).toEqual([]);
    decide({ data: null });
    await settle();
    expect(one.socket.take()).toEqual(['40{"sid":"id-1"}']);
    const two = await enter(wire);
    await wire.send(two.socket, "40");
    expect(two.socket.closed?.reason).toBe("parse error");
  });

  it("tells the handlers of a client that left while it was being let in", async () => {
    let decide = (_: { data: null }): void => {};
    const out: string[] = [];
    const slow = {
      connect: () => new Promise<{ data: null }>((resolve) => (decide = resolve)),
      connected: () => out.push("in"),
      event() {},
      disconnected: (_: unknown, reason: string) => out.push(reason),
    };
    const { wire, io } = room({ namespaces: { "/": slow } });
    const { socket } = await enter(wire);
    io.webSocketClose(socket);
    expect(out).toEqual([]);
    decide({ data: null });
    await settle();
    expect(out).toEqual(["transport close"]);
    expect(io.sockets("/")).toEqual([]);
  });

  it("lets an admission choose the id", async () => {
    const promised = { connect: () => ({ data: null, id: "promised" }), event() {} };
    const { wire } = room({ namespaces: { "/": promised } });
    expect((await enter(wire)).said).toEqual(['40{"sid":"promised"}']);
  });

  it("closes a connection that enters nothing in time", async () => {
    const { wire, host } = room({ connectTimeout: 1_000 });
    const { socket } = await wire.openSocket();
    const polled = await wire.open();
    await host.advance(999);
    expect(socket.closed).toBeNull();
    await host.advance(1);
    expect(socket.closed?.reason).toBe("connect timeout");
    expect((await wire.poll(polled)).status).toBe(400);
  });

  it("keeps one that has entered, and gives it its time again when it has left its last namespace", async () => {
    const { wire, host, log } = room({ connectTimeout: 1_000 });
    const { socket } = await enter(wire);
    await host.advance(5_000);
    expect(socket.closed).toBeNull();
    await wire.send(socket, "41");
    await host.advance(999);
    expect(socket.closed).toBeNull();
    await host.advance(1);
    expect(socket.closed?.reason).toBe("connect timeout");
    expect(log.out).toEqual(["id-1: client namespace disconnect"]);
  });

  it("goes by polling too", async () => {
    const { wire } = room();
    const sid = await wire.open();
    await wire.post(sid, '40\x1e40/custom,{"token":"1"}');
    await settle();
    expect(await (await wire.poll(sid)).text()).toBe('40{"sid":"id-1"}\x1e40/custom,{"sid":"id-2"}');
  });
});

describe("leaving a namespace", () => {
  it("leaves the others alone", async () => {
    const { wire, socketIn, socket } = await both();
    await wire.send(socket, "41/custom,", '42["message","to main"]');
    expect(socket.take()).toEqual(['42["message-back","to main"]']);
    expect(socketIn("/custom")).toBe(0);
    expect(socketIn("/")).toBe(1);
  });

  it("may be our will, and what the client had on its way is dropped", async () => {
    const { wire, log, socket, io } = await both();
    io.sockets("/custom")[0]?.disconnect();
    expect(socket.take()).toEqual(["41/custom,"]);
    await wire.send(socket, '42/custom,["message","late"]', "41/custom,", '42["message","to main"]');
    expect(socket.take()).toEqual(['42["message-back","to main"]']);
    expect(log.out).toEqual(["id-2: server namespace disconnect"]);
    await wire.send(socket, "40/custom,");
    expect(socket.take()).toEqual(['40/custom,{"sid":"id-3"}']);
  });

  it("happens in all at once with the connection, whose end is told to each", async () => {
    const { log, io, socket } = await both();
    io.sockets("/")[0]?.closeConnection();
    expect(socket.closed?.reason).toBe("forced close");
    expect(log.out).toEqual(["id-1: forced close", "id-2: forced close"]);
  });

  it("makes a socket handle mute", async () => {
    const { io, socket } = await both();
    const [handle] = io.sockets("/custom");
    handle?.disconnect();
    handle?.disconnect();
    handle?.emit("late");
    handle?.emitLatest("late", 1);
    await expect(handle?.emitWithAck("late", [], 1_000)).rejects.toThrow("client is gone");
    expect(socket.take()).toEqual(["41/custom,"]);
  });
});

/** A client in two namespaces. */
async function both() {
  const all = room();
  const { socket } = await enter(all.wire);
  await all.wire.send(socket, "40/custom,");
  socket.take();
  return { ...all, socket, socketIn: (namespace: string) => all.io.sockets(namespace).length };
}
