import { beforeAll, describe, expect, it } from "vitest";
import { joseTokens } from "../../src/adapters/jose-tokens.ts";
import { dialects } from "../../src/dialects/index.ts";
import { MAX_FORM_BYTES, MAX_JSON_BYTES } from "../../src/http/body.ts";
import { call, newUser, type TestUser } from "../support/client.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import {
  exampleOf,
  type JsonSchema,
  jsonSchemaOf,
  type Operation,
  operations,
  optionsOf,
  pathOf,
  UNKNOWN,
} from "./operations.ts";

/** One person for all of it: what is refused changes nothing. */
let user: TestUser;
beforeAll(async () => {
  user = await newUser();
  world.interviewer = scriptedInterviewer();
});

const JSON_TYPE = { "content-type": "application/json" };

/** Sends a body as it is; to what it answers nothing but the status is looked at, its shape being checked by `call`. */
async function send(
  operation: Operation,
  body: string | Uint8Array,
  headers: Record<string, string> = JSON_TYPE,
) {
  const answer = await call(operation.method, pathOf(operation), { token: user.token, body, headers });
  expect(answer.status, `${answer.text} ${String(body).slice(0, 100)}`).toBeLessThan(500);
  return answer;
}

const withJson = operations.filter(({ route }) => route.body && !route.file);
const uploads = operations.filter(({ route }) => route.file);
const guarded = operations.filter(({ route }) => route.caller === "required" || route.caller === "bearer");

/** Whether the API's failures have room for what is wrong with each field. */
const hasDetails = ({ dialect }: Operation) =>
  "details" in (jsonSchemaOf(dialect.failureSchema).properties ?? {});

interface Field {
  path: (string | number)[];
  types: Set<string>;
}

/** The JSON types a schema takes; an integer is a number that `integer` says more about. */
function typesOf(schema: JsonSchema): Set<string> {
  const { type, anyOf, oneOf, enum: choices, const: only } = schema;
  const among = (anyOf ?? oneOf ?? []) as JsonSchema[];
  if (among.length) return new Set(among.flatMap((one) => [...typesOf(one)]));
  if (type) return new Set([type].flat());
  return new Set([...(choices ?? []), ...(only === undefined ? [] : [only])].map((value) => typeof value));
}

/** Every field of a body, those inside of objects and arrays too. */
function fieldsOf(schema: JsonSchema, path: (string | number)[] = []): Field[] {
  const inner = ((schema.anyOf ?? schema.oneOf ?? [schema]) as JsonSchema[]).flatMap((one) => [
    ...Object.entries(one.properties ?? {}).flatMap(([name, field]) =>
      fieldsOf(field as JsonSchema, [...path, name]),
    ),
    ...(one.items ? fieldsOf(one.items as JsonSchema, [...path, 0]) : []),
  ]);
  return path.length ? [{ path, types: typesOf(schema) }, ...inner] : inner;
}

const VALUES: [type: string, value: unknown][] = [
  ["string", "text"],
  ["boolean", true],
  ["null", null],
  ["array", []],
  ["object", {}],
  ["number", 1.5],
];

/** A copy of the body with another value in one field. */
function replaced(body: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(body) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

describe("a body of the wrong shape", () => {
  it.each(withJson)("is 400 for every field of another type at $title ($dialect.name)", async (operation) => {
    const body = exampleOf(operation.route.body as never, UNKNOWN, true);
    const fields = fieldsOf(jsonSchemaOf(operation.route.body as never));
    expect(fields.length).toBeGreaterThan(0);
    for (const { path, types } of fields) {
      for (const [type, value] of VALUES) {
        if (types.has(type) || types.size === 0) continue;
        const answer = await send(operation, JSON.stringify(replaced(body, path, value)));
        expect(answer.status, `${path.join(".")} = ${JSON.stringify(value)}: ${answer.text}`).toBe(400);
        if (hasDetails(operation)) expect(answer.json.details).toHaveProperty([path.join(".")]);
      }
    }
  });

  it.each(withJson)(
    "is 400 for what is no object, or no JSON, at $title ($dialect.name)",
    async (operation) => {
      const broken = ["{", '{"a":1,}', "nul", "{'a':1}", "[]", '"text"', "5", "true", "null"];
      const tricks = [
        '{"a":"\\u0000"}',
        '{"\\u0000":1}',
        '{"__proto__":{}}',
        '{"a":{"__proto__":1}}',
        '{"a":"\0"}',
      ];
      const endless = [20_000, 200_000].map((depth) => "[".repeat(depth) + "]".repeat(depth));
      for (const body of [...broken, ...tricks, ...endless])
        expect((await send(operation, body)).status, body.slice(0, 30)).toBe(400);
      expect((await send(operation, new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400);
    },
  );

  it.each(withJson)(
    "is no worse than refused when it is only strange, at $title ($dialect.name)",
    async (operation) => {
      const body = exampleOf(operation.route.body as never, UNKNOWN, true) as Record<string, unknown>;
      const text = JSON.stringify(body);
      const nested = (depth: number) =>
        `${text.slice(0, -1)},"more":${"[".repeat(depth)}${"]".repeat(depth)}}`;
      for (const depth of [500, 2000, 4000, 6000])
        await send(operation, nested(depth), { ...JSON_TYPE, "idempotency-key": "a" });
      await send(operation, `${text.slice(0, -1)},${text.slice(1)}`);
      for (const { path, types } of fieldsOf(jsonSchemaOf(operation.route.body as never))) {
        const put = (value: string) => JSON.stringify(replaced(body, path, "PUT")).replace('"PUT"', value);
        if (types.has("string"))
          for (const value of ['"\\ud800"', '"\\udc00\\ud800"', '"\\uffff\\u202e"'])
            await send(operation, put(value));
        if (types.has("number") || types.has("integer")) {
          for (const value of ["1e400", "-1e400"])
            expect((await send(operation, put(value))).status, path.join(".")).toBe(400);
          for (const value of ["1e308", "-0", "9007199254740993"]) await send(operation, put(value));
        }
      }
    },
  );

  it.each(withJson)(
    "is 413 when too large and 415 in another media type, at $title ($dialect.name)",
    async (operation) => {
      const large = `{"a":"${"a".repeat(MAX_JSON_BYTES)}"}`;
      expect((await send(operation, large)).status).toBe(413);
      for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
        expect((await send(operation, "{}", { "content-type": type })).status, type).toBe(415);
      }
      const named = { "content-type": "Application/JSON; charset=utf-8" };
      expect(
        (await send(operation, JSON.stringify(exampleOf(operation.route.body as never, UNKNOWN)), named))
          .status,
      ).not.toBe(415);
    },
  );

  it.each(uploads)(
    "is refused when it is no form with a PDF in it, at $title ($dialect.name)",
    async (operation) => {
      const field = operation.route.file ?? "";
      const body = { domain: "Python", difficulty: "easy" };
      const made = await call("POST", "/api/v1/interview/sessions", { token: user.token, body });
      const path = pathOf(operation, { hex: made.json.data.sessionId, number: 1 });
      const upload = async (value: File | string | null) => {
        const form = new FormData();
        if (value !== null) form.set(field, value as Blob);
        return call(operation.method, path, { token: user.token, body: form });
      };
      const pdf = (text: string) => new File([text], "resume.pdf", { type: "application/pdf" });
      for (const value of [
        null,
        "text",
        pdf(""),
        pdf("text"),
        pdf("%PDF-1.7\n%%EOF"),
        pdf("%PDF-1.4 1 0 obj <<"),
      ]) {
        expect((await upload(value)).status).toBe(400);
      }
      expect((await upload(pdf(`%PDF-1.7\n${"x".repeat(5 * 2 ** 20)}`))).status).toBe(400);
      expect((await upload(pdf("x".repeat(MAX_FORM_BYTES)))).status).toBe(413);
      expect((await send(operation, "{}")).status).toBe(415);
      expect(
        (await send(operation, "no parts", { "content-type": "multipart/form-data; boundary=x" })).status,
      ).toBe(400);
      expect((await send(operation, "no boundary", { "content-type": "multipart/form-data" })).status).toBe(
        400,
      );
    },
  );
});

describe("a query of the wrong shape", () => {
  const asked = operations.filter(({ route }) => route.query && route.caller === "required");
  const BAD: Record<string, string[]> = {
    integer: ["x", "", "-1", "1.5", "1e3", "0x1", " 1", "999999999999", "%00"],
    choice: ["nonsense", ""],
    "date-time": ["yesterday", "2026-13-01"],
  };

  it.each(asked)(
    "is 400 for every parameter out of its range at $title ($dialect.name)",
    async (operation) => {
      const { properties = {} } = jsonSchemaOf(operation.route.query as never);
      const path = pathOf(operation);
      for (const [name, schema] of Object.entries(properties) as [string, JsonSchema][]) {
        const { minimum, maximum } = schema;
        const kind = schema.enum ? "choice" : String(schema.format ?? schema.type);
        const bounds = [
          minimum === undefined ? [] : [minimum - 1],
          maximum === undefined ? [] : [maximum + 1],
        ].flat();
        for (const value of [...(BAD[kind] ?? []), ...bounds]) {
          const answer = await call("GET", `${path}${path.includes("?") ? "&" : "?"}${name}=${value}`, {
            token: user.token,
          });
          expect(answer.status, `${name}=${value}: ${answer.text}`).toBe(400);
          if (hasDetails(operation)) expect(answer.json.details).toHaveProperty([name]);
        }
        for (const value of ["%ED%A0%80", "%", "%00", "'; DROP TABLE sessions", "a".repeat(4000)]) {
          const answer = await call("GET", `${path}${path.includes("?") ? "&" : "?"}${name}=${value}`, {
            token: user.token,
          });
          expect(answer.status, `${name}=${value}: ${answer.text}`).toBeLessThan(500);
        }
      }
    },
  );
});

describe("a path", () => {
  it.each(dialects)("that nobody published is 404 in the shape of $name", async ({ claims }) => {
    for (const claim of claims.filter((claim) => claim.endsWith("/*"))) {
      for (const rest of [
        "no-such-path",
        "no/such/path",
        "%00",
        "%ff",
        "..%2f..%2fetc%2fpasswd",
        "a".repeat(2000),
      ]) {
        const answer = await call("GET", claim.replace("*", rest), { token: user.token });
        expect([400, 404], `${rest}: ${answer.text}`).toContain(answer.status);
      }
      const unknown = await call("GET", claim.replace("*", "no/such/path"));
      expect(unknown.status).toBe(404);
    }
  });

  const identified = guarded.filter(({ route }) => route.params);
  it.each(identified)("with a malformed id is refused at $title ($dialect.name)", async (operation) => {
    const options = { ...(await optionsOf(operation)), token: user.token };
    for (const id of [
      "x",
      "0",
      "-1",
      "%00",
      "%ED%A0%80",
      "64a7b8c9d1234567890abcdg",
      "ffffffff-ffff-ffff-ffff-fffffffffff",
      "a b",
    ]) {
      const path = operation.route.path.replace(/:\w+/g, id);
      const answer = await call(operation.method, path, options);
      expect([400, 404], `${path}: ${answer.text}`).toContain(answer.status);
    }
  });

  const paths = [...new Map(operations.map((operation) => [operation.route.path, operation])).values()];
  it.each(paths)("has its own methods, and says which, at $route.path ($dialect.name)", async (operation) => {
    const path = pathOf(operation).split("?")[0] ?? "";
    const own = new Set(
      operations.filter(({ route }) => expressionOf(route.path).test(path)).map(({ method }) => method),
    );
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"]) {
      if (own.has(method)) continue;
      const answer = await call(method, path, { token: user.token });
      expect(answer.status, `${method} ${answer.text}`).toBe(405);
      const allowed = new Set(answer.headers.get("allow")?.split(", "));
      expect(allowed).toEqual(own.has("GET") ? new Set([...own, "HEAD"]) : own);
    }
  });
  const expressionOf = (path: string) => new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);

  const read = operations.filter(
    ({ method, route }) => method === "GET" && !Object.values(route.replies).includes("text/event-stream"),
  );
  it.each(read)(
    "means the same with a slash at its end, and to HEAD, at $title ($dialect.name)",
    async (operation) => {
      const [path = "", query] = pathOf(operation).split("?");
      const search = query ? `?${query}` : "";
      const plain = await call("GET", `${path}${search}`, { token: user.token });
      const slashed = await call("GET", `${path}/${search}`, { token: user.token });
      const head = await call("HEAD", `${path}${search}`, { token: user.token });
      expect([slashed.status, head.status]).toEqual([plain.status, plain.status]);
      expect(head.text).toBe("");
      expect(head.headers.get("content-type")).toBe(plain.headers.get("content-type"));
    },
  );
});

describe("a credential", () => {
  const unsigned = (token: string) => {
    const [, payload] = token.split(".");
    const header = btoa(JSON.stringify({ alg: "none", typ: "JWT" })).replace(/=+$/, "");
    return `${header}.${payload}.`;
  };

  it.each(guarded)("that proves nothing is 401 at $title ($dialect.name)", async (operation) => {
    const foreign = joseTokens([{ kid: "1", secret: "another-secret-of-at-least-32-characters" }]);
    const subject = { userId: user.userId, loginId: crypto.randomUUID(), generation: 1 };
    const cookie = user.cookie.split("=")[1] ?? "";
    const signature = user.token.lastIndexOf(".") + 2;
    const other = user.token[signature] === "A" ? "B" : "A";
    const bad: Record<string, string> = {
      garbage: "Bearer garbage",
      "another scheme": `Basic ${btoa("a:b")}`,
      "no token": "Bearer",
      "two tokens": `Bearer ${user.token} ${user.token}`,
      "another key": `Bearer ${await foreign.sign("access", subject, Date.now())}`,
      "no signature": `Bearer ${unsigned(user.token)}`,
      "a changed signature": `Bearer ${user.token.slice(0, signature)}${other}${user.token.slice(signature + 1)}`,
      "a refresh token": `Bearer ${user.refreshToken}`,
      "a cookie's token": `Bearer ${cookie}`,
    };
    const options = await optionsOf(operation);
    for (const [name, authorization] of Object.entries(bad)) {
      const headers = { ...options.headers, authorization };
      const answer = await call(operation.method, pathOf(operation), {
        ...options,
        headers,
        cookie: user.cookie,
      });
      expect(answer.status, name).toBe(401);
    }
    for (const token of ["garbage", user.token, ""]) {
      const answer = await call(operation.method, pathOf(operation), {
        ...options,
        cookie: `token=${token}`,
      });
      expect(answer.status, `cookie ${token}`).toBe(401);
    }
  });

  const written = operations.filter(({ method, route }) => route.caller === "required" && method !== "GET");
  it.each(written)(
    "in a cookie does not serve foreign pages at $title ($dialect.name)",
    async (operation) => {
      const options = await optionsOf(operation);
      const from = async (headers: Record<string, string>, credential: object = { cookie: user.cookie }) => {
        const all = { ...options.headers, ...headers };
        return (await call(operation.method, pathOf(operation), { ...options, ...credential, headers: all }))
          .status;
      };
      expect(await from({ origin: "https://evil.example" })).toBe(403);
      expect(await from({ origin: "null" })).toBe(403);
      expect(await from({ "sec-fetch-site": "cross-site" })).toBe(403);
      expect(await from({ origin: "https://evil.example" }, { token: user.token })).not.toBe(403);
      expect(await from({ origin: "http://localhost" })).not.toBe(403);
      expect(await from({ "sec-fetch-site": "same-origin" })).not.toBe(403);
      expect(await from({})).not.toBe(403);
    },
  );
});
