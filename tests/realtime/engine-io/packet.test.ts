import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decode,
  message,
  outgoing,
  packet,
  payloadText,
  utf8Length,
} from "../../../src/realtime/engine-io/packet.ts";

const text = fc.string({
  unit: fc.oneof(fc.constantFrom("\ud800", "\udfff"), fc.string({ unit: "binary" })),
});

describe("packet", () => {
  it("counts the bytes of any text as UTF-8 does, lone surrogates included", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(utf8Length(any)).toBe(new TextEncoder().encode(any).length);
      }),
    );
  });

  it("knows its size in a payload", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 200 })), (data) => {
        const each = message(data);
        expect(each.bytes).toBe(new TextEncoder().encode(payloadText(each)).length);
      }),
    );
  });

  it("is decoded as it was encoded", () => {
    expect(decode("4")).toEqual({ type: "message", data: "" });
    expect(decode(packet("ping", "probe").frame as string)).toEqual({ type: "ping", data: "probe" });
    expect(decode(Uint8Array.of(1, 2).buffer)).toEqual({ type: "message", data: Uint8Array.of(1, 2).buffer });
  });

  it.each(["", "7", "abc", "-1", "\u0004hello"])("calls %j an error", (frame) => {
    expect(decode(frame).type).toBe("error");
  });

  it("takes the part of a buffer that a view shows", () => {
    const view = new DataView(Uint8Array.of(0, 1, 2, 3).buffer, 1, 2);
    expect(message(view).frame).toEqual(Uint8Array.of(1, 2));
  });

  it("can be made again from its frame", () => {
    for (const each of [message("é"), message(Uint8Array.of(1, 2, 3, 4)), packet("noop")]) {
      expect(outgoing(each.frame)).toEqual(each);
    }
  });
});
