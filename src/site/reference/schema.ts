import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The part of JSON Schema that documents of this service use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  default?: unknown;
  description?: string;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

const NOTHING = raw("");

export const nameOf = ($ref: string): string => $ref.split("/").at(-1) ?? $ref;

const link = ($ref: string): Html => html`<a href="#schema-${nameOf($ref)}">${nameOf($ref)}</a>`;

const joined = (parts: readonly Html[], by: string): Html =>
  html`${parts.map((part, index) => (index ? html`${by}${part}` : part))}`;

const choicesOf = ({ anyOf, oneOf }: Schema): Schema[] | undefined => anyOf ?? oneOf;

/** The schema's type in a few words. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref) return link(schema.$ref);
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum)
    return joined(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      " | ",
    );
  const choices = choicesOf(schema);
  if (choices) return joined(choices.map(typeOf), " or ");
  if (schema.items) return html`array of ${typeOf(schema.items)}`;
  const types = [schema.type ?? "any"].flat();
  const values = typeof schema.additionalProperties === "object" ? schema.additionalProperties : null;
  if (values && !schema.properties) return html`map of ${typeOf(values)}`;
  const format = schema.format ? ` (${schema.format})` : "";
  return html`${types.map((type) => (type === "null" ? type : `${type}${format}`)).join(" or ")}`;
}

/** What a value must keep to besides its type, in mathematical shorthand. */
function boundsOf(schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum, minLength, maxLength, maxItems } = schema;
  const range = (low: number | undefined, high: number | undefined, unit: string) => {
    if (low !== undefined && high !== undefined) return `${low} to ${high}${unit}`;
    if (low !== undefined) return `at least ${low}${unit}`;
    return high === undefined ? "" : `at most ${high}${unit}`;
  };
  return [
    range(minimum, maximum, ""),
    exclusiveMinimum === undefined ? "" : `more than ${exclusiveMinimum}`,
    range(minLength, maxLength, " characters"),
    range(undefined, maxItems, " items"),
    schema.pattern && !schema.format ? schema.pattern : "",
    schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The object a schema describes, be it in an array or one of several choices; null when there is none. */
function objectIn(schema: Schema): Schema | null {
  if (schema.properties) return schema;
  if (schema.items) return objectIn(schema.items);
  return choicesOf(schema)?.map(objectIn).find(Boolean) ?? null;
}

/** One named value: a field or a parameter, with the fields of the object in it. */
export function fieldOf(name: string, schema: Schema, required: boolean, note = ""): Html {
  const inner = objectIn(schema);
  const bounds = boundsOf(schema);
  const told = note || schema.description;
  return html`<li>
    <span class="name">${name}</span>${required ? NOTHING : html` <span class="optional">optional</span>`}
    <span class="type">${typeOf(schema)}</span>${bounds ? html` <span class="bounds">${bounds}</span>` : NOTHING}
    ${told ? html`<p>${told}</p>` : NOTHING}${inner ? fieldsOf(inner) : NOTHING}
  </li>`;
}

/** The fields of an object, or the type of anything else. */
export function fieldsOf(schema: Schema): Html {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length) {
    const required = new Set(schema.required);
    return html`<ul class="fields">${fields.map(([name, field]) => fieldOf(name, field, required.has(name)))}</ul>`;
  }
  const inner = objectIn(schema);
  return html`<p class="type">${typeOf(schema)}</p>${inner && inner !== schema ? fieldsOf(inner) : NOTHING}`;
}

/** The schema's first example, folded away; nothing when it has none. */
export function exampleOf({ examples }: Schema): Html {
  if (!examples?.length) return NOTHING;
  return html`<details class="example"><summary>Example</summary><pre>${JSON.stringify(examples[0], null, 2)}</pre></details>`;
}
