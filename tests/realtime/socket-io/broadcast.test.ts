import { describe, expect, it } from "vitest";
import { Coalescer } from "../../../src/realtime/socket-io/coalescer.ts";
import type { Broadcast } from "../../../src/realtime/socket-io/server.ts";
import { enter, room } from "../support/room.ts";
import { ScriptedHost } from "../support/scripted-host.ts";

describe("broadcast", () => {
  it("reaches everyone in the namespace, and no one else", async () => {
    const { wire, io } = room();
    const [one, two, other] = [
      await enter(wire),
      await enter(wire),
      await enter(wire, { namespace: "/custom" }),
    ];
    io.broadcast("/", "news", { a: 1 });
    expect(one.socket.take()).toEqual(['42["news",{"a":1}]']);
    expect(two.socket.take()).toEqual(['42["news",{"a":1}]']);
    expect(other.socket.take()).toEqual([]);
  });

  it("is encoded once", async () => {
    const { wire, io } = room();
    for (let n = 0; n < 5; n++) await enter(wire);
    let encodings = 0;
    io.broadcast("/", "news", { toJSON: () => ++encodings });
    // Once to look for attachments, once for the text; not once per client.
    expect(encodings).toBeLessThanOrEqual(2);
  });

  it("reaches a room, or a socket by its id, or all but one", async () => {
    const { wire, io } = room();
    const coach = await enter(wire, { auth: { rooms: ["coaches"] } });
    const candidate = await enter(wire);
    io.broadcast("/", "to-coaches", 1, { room: "coaches" });
    io.broadcast("/", "to-two", 2, { room: "id-2" });
    io.broadcast("/", "not-to-coaches", 3, { except: "coaches" });
    expect(coach.socket.take()).toEqual(['42["to-coaches",1]']);
    expect(candidate.socket.take()).toEqual(['42["to-two",2]', '42["not-to-coaches",3]']);
  });

  it("follows sockets into rooms and out of them", async () => {
    const { wire, io } = room();
    const { socket } = await enter(wire);
    const [member] = io.sockets("/");
    member?.join("r");
    member?.join("r");
    io.broadcast("/", "one", null, { room: "r" });
    member?.leave("r");
    io.broadcast("/", "two", null, { room: "r" });
    expect(socket.take()).toEqual(['42["one",null]']);
    expect(member?.rooms).toEqual([]);
  });

  it("carries attachments to sockets and polls", async () => {
    const { wire, io } = room();
    const { socket } = await enter(wire);
    const sid = await wire.open();
    await wire.post(sid, "40");
    await (await wire.poll(sid)).text();
    io.broadcast("/", "bytes", Uint8Array.of(1, 2, 3));
    const text = '451-["bytes",{"_placeholder":true,"num":0}]';
    expect(socket.take()).toEqual([text, Uint8Array.of(1, 2, 3)]);
    expect(await (await wire.poll(sid)).text()).toBe(`${text}\x1ebAQID`);
  });
});

describe("volatile broadcast", () => {
  it("goes out ten times a second at most, the first at once and the latest at last", async () => {
    const { wire, io, host } = room();
    const { socket } = await enter(wire);
    for (let n = 0; n < 50; n++) {
      io.broadcast("/", "metrics:update", n, { volatile: true });
      await host.advance(10);
    }
    await host.advance(1_000);
    const values = socket.take().map((frame) => JSON.parse(String(frame).slice(2))[1]);
    expect(values).toHaveLength(6);
    expect(values[0]).toBe(0);
    expect(values.at(-1)).toBe(49);
    expect(host.idle).toBe(true);
  });

  it("is told apart by event and audience", async () => {
    const { wire, io } = room();
    const { socket } = await enter(wire, { auth: { rooms: ["r"] } });
    io.broadcast("/", "a", 1, { volatile: true });
    io.broadcast("/", "b", 2, { volatile: true });
    io.broadcast("/", "a", 3, { volatile: true, room: "r" });
    expect(socket.take()).toEqual(['42["a",1]', '42["b",2]', '42["a",3]']);
  });

  it("waits for a polling client as one packet, the latest, behind what is not volatile", async () => {
    const { wire, io, host } = room();
    const sid = await wire.open();
    await wire.post(sid, "40");
    await (await wire.poll(sid)).text();
    for (let n = 0; n < 5; n++) {
      io.broadcast("/", "metrics:update", n, { volatile: true });
      await host.advance(100);
    }
    io.broadcast("/", "turn", "asked");
    expect(await (await wire.poll(sid)).text()).toBe('42["turn","asked"]\x1e42["metrics:update",4]');
  });

  it("may also go to one socket", async () => {
    const { wire, io } = room();
    const sid = await wire.open();
    await wire.post(sid, "40");
    await (await wire.poll(sid)).text();
    const [socket] = io.sockets("/");
    for (let n = 0; n < 3; n++) socket?.emitLatest("level", n);
    expect(await (await wire.poll(sid)).text()).toBe('42["level",2]');
  });
});

describe("relay", () => {
  it("passes on what the other object can forward to a client of its own", async () => {
    const relayed: Broadcast[] = [];
    const session = room({ relay: (broadcast) => relayed.push(structuredClone(broadcast)) });
    const lobby = room();
    const { sid, socket } = await enter(lobby.wire);
    session.io.broadcast("/", "turn", { n: 1 }, { room: "r" });
    session.io.broadcast("/", "bytes", Uint8Array.of(9));
    session.io.broadcast("/", "metrics:update", 1, { volatile: true });
    session.io.broadcast("/", "metrics:update", 2, { volatile: true });
    await session.host.advance(100);
    expect(relayed.map(({ room, latest }) => [room, latest === null])).toEqual([
      ["r", true],
      [null, true],
      [null, false],
      [null, false],
    ]);
    for (const broadcast of relayed) expect(lobby.io.forward(sid, broadcast)).toBe(true);
    expect(socket.take()).toEqual([
      '42["turn",{"n":1}]',
      '451-["bytes",{"_placeholder":true,"num":0}]',
      Uint8Array.of(9),
      '42["metrics:update",1]',
      '42["metrics:update",2]',
    ]);
  });

  it("waits for a client that is being let in, and says when there is none", async () => {
    let admit = (): void => {};
    const slow = {
      connect: () => new Promise<{ data: null }>((resolve) => (admit = () => resolve({ data: null }))),
      event() {},
    };
    const { wire, io, host } = room({ namespaces: { "/": slow } });
    const { sid, socket } = await enter(wire);
    const packet = { namespace: "/", frames: ['42["early"]'], latest: null };
    expect(io.forward(sid, packet)).toBe(true);
    expect(socket.take()).toEqual([]);
    admit();
    await host.advance(0);
    expect(socket.take()).toEqual(['40{"sid":"id-1"}', '42["early"]']);
    expect(io.forward(sid, { ...packet, namespace: "/custom" })).toBe(false);
    expect(io.forward("sid-9", packet)).toBe(false);
  });
});

describe("coalescer", () => {
  it("lets the first through at once and the last of the rest at the end of each interval", async () => {
    const host = new ScriptedHost();
    const coalescer = new Coalescer(100, (ms, run) => host.after(ms, run));
    const ran: string[] = [];
    for (const each of ["a1", "a2", "a3"]) coalescer.run("a", () => ran.push(each));
    coalescer.run("b", () => ran.push("b1"));
    expect(ran).toEqual(["a1", "b1"]);
    await host.advance(100);
    expect(ran).toEqual(["a1", "b1", "a3"]);
    await host.advance(50);
    coalescer.run("a", () => ran.push("a4"));
    expect(ran).toHaveLength(3);
    await host.advance(50);
    expect(ran).toEqual(["a1", "b1", "a3", "a4"]);
    await host.advance(100);
    expect(host.idle).toBe(true);
  });
});
