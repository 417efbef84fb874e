import { decodePayload as referenceDecode } from "engine.io-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { message, packet } from "../../../src/realtime/engine-io/packet.ts";
import { countFitting, decodePayload, encodePayload } from "../../../src/realtime/engine-io/payload.ts";

/** Text without the record separator, which no JSON contains. */
const text = fc.string({ unit: "grapheme" }).filter((any) => !any.includes("\x1e"));
const data = fc.oneof(text, fc.uint8Array({ maxLength: 300 }));

function bytesOf(any: unknown): unknown {
  return any instanceof ArrayBuffer ? [...new Uint8Array(any)] : any;
}

describe("payload", () => {
  it("reads back by the reference parser as what was written", () => {
    fc.assert(
      fc.property(fc.array(data, { minLength: 1, maxLength: 8 }), (all) => {
        const decoded = referenceDecode(encodePayload(all.map(message)), "arraybuffer");
        expect(decoded.map((each) => each.type)).toEqual(all.map(() => "message"));
        expect(decoded.map((each) => bytesOf(each.data ?? ""))).toEqual(
          all.map((each) => (typeof each === "string" ? each : [...each])),
        );
      }),
    );
  });

  it("reads any body as the reference parser does", () => {
    const part = fc.oneof(text, fc.constantFrom("", "2", "4", "b", "bAQID", "4hi", "x", "9", "1"));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const body = parts.join("\x1e");
        const ours = [...decodePayload(body)].map(({ type, data }) => [
          type,
          type === "error" ? "" : bytesOf(data),
        ]);
        const theirs = referenceDecode(body, "arraybuffer").map((each) => [
          each.type,
          each.type === "error" ? "" : bytesOf(each.data ?? ""),
        ]);
        expect(ours).toEqual(theirs);
      }),
    );
  });

  it("fits its limit whenever more than one packet is in it, and leaves out no packet that would fit", () => {
    fc.assert(
      fc.property(
        fc.array(data, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 500 }),
        (all, limit) => {
          const queue = all.map(message);
          const count = countFitting(queue, limit);
          const size = (n: number) => new TextEncoder().encode(encodePayload(queue.slice(0, n))).length;
          expect(count).toBeGreaterThanOrEqual(1);
          if (count > 1) expect(size(count)).toBeLessThanOrEqual(limit);
          if (count < queue.length) expect(size(count + 1)).toBeGreaterThan(limit);
        },
      ),
    );
  });

  it("has nothing to say for an empty queue", () => {
    expect(countFitting([], 100)).toBe(0);
  });

  it("reads no further than its reader wants", () => {
    const body = `1\x1e${"4\x1e".repeat(100_000)}`;
    for (const incoming of decodePayload(body)) {
      expect(incoming.type).toBe("close");
      break;
    }
  });

  it("joins packets of all kinds", () => {
    expect(encodePayload([packet("ping"), message("hello"), message(Uint8Array.of(1, 2, 3, 4))])).toBe(
      "2\x1e4hello\x1ebAQIDBA==",
    );
  });
});
