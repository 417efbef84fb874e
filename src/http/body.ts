import type { Context } from "hono";
import { Refusal, refuse } from "../core/errors.ts";
import type { AppEnv } from "./scope.ts";

/** Largest JSON body, in bytes (1 MiB), and largest multipart body (6 MiB: a resume and its envelope). */
export const MAX_JSON_BYTES = 2 ** 20;
export const MAX_FORM_BYTES = 6 * 2 ** 20;

const TOO_LARGE = ["too_large", "The request body is too large"] as const;

/** The body's bytes; `too_large` over the limit. What is left unread of a refused body is drained by the front door. */
export async function readBytes(c: Context<AppEnv>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(c.req.header("content-length") ?? 0);
  if (declared > limit) refuse(...TOO_LARGE);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) refuse(...TOO_LARGE);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

const mediaType = (c: Context<AppEnv>): string =>
  (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/**
 * The JSON body; an absent one is `undefined`. `unsupported_media` for another media type, `invalid` for broken JSON,
 * NUL characters and keys that reach for prototypes.
 */
export async function readJson(c: Context<AppEnv>): Promise<unknown> {
  const bytes = await readBytes(c, MAX_JSON_BYTES);
  if (!bytes.byteLength) return undefined;
  const type = mediaType(c);
  if (type !== "application/json" && !type.endsWith("+json")) {
    refuse("unsupported_media", "Content-Type must be application/json");
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    if (depthOf(text) > MAX_DEPTH) refuse("invalid", "The request body is nested too deeply");
    return JSON.parse(text, suspicious);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof SuspiciousInput) refuse("invalid", error.message);
    return refuse("invalid", "The request body is not valid JSON");
  }
}

/** Deepest nesting of a body; no document goes beyond five. */
const MAX_DEPTH = 64;

/** How deep the brackets outside of strings nest. One pass, whatever the text: it runs before anybody is counted. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (char === '"') inString = !inString;
    else if (inString) at += char === "\\" ? 1 : 0;
    else if (char === "[" || char === "{") deepest = Math.max(deepest, ++depth);
    else if (char === "]" || char === "}") depth--;
  }
  return deepest;
}

class SuspiciousInput extends Error {}

/** As a reviver: refuses what no honest client sends, and mends broken surrogate pairs. */
function suspicious(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SuspiciousInput("The request body has a key that is not allowed");
  if (key.includes("\0") || (typeof value === "string" && value.includes("\0"))) {
    throw new SuspiciousInput("NUL characters are not allowed");
  }
  return typeof value === "string" ? value.toWellFormed() : value;
}

/** The multipart form, empty without a body; `unsupported_media` for another media type, `invalid` for a broken one. */
export async function readForm(c: Context<AppEnv>): Promise<FormData> {
  if (!c.req.raw.body) return new FormData();
  if (mediaType(c) !== "multipart/form-data") {
    refuse("unsupported_media", "Content-Type must be multipart/form-data");
  }
  const bytes = await readBytes(c, MAX_FORM_BYTES);
  const headers = { "content-type": c.req.header("content-type") ?? "" };
  try {
    return await new Response(bytes, { headers }).formData();
  } catch {
    return refuse("invalid", "The request body is not a valid multipart form");
  }
}
