import { globSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { circles, type Import, importsOf } from "./support/imports.ts";

/** What the files below one path may name. The longest path that holds a file is its layer. */
interface Layer {
  /** Paths below which every file may be imported; a layer's own is always among them. */
  house: readonly string[];
  /** Files of the house of which only types may be imported. */
  types?: readonly string[];
  packages: readonly string[];
}

const ENV = ["src/env.ts"];

const DIALECTS = globSync("src/dialects/*/index.ts").map((file) => dirname(file));

/** What every dialect shares; another dialect is not among it. */
const DIALECT: Layer = {
  house: [
    "src/core",
    "src/http",
    "src/dialects/dialect.ts",
    "src/dialects/fields.ts",
    "src/dialects/reason-phrase.ts",
  ],
  packages: ["hono", "zod"],
};

const OBJECT: Layer = {
  house: [
    "src/core",
    "src/realtime",
    "src/objects/deadlines.ts",
    "src/objects/schema.ts",
    "src/objects/watcher-headers.ts",
    "src/services.ts",
  ],
  types: ENV,
  packages: ["cloudflare:workers"],
};

const LAYERS: Record<string, Layer> = {
  "src/worker.ts": { house: ["src/app.ts", "src/objects"], types: ENV, packages: [] },
  "src/app.ts": {
    house: ["src/dialects/index.ts", "src/http", "src/realtime", "src/site", "src/services.ts", "src/env.ts"],
    types: ["src/core"],
    packages: ["hono"],
  },
  "src/env.ts": { house: [], types: ["src/objects"], packages: ["zod"] },
  "src/services.ts": {
    house: ["src/adapters", "src/core", "src/interviewer", "src/env.ts"],
    types: ["src/objects"],
    packages: [],
  },

  "src/core": { house: [], packages: [] },
  "src/interviewer": { house: ["src/core", "src/interviewer"], packages: [] },
  "src/interviewer/llm": {
    house: ["src/core", "src/interviewer"],
    types: ENV,
    packages: ["ai", "@ai-sdk/openai-compatible", "workers-ai-provider", "zod"],
  },

  "src/http": {
    house: ["src/core", "src/realtime"],
    types: [...ENV, "src/objects"],
    packages: ["hono", "hono-openapi", "zod"],
  },
  "src/site": {
    house: ["src/dialects/dialect.ts", "src/http", "src/realtime/frames.ts"],
    packages: ["hono", "hono-openapi", "zod"],
  },
  "src/dialects": { house: ["src/core", "src/http"], packages: ["hono", "zod"] },
  "src/dialects/index.ts": { house: ["src/dialects"], packages: [] },
  ...Object.fromEntries(DIALECTS.map((path) => [path, DIALECT])),

  "src/objects": { house: ["src/core", "src/realtime"], types: ENV, packages: [] },
  "src/objects/account": OBJECT,
  "src/objects/lobby": {
    ...OBJECT,
    house: [...OBJECT.house, "src/objects/gateway.ts", "src/objects/relays.ts"],
  },
  "src/objects/session": {
    ...OBJECT,
    house: [...OBJECT.house, "src/objects/gateway.ts", "src/objects/relays.ts"],
  },
  "src/realtime": { house: ["src/core", "src/realtime"], packages: ["zod"] },
  "src/realtime/engine-io": { house: [], packages: ["engine.io-parser"] },
  "src/realtime/socket-io": { house: ["src/realtime/engine-io"], packages: ["socket.io-parser"] },

  "src/adapters/d1": { house: ["src/core"], packages: ["drizzle-orm"] },
  "src/adapters/pdf": { house: ["src/core/pdf.ts"], packages: ["unpdf", "node:zlib"] },
  "src/adapters/jose-tokens.ts": { house: ["src/core"], packages: ["jose"] },
  "src/adapters/r2-files.ts": { house: ["src/core"], packages: [] },
  "src/adapters/scrypt.ts": { house: ["src/core"], packages: ["node:crypto"] },
  "src/adapters/stubs": {
    house: ["src/core", "src/objects/watcher-headers.ts"],
    types: ["src/objects"],
    packages: [],
  },

  /** Tools for a developer's machine. */
  "src/cli": {
    house: ["src/core", "src/interviewer", "src/adapters/pdf"],
    packages: [
      "node:child_process",
      "node:fs",
      "node:net",
      "node:os",
      "node:path",
      "node:util",
      "pdf-lib",
      "zod",
    ],
  },
};

const within = (path: string, parents: readonly string[]): boolean =>
  parents.some((parent) => path === parent || path.startsWith(`${parent}/`));

const layerOf = (file: string): string | undefined =>
  Object.keys(LAYERS)
    .filter((path) => within(file, [path]))
    .sort((a, b) => b.length - a.length)[0];

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const path = layerOf(from);
  const layer = path === undefined ? undefined : LAYERS[path];
  if (path === undefined || layer === undefined || to === null) return false;
  if (!to.startsWith("src/")) return within(to, layer.packages);
  const own = layerOf(to) === path;
  return own || within(to, layer.house) || (typeOnly && within(to, layer.types ?? []));
}

const shown = ({ from, to, typeOnly }: Import) =>
  `${from} imports ${typeOnly ? "types of " : ""}${to ?? "a computed path"}`;

const files = globSync("src/**/*.ts").sort();
const imports = files.flatMap((file) => importsOf(file));

describe("the architecture", () => {
  it("has a layer for every file, and files in every layer", () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
    const used = new Set(files.map(layerOf));
    expect(Object.keys(LAYERS).filter((path) => !used.has(path))).toEqual([]);
  });

  it("lets each layer import only what it may", () => {
    expect(imports.filter((found) => !isAllowed(found)).map(shown)).toEqual([]);
  });

  it("imports files that exist, by their full name", () => {
    const known = new Set(files);
    expect(imports.filter(({ to }) => to?.startsWith("src/") && !known.has(to)).map(shown)).toEqual([]);
  });

  it("has no circle among the modules that are loaded", () => {
    expect(circles(imports).map((circle) => circle.join(" → "))).toEqual([]);
  });

  it.each<[string, string, string, boolean]>([
    [
      "a dialect another dialect",
      "src/dialects/intervi/routes.ts",
      "src/dialects/mock-agent/schemas.ts",
      true,
    ],
    ["http a dialect", "src/http/respond.ts", "src/dialects/index.ts", true],
    ["core the web framework", "src/core/errors.ts", "hono/http-exception", true],
    ["core the runtime", "src/core/ids.ts", "cloudflare:workers", false],
    ["core the interviewer", "src/core/session/settle.ts", "src/interviewer/embedded/phrase.ts", true],
    ["the interviewer an adapter", "src/interviewer/embedded/phrase.ts", "src/adapters/pdf/limits.ts", true],
    ["the embedded interviewer a model's package", "src/interviewer/embedded/phrase.ts", "ai", false],
    ["an object a dialect", "src/objects/session/room.ts", "src/dialects/fields.ts", true],
    ["an object an adapter", "src/objects/session/object.ts", "src/adapters/r2-files.ts", false],
    [
      "a stub the class of an object",
      "src/adapters/stubs/sessions.ts",
      "src/objects/session/object.ts",
      false,
    ],
    ["a codec the house", "src/realtime/engine-io/packet.ts", "src/core/ids.ts", true],
    ["a dialect an adapter", "src/dialects/intervi/routes.ts", "src/adapters/r2-files.ts", true],
  ])("would not let %s import", (_, from, to, typeOnly) => {
    expect(isAllowed({ from, to, typeOnly })).toBe(false);
  });
});

describe("the reader of imports", () => {
  it("sees every way to name a module", () => {
    const source = `
      import type { A } from "a";
      import { type B } from "b";
      import "./c.ts";
      export * from "../d.ts";
      export type { E } from "e";
      export { f } from "f";
      const g = await import("g");
      type H = typeof import("h");
      const i = await import(g.name);`;
    expect(importsOf("src/core/x.ts", source).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ["a", true],
      ["b", false],
      ["src/core/c.ts", false],
      ["src/d.ts", false],
      ["e", true],
      ["f", false],
      ["g", false],
      ["h", true],
      [null, false],
    ]);
  });

  it("finds circles of values, not of types", () => {
    const edge = (from: string, to: string, typeOnly = false): Import => ({ from, to, typeOnly });
    expect(circles([edge("a", "b"), edge("b", "c"), edge("c", "a", true)])).toEqual([]);
    expect(circles([edge("a", "b"), edge("b", "c"), edge("c", "b")])).toEqual([["b", "c", "b"]]);
  });
});
