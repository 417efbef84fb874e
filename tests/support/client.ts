import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Env } from "../../src/env.ts";
import { checkReply } from "./check-reply.ts";
import worker from "./worker.ts";

const ORIGIN = "http://localhost";

export interface CallOptions {
  token?: string;
  cookie?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Makes one request to the service, reads its JSON (null without a body) and holds the reply to its document. */
export async function call(method: string, path: string, options: CallOptions = {}) {
  const { token, cookie, body, headers = {} } = options;
  const raw = body instanceof FormData || body instanceof Uint8Array || typeof body === "string";
  const request = new Request<unknown, IncomingRequestCfProperties>(`${ORIGIN}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined || raw ? {} : { "content-type": "application/json" }),
      ...(body instanceof Uint8Array ? { "content-length": String(body.byteLength) } : {}),
      ...headers,
    },
    body: body === undefined || raw ? (body as BodyInit | undefined) : JSON.stringify(body),
  });
  // Not by `exports.default`: each request through it makes the next one slower.
  const response = await worker.fetch(request, env as unknown as Env, createExecutionContext());
  const text = new TextDecoder().decode(await response.arrayBuffer());
  const reply = { status: response.status, headers: response.headers, text, json: parse(text) };
  checkReply(method, `${ORIGIN}${path}`, reply);
  return reply;
}

// biome-ignore lint/suspicious/noExplicitAny: replies are compared with documents, not typed
function parse(text: string): any {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** The `name=value` part of the cookie that a reply sets. */
export function cookieOf(headers: Headers, name: string): string | undefined {
  return headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(";")[0];
}

let people = 0;

/** Registers somebody new. */
export async function newUser(fields: Record<string, unknown> = {}) {
  const email = `person-${people++}-${crypto.randomUUID()}@example.com`;
  const body = { email, password: "SecurePass123!", firstName: "John", lastName: "Doe", ...fields };
  const made = await call("POST", "/api/auth/register", { body });
  if (made.status !== 201) throw new Error(`registration failed: ${made.text}`);
  return {
    email,
    userId: made.json.userId as string,
    token: made.json.tokens.accessToken as string,
    refreshToken: made.json.tokens.refreshToken as string,
    cookie: cookieOf(made.headers, "token") as string,
  };
}

export type TestUser = Awaited<ReturnType<typeof newUser>>;
