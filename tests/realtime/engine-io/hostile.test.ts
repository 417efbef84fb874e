import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { message } from "../../../src/realtime/engine-io/packet.ts";
import { BAD_REQUEST, echoServer, read, UNKNOWN_SID } from "../support/echo.ts";

describe("hostile polling clients", () => {
  it.each([
    ["nonsense", "abc"],
    ["an empty body", ""],
    ["an unknown packet type", "9"],
    ["a packet of the server's: open", "0{}"],
    ["a packet of the server's: ping", "2"],
    ["an upgrade without a socket", "5"],
    ["nonsense behind a good packet", "4hello\x1eabc"],
  ])("are closed for %s", async (_, body) => {
    const { wire } = echoServer();
    const sid = await wire.open();
    expect(await read(wire.post(sid, body))).toEqual(BAD_REQUEST);
    expect(await read(wire.poll(sid))).toEqual(UNKNOWN_SID);
  });

  it("are closed for a binary body", async () => {
    const { wire, ended } = echoServer();
    const sid = await wire.open();
    const reply = wire.post(sid, Uint8Array.of(4, 104), { "content-type": "application/octet-stream" });
    expect(await read(reply)).toEqual(BAD_REQUEST);
    expect(ended).toEqual(["transport error"]);
  });

  it("may send exactly as many bytes as was announced", async () => {
    const { wire } = echoServer({ maxPayload: 1_000 });
    const sid = await wire.open();
    expect(await read(wire.post(sid, `4${"x".repeat(999)}`))).toEqual([200, "ok"]);
  });

  it.each([
    ["ASCII", "x".repeat(1_000)],
    ["text that is larger in bytes than in characters", "€".repeat(400)],
  ])("are closed for a body over the limit: %s", async (_, data) => {
    const { wire, ended } = echoServer({ maxPayload: 1_000 });
    const sid = await wire.open();
    expect((await wire.post(sid, `4${data}`)).status).toBe(413);
    expect(ended).toEqual(["payload too large"]);
  });

  it("are closed for a body that only turns out too long while it is read, and it is read to its end", async () => {
    const { wire, ended } = echoServer({ maxPayload: 1_000 });
    const sid = await wire.open();
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++chunks > 50) controller.close();
        else controller.enqueue(new Uint8Array(100).fill(52));
      },
    });
    const response = await wire.poll(sid, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(response.status).toBe(413);
    expect(ended).toEqual(["payload too large"]);
    expect(chunks).toBe(51);
  });

  it("are let go when they never poll for what they cause", async () => {
    const { wire, ended } = echoServer({ maxBuffered: 10_000 });
    const sid = await wire.open();
    const post = () => wire.post(sid, `4${"x".repeat(4_000)}`);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([200, 200, 400]);
    expect(ended).toEqual(["slow reader"]);
  });

  it("are closed for a flood, in one post or many", async () => {
    const flood = { burst: 100, perSecond: 10 };
    const { wire, ended } = echoServer({ flood });
    const [one, other] = [await wire.open(), await wire.open()];
    expect(await read(wire.post(one, "4\x1e".repeat(100_000)))).toEqual(BAD_REQUEST);
    for (let n = 0; n < 101; n++) await wire.post(other, "3");
    expect(ended).toEqual(["flood", "flood"]);
  });
});

describe("hostile WebSocket clients", () => {
  it.each([
    ["nonsense", "abc"],
    ["an empty frame", ""],
    ["a packet of the server's: open", "0{}"],
    ["a packet of the server's: ping", "2"],
    ["an upgrade out of place", "5"],
    ["a noop", "6"],
  ])("are closed for %s", async (_, frame) => {
    const { wire } = echoServer();
    const { socket } = await wire.openSocket();
    await wire.send(socket, frame);
    expect(socket.closed?.code).toBe(1002);
  });

  it.each([
    ["text", "€".repeat(334)],
    ["bytes", new Uint8Array(1_001)],
  ])("are closed for a frame over the limit: %s", async (_, frame) => {
    const { wire } = echoServer({ maxPayload: 1_000 });
    const { socket } = await wire.openSocket();
    await wire.send(socket, frame);
    expect(socket.closed).toEqual({ code: 1009, reason: "payload too large" });
  });

  it("are closed for a flood, and not for a steady stream", async () => {
    const { wire, host, ended } = echoServer({ flood: { burst: 20, perSecond: 100 } });
    const { socket } = await wire.openSocket();
    for (let n = 0; n < 25; n++) {
      await wire.send(socket, "4a");
      await host.advance(10);
    }
    expect(socket.closed).toBeNull();
    for (let n = 0; n < 25; n++) await wire.send(socket, "4a");
    expect(socket.closed).toEqual({ code: 1008, reason: "flood" });
    expect(ended).toEqual(["flood"]);
  });

  it("are asked for a sign of life, and let go, when they take without reading", async () => {
    const { wire, server, ended } = echoServer({ maxBuffered: 80_000 });
    const { sid, socket } = await wire.openSocket();
    const connection = server.connection(sid);
    socket.take();
    for (let n = 0; n < 11; n++) connection?.send(message("x".repeat(1_000)));
    expect(socket.take().filter((frame) => frame === "2")).toHaveLength(1);
    for (let n = 0; n < 80; n++) connection?.send(message("x".repeat(1_000)));
    expect(ended).toEqual(["slow reader"]);
  });

  it("may take any amount if they do read", async () => {
    const { wire, server } = echoServer({ maxBuffered: 80_000 });
    const { sid, socket } = await wire.openSocket();
    for (let n = 0; n < 1_000; n++) {
      server.connection(sid)?.send(message("x".repeat(1_000)));
      if (socket.take().includes("2")) await wire.send(socket, "3");
    }
    expect(socket.closed).toBeNull();
  });

  it("that read slowly get only the latest of what is replaceable", async () => {
    const { wire, server } = echoServer({ maxBuffered: 80_000 });
    const { sid, socket } = await wire.openSocket();
    const connection = server.connection(sid);
    connection?.send(message("x".repeat(30_000)));
    socket.take();
    for (const each of ["m1", "m2", "m3"]) connection?.sendLatest("metrics", message(each));
    expect(socket.take()).toEqual([]);
    await wire.send(socket, "3");
    expect(socket.take()).toEqual(["4m3"]);
  });

  it("never make the server throw, whatever they send", async () => {
    const frame = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom("2probe", "5", "3", "4", "b", "1"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { maxLength: 12 }), fc.boolean(), async (frames, second) => {
        const { wire, host } = echoServer();
        const socket = second ? await wire.secondSocket(await wire.open()) : (await wire.openSocket()).socket;
        await wire.send(socket, ...frames);
        await host.advance(2_000);
        expect(socket.closed).not.toBeNull();
        expect(host.idle).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
