import { describe, expect, it } from "vitest";
import { withRouting } from "../../../src/realtime/engine-io/routing.ts";
import { BAD_REQUEST, echoServer, read, UNKNOWN_SID } from "../support/echo.ts";
import { settle } from "../support/scripted-host.ts";

const URL = "https://rehearsal.example/engine.io/";

describe("long-polling", () => {
  it("opens a connection and offers the WebSocket", async () => {
    const { server } = echoServer();
    const response = await server.fetch(
      withRouting(new Request(URL), { sid: "s", fresh: true, identity: null }),
    );
    expect(response.headers.get("content-type")).toBe("text/plain; charset=UTF-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const [status, body] = await read(response);
    expect(status).toBe(200);
    expect(body[0]).toBe("0");
    expect(JSON.parse(body.slice(1))).toEqual({
      sid: "s",
      upgrades: ["websocket"],
      pingInterval: 300,
      pingTimeout: 200,
      maxPayload: 1_000_000,
    });
  });

  it("keeps what the front knew of the client, beyond Latin-1 too", async () => {
    const { wire, server } = echoServer();
    const sid = await wire.open({ name: "Zoë 😀" });
    expect(server.connection(sid)?.identity).toEqual({ name: "Zoë 😀" });
  });

  it("refuses a request that did not come through the front", async () => {
    const { server } = echoServer();
    expect(await read(server.fetch(new Request(URL)))).toEqual(BAD_REQUEST);
  });

  it("does not know a sid that was never opened", async () => {
    const { wire } = echoServer();
    expect(await read(wire.poll("sid-9"))).toEqual(UNKNOWN_SID);
    expect(await read(wire.post("sid-9", "4hello"))).toEqual(UNKNOWN_SID);
  });

  it.each([
    ["one packet", "4hello"],
    ["several packets", "4test1\x1e4test2\x1e4test3"],
    ["text and bytes", "4hello\x1ebAQIDBA=="],
    ["an empty message", "4"],
    ["text beyond ASCII", "4é€😀"],
  ])("takes and returns %s", async (_, body) => {
    const { wire } = echoServer();
    const sid = await wire.open();
    expect(await read(wire.post(sid, body))).toEqual([200, "ok"]);
    expect(await read(wire.poll(sid))).toEqual([200, body]);
  });

  it("holds a poll until there is something to say", async () => {
    const { wire } = echoServer();
    const sid = await wire.open();
    const poll = read(wire.poll(sid));
    await settle();
    await wire.post(sid, "4late");
    expect(await poll).toEqual([200, "4late"]);
  });

  it("splits what does not fit into one reply", async () => {
    const { wire } = echoServer({ maxPayload: 20 });
    const sid = await wire.open();
    await wire.post(sid, "4aaaaaaaaa\x1e4bbbbbbbb");
    await wire.post(sid, "4cccccccc");
    expect(await read(wire.poll(sid))).toEqual([200, "4aaaaaaaaa\x1e4bbbbbbbb"]);
    expect(await read(wire.poll(sid))).toEqual([200, "4cccccccc"]);
  });

  it("ends both polls when there are two", async () => {
    const { wire, ended } = echoServer();
    const sid = await wire.open();
    const first = read(wire.poll(sid));
    await settle();
    expect(await read(wire.poll(sid))).toEqual(BAD_REQUEST);
    expect(await first).toEqual([200, "1"]);
    expect(await read(wire.poll(sid))).toEqual(UNKNOWN_SID);
    expect(ended).toEqual(["transport error"]);
  });

  it("ends the connection when two posts overlap", async () => {
    const { wire, ended } = echoServer();
    const sid = await wire.open();
    let finish = (): void => {};
    const slow = new ReadableStream({
      start(controller) {
        finish = () => controller.close();
      },
    });
    const first = read(wire.poll(sid, { method: "POST", body: slow, duplex: "half" } as RequestInit));
    await settle();
    expect(await read(wire.post(sid, "4hello"))).toEqual(BAD_REQUEST);
    finish();
    expect(await first).toEqual(BAD_REQUEST);
    expect(ended).toEqual(["transport error"]);
  });

  it("ends the connection when a post is cut off", async () => {
    const { wire, ended } = echoServer();
    const sid = await wire.open();
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("hung up")) });
    const response = wire.poll(sid, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(await read(response)).toEqual(BAD_REQUEST);
    expect(ended).toEqual(["transport error"]);
  });

  it("closes when the client says so, and ends its poll", async () => {
    const { wire, ended } = echoServer();
    const sid = await wire.open();
    const poll = read(wire.poll(sid));
    await settle();
    expect(await read(wire.post(sid, "1\x1e4never read"))).toEqual([200, "ok"]);
    expect(await poll).toEqual([200, "6"]);
    expect(await read(wire.poll(sid))).toEqual(UNKNOWN_SID);
    expect(ended).toEqual(["transport close"]);
  });

  it("knows no other methods", async () => {
    const { wire } = echoServer();
    const sid = await wire.open();
    expect(await read(wire.poll(sid, { method: "PUT", body: "4hello" }))).toEqual(BAD_REQUEST);
  });

  it("tells when the last connection has ended, and that polls leave no TCP connection behind", async () => {
    const { wire, emptied } = echoServer();
    const [one, two] = [await wire.open(), await wire.open()];
    await wire.post(one, "1");
    expect(emptied).toEqual([]);
    await wire.post(two, "1");
    expect(emptied).toEqual([false]);
  });
});
