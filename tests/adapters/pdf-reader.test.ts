import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import { getResolvedPDFJS } from "unpdf";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createPdfReader } from "../../src/adapters/pdf/pdf-reader.ts";
import { readText } from "../../src/adapters/pdf/read-text.ts";
import { bytes, concat, flate, linesOf, onePage, pdfFile, read } from "./pdf-file.ts";

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

const hello = "BT /F1 12 Tf 72 720 Td (Jordan Example) Tj ET";

async function pagesOf(file: Uint8Array) {
  const reading = await read(file);
  if (!reading.ok) throw new Error(`refused: ${reading.reason}`);
  return reading.text.pages;
}

async function written(draw: (document: PDFDocument) => Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  await draw(document);
  return document.save();
}

describe("a PDF that a program wrote", () => {
  it("gives each run of text with its place, width and size in points", async () => {
    const file = await written(async (document) => {
      const font = await document.embedFont(StandardFonts.Courier);
      const page = document.addPage([595, 842]);
      page.drawText("Jordan Example", { x: 50, y: 780, size: 22, font });
      page.drawText("Engineer", { x: 50, y: 740, size: 11, font });
    });
    const [page] = await pagesOf(file);
    expect(page).toMatchObject({ width: 595, height: 842 });
    expect(page?.items).toEqual([
      { text: "Jordan Example", x: 50, y: 780, width: expect.closeTo(14 * 0.6 * 22), size: 22 },
      { text: "Engineer", x: 50, y: 740, width: expect.closeTo(8 * 0.6 * 11), size: 11 },
    ]);
  });

  it("gives the pages in the order of the file, with what each shows", async () => {
    const file = await written(async (document) => {
      for (const text of ["one", "two", "three"]) document.addPage().drawText(text);
    });
    expect(await linesOf(file)).toEqual(["one", "two", "three"]);
  });

  it("turns a rotated page upright", async () => {
    const file = await written(async (document) => {
      const page = document.addPage([600, 800]);
      page.setRotation(degrees(90));
      page.drawText("Sideways", { x: 560, y: 100, size: 10, rotate: degrees(90) });
    });
    const [page] = await pagesOf(file);
    expect(page).toMatchObject({ width: 800, height: 600 });
    expect(page?.items).toMatchObject([
      { text: "Sideways", x: expect.closeTo(100), y: expect.closeTo(40), size: 10 },
    ]);
  });

  it("leaves the uploaded bytes as they were", async () => {
    const file = onePage(hello);
    const before = file.slice();
    await read(file);
    expect(file).toEqual(before);
  });

  it("answers two readings at once with what belongs to each", async () => {
    const answers = await Promise.all([
      linesOf(onePage(hello)),
      linesOf(onePage(hello.replace("Jordan", "Robin"))),
    ]);
    expect(answers).toEqual([["Jordan Example"], ["Robin Example"]]);
  });

  it("lets timers run while a long text is read", async () => {
    const line = "BT /F1 8 Tf 72 720 Td (long text) Tj ET\n";
    let fired = 0;
    const timer = setInterval(() => fired++, 0);
    await read(onePage(line.repeat(2000)));
    clearInterval(timer);
    expect(fired).toBeGreaterThan(1);
  });

  it("destroys the document, whether it was read, cut short or broken", async () => {
    const pdfjs = await getResolvedPDFJS();
    const spies: { mock: { calls: unknown[] } }[] = [];
    const getDocument: typeof pdfjs.getDocument = (source) => {
      const loading = pdfjs.getDocument(source);
      spies.push(vi.spyOn(loading, "destroy"));
      return loading;
    };
    const readWith = (file: Uint8Array, goOn: boolean) =>
      readText(file, { ...pdfjs, getDocument }, async () => goOn);
    expect((await readWith(onePage(hello), true)).truncated).toBe(false);
    expect((await readWith(onePage(hello), false)).truncated).toBe(true);
    await expect(readWith(bytes("%PDF-1.7 nothing"), true)).rejects.toThrow();
    expect(spies.map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it("writes nothing to the console, however odd the file", async () => {
    const methods = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
      vi.spyOn(console, name),
    );
    await read(
      onePage("BT /Missing 12 Tf (a) Tj [ (b) ] TJ Q Q 1 2 nonsense ET /X Do", { page: "/Rotate 45" }),
    );
    for (const method of methods) expect(method).not.toHaveBeenCalled();
  });
});

describe("the structure of a file", () => {
  it("lets pages inherit resources, box and rotation", async () => {
    const file = pdfFile({
      1: "<< /Type /Catalog /Pages 2 0 R >>",
      2: `<< /Type /Pages /Kids [3 0 R] /Resources << /Font << /F1 5 0 R >> >>
          /MediaBox [100 100 400 300] /Rotate -180 >>`,
      3: "<< /Type /Page /Contents 4 0 R >>",
      4: ["", "BT /F1 12 Tf -1 0 0 -1 380 280 Tm (Upright) Tj ET"],
      5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    });
    const [page] = await pagesOf(file);
    expect(page).toMatchObject({ width: 300, height: 200, items: [{ text: "Upright", x: 20, y: 20 }] });
  });

  it("reads objects in object streams, predicted ones too", async () => {
    const body = "<< /Type /Catalog /Pages 2 0 R >> << /Type /Pages /Kids [3 0 R] >>";
    const plain = bytes(`1 0 2 34 ${body}`);
    const row = 10;
    const predicted: number[] = [];
    for (let at = 0; at < plain.length; at += row) {
      // PNG's "up": each byte less the one above it.
      predicted.push(2);
      for (let i = at; i < Math.min(at + row, plain.length); i++)
        predicted.push((plain[i] ?? 0) - (plain[i - row] ?? 0));
    }
    const file = pdfFile({
      3: "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      4: ["", hello],
      5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      9: flate(
        Uint8Array.from(predicted),
        `/Type /ObjStm /N 2 /First 9 /DecodeParms << /Predictor 12 /Columns ${row} >>`,
      ),
    });
    expect(await linesOf(file)).toEqual(["Jordan Example"]);
  });

  it("takes the last of several definitions, as an incremental update leaves them", async () => {
    const file = concat(
      onePage(hello),
      "4 0 obj << /Length 0 >> stream\nBT /F1 12 Tf (Updated) Tj ET\nendstream endobj",
    );
    expect(await linesOf(file)).toEqual(["Updated"]);
  });

  it("does not take the word obj inside a stream for an object", async () => {
    const decoy = "4 0 obj << /Length 9 >> stream\n(decoy) Tj";
    expect(await linesOf(onePage(hello, { objects: { 6: ["", decoy] } }))).toEqual(["Jordan Example"]);
  });

  it("joins content that is split between an operand and its operator", async () => {
    const file = onePage("", {
      page: "/Contents [6 0 R 7 0 R]",
      objects: { 6: ["", "q BT /F1 12 Tf 72 720 Td (Split)"], 7: ["", "Tj ET Q"] },
    });
    expect(await linesOf(file)).toEqual(["Split"]);
  });

  it("draws forms in place, through their matrix and with their own resources", async () => {
    const file = onePage("q 1 0 0 1 100 100 cm /Form Do Q BT /F1 9 Tf 10 10 Td (after) Tj ET", {
      resources: "/XObject << /Form 6 0 R >>",
      objects: {
        6: [
          "/Type /XObject /Subtype /Form /Matrix [2 0 0 2 0 0] /Resources << /Font << /F1 7 0 R >> >>",
          "q BT /F1 10 Tf 5 5 Td (inside) Tj ET q q",
        ],
        7: "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
      },
    });
    const [page] = await pagesOf(file);
    expect(page?.items).toMatchObject([
      { text: "inside", x: 110, y: 110, size: 20, width: expect.closeTo(72) },
      { text: "after", x: 10, y: 10, size: 9 },
    ]);
  });

  it("passes over inline images, even such that contain EI", async () => {
    const image = "BI /W 4 /H 1 /BPC 8 /CS /G ID \x01EI \x02\xff\x03(no) Tj\nEI\n";
    expect(await linesOf(onePage(`${image}${hello}`))).toEqual(["Jordan Example"]);
  });

  it("reads a file whose header comes after at most 1,024 bytes of junk", async () => {
    const file = onePage(hello);
    expect(await linesOf(concat("j".repeat(1024), file))).toEqual(["Jordan Example"]);
    expect(await read(concat("j".repeat(1025), file))).toMatchObject({ ok: false, reason: "not_a_pdf" });
  });

  it("knows no key that could reach a prototype", async () => {
    const file = onePage(hello, {
      resources: "/__proto__ << /polluted true >> /constructor (x)",
      objects: { 6: "<< /__proto__ << /polluted true >> /toString (y) >>" },
    });
    expect(await linesOf(file)).toEqual(["Jordan Example"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("gives empty pages for a file of images and for one of blanks", async () => {
    const image = onePage("q 612 0 0 792 0 0 cm /Im Do Q", {
      resources: "/XObject << /Im 6 0 R >>",
      objects: { 6: ["/Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode", "\xff\xd8"] },
    });
    for (const file of [image, onePage("BT /F1 11 Tf (    ) Tj T* (  ) Tj ET")])
      expect(await read(file)).toEqual({
        ok: true,
        text: { pages: [{ width: 612, height: 792, items: [] }], truncated: false },
      });
  });
});

describe("a file that cannot be used", () => {
  const page = "<< /Type /Catalog /Pages 2 0 R >>";
  it.each([
    ["no bytes", new Uint8Array(), "not_a_pdf"],
    ["a picture with another name", bytes("\x89PNG\r\n\x1a\n".padEnd(500, "\0")), "not_a_pdf"],
    ["text in UTF-16", bytes("\xff\xfe%\0P\0D\0F\0-\0"), "not_a_pdf"],
    ["random bytes", Uint8Array.from({ length: 5000 }, (_, i) => (i * 2654435761) >>> 16), "not_a_pdf"],
    ["a header and nothing else", bytes("%PDF-1.7\n"), "damaged"],
    ["the first half of a file", onePage(hello).subarray(0, 300), "damaged"],
    ["a catalogue that isn't there", pdfFile({ 2: "<< /Type /Pages /Kids [] >>" }), "damaged"],
    ["a trailer that points at itself", pdfFile({ 1: "1 0 R" }), "damaged"],
    ["a page tree that isn't there", pdfFile({ 1: page }), "damaged"],
    ["no pages", pdfFile({ 1: page, 2: "<< /Type /Pages /Kids [] /Count 0 >>" }), "no_pages"],
    ["a page tree of nothing but itself", pdfFile({ 1: page, 2: "<< /Kids [2 0 R] >>" }), "no_pages"],
    ["encryption", concat(onePage(hello), "trailer << /Root 1 0 R /Encrypt 9 0 R >>"), "encrypted"],
    [
      "encryption said in a cross-reference stream",
      onePage(hello, { objects: { 9: ["/Type /XRef /Root 1 0 R /Encrypt << /V 4 >>", ""] } }),
      "encrypted",
    ],
  ])("is refused: %s", async (_, file, reason) => {
    const reading = await read(file);
    expect(reading).toEqual({ ok: false, reason, detail: expect.stringMatching(/^This .*\. Please .*\.$/) });
  });
});

describe("the limits of a reading", () => {
  const line = `(${"word ".repeat(16).trim()}) Tj T*\n`;

  it("stops after 20 pages", async () => {
    const file = await written(async (document) => {
      for (let page = 1; page <= 21; page++) document.addPage([300, 300]).drawText(`page ${page}`);
    });
    const reading = await read(file);
    expect(reading).toMatchObject({ ok: true, text: { truncated: true } });
    expect(await linesOf(file)).toEqual(Array.from({ length: 20 }, (_, i) => `page ${i + 1}`));
  });

  it("stops after 200,000 characters and keeps them", async () => {
    const content = `BT /F1 1 Tf 10 700 Td 0.1 TL ${line.repeat(3000)} ET`;
    const reading = await read(onePage(content));
    if (!reading.ok) throw new Error(reading.reason);
    const characters = reading.text.pages
      .flatMap((page) => page.items)
      .reduce((sum, item) => sum + item.text.length, 0);
    expect(reading.text.truncated).toBe(true);
    expect(characters).toBeGreaterThan(190_000);
    expect(characters).toBeLessThanOrEqual(200_000);
  });

  it("stops after 200,000 characters where few codes stand for many", async () => {
    const cmap = `beginbfchar <41> <${"0061".repeat(16)}> endbfchar`;
    const file = onePage(`BT /F2 1 Tf 10 700 Td 0.1 TL ${`(${"A".repeat(100)}) Tj T*\n`.repeat(300)} ET`, {
      resources: "/Font << /F2 6 0 R >>",
      objects: { 6: "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 7 0 R >>", 7: ["", cmap] },
    });
    const reading = await read(file);
    if (!reading.ok) throw new Error(reading.reason);
    const text = reading.text.pages.flatMap((page) => page.items.map((item) => item.text)).join("");
    expect(reading.text.truncated).toBe(true);
    expect(text.length).toBe(200_000);
  });

  it("stops after 800 ms and keeps what it has", async () => {
    const file = await written(async (document) => {
      for (const text of ["one", "two", "three"]) document.addPage().drawText(text);
    });
    // The clock is looked at for the start, the end of the copy, the loaded parser, and after each chunk of text.
    const times = [0, 0, 0, 799];
    const reading = await createPdfReader({ now: () => times.shift() ?? 800 }).read(file);
    expect(reading).toMatchObject({
      ok: true,
      text: { truncated: true, pages: [{ items: [{ text: "one" }] }, { items: [{ text: "two" }] }] },
    });
  });

  it("stops copying after 800 ms, too", async () => {
    let time = 0;
    const reading = await createPdfReader({ now: () => (time += 100) }).read(onePage("q Q ".repeat(100_000)));
    expect(reading).toMatchObject({ ok: true, text: { truncated: true } });
  });

  it("does not count the time that loading the parser takes", async () => {
    const times = [0, 0, 5000];
    const reading = await createPdfReader({ now: () => times.shift() ?? 5799 }).read(onePage(hello));
    expect(reading).toMatchObject({ ok: true, text: { truncated: false } });
  });

  it("says nothing of truncation for a text just below", async () => {
    expect(await read(onePage(hello))).toMatchObject({ ok: true, text: { truncated: false } });
  });
});
