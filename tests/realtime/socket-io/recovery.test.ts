import { describe, expect, it } from "vitest";
import { MAX_ABSENCE_MS, MAX_KEPT } from "../../../src/realtime/socket-io/recovery.ts";
import { MemoryRecoveryStore } from "../support/memory-recovery.ts";
import { enter, room } from "../support/room.ts";
import { type FakeSocket, settle } from "../support/scripted-host.ts";
import { sqlRecoveryStore } from "../support/sqlite.ts";

/** A client that is in, with what it needs to come back. */
async function present(auth: Record<string, unknown> = {}, store = sqlRecoveryStore("e")) {
  const all = room({ store });
  const { socket, said } = await enter(all.wire, { auth });
  const { sid: id, pid } = JSON.parse(String(said[0]).slice(2));
  const comeBack = async (offset: unknown, change: Record<string, unknown> = {}) =>
    (await enter(all.wire, { auth: { pid, offset, ...auth, ...change } })).said;
  return { ...all, store, socket, id, pid, comeBack };
}

/** The offset at the end of the last packet. */
function offsetOf(socket: FakeSocket): string {
  return JSON.parse(String(socket.take().at(-1)).slice(2)).at(-1);
}

describe("connection state recovery", () => {
  it("gives a client that drops its id and what it missed, once, before it is told that it is back", async () => {
    const { io, socket, id, pid, comeBack, log } = await present({ rooms: ["r"] });
    io.broadcast("/", "one", 1);
    const offset = offsetOf(socket);
    io.webSocketClose(socket);
    io.broadcast("/", "two", 2);
    io.broadcast("/", "three", 3, { room: "r" });
    io.broadcast("/", "four", 4, { room: id });
    expect(await comeBack(offset)).toEqual([
      '42["two",2,"e.2"]',
      '42["three",3,"e.3"]',
      '42["four",4,"e.4"]',
      `40{"sid":"${id}","pid":"${pid}"}`,
    ]);
    expect(log.sockets.map(({ recovered }) => recovered)).toEqual([false, true]);
  });

  it("leaves out what was not for it", async () => {
    const { io, socket, id, pid, comeBack } = await present({ rooms: ["r"] });
    io.broadcast("/", "one", 1);
    const offset = offsetOf(socket);
    io.webSocketClose(socket);
    io.broadcast("/custom", "elsewhere", 1);
    io.broadcast("/", "others", 1, { room: "s" });
    io.broadcast("/", "not-us", 1, { except: "r" });
    io.broadcast("/", "metrics:update", 1, { volatile: true });
    expect(await comeBack(offset)).toEqual([`40{"sid":"${id}","pid":"${pid}"}`]);
  });

  it("works for a client that had received nothing yet", async () => {
    const { io, socket, id, comeBack } = await present();
    io.webSocketClose(socket);
    io.broadcast("/", "one", 1);
    const said = await comeBack(undefined);
    expect(said[0]).toBe('42["one",1,"e.1"]');
    expect(said[1]).toContain(`"sid":"${id}"`);
  });

  it("sends nothing from before a client's time, whatever offset it claims", async () => {
    const all = room({ store: sqlRecoveryStore("e") });
    all.io.broadcast("/", "before", 1);
    const { socket, said } = await enter(all.wire);
    const { pid } = JSON.parse(String(said[0]).slice(2));
    all.io.webSocketClose(socket);
    all.io.broadcast("/", "after", 2);
    expect((await enter(all.wire, { auth: { pid, offset: "e.0" } })).said[0]).toBe('42["after",2,"e.2"]');
  });

  it("takes the new connection when the client is back before its drop is noticed", async () => {
    const { io, socket, id, comeBack, log } = await present();
    io.broadcast("/", "one", 1);
    const offset = offsetOf(socket);
    io.broadcast("/", "two", 2);
    expect((await comeBack(offset)).at(-1)).toContain(`"sid":"${id}"`);
    expect(socket.closed).not.toBeNull();
    expect(log.out).toEqual([`${id}: transport close`]);
    expect(io.sockets("/").map((each) => each.id)).toEqual([id]);
  });

  it("can be done again and again, also when nothing came through in between", async () => {
    const { io, socket, id, comeBack, host } = await present();
    io.webSocketClose(socket);
    io.broadcast("/", "one", 1);
    for (let round = 0; round < 3; round++) {
      const said = await comeBack(undefined);
      expect(said[0]).toBe('42["one",1,"e.1"]');
      expect(said[1]).toContain(`"sid":"${id}"`);
      await host.advance(1_000);
    }
  });

  it("keeps what a handler sends to one socket, but neither replies nor attachments", async () => {
    const { io, socket, wire, comeBack } = await present();
    await wire.send(socket, '42["message","kept"]');
    const offset = offsetOf(socket);
    expect(offset).toBe("e.1");
    await wire.send(socket, '42["message","missed"]', '421["message-with-ack",1]');
    io.broadcast("/", "bytes", Uint8Array.of(1));
    expect(socket.take().slice(1)).toEqual([
      "431[1]",
      '451-["bytes",{"_placeholder":true,"num":0}]',
      Uint8Array.of(1),
    ]);
    io.webSocketClose(socket);
    const said = await comeBack(offset);
    expect(said).toHaveLength(2);
    expect(said[0]).toBe('42["message-back","missed","e.2"]');
  });

  it("keeps what is sent to a socket that has just dropped", async () => {
    const { io, socket, comeBack } = await present();
    const [handle] = io.sockets("/");
    io.webSocketClose(socket);
    handle?.emit("answer", 42);
    expect((await comeBack(undefined))[0]).toBe('42["answer",42,"e.1"]');
  });

  it("goes across hibernation, before and after the drop", async () => {
    const store = sqlRecoveryStore("e");
    const before = await present({ rooms: ["r"] }, store);
    before.io.broadcast("/", "one", 1);
    const offset = offsetOf(before.socket);
    const between = room({ store }, before.host.hibernate());
    between.io.webSocketClose(before.socket);
    between.io.broadcast("/", "two", 2, { room: "r" });
    const after = room({ store }, between.host.hibernate());
    const { said } = await enter(after.wire, { auth: { pid: before.pid, offset } });
    expect(said).toEqual(['42["two",2,"e.2"]', `40{"sid":"${before.id}","pid":"${before.pid}"}`]);
    expect(after.io.sockets("/")[0]?.rooms).toEqual(["r"]);
  });

  it("is refused when the store has started from nothing, for packets may be lost", async () => {
    const before = await present({}, sqlRecoveryStore("e"));
    before.io.broadcast("/", "one", 1);
    const offset = offsetOf(before.socket);
    const store = new MemoryRecoveryStore("f");
    const after = room({ store }, before.host.hibernate());
    after.io.webSocketClose(before.socket);
    const { said } = await enter(after.wire, { auth: { pid: before.pid, offset } });
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain(before.id);
  });

  it.each<[string, (all: Awaited<ReturnType<typeof present>>) => Promise<unknown> | unknown]>([
    ["it left of its own will", ({ wire, socket }) => wire.send(socket, "41")],
    ["it was put out", ({ io }) => io.sockets("/")[0]?.disconnect()],
    ["its connection was closed by us", ({ io }) => io.sockets("/")[0]?.closeConnection()],
    [
      "it was away too long",
      async ({ io, socket, host }) => {
        io.webSocketClose(socket);
        await host.advance(MAX_ABSENCE_MS + 1);
      },
    ],
    [
      "it missed more than is kept",
      ({ io, socket }) => {
        io.webSocketClose(socket);
        for (let n = 0; n <= MAX_KEPT; n++) io.broadcast("/", "many", n);
      },
    ],
  ])("is refused when %s: the client is let in as a new one", async (_, happen) => {
    const all = await present();
    all.io.broadcast("/", "one", 1);
    const offset = offsetOf(all.socket);
    await happen(all);
    await settle();
    const said = await all.comeBack(offset);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^40\{"sid":"id-\d+","pid":"id-\d+"\}$/);
    expect(said[0]).not.toContain(`"${all.id}"`);
    expect(said[0]).not.toContain(`"${all.pid}"`);
  });

  it.each<[string, Record<string, unknown>]>([
    ["another owner", { owner: "mallory" }],
    ["another private id", { pid: "guess" }],
    ["a private id that is no text", { pid: { toString: "x" } }],
  ])("is refused to %s", async (_, change) => {
    const { io, socket, id, comeBack } = await present({ owner: "alice" });
    io.broadcast("/", "one", 1);
    io.webSocketClose(socket);
    const said = await comeBack("e.0", change);
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain(`"${id}"`);
  });

  it("is no way to put another's live connection out", async () => {
    const { socket, comeBack } = await present({ owner: "alice" });
    await comeBack(undefined, { owner: "mallory" });
    expect(socket.closed).toBeNull();
  });

  it.each(["", "e", "e.", "e.x", "e.-1", "e.1.5", "e.99", "e.1e999", "f.1", 7, null, {}])(
    "takes offset %j for none",
    async (offset) => {
      const { io, socket, id, comeBack } = await present();
      io.webSocketClose(socket);
      io.broadcast("/", "one", 1);
      const said = await comeBack(offset);
      expect(said[0]).toBe('42["one",1,"e.1"]');
      expect(said[1]).toContain(`"sid":"${id}"`);
    },
  );

  it("can be had through an object that only relays", async () => {
    const relaying = {
      connect: () => ({
        data: null,
        id: "there",
        seat: { pid: "p", since: "e.1", missed: ['42["two",2,"e.2"]'] },
      }),
      event() {},
    };
    const { wire, io } = room({ namespaces: { "/": relaying } });
    const { said } = await enter(wire, { auth: { pid: "p", offset: "e.1" } });
    expect(said).toEqual(['42["two",2,"e.2"]', '40{"sid":"there","pid":"p"}']);
    expect(io.sockets("/")[0]?.recovered).toBe(true);
    expect(io.sockets("/")[0]?.member.seat).toEqual({ pid: "p", since: "e.1" });
  });

  it("is not spoken of where it is off", async () => {
    const { wire, io } = room();
    const { socket, said } = await enter(wire, { auth: { pid: "p", offset: "e.1" } });
    expect(said).toEqual(['40{"sid":"id-1"}']);
    io.broadcast("/", "one", 1);
    expect(socket.take()).toEqual(['42["one",1]']);
  });
});
