import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sids } from "../../../src/realtime/engine-io/sid.ts";

const sids = new Sids("a secret");

describe("sid", () => {
  it("gives back the name it was minted for, whatever the name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (name) => {
        expect(await sids.open(await sids.mint(name))).toBe(name);
      }),
      { numRuns: 50 },
    );
  });

  it("is URL-safe and never the same twice", async () => {
    const [one, two] = [await sids.mint("session:é"), await sids.mint("session:é")];
    expect(one).toMatch(/^[A-Za-z0-9._-]+$/);
    expect(one).not.toBe(two);
  });

  it("refuses one minted with another secret", async () => {
    expect(await sids.open(await new Sids("another").mint("session:1"))).toBeNull();
  });

  it("refuses one with any character changed", async () => {
    const sid = await sids.mint("session:1");
    for (let at = 0; at < sid.length; at++) {
      const changed = `${sid.slice(0, at)}${sid[at] === "A" ? "_" : "A"}${sid.slice(at + 1)}`;
      expect(await sids.open(changed)).toBeNull();
    }
  });

  it.each(["", ".", "..", "a.b", "a.b.c", "a.b.c.d", "%00.%00.%00", "😀.😀.😀", "x".repeat(5_000)])(
    "refuses %j",
    async (sid) => {
      expect(await sids.open(sid)).toBeNull();
    },
  );
});
