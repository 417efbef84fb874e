import { Hono } from "hono";
import type { MountedDialect } from "../dialects/dialect.ts";
import type { AppEnv } from "../http/scope.ts";
import { documentOf, framesDocument, mergedDocument } from "./documents.ts";
import { referencePage } from "./reference/page.ts";
import { REFERENCE_STYLE } from "./reference/style.ts";

/** How long a browser may keep what only a new deployment changes, in seconds. */
const CACHE_SECONDS = 300;

const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const CACHED = { "Cache-Control": `public, max-age=${CACHE_SECONDS}` };

/** Makes a thing when it is first asked for, and then keeps it: what it is made of changes with a deployment only. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The API's descriptions, for machines and for people. */
export function createSite(dialects: readonly MountedDialect[]): Hono<AppEnv> {
  const site = new Hono<AppEnv>({ strict: false });
  const documents = dialects.map((dialect) => ({
    path: `/openapi/${dialect.name}.json`,
    read: once(() => documentOf(dialect)),
  }));
  const whole = once(async () => mergedDocument(await Promise.all(documents.map(({ read }) => read()))));
  const page = once(async () => String(await referencePage(await whole())));

  site.get("/", (c) => c.redirect("/docs"));
  for (const { path, read } of documents) site.get(path, async (c) => c.json(await read(), 200, CACHED));
  site.get("/openapi.json", async (c) => c.json(await whole(), 200, CACHED));
  site.get("/openapi/frames.json", (c) => c.json(framesDocument(), 200, CACHED));
  site.get("/docs", async (c) =>
    c.html(await page(), 200, { ...CACHED, "Content-Security-Policy": CONTENT_POLICY }),
  );
  site.get("/docs/reference.css", (c) =>
    c.body(REFERENCE_STYLE, 200, { ...CACHED, "Content-Type": "text/css; charset=utf-8" }),
  );
  return site;
}
