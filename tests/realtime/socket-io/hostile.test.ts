import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enter, room } from "../support/room.ts";

describe("hostile clients", () => {
  it.each([
    ["an unknown packet type", "4abc"],
    ["a payload that is none", "42{}"],
    ["broken JSON", '42["message"'],
    ["an ack id that is none", '42abc["message-with-ack",1]'],
    ["an event without a name", "42"],
    ["a reserved event name", '42["disconnect"]'],
    ["a reply without an id", "43[1]"],
    ["a reply without data", "431"],
    ["a second CONNECT", "40"],
    ["a CONNECT whose auth is no object", "40/custom,[1]"],
    ["a CONNECT_ERROR", '44{"message":"no"}'],
    ["an event for a namespace it is not in", '42/custom,["message",1]'],
    ["a leave of a namespace it is not in", "41/custom,"],
    ["more attachments than allowed", '4511-["message"]'],
    ["attachments without number", '45-["message"]'],
    ["text where an attachment is due", '451-["message",{"_placeholder":true,"num":0}]', '42["message"]'],
    ["an attachment that is not due", Uint8Array.of(1)],
    [
      "a placeholder for an attachment that is not there",
      '451-["m",{"_placeholder":true,"num":5}]',
      Uint8Array.of(1),
    ],
    [
      "JSON nested beyond the stack",
      `451-["m",${"[".repeat(200_000)}${"]".repeat(200_000)}]`,
      Uint8Array.of(1),
    ],
  ])("are closed for %s", async (_, ...frames) => {
    const { wire, log } = room();
    const { socket } = await enter(wire);
    await wire.send(socket, ...frames);
    expect(socket.closed?.reason).toBe("parse error");
    expect(log.out).toEqual(["id-1: parse error"]);
  });

  it("are closed for what they send before they have entered", async () => {
    const { wire } = room();
    const { socket } = await wire.openSocket();
    await wire.send(socket, '42["message",1]');
    expect(socket.closed?.reason).toBe("parse error");
  });

  it("are closed when the attachments of one packet come to more than may be held", async () => {
    const { wire } = room({ maxPayload: 1_000, maxBuffered: 2_000 });
    const { socket } = await enter(wire);
    await wire.send(socket, '453-["message"]', new Uint8Array(900), new Uint8Array(900));
    expect(socket.closed).toBeNull();
    await wire.send(socket, new Uint8Array(900));
    expect(socket.closed?.reason).toBe("parse error");
  });

  it("may send any number of packets with attachments, one after the other", async () => {
    const { wire } = room({ maxPayload: 1_000, maxBuffered: 2_000 });
    const { socket } = await enter(wire);
    for (let n = 0; n < 10; n++) await wire.send(socket, '451-["none"]', new Uint8Array(900));
    expect(socket.closed).toBeNull();
  });

  it("change no prototype by what they send", async () => {
    const { wire, log } = room();
    const { socket } = await enter(wire);
    await wire.send(
      socket,
      '40/custom,{"__proto__":{"polluted":1}}',
      '42["message",{"__proto__":{"polluted":1}}]',
    );
    expect(log.requests).toHaveLength(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("that cause more than they read are let go", async () => {
    const { wire, log } = room({ maxBuffered: 10_000 });
    const sid = await wire.open();
    await wire.post(sid, "40");
    const event = `42["message","${"x".repeat(900)}"]`;
    for (let n = 0; n < 11; n++) await wire.post(sid, event);
    expect(log.out).toEqual(["id-1: slow reader"]);
  });

  it("never make the server throw, whatever they send", async () => {
    const frame = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }).map((any) => `4${any}`),
      fc.json({ maxDepth: 3 }).map((json) => `42["message",${json}]`),
      fc.json({ maxDepth: 3 }).map((json) => `451-["message",${json}]`),
      fc.uint8Array({ maxLength: 10 }),
      fc.constantFrom("40", "41", "40/custom,", "41/custom,", '421["message-with-ack"]', "431[]", "3"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { maxLength: 12 }), async (frames) => {
        const { wire, host, log, io } = room();
        const { socket } = await enter(wire);
        await wire.send(socket, ...frames);
        await host.advance(200_000);
        expect(log.reports).toEqual([]);
        expect(socket.closed).not.toBeNull();
        expect(log.out).toHaveLength(log.requests.length);
        expect(io.sockets("/")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
