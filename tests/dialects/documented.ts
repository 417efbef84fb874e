import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { MountedDialect } from "../../src/dialects/dialect.ts";
import type { Route } from "../../src/http/route.ts";
import { type CallOptions, call } from "../support/client.ts";

/** ISO 8601 UTC with milliseconds. */
export const TIME = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const HEX_ID = expect.stringMatching(/^[0-9a-f]{24}$/);
export const UUID = expect.stringMatching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
);
export const SOME_TEXT = expect.stringMatching(/\S/);

/** Stops the service's clock at an instant; `vi.useRealTimers` lets it go on. */
export function stopClock(instant: string | number = Date.now()): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });
}

/** A well-formed id that names nothing. */
export const UNKNOWN_ID = "64a7b8c9d1234567890abcde";

export type Answer = Awaited<ReturnType<typeof call>>;

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replace(/:[A-Za-z_]+/g, "[^/]+")}/?$`);

function routeOf(dialect: MountedDialect, method: string, path: string): Route | undefined {
  const { pathname } = new URL(path, "http://localhost");
  return dialect.routes.find(
    (route) => route.method.toUpperCase() === method && patternOf(route).test(pathname),
  );
}

function hold(schema: z.ZodType, { json, text }: Answer): void {
  const read = schema.safeParse(json);
  expect(read.success ? null : z.prettifyError(read.error), text).toBeNull();
  expect(read.data).toEqual(json);
}

/**
 * Calls a dialect and holds every reply to what the dialect documents for it: the error's shape, or the schema of the
 * route and status, nothing missing and nothing extra.
 */
export function documented(dialect: MountedDialect) {
  return async (method: string, path: string, options: CallOptions = {}): Promise<Answer> => {
    const answer = await call(method, path, options);
    if (answer.status >= 400) {
      hold(dialect.failureSchema, answer);
      return answer;
    }
    if (answer.status === 304) return answer;
    const schema = routeOf(dialect, method, path)?.replies[answer.status];
    if (schema === undefined) throw new Error(`${method} ${path} does not document ${answer.status}`);
    if (schema === null) expect(answer.text).toBe("");
    else if (typeof schema === "string") expect(answer.headers.get("content-type")).toContain(schema);
    else hold(schema, answer);
    return answer;
  };
}

/** A path of the route with something well-formed in its place holders. */
function examplePath({ path }: Route, uuids: boolean): string {
  return path
    .replace(/:(video|track)/g, "video")
    .replace(/:(n|interview_id)\b/g, "1")
    .replace(/:session_id\b/g, "session_123")
    .replace(/:shareId\b/g, "5f0f1f77-bcf8-4cd7-8994-39011507f1f7")
    .replace(/:[A-Za-z]+/g, uuids ? "5f0f1f77-bcf8-8cd7-8994-39011507f1f7" : UNKNOWN_ID);
}

/** What every dialect refuses on each of its routes, in its own shape. */
export function describeRefusals(
  dialect: MountedDialect,
  { unauthorized, unknownPath, token }: { unauthorized: object; unknownPath: string; token: () => string },
): void {
  const api = documented(dialect);
  const uuids = dialect.name === "interview-sessions";
  const routes = dialect.routes.map((route) => ({
    route,
    method: route.method.toUpperCase(),
    path: examplePath(route, uuids),
  }));

  describe(`${dialect.name}: Error Responses on every route`, () => {
    it("answers 401 without a credential and with a bad one", async () => {
      const closed = routes.filter(({ route }) => route.caller === "required" || route.caller === "bearer");
      expect(closed.length).toBeGreaterThan(0);
      for (const { method, path } of closed) {
        for (const options of [{}, { token: "eyJhbGc" }, { headers: { authorization: "Basic abc" } }]) {
          const refused = await api(method, path, options);
          expect(refused.status, `${method} ${path}`).toBe(401);
          expect(refused.json).toEqual(unauthorized);
        }
      }
    });

    it("refuses broken JSON, an array, another media type and a body over 1 MiB", async () => {
      const bodied = routes.filter(({ route }) => route.body && !route.file);
      expect(bodied.length).toBeGreaterThan(0);
      for (const { method, path } of bodied) {
        for (const [status, body, type] of [
          [400, "{", "application/json"],
          [400, "[]", "application/json"],
          [400, '{"__proto__": {}}', "application/json"],
          [400, '{"a": "\\u0000"}', "application/json"],
          [415, "a=b", "application/x-www-form-urlencoded"],
          [413, `"${"a".repeat(2 ** 20)}"`, "application/json"],
        ] as const) {
          const refused = await api(method, path, {
            token: token(),
            body,
            headers: { "content-type": type },
          });
          expect(refused.status, `${method} ${path} ${body.slice(0, 20)}`).toBe(status);
        }
      }
    });

    it("answers 404 to an unknown path, and 405 with the methods there are to another method", async () => {
      expect((await api("GET", unknownPath, { token: token() })).status).toBe(404);
      for (const path of new Set(routes.map(({ path }) => path))) {
        const own = routes.filter(({ route }) => patternOf(route).test(path)).map(({ method }) => method);
        if (own.includes("GET")) own.push("HEAD");
        const refused = await api("PROPFIND", path, { token: token() });
        expect(refused.status, path).toBe(405);
        expect(refused.headers.get("allow")?.split(", ").sort(), path).toEqual([...new Set(own)].sort());
      }
    });
  });
}
