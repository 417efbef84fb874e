import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { dialects } from "../../src/dialects/index.ts";
import { heedsIdempotencyKey } from "../../src/http/route.ts";
import { checkReply } from "../support/check-reply.ts";
import { call } from "../support/client.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is read, not typed
type Document = any;

const documents = new Map<string, Document>();
const documentOf = (name: string): Document => documents.get(name);

beforeAll(async () => {
  for (const { name } of dialects) documents.set(name, (await call("GET", `/openapi/${name}.json`)).json);
  documents.set("all", (await call("GET", "/openapi.json")).json);
});

const openApiPath = (path: string): string => path.replace(/:(\w+)/g, "{$1}");
const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");

const operations = dialects.flatMap((dialect) =>
  dialect.routes.map((route) => ({ dialect, route, title: `${route.method} ${route.path}` })),
);

describe("the OpenAPI documents", () => {
  it.each(operations)("describe $title", ({ dialect, route }) => {
    const described = documentOf(dialect.name).paths[openApiPath(route.path)][route.method];
    expect(documentOf("all").paths[openApiPath(route.path)][route.method]).toEqual(described);
    expect(described.summary).toBe(route.summary);
    expect(Object.keys(described.responses).sort()).toEqual(
      [...Object.keys(route.replies), "4XX", "5XX"].sort(),
    );
    const inPath = (described.parameters ?? []).filter(
      (parameter: { in?: string }) => parameter.in === "path",
    );
    expect(inPath.map((parameter: { name: string }) => parameter.name)).toEqual(namesIn(route.path));
    const key = { $ref: "#/components/parameters/IdempotencyKey" };
    expect((described.parameters ?? []).some((parameter: object) => "$ref" in parameter)).toBe(
      heedsIdempotencyKey(route),
    );
    if (heedsIdempotencyKey(route)) expect(described.parameters).toContainEqual(key);
    const takes = Object.keys(described.requestBody?.content ?? {});
    if (route.file) {
      const { schema } = described.requestBody.content["multipart/form-data"];
      expect(schema.properties[route.file]).toMatchObject({ contentMediaType: "application/pdf" });
      expect(schema.required).toContain(route.file);
    } else {
      expect(takes).toEqual(route.body ? ["application/json"] : (route.streams ?? []));
    }
  });

  it("describe nothing that is not served", () => {
    const described = Object.values(documentOf("all").paths).flatMap((item) => Object.keys(item as object));
    expect(described).toHaveLength(operations.length);
  });

  it("name components once, and refer to none that is missing", () => {
    const names = dialects.flatMap(({ name }) => Object.keys(documentOf(name).components.schemas));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(dialects.length);
    for (const [name, document] of documents) {
      const text = JSON.stringify(document);
      const refs = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
      expect(refs.length, name).toBe(text.split('"$ref"').length - 1);
      for (const [, kind = "", component = ""] of refs) {
        expect(document.components[kind], `${name} ${kind}`).toHaveProperty(component);
      }
    }
  });

  it("name every operation once", () => {
    const ids = JSON.stringify(documentOf("all")).match(/"operationId":"\w+"/g) ?? [];
    expect(new Set(ids).size).toBe(operations.length);
  });

  it("show what the schemas say: bounds, choices, what is optional", () => {
    const { paths, components } = documentOf("interview-v1");
    const history = paths["/api/v1/interview/history"].get.parameters;
    expect(history).toContainEqual({
      in: "query",
      name: "limit",
      schema: { type: "integer", minimum: 1, maximum: 100, default: 10 },
    });
    const { requestBody } = paths["/api/v1/interview/sessions"].post;
    expect(requestBody).toEqual({
      required: true,
      content: { "application/json": { schema: { $ref: "#/components/schemas/InterviewV1NewSession" } } },
    });
    expect(components.schemas.InterviewV1NewSession).toMatchObject({
      type: "object",
      properties: {
        domain: { type: "string", minLength: 1, maxLength: 100 },
        difficulty: { type: "string", enum: ["easy", "medium", "hard"] },
      },
      required: ["domain", "difficulty"],
    });
    expect(paths["/api/v1/interview/sessions/{sessionId}/end"].patch.requestBody.required).toBe(false);
  });

  it("name every JSON body, and give an example of it that its schema accepts", () => {
    const without = new Set<string>();
    for (const { dialect, route, title } of operations) {
      const { paths, components } = documentOf(dialect.name);
      const described = paths[openApiPath(route.path)][route.method];
      const examplesOf = (body: Document): unknown[] => {
        const name: string = body.content["application/json"].schema.$ref.split("/").at(-1);
        if (!components.schemas[name].examples) without.add(name);
        return components.schemas[name].examples ?? [];
      };
      const tried: [z.ZodType, unknown[]][] = [];
      if (route.body && !route.file) tried.push([route.body, examplesOf(described.requestBody)]);
      for (const [status, schema] of Object.entries(route.replies)) {
        if (schema instanceof z.ZodType) tried.push([schema, examplesOf(described.responses[status])]);
      }
      for (const [schema, examples] of tried) {
        for (const example of examples) expect(schema.safeParse(example).error, title).toBeUndefined();
      }
      const [refusal] = Object.values(components.responses) as Document[];
      const [failure] = examplesOf(refusal);
      expect(dialect.failureSchema.safeParse(failure).error, dialect.name).toBeUndefined();
    }
    expect([...without].sort()).toEqual(["InterviCompetencies", "InterviReport", "InterviReportTurn"]);
  });

  it("tell what every status of a refusal means", () => {
    const { description } = documentOf("aiinterview").components.schemas.AiInterviewError;
    expect(description).toMatch(/^400 Bad Request \("The interview is already completed", /);
    expect(description).toContain('; 404 Not Found ("Interview not found"); 405 Method Not Allowed; ');
  });

  it("tell the credentials of every operation", () => {
    const { paths } = documentOf("intervi");
    const schemes = (path: string, method: string) =>
      paths[path][method].security.flatMap((scheme: object) => Object.keys(scheme));
    expect(schemes("/api/interviews/sessions", "get")).toEqual(["bearer", "cookie", "guest"]);
    expect(schemes("/api/auth/refresh", "post")).toEqual(["refresh"]);
    expect(schemes("/api/auth/logout", "post")).toEqual(["bearer"]);
    expect(schemes("/api/health", "get")).toEqual([]);
    expect(documentOf("mock-agent").paths["/api/sessions"].post.security).toContainEqual({});
  });
});

describe("the frames of a live session", () => {
  it("are published as JSON Schema", async () => {
    const { json } = await call("GET", "/openapi/frames.json");
    expect(json.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(json.anyOf).toEqual([{ $ref: "#/$defs/ClientFrame" }, { $ref: "#/$defs/ServerFrame" }]);
    expect(Object.keys(json.$defs).sort()).toEqual(["ClientFrame", "LiveValues", "ServerFrame"]);
  });
});

describe("the API reference", () => {
  it("shows every operation and schema, and loads nothing from elsewhere", async () => {
    const page = await call("GET", "/docs");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    for (const { route } of operations)
      expect(page.text).toContain(`<code>${openApiPath(route.path)}</code>`);
    for (const id of Object.keys(documentOf("all").components.schemas)) {
      expect(page.text).toContain(`id="schema-${id}"`);
    }
    expect(page.text).toContain("<pre>{\n  &quot;domain&quot;: &quot;Software Engineering&quot;,\n");
    const targets = [...page.text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !/^[#/]/.test(target))).toEqual([]);
    const ids = new Set([...page.text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
    expect(targets.filter((target) => target.startsWith("#") && !ids.has(target))).toEqual([]);
    const style = await call("GET", "/docs/reference.css");
    expect([style.status, style.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
    expect(style.text).not.toMatch(/url\(|@import/);
  });
});

describe("the check of every reply in these tests", () => {
  const reply = (status: number, json: unknown, type = "application/json") => ({
    status,
    json,
    text: json === null ? "" : JSON.stringify(json),
    headers: new Headers({ "content-type": type }),
  });
  const check = (path: string, ...made: Parameters<typeof reply>) =>
    checkReply("GET", `http://localhost${path}`, reply(...made));

  it("lets documented replies pass", () => {
    check("/api/ping", 200, { message: "pong" });
    check("/api/ping/", 404, { message: "Gone", details: { id: ["Unknown"] } });
    check("/aiinterview/results/1", 304, null);
    check("/api/interviews/sessions/1/transcript", 200, "text", "text/plain; charset=UTF-8");
    check("/not-a-dialect", 200, { any: "thing" });
  });

  it.each<[string, string, number, unknown]>([
    ["a field too many", "/api/ping", 200, { message: "pong", extra: 1 }],
    ["a field too few", "/api/ping", 200, {}],
    ["a field too many inside", "/api/domains", 200, [{ _id: "1", slug: "a", name: "A", more: null }]],
    ["another status", "/api/ping", 201, { message: "pong" }],
    ["a failure in another dialect's shape", "/api/sessions", 404, { message: "Not found" }],
    ["a failure without a body", "/api/sessions", 404, null],
    ["a body where there is none", "/aiinterview/results/1", 304, {}],
    ["another media type", "/api/interviews/sessions/1/transcript", 200, {}],
  ])("refuses %s", (_, path, status, json) => {
    expect(() => check(path, status, json)).toThrow("against its document");
  });
});
