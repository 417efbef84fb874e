import { z } from "zod";
import { toUuid } from "../../src/core/ids.ts";
import type { MountedDialect } from "../../src/dialects/dialect.ts";
import { dialects } from "../../src/dialects/index.ts";
import type { Route } from "../../src/http/route.ts";
import type { CallOptions } from "../support/client.ts";
import { resumeForm, resumePdf } from "../support/resume-pdf.ts";

/** A published operation with its API. */
export interface Operation {
  dialect: MountedDialect;
  route: Route;
  method: string;
  title: string;
}

/** Every operation of every registered API. */
export const operations: readonly Operation[] = dialects.flatMap((dialect) =>
  dialect.routes.map((route) => {
    const method = route.method.toUpperCase();
    return { dialect, route, method, title: `${method} ${route.path}` };
  }),
);

/** A session by all the names it has in one dialect or another. */
export interface Named {
  hex: string;
  number: number;
}

/** Names nothing. */
export const UNKNOWN: Named = { hex: "64a7b8c9d1234567890abcde", number: 999_999 };

const ORDINARY: readonly unknown[] = [
  "python",
  "I measured it, and then I fixed the query.",
  "someone@example.com",
  "2026-01-15T10:00:00.000Z",
  "1",
  1,
  0.5,
  true,
];

/** Values worth trying for a field: ids of the session first where its name says id, choices, then ordinary values. */
function candidates(schema: z.ZodType, name: string, session: Named): unknown[] {
  const ordinal = /interaction/i.test(name) ? 1 : undefined;
  const ids = /id$/i.test(name)
    ? [session.hex, toUuid(session.hex, ordinal), session.number, `${session.number}`]
    : [];
  const { enum: choices = [], const: only } = jsonSchemaOf(schema);
  return [...ids, ...choices, ...(only === undefined ? [] : [only]), ...ORDINARY];
}

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What the schema accepts, as JSON Schema; of a named schema what its name stands for. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const name = made.$ref?.split("/").at(-1);
  return (name === undefined ? undefined : made.$defs?.[name]) ?? made;
}

/** Something the schema accepts; `full` has every optional field, otherwise as few as the schema lets pass. */
export function exampleOf(schema: z.ZodType, session: Named, full = false, name = ""): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return exampleOf(schema.unwrap() as z.ZodType, session, full, name);
  }
  if (schema instanceof z.ZodArray) return [exampleOf(schema.element as z.ZodType, session, full, name)];
  if (schema instanceof z.ZodObject) return objectExample(schema, session, full);
  const found = candidates(schema, name, session).find((value) => schema.safeParse(value).success);
  if (found === undefined) throw new Error(`no example is known for '${name}'`);
  return found;
}

function objectExample(schema: z.ZodObject, session: Named, full: boolean): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const fields = Object.entries(schema.shape) as [string, z.ZodType][];
  const optional = fields.filter(([, field]) => field.safeParse(undefined).success);
  for (const field of fields) {
    if (full || !optional.includes(field)) made[field[0]] = exampleOf(field[1], session, full, field[0]);
  }
  for (const [name, field] of optional) {
    if (full || schema.safeParse(made).success) break;
    made[name] = exampleOf(field, session, full, name);
  }
  return made;
}

const shapeOf = (schema: z.ZodType | undefined): Record<string, z.ZodType> =>
  schema instanceof z.ZodObject ? schema.shape : {};

/** The operation's path with the session's names in it, and the query parameters it cannot do without. */
export function pathOf({ route }: Operation, session: Named = UNKNOWN): string {
  const params = shapeOf(route.params);
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(exampleOf(params[name] ?? z.string(), session, false, name))),
  );
  if (!route.query) return path;
  const query = new URLSearchParams(exampleOf(route.query, session) as Record<string, string>).toString();
  return query ? `${path}?${query}` : path;
}

let pdf: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** A body and headers that the operation accepts. */
export async function optionsOf({ route }: Operation, session: Named = UNKNOWN): Promise<CallOptions> {
  if (route.file) {
    pdf ??= resumePdf();
    return { body: resumeForm(await pdf) };
  }
  if (route.streams) {
    const type = route.streams[0]?.replace("*", "webm") ?? "";
    return { body: new Uint8Array([1, 2, 3]), headers: { "content-type": type } };
  }
  if (route.body) return { body: exampleOf(route.body, session) };
  const streamed = Object.values(route.replies).includes("text/event-stream");
  return streamed ? { headers: { accept: "text/event-stream" } } : {};
}

/** Whether the operation is about one session: its path, query or body must name it. */
export function namesSession({ route }: Operation): boolean {
  const needed = [route.params, route.query, route.body].flatMap((schema) =>
    Object.entries(shapeOf(schema)).filter(([, field]) => !field.safeParse(undefined).success),
  );
  return needed.some(([name, field]) => /id$/i.test(name) && accepts(field, name));
}

const accepts = (field: z.ZodType, name: string): boolean =>
  candidates(field, name, UNKNOWN)
    .slice(0, 4)
    .some((id) => field.safeParse(id).success);
