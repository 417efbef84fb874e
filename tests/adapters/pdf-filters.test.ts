import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Filter, unfilter } from "../../src/adapters/pdf/filters/unfilter.ts";
import { Refused } from "../../src/adapters/pdf/refusal.ts";
import { bytes } from "./pdf-file.ts";

const filter = (name: string, parameters: Partial<Filter> = {}): Filter => ({
  name,
  predictor: 1,
  colors: 1,
  bitsPerComponent: 8,
  columns: 1,
  earlyChange: 1,
  ...parameters,
});

const unpack = async (stored: Uint8Array, chain: readonly Filter[], budget = { bytes: 1_000_000 }) =>
  Array.from(await unfilter(stored, chain, budget));

/** Codes of 9 bits, as LZW starts with. */
function nineBits(...codes: readonly number[]): Uint8Array {
  const bits = codes.map((code) => code.toString(2).padStart(9, "0")).join("");
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
}

describe("undoing filters", () => {
  const data = bytes("Jordan Example, Jordan Example, Jordan Example");

  it("inflates", async () => {
    expect(await unpack(deflateSync(data), [filter("FlateDecode")])).toEqual([...data]);
  });

  it("inflates in spite of a wrong checksum or a line break after the data", async () => {
    const packed = deflateSync(data);
    const wrong = Uint8Array.from([...packed.subarray(0, -1), 0xff, 0x0d, 0x0a]);
    expect(await unpack(wrong, [filter("FlateDecode")])).toEqual([...data]);
  });

  it("keeps what comes before the damage or the end of a cut stream", async () => {
    const long = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i) % 251);
    const packed = deflateSync(long);
    const cut = await unpack(packed.subarray(0, packed.length / 2), [filter("FlateDecode")]);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut).toEqual([...long.subarray(0, cut.length)]);
    expect(await unpack(bytes("no zlib at all"), [filter("FlateDecode")])).toEqual([]);
  });

  it("undoes LZW by the example of the standard", async () => {
    // ISO 32000-1, 7.4.4.2: 45 45 45 45 45 65 45 45 45 66.
    const packed = nineBits(256, 45, 258, 258, 65, 259, 66, 257);
    expect(await unpack(packed, [filter("LZWDecode")])).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
  });

  it("stops LZW at a code that cannot be", async () => {
    expect(await unpack(nineBits(256, 45, 300, 66), [filter("LZWDecode")])).toEqual([45]);
  });

  it("undoes ASCII85, z and a short last group included", async () => {
    expect(await unpack(bytes("87cUR D]j7B\nEbo80~>"), [filter("ASCII85Decode")])).toEqual([
      ...bytes("Hello world!"),
    ]);
    expect(await unpack(bytes("z87cURDZ~>"), [filter("A85")])).toEqual([0, 0, 0, 0, ...bytes("Hello")]);
  });

  it("undoes hexadecimal, with blanks and an odd last digit", async () => {
    expect(await unpack(bytes("4a 6F\n7>99"), [filter("ASCIIHexDecode")])).toEqual([0x4a, 0x6f, 0x70]);
  });

  it("undoes run lengths", async () => {
    const packed = Uint8Array.from([2, 1, 2, 3, 254, 9, 128, 7]);
    expect(await unpack(packed, [filter("RunLengthDecode")])).toEqual([1, 2, 3, 9, 9, 9]);
  });

  it("undoes each kind of PNG row", async () => {
    const rows = [
      [0, 10, 20, 30],
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [3, 1, 1, 1],
      [4, 1, 1, 1],
    ];
    const packed = deflateSync(Uint8Array.from(rows.flat()));
    expect(await unpack(packed, [filter("FlateDecode", { predictor: 15, columns: 3 })])).toEqual(
      [
        [10, 20, 30],
        [1, 2, 3],
        [2, 3, 4],
        [2, 3, 4],
        [3, 4, 5],
      ].flat(),
    );
  });

  it("undoes a chain from its first filter to its last", async () => {
    const packed = bytes(Buffer.from(deflateSync(data)).toString("hex"));
    expect(await unpack(packed, [filter("AHx"), filter("Fl")])).toEqual([...data]);
  });

  it("gives nothing for a filter that only images have", async () => {
    expect(await unpack(data, [filter("DCTDecode")])).toEqual([]);
  });

  it("charges each step, and refuses the byte that is too many", async () => {
    const budget = { bytes: data.length * 2 };
    const twice = deflateSync(deflateSync(data));
    await unpack(deflateSync(data), [filter("FlateDecode")], budget);
    expect(budget.bytes).toBe(data.length);
    await expect(unpack(twice, [filter("FlateDecode"), filter("FlateDecode")], budget)).rejects.toThrow(
      Refused,
    );
  });

  it.each([
    ["FlateDecode", deflateSync(new Uint8Array(2000))],
    ["LZWDecode", nineBits(256, ...Array.from({ length: 60 }, (_, i) => (i === 0 ? 32 : 257 + i)))],
    ["ASCII85Decode", bytes("z".repeat(400))],
    ["RunLengthDecode", Uint8Array.from({ length: 40 }, (_, i) => (i % 2 ? 32 : 129))],
  ])("refuses %s that unpacks to more than the budget", async (name, stored) => {
    await expect(unpack(stored, [filter(name)], { bytes: 1000 })).rejects.toThrow(Refused);
  });

  it("answers any bytes under any filter within the budget", async () => {
    const names = ["FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 200 }), async (name, stored) => {
        const out = await unpack(stored, [filter(name)], { bytes: 30_000 });
        expect(out.length).toBeLessThanOrEqual(30_000);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
