import { describe, expect, it } from "vitest";
import { cffDifferences } from "../../src/adapters/pdf/copy/cff-encoding.ts";
import { standardStrings } from "../../src/adapters/pdf/copy/cff-standard-strings.ts";
import { copyCMap } from "../../src/adapters/pdf/copy/cmap.ts";
import { type1Differences } from "../../src/adapters/pdf/copy/type1-encoding.ts";
import { latin1 } from "../../src/adapters/pdf/file/lexer.ts";
import { Name, type PdfValue } from "../../src/adapters/pdf/file/objects.ts";
import { saneText } from "../../src/adapters/pdf/sane-text.ts";
import { bytes, concat, flate, linesOf, type ObjectSources, onePage } from "./pdf-file.ts";

/** The text that `shown` (an operand of Tj) has in a font. */
const shownIn = (font: string, shown: string, objects: ObjectSources = {}) =>
  linesOf(onePage(`BT /F1 12 Tf 72 720 Td ${shown} Tj ET`, { objects: { 5: font, ...objects } }));

const names = (differences: readonly PdfValue[]) =>
  differences.map((element) => (element instanceof Name ? element.text : element));

describe("what codes mean", () => {
  const composite = `<< /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R
    /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /X >>] >>`;

  it("is told by ToUnicode, one by one, in ranges and in lists", async () => {
    const cmap = `1 begincodespacerange <0000> <ffff> endcodespacerange
      2 beginbfchar <0001> <004A> <0002> <00660069> endbfchar
      2 beginbfrange <0003> <0005> <0061> <0006> <0007> [<4E2D> <D83DDE00>] endbfrange`;
    expect(await shownIn(composite, "<000100020003000400050006 0007>", { 6: flate(cmap) })).toEqual([
      "Jfiabc中😀",
    ]);
  });

  it("is told by the differences of an encoding", async () => {
    const font = "<< /Subtype /Type1 /BaseFont /X /Encoding << /Differences [1 /J /o 200 /#65acute] >> >>";
    expect(await shownIn(font, "(\\001\\002\\310)")).toEqual(["Joé"]);
  });

  it("is told by the program of a Type 1 font where its dictionary says nothing", async () => {
    const font =
      "<< /Subtype /Type1 /BaseFont /X /FontDescriptor << /FontName /X /Flags 4 /FontFile 6 0 R >> >>";
    const program =
      "%!FontType1\n/Encoding 256 array\ndup 12 /fi put\ndup 123 /endash put\ncurrentfile eexec dup 65 /B put";
    expect(await shownIn(font, "(A\\014{)", { 6: flate(program) })).toEqual(["Afi–"]);
  });

  it("is told by the program of a CFF font where its dictionary says nothing", async () => {
    const font =
      "<< /Subtype /Type1 /BaseFont /X /FontDescriptor << /FontName /X /Flags 4 /FontFile3 6 0 R >> >>";
    expect(await shownIn(font, "(\\001\\002\\256)", { 6: flate(cff(), "/Subtype /Type1C") })).toEqual([
      "JffiJ",
    ]);
  });

  it("is read with the widths of the font", async () => {
    const narrow =
      "<< /Subtype /TrueType /BaseFont /X /FirstChar 65 /Widths [100] /FontDescriptor << /FontName /X >> >>";
    expect(await shownIn(narrow, "[(A) -50 (A)] TJ 0 0 Td ()")).toEqual(["AA"]);
    expect(await shownIn(narrow, "[(A) -300 (A)] TJ 0 0 Td ()")).toEqual(["A A"]);
  });

  it("is read from a font that a graphics state sets, and from none at all", async () => {
    const file = onePage("BT /G gs 72 720 Td (by state) Tj /None 12 Tf 0 -20 Td (by name) Tj ET", {
      resources: "/ExtGState << /G << /Font [5 0 R 12] >> >>",
    });
    expect(await linesOf(file)).toEqual(["by state", "by name"]);
  });

  it("does not stop at a font that is broken", async () => {
    for (const font of ["<< >>", "null", "<< /Subtype /Type0 >>", "<< /Subtype /Type3 /Encoding 5 0 R >>"]) {
      const file = onePage("BT /F1 12 Tf 72 720 Td (x) Tj /F2 12 Tf 0 -20 Td (sound) Tj ET", {
        resources: "/Font << /F1 5 0 R /F2 << /Subtype /Type1 /BaseFont /Courier >> >>",
        objects: { 5: font },
      });
      expect(await linesOf(file)).toContain("sound");
    }
  });
});

describe("copying a CMap", () => {
  const copied = (source: string, codes = 1000) => latin1(copyCMap(bytes(source), { codes, values: 10_000 }));

  it("keeps its mappings, its name and its direction", () => {
    const copy = copied("/CMapName /Identity-V def /WMode 1 def 9 beginbfchar <41> <0042> endbfchar");
    expect(copy).toContain("/CMapName /Identity-V def");
    expect(copy).toContain("/WMode 1 def");
    expect(copy).toContain("beginbfchar\n(A) (\0B) endbfchar");
  });

  it("leaves out what maps backwards, too far, too long or to nothing", () => {
    const copy =
      copied(`beginbfrange <05> <01> <0041> <00000000> <00000009> <0041> <01> <01> <${"0041".repeat(99)}>
      <01> <01> /Name <02> <02> [<0041> <0042>] <01> <02> <0043> endbfrange`);
    expect(copy).toContain("beginbfrange\n(\x01) (\x02) (\0C) endbfrange");
  });

  it("maps no more codes than the budget has", () => {
    const copy = copied("beginbfrange <0000> <00ff> <0041> <0100> <01ff> <0041> endbfrange", 300);
    expect(copy.match(/\(\0A\)/g)).toHaveLength(1);
  });
});

describe("the encoding built into a font program", () => {
  it("is found in the clear part of a Type 1 font only", () => {
    const program = "dup 65 /A put dup 300 /B put dup 66/C put\neexec dup 67 /D put";
    expect(names(type1Differences(bytes(program)))).toEqual([65, "A", 66, "C"]);
  });

  it("knows the standard names of CFF", () => {
    expect(standardStrings).toHaveLength(391);
    expect([standardStrings[0], standardStrings[1], standardStrings[34], standardStrings[390]]).toEqual([
      ".notdef",
      "space",
      "A",
      "Semibold",
    ]);
  });

  it("is found in a CFF font, its supplement included", () => {
    expect(names(cffDifferences(cff()))).toEqual([1, "J", 2, "ffi", 0xae, "J"]);
  });

  it("is empty for garbage", () => {
    expect(cffDifferences(new Uint8Array())).toEqual([]);
    expect(cffDifferences(new Uint8Array(500).fill(255))).toEqual([]);
  });
});

describe("text", () => {
  it.each([
    ["\u0000a\u0007b\u009fc\u007f", "abc"],
    ["a\tb\nc\r\n", "a b c  "],
    ["Zoe\u0308", "Zoë"],
    ["x\ud83dy\ude00z", "x\ufffdy\ufffdz"],
    ["😀 中文 ﬁ", "😀 中文 ﬁ"],
  ])("%j is kept as %j", (text, sane) => {
    expect(saneText(text)).toBe(sane);
  });

  it("is sane in what a file gives", async () => {
    const cmap = "beginbfchar <02> <0065> <03> <0301> <04> <0007> endbfchar";
    const font = "<< /Subtype /TrueType /BaseFont /X /ToUnicode 6 0 R >>";
    expect(await shownIn(font, "<02030402>", { 6: flate(cmap) })).toEqual(["ée"]);
  });
});

/** A CFF font of two glyphs: J (a standard name) at code 1 and ffi (a name of its own) at code 2; J again at 0xAE. */
function cff(): Uint8Array {
  const index = (...items: readonly Uint8Array[]) => {
    const ends = items.map((_, i) => items.slice(0, i + 1).reduce((sum, item) => sum + item.length, 1));
    return concat(Uint8Array.of(0, items.length, 1, 1, ...ends), ...items);
  };
  const integer = (value: number) => Uint8Array.of(28, value >> 8, value & 255);
  const top = (charset: number, encoding: number) =>
    index(concat(integer(charset), Uint8Array.of(15), integer(encoding), Uint8Array.of(16)));
  const head = concat(Uint8Array.of(1, 0, 4, 1), index(bytes("AAAAAA+X")));
  const strings = index(bytes("ffi"));
  const charsetAt = head.length + top(0, 0).length + strings.length;
  const charset = Uint8Array.of(0, 0, 43, 391 >> 8, 391 & 255);
  const encoding = Uint8Array.of(0x80, 2, 1, 2, 1, 0xae, 0, 43);
  return concat(head, top(charsetAt, charsetAt + charset.length), strings, charset, encoding);
}
