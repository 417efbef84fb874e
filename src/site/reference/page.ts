import { html, raw } from "hono/html";
import type { Document } from "../documents.ts";
import { operationOf, operationsOf } from "./operation.ts";
import type { Html, Schema } from "./schema.ts";
import { fieldsOf } from "./schema.ts";

const REFERENCE = /#\/components\/(\w+)\/(\w+)/g;

/** The named schemas that the operations refer to, and those that these refer to. */
function schemasUsedBy(document: Document, operations: unknown): [string, Schema][] {
  const components = document.components as Record<string, Record<string, object>>;
  const seen = new Set<string>();
  const follow = (part: unknown) => {
    for (const [$ref, kind = "", name = ""] of JSON.stringify(part).matchAll(REFERENCE)) {
      if (seen.has($ref)) continue;
      seen.add($ref);
      follow(components[kind]?.[name] ?? null);
    }
  };
  follow(operations);
  const schemas = Object.entries((components.schemas ?? {}) as Record<string, Schema>);
  return schemas.filter(([name]) => seen.has(`#/components/schemas/${name}`));
}

function dialectOf(document: Document, { name, description }: { name: string; description?: string }): Html {
  const operations = operationsOf(document, name);
  const schemas = schemasUsedBy(document, operations);
  return html`<section id="${name}">
    <header>
      <h2>${description}</h2>
      <p>${operations.length} operations · <a href="/openapi/${name}.json">openapi/${name}.json</a></p>
    </header>
    ${operations.map((operation) => operationOf(document, operation))}
    ${
      schemas.length
        ? html`<h3>Schemas</h3>
          ${schemas.map(
            ([id, schema]) =>
              html`<details class="schema" id="schema-${id}"><summary>${id}</summary>${fieldsOf(schema)}</details>`,
          )}`
        : raw("")
    }
  </section>`;
}

/** A path that may be broken before each of its parts, and nowhere else. */
const breakable = (path: string): Html =>
  html`${path.split("/").map((part, index) => (index ? html`<wbr>/${part}` : part))}`;

/** The API reference: every operation of the document by its API, readable without a script. */
export function referencePage(document: Document): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}: API reference</title>
        <link rel="stylesheet" href="/docs/reference.css" />
      </head>
      <body>
        <nav aria-label="Operations">
          <a class="home" href="/docs">${document.info.title}</a>
          ${document.tags.map(
            ({ name }) => html`<details open>
              <summary><a href="#${name}">${name}</a></summary>
              <ul>
                ${operationsOf(document, name).map(
                  ({ id, method, path }) =>
                    html`<li><a href="#${id}"><b class="${method}">${method}</b><span>${breakable(path)}</span></a></li>`,
                )}
              </ul>
            </details>`,
          )}
        </nav>
        <main>
          <header class="title">
            <h1>API reference</h1>
            <p>${document.info.description}</p>
            <p>
              Machine-readable: <a href="/openapi.json">openapi.json</a> for all of it, one document for each API, and
              <a href="/openapi/frames.json">openapi/frames.json</a> for the frames of a live session.
            </p>
          </header>
          ${document.tags.map((tag) => dialectOf(document, tag))}
        </main>
      </body>
    </html>`;
}
