import { generateSpecs } from "hono-openapi";
import { z } from "zod";
import type { MountedDialect } from "../dialects/dialect.ts";
import { componentsOf } from "../http/openapi.ts";
import { ClientFrame, ServerFrame } from "../realtime/frames.ts";

export type Document = Awaited<ReturnType<typeof generateSpecs>>;
type Described = Pick<MountedDialect, "name" | "title" | "version" | "app" | "failureSchema" | "routes">;

const LICENSE = { name: "Provided as is", identifier: "LicenseRef-Rehearsal" };

/** The OpenAPI 3.1 document of one published API. */
export async function documentOf(dialect: Described): Promise<Document> {
  const { name, title, version } = dialect;
  const document = await generateSpecs(dialect.app, {
    defaultValidationErrorResponse: false,
    documentation: {
      info: { title, version, description: `The ${name} dialect of Rehearsal.`, license: LICENSE },
      servers: [{ url: "/" }],
      tags: [{ name, description: title }],
      components: componentsOf(dialect),
    },
  });
  giveExamples(document, dialect);
  return document;
}

/** Gives the schemas of bodies their examples: Zod leaves them out of a schema that transforms what it reads. */
function giveExamples({ components }: Document, { routes }: Pick<Described, "routes">): void {
  for (const { body } of routes) {
    const { id = "", examples } = body?.meta() ?? {};
    const schema = components.schemas?.[id];
    if (schema && Array.isArray(examples)) Object.assign(schema, { examples });
  }
}

/** One document of several published APIs; their components are told apart by their names. */
export function mergedDocument(documents: readonly Document[]): Document {
  const components: Record<string, object> = {};
  for (const document of documents) {
    for (const [kind, named] of Object.entries(document.components)) {
      components[kind] = { ...components[kind], ...named };
    }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Rehearsal",
      version: "1.0.0",
      description: "An interview-practice backend: one core, five published APIs.",
      license: LICENSE,
    },
    servers: [{ url: "/" }],
    tags: documents.flatMap(({ tags }) => tags),
    paths: Object.assign({}, ...documents.map(({ paths }) => paths)),
    components,
  };
}

/** JSON Schema of the frames on a raw WebSocket: what a client may send, and what the service sends. */
export const framesDocument = (): object => ({
  title: "Frames of a live session",
  ...z.toJSONSchema(z.union([ClientFrame, ServerFrame]), { io: "input" }),
});
