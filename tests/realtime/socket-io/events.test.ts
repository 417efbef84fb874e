import { describe, expect, it } from "vitest";
import { enter, room } from "../support/room.ts";
import { settle } from "../support/scripted-host.ts";

describe("events", () => {
  it("come and go as text", async () => {
    const { wire } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, '42["message",1,"2",{"3":[true]}]');
    expect(socket.take()).toEqual(['42["message-back",1,"2",{"3":[true]}]']);
  });

  it("come and go with attachments", async () => {
    const { wire } = room();
    const { socket } = await enter(wire);
    const placeholders = '{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}';
    await wire.send(
      socket,
      `452-["message",${placeholders}]`,
      Uint8Array.of(1, 2, 3),
      Uint8Array.of(4, 5, 6),
    );
    expect(socket.take()).toEqual([
      `452-["message-back",${placeholders}]`,
      Uint8Array.of(1, 2, 3),
      Uint8Array.of(4, 5, 6),
    ]);
  });

  it("come and go with attachments by polling", async () => {
    const { wire } = room();
    const sid = await wire.open();
    await wire.post(sid, "40");
    await settle();
    await (await wire.poll(sid)).text();
    await wire.post(sid, '451-["message",{"_placeholder":true,"num":0}]\x1ebAQID');
    expect(await (await wire.poll(sid)).text()).toBe(
      '451-["message-back",{"_placeholder":true,"num":0}]\x1ebAQID',
    );
  });

  it("are acknowledged, once", async () => {
    const { wire } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, '42456["message-with-ack",1,"2",{"3":[false]}]', '427["ack-twice"]');
    expect(socket.take()).toEqual(['43456[1,"2",{"3":[false]}]', "437[1]"]);
  });

  it("are acknowledged with attachments", async () => {
    const { wire } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, '451-789["message-with-ack",{"_placeholder":true,"num":0}]', Uint8Array.of(7));
    expect(socket.take()).toEqual(['461-789[{"_placeholder":true,"num":0}]', Uint8Array.of(7)]);
  });

  it("need no reply when none is asked for", async () => {
    const { wire } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, '42["message-with-ack",1]');
    expect(socket.take()).toEqual([]);
    expect(socket.closed).toBeNull();
  });

  it("whose handler fails are reported, and cost the client nothing", async () => {
    const { wire, log } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, '421["fail"]', '42["message",1]');
    expect(log.reports).toEqual([new Error("a bug in a handler")]);
    expect(socket.take()).toEqual(['42["message-back",1]']);
  });

  it("that JSON cannot hold are reported", async () => {
    const { wire, log } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, '42["loop"]');
    expect(log.reports).toHaveLength(1);
    expect(socket.closed).toBeNull();
  });
});

describe("events with a reply from the client", () => {
  it("resolve with it", async () => {
    const { wire, io, host } = room();
    const { socket } = await enter(wire);
    const reply = io.sockets("/")[0]?.emitWithAck("question", ["why?"], 1_000);
    const [frame] = socket.take();
    const id = /^42(\d+)\["question","why\?"\]$/.exec(String(frame))?.[1];
    await wire.send(socket, `43${id}["because",{"sure":true}]`);
    expect(await reply).toEqual(["because", { sure: true }]);
    expect(host.idle).toBe(true);
  });

  it("fail when none comes in time, and a late one is dropped", async () => {
    const { wire, io, host } = room();
    const { socket } = await enter(wire);
    const reply = expect(io.sockets("/")[0]?.emitWithAck("question", [], 1_000)).rejects.toThrow(
      "no reply in time",
    );
    const [frame] = socket.take();
    await host.advance(1_000);
    await reply;
    await wire.send(socket, `43${/\d+/.exec(String(frame).slice(2))?.[0]}["late"]`);
    expect(socket.closed).toBeNull();
  });

  it("fail when the client goes", async () => {
    const { wire, io, host } = room();
    const { socket } = await enter(wire);
    const reply = expect(io.sockets("/")[0]?.emitWithAck("question", [], 1_000)).rejects.toThrow(
      "client is gone",
    );
    io.webSocketClose(socket);
    await reply;
    expect(host.idle).toBe(true);
  });

  it("take no reply from another namespace", async () => {
    const { wire, io, host } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, "40/custom,");
    socket.take();
    const reply = expect(io.sockets("/")[0]?.emitWithAck("question", [], 1_000)).rejects.toThrow(
      "no reply in time",
    );
    const id = /\d+/.exec(String(socket.take()[0]).slice(2))?.[0];
    await wire.send(socket, `43/custom,${id}["wrong"]`);
    await host.advance(1_000);
    await reply;
  });
});
