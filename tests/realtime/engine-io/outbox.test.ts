import { describe, expect, it } from "vitest";
import { Outbox } from "../../../src/realtime/engine-io/outbox.ts";
import { message } from "../../../src/realtime/engine-io/packet.ts";

describe("outbox", () => {
  it("keeps packets in order and slots behind them", () => {
    const outbox = new Outbox();
    outbox.replace("metrics", message("m1"));
    outbox.push(message("a"));
    outbox.push(message("b"));
    expect(outbox.takePayload(1_000)).toBe("4a\x1e4b\x1e4m1");
    expect(outbox.takePayload(1_000)).toBeNull();
  });

  it("keeps only the latest of a slot, and counts only that", () => {
    const outbox = new Outbox();
    outbox.replace("metrics", message("1234567890"));
    outbox.replace("metrics", message("12"));
    expect(outbox.bytes).toBe(3);
    expect(outbox.takePayload(1_000)).toBe("412");
    expect(outbox.bytes).toBe(0);
  });

  it("hands out the queue alone while the slots may still change", () => {
    const outbox = new Outbox();
    outbox.push(message("a"));
    outbox.replace("metrics", message("m1"));
    expect(outbox.takeQueue().map(({ frame }) => frame)).toEqual(["4a"]);
    outbox.replace("metrics", message("m2"));
    expect(outbox.takeAll().map(({ frame }) => frame)).toEqual(["4m2"]);
  });

  it("leaves for the next payload what does not fit", () => {
    const outbox = new Outbox();
    for (const data of ["aaaa", "bbbb", "cccc"]) outbox.push(message(data));
    expect(outbox.takePayload(11)).toBe("4aaaa\x1e4bbbb");
    expect(outbox.bytes).toBe(5);
    expect(outbox.takePayload(1)).toBe("4cccc");
  });
});
