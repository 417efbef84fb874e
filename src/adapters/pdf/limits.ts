const MiB = 1024 * 1024;

/**
 * What a PDF may cost. Past a limit of its structure a file is refused; past a limit of its volume reading stops and
 * keeps what it has. Real files stay far below: of some 3,000 that were measured, none inflates to more than 17 MiB.
 */
export const limits = {
  /** Bytes of junk before the header that readers put up with (ISO 32000-1, annex H.3.4.1). */
  junkBeforeHeader: 1024,
  /** Bytes that all streams of a file may inflate to together, intermediate filters included. */
  inflated: 32 * MiB,
  /** Bytes that each stream counts for besides: setting up a filter takes as long as inflating some. */
  streamOverhead: 4096,
  /** Filters on one stream; real files chain two (ASCII85 over Flate). */
  filters: 4,
  /** Indirect objects, those in object streams included. */
  objects: 200_000,
  /** How deep arrays and dictionaries may nest. */
  depth: 64,
  /** Tokens parsed in all objects that are looked at. */
  values: 500_000,

  pages: 20,
  /** Steps into, along and out of the lists of the page tree on the way to them. */
  pageTreeSteps: 4_000,
  /** Content streams read, a form once for each time it is drawn, and the bytes in them. */
  contentStreams: 5_000,
  contentBytes: 8 * MiB,
  /** Operators in them, drawing included, and tokens before one operator. */
  operators: 500_000,
  operands: 100_000,
  /** How deep forms may draw forms. */
  formDepth: 12,
  /** Depth of the graphics state stack; past it a save and its restore are left out. */
  graphicsStates: 256,
  /** Bytes of text operators that are kept. pdf.js needs 0.4 s for a MiB and, without text in it, does not yield. */
  copiedContent: 1 * MiB,
  fonts: 100,
  /** Tokens parsed in all CMaps. */
  cmapValues: 250_000,
  /** Character codes that all CMaps and width tables of a file may map together. */
  mappedCodes: 500_000,
  /** Ranges of code lengths in one CMap: each is tried for each character. */
  codespaceRanges: 64,

  /** Characters shown by the file, and characters read. */
  characters: 200_000,
  /** Milliseconds of reading. */
  milliseconds: 800,
} as const;
