import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * Every pattern of the interviewer on texts that make a careless one try again from each character. A pattern whose
 * time grows with the square of the text takes minutes here and runs into the test's limit; the others, moments.
 */
const LENGTH = 200_000;
/** Some hundred times what the patterns need. */
const LIMIT_MS = 30_000;
const PIECES = [
  " ",
  "\n",
  "\t",
  ".",
  "1,",
  "1.",
  "1 ",
  "a",
  "a ",
  "- ",
  "i ",
  "@.",
  "x@",
  ": ",
  ",;",
  "“",
  "(",
];
const WORDS = ["http://", "the ", "i and ", "... ", "a.b ", "ab-"];

const seen = new Set<unknown>();

function* patternsIn(value: unknown, path: string): Generator<[string, RegExp]> {
  if (value instanceof RegExp) yield [path, value];
  else if (value !== null && typeof value === "object" && !seen.has(value)) {
    seen.add(value);
    const parts = value instanceof Map ? value : Object.entries(value);
    for (const [key, part] of parts) yield* patternsIn(part, `${path} ${String(key)}`);
  }
}

const files = globSync("src/interviewer/**/*.ts").filter(
  (file) => !/\/bank\/(?:technical|general)\//.test(file),
);
const modules = await Promise.all(
  files.map(async (file) => [file, await import(/* @vite-ignore */ `../../${file}`)] as const),
);
const patterns = modules.flatMap(([file, module]) => [...patternsIn(module, file)]);

describe("the interviewer's patterns", () => {
  it("are found", () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it.each([...PIECES, ...WORDS])(
    "take time in proportion to a text of %j",
    (piece) => {
      const text = piece.repeat(LENGTH / piece.length);
      for (const [, pattern] of patterns) {
        const all = new RegExp(
          pattern.source,
          pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`,
        );
        let found = 0;
        for (const _ of text.matchAll(all)) if (++found === 10) break;
        expect(found).toBeLessThanOrEqual(10);
      }
    },
    LIMIT_MS,
  );
});
