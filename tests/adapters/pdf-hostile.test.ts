import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { copyText } from "../../src/adapters/pdf/copy/text-copy.ts";
import { Refused } from "../../src/adapters/pdf/refusal.ts";
import { bytes, concat, flate, linesOf, type ObjectSources, onePage, pdfFile, read } from "./pdf-file.ts";

// Each answer is bounded by counts, not by this; a machine under load may still be slow.
vi.setConfig({ testTimeout: 30_000 });

const hello = "BT /F1 12 Tf 72 720 Td (Jordan Example) Tj ET ";
const MiB = 1024 * 1024;

const many = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(" ");

/** Objects from `first` on, made by `each`. */
const objects = (
  first: number,
  count: number,
  each: (number: number) => ObjectSources[number],
): ObjectSources => Object.fromEntries(Array.from({ length: count }, (_, i) => [first + i, each(first + i)]));

/** A form that draws `times` times the form `next`, or shows text. */
const form = (next: number | undefined, times: number) =>
  [
    `/Subtype /Form /Resources << /Font << /F1 5 0 R >> ${next ? `/XObject << /X ${next} 0 R >>` : ""} >>`,
    next ? "/X Do ".repeat(times) : hello,
  ] as const;

const compositeFont = (keys: string, descendant = "") =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H ${keys}
   /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /X ${descendant} >>] >>`;

/** A page that shows "AB" in a composite font with these keys. */
const composite = (keys: string, descendant?: string, more: ObjectSources = {}) =>
  onePage("BT /F1 12 Tf 72 720 Td <00410042> Tj ET", {
    objects: { 5: compositeFont(keys, descendant), ...more },
  });

const toUnicode = (mappings: string) => composite("/ToUnicode 6 0 R", "", { 6: flate(mappings) });

describe("a file that is refused before it costs anything", () => {
  it.each([
    ["a few kilobytes that inflate to 40 MiB", () => onePage(flate(new Uint8Array(40 * MiB).fill(32)))],
    [
      "a kilobyte that inflates three times",
      () =>
        onePage([
          "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
          deflateSync(deflateSync(deflateSync(new Uint8Array(40 * MiB).fill(32)))),
        ]),
    ],
    [
      "run lengths inside Flate",
      () =>
        onePage([
          "/Filter [/FlateDecode /RunLengthDecode]",
          deflateSync(Uint8Array.from({ length: MiB }, (_, i) => (i % 2 ? 32 : 129))),
        ]),
    ],
    ["ASCII85 of nothing but z", () => onePage(["/Filter /ASCII85Decode", "z".repeat(9 * MiB)])],
    ["a chain of 50 filters", () => onePage([`/Filter [${"/ASCIIHexDecode ".repeat(50)}]`, "41>"])],
    ["100,000 nested arrays", () => onePage(hello, { page: `/Z ${"[".repeat(100_000)}` })],
    ["100,000 nested dictionaries", () => onePage(hello, { page: `/Z ${"<< /A ".repeat(100_000)}` })],
    ["nested arrays in the content", () => onePage("[".repeat(100_000))],
    ["an operator with a million operands", () => onePage("1 ".repeat(1_000_000))],
    [
      "a page tree of 5,000 levels",
      () =>
        pdfFile({
          1: "<< /Type /Catalog /Pages 10 0 R >>",
          ...objects(10, 5000, (number) => `<< /Kids [${number + 1} 0 R] >>`),
        }),
    ],
    [
      "200,001 objects",
      () =>
        concat(
          "%PDF-1.7\n",
          many(200_001, (i) => `${i} 0 obj`),
          "trailer << /Root 1 0 R >>",
        ),
    ],
    ["a million values in one object", () => onePage(hello, { page: `/Z [${"()".repeat(1_000_000)}]` })],
    [
      "ten thousand object streams",
      () => onePage(hello, { objects: objects(10, 10_000, () => ["/Type /ObjStm /N 0 /First 0", ""]) }),
    ],
    [
      "a filter list of a hundred thousand nothings",
      () => onePage([`/Filter [${"null ".repeat(100_000)}]`, hello]),
    ],
    [
      "an object stream of eight million pairs",
      () =>
        onePage(hello, {
          objects: { 9: flate("9 9 ".repeat(2 * MiB), "/Type /ObjStm /N 99999999 /First 99999999") },
        }),
    ],
    [
      "a CMap of a million entries",
      () => toUnicode(`1 beginbfchar ${"<0041> <0042>\n".repeat(500_000)} endbfchar`),
    ],
  ])("%s", async (_, make) => {
    expect(await read(make())).toMatchObject({ ok: false, reason: "too_complex" });
  });
});

describe("a file whose text is read and the rest left", () => {
  const descriptor = "/FontDescriptor << /FontName /X /Flags 4 /FontFile3 7 0 R >>";
  it.each([
    [
      "a page count of a million",
      () =>
        pdfFile({
          ...onePageObjects(),
          2: "<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>",
        }),
    ],
    [
      "a page tree that holds itself",
      () => pdfFile({ ...onePageObjects(), 2: "<< /Type /Pages /Kids [2 0 R 3 0 R] >>" }),
    ],
    [
      "a cross-reference stream of two billion entries without width",
      () =>
        onePage(hello, {
          objects: { 9: ["/Type /XRef /Size 2147483647 /W [0 0 0] /Index [0 2147483647] /Root 1 0 R", ""] },
        }),
    ],
    [
      "a trailer whose /Prev is itself",
      () => concat(onePage(hello), "xref 0 0 trailer << /Root 1 0 R /Prev 700 >> startxref 700"),
    ],
    [
      "an object stream that promises a billion objects",
      () =>
        onePage(hello, {
          objects: { 9: ["/Type /ObjStm /N 1000000000 /First 10", "10 0 11 3 << >> << >>"] },
        }),
    ],
    ["a negative length", () => onePage(["/Length -100", hello])],
    ["a length past the end", () => onePage(["/Length 99999999999", hello])],
    [
      "rows of a billion columns",
      () => onePage(flate(`\0${hello}`, "/DecodeParms << /Predictor 15 /Columns 1000000000 >>")),
    ],
    ["an inline image of gigabytes", () => onePage(`BI /W 60000 /H 60000 /F /Fl ID \x01\x02 EI ${hello}`)],
    [
      "JPX and JBIG2 images",
      () =>
        onePage(`/I Do /J Do ${hello}`, {
          resources: "/XObject << /I 6 0 R /J 7 0 R >>",
          objects: {
            6: ["/Subtype /Image /Width 60000 /Height 60000 /Filter /JPXDecode", "\x01".repeat(1000)],
            7: ["/Subtype /Image /Width 60000 /Height 60000 /Filter /JBIG2Decode", "\x01".repeat(1000)],
          },
        }),
    ],
    ["deep nesting where no one looks", () => onePage(hello, { objects: { 9: "[".repeat(100_000) } })],
    ["references in a circle", () => onePage(hello, { objects: { 5: "6 0 R", 6: "7 0 R", 7: "6 0 R" } })],
    [
      "a font program of garbage",
      () =>
        onePage(hello, {
          objects: {
            5: `<< /Type /Font /Subtype /Type1 /BaseFont /X /Widths [500] ${descriptor} >>`,
            7: flate(new Uint8Array(MiB).fill(255), "/Subtype /Type1C"),
          },
        }),
    ],
    [
      "a glyph that draws its own font",
      () =>
        onePage(hello, {
          objects: {
            5: `<< /Type /Font /Subtype /Type3 /FontMatrix [.001 0 0 .001 0 0] /FontBBox [0 0 1000 1000] /FirstChar 32
            /Widths [${"500 ".repeat(95)}] /Encoding /WinAnsiEncoding /CharProcs << /J 6 0 R >>
            /Resources << /Font << /F1 5 0 R >> >> >>`,
            6: ["", "1000 0 d0 /F1 1 Tf (JJJJ) Tj"],
          },
        }),
    ],
  ])("%s", async (_, make) => {
    expect(await linesOf(make())).toEqual(["Jordan Example"]);
  });

  it.each([
    [
      "a ToUnicode range of four billion codes",
      () => toUnicode("beginbfrange <00000000> <ffffffff> <0041> endbfrange"),
    ],
    [
      "a thousand ToUnicode ranges of 65,536",
      () => toUnicode(`beginbfrange ${"<0000> <ffff> <0000> ".repeat(1000)} endbfrange`),
    ],
    [
      "a target of a million characters",
      () => toUnicode(`beginbfrange <0000> <ffff> <${"0041".repeat(1_000_000)}> endbfrange`),
    ],
    ["a width for four billion glyphs", () => composite("", "/W [0 4294967295 500]")],
    [
      "the width of 65,536 glyphs, ten thousand times",
      () => composite("", `/W [${"0 65535 500 ".repeat(10_000)}]`),
    ],
    ["vertical metrics for four billion glyphs", () => composite("", "/W2 [0 4294967295 1 2 3]")],
    [
      "a hundred thousand code space ranges",
      () =>
        composite("/Encoding 6 0 R", "", {
          6: flate(`begincodespacerange <0000> <ffff> ${"<ff00> <ff01>".repeat(100_000)} endcodespacerange`),
        }),
    ],
  ])("%s", async (_, make) => {
    const lines = await linesOf(make());
    expect(lines.join("")).toHaveLength(2);
  });
});

describe("a file of more than can be read", () => {
  const laughs = { ...objects(10, 9, (number) => form(number + 1, 10)), 19: form(undefined, 0) };
  it.each([
    [
      "30 MiB of text operators",
      () => onePage(flate(`BT /F1 11 Tf 72 720 Td 1 TL ${"(Hello) Tj T*\n".repeat((30 * MiB) / 14)}`)),
    ],
    ["text operators that show nothing", () => onePage(`BT /F1 11 Tf ${"() Tj ".repeat(MiB)}`)],
    ["a flood of saved graphics states", () => onePage("q ".repeat(MiB))],
    ["a flood of lines", () => onePage("0 0 m 1 1 l S ".repeat(MiB / 2))],
    ["text arrays of numbers", () => onePage(`BT /F1 11 Tf ${`[${"1 ".repeat(99)}] TJ `.repeat(MiB / 100)}`)],
    [
      "forms that draw a billion forms",
      () => onePage("/X Do", { resources: "/XObject << /X 10 0 R >>", objects: laughs }),
    ],
    [
      "a form that draws itself",
      () => onePage("/X Do", { resources: "/XObject << /X 6 0 R >>", objects: { 6: form(6, 2) } }),
    ],
    [
      "forms nested 5,000 deep",
      () =>
        onePage("/X Do", {
          resources: "/XObject << /X 10 0 R >>",
          objects: objects(10, 5000, (number) => form(number + 1, 1)),
        }),
    ],
    [
      "a large form drawn over and over",
      () =>
        onePage("/X Do ".repeat(100), {
          resources: "/XObject << /X 6 0 R >>",
          objects: { 6: flate(`${"% a comment\n".repeat(100_000)}`, "/Subtype /Form") },
        }),
    ],
    [
      "thousands of fonts",
      () =>
        onePage(`BT ${many(3000, (i) => `/T${i} 9 Tf (Hi) Tj`)}`, {
          resources: `/Font << ${many(3000, (i) => `/T${i} << /Subtype /Type1 /BaseFont /B${i} >>`)} >>`,
        }),
    ],
    [
      "a page tree whose nodes share one long list of kids",
      () =>
        pdfFile({
          1: "<< /Type /Catalog /Pages 10 0 R >>",
          2: "<< /Type /Page >>",
          3: `[2 0 R ${many(5000, (i) => `${i + 10} 0 R`)}]`,
          ...objects(10, 5000, () => "<< /Kids 3 0 R >>"),
        }),
    ],
    [
      "a page tree that branches twenty times at each of thirty levels",
      () =>
        pdfFile({
          1: "<< /Type /Catalog /Pages 10 0 R >>",
          2: "<< /Type /Page >>",
          ...objects(10, 30, (number) => `<< /Kids [2 0 R ${`${number + 1} 0 R `.repeat(200)}] >>`),
        }),
    ],
  ])("keeps what it has: %s", async (_, make) => {
    expect(await read(make())).toMatchObject({ ok: true, text: { truncated: true } });
  });
});

describe("a file that is damaged anywhere", () => {
  const whole = onePage(flate(`q ${hello} Q [(a) 3 (b)] TJ /Form Do BI /W 1 ID \x01 EI`), {
    resources: "/XObject << /Form 7 0 R >>",
    objects: {
      5: compositeFont("/ToUnicode 6 0 R", "/W [0 [500 600] 7 9 300]"),
      6: flate(
        "begincodespacerange <0000> <ffff> endcodespacerange beginbfrange <0000> <00ff> <0041> endbfrange",
      ),
      7: ["/Subtype /Form /Matrix [1 0 0 1 0 0]", hello],
      9: flate("10 0 11 4 (a) [1 2 0 R]", "/Type /ObjStm /N 2 /First 10"),
    },
  });

  /** Any other error than a refusal would be a fault of ours, which the reader's answer hides. */
  async function expectAnswer(file: Uint8Array): Promise<void> {
    const copied = copyText(file, async () => true).then(
      () => true,
      (error) => error instanceof Refused,
    );
    expect(await copied).toBe(true);
    expect(await read(file)).toMatchObject({ ok: expect.any(Boolean) });
  }

  it("is answered, whatever bytes are changed", async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const file = whole.slice();
        for (const [at, byte] of changes) file[at] = byte;
        await expectAnswer(file);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("is answered, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), (length) => expectAnswer(whole.subarray(0, length))),
      { numRuns: 50, seed: 7 },
    );
  });

  it("is answered, whatever follows the header", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (rest) => {
        const reading = await read(concat("%PDF-1.7\n", rest));
        expect(reading.ok).toBe(false);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

function onePageObjects(): ObjectSources {
  return {
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    4: ["", bytes(hello)],
    5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  };
}
