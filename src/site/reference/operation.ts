import { html, raw } from "hono/html";
import type { Document } from "../documents.ts";
import type { Html, Schema } from "./schema.ts";
import { exampleOf, fieldOf, fieldsOf, nameOf } from "./schema.ts";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

type Method = (typeof METHODS)[number];
type Described = NonNullable<NonNullable<Document["paths"][string]>[Method]>;

export interface Operation {
  id: string;
  method: Method;
  path: string;
  described: Described;
}

/** The operations of one API, in the order of the document. */
export const operationsOf = (document: Document, tag: string): Operation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const described = item?.[method];
      if (!described?.tags?.includes(tag)) return [];
      return [{ id: described.operationId ?? `${method} ${path}`, method, path, described }];
    }),
  );

interface Media {
  schema?: Schema;
}
type Content = Record<string, Media> | undefined;

/** What a reference leads to, or the thing itself. */
function resolved<T extends object>(document: Document, part: T | { $ref: string }): T {
  if (!("$ref" in part)) return part;
  const [, kind = "", name = ""] = part.$ref.match(/^#\/components\/(\w+)\/(\w+)$/) ?? [];
  const components = document.components as Record<string, Record<string, T>>;
  const found = components[kind]?.[name];
  if (!found) throw new Error(`${part.$ref} leads nowhere`);
  return found;
}

/** A body's fields. A body that is one named schema shows that schema's fields, under its name. */
function contentOf(document: Document, content: Content): Html {
  return html`${Object.entries(content ?? {}).map(([type, { schema }]) => {
    const named = schema?.$ref ? nameOf(schema.$ref) : null;
    const shown = schema && resolved<Schema>(document, schema as Schema & { $ref: string });
    return html`<div class="body">
      <p class="media">${type}${named ? html` · <a href="#schema-${named}">${named}</a>` : raw("")}</p>
      ${shown ? fieldsOf(shown) : raw("")}
    </div>`;
  })}`;
}

/** The example of a body that is one named schema. */
function exampleIn(document: Document, content: Content): Html {
  const { schema } = content?.["application/json"] ?? {};
  return schema?.$ref ? exampleOf(resolved<Schema>(document, { $ref: schema.$ref })) : raw("");
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

function parametersOf(document: Document, { parameters = [] }: Described): Html {
  if (!parameters.length) return raw("");
  return html`<h4>Parameters</h4>
    <ul class="fields">
      ${parameters.map((parameter) => {
        const found = resolved<Parameter>(document, parameter as Parameter);
        const note = [`in ${found.in}`, found.description].filter(Boolean).join(". ");
        return fieldOf(found.name, found.schema ?? {}, found.required ?? false, note);
      })}
    </ul>`;
}

const securityOf = ({ security = [] }: Described): string => {
  const schemes = security.map((one) => Object.keys(one)[0] ?? "none");
  return schemes.length ? schemes.join(", ") : "none needed";
};

interface Reply {
  description: string;
  content?: Content;
}

/** One operation: what it takes and what it answers. */
export function operationOf(document: Document, { id, method, path, described }: Operation): Html {
  const request = described.requestBody as { content?: Content } | undefined;
  return html`<article id="${id}">
    <h3><b class="${method}">${method}</b> <code>${path}</code></h3>
    <p class="summary">${described.summary}</p>
    <p class="credential">Credential: ${securityOf(described)}</p>
    ${parametersOf(document, described)}
    ${
      request
        ? html`<h4>Request</h4>${contentOf(document, request.content)}${exampleIn(document, request.content)}`
        : raw("")
    }
    <h4>Replies</h4>
    ${Object.entries(described.responses ?? {}).map(([status, answer]) => {
      const { description, content } = resolved<Reply>(document, answer as Reply);
      return html`<details class="reply" ${status.startsWith("2") ? "open" : ""}>
        <summary><b class="s${status.charAt(0)}">${status}</b> ${description}</summary>
        ${contentOf(document, content)}${status.startsWith("2") ? exampleIn(document, content) : raw("")}
      </details>`;
    })}
  </article>`;
}
