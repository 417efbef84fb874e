import type { Context } from "hono";
import { refuse } from "../core/errors.ts";
import type { FileRange } from "../core/ports.ts";
import type { AppEnv } from "./scope.ts";

const RANGE = /^bytes=(\d*)-(\d*)$/;

/** The one range a request asks for, within a file of this size; null for the whole file. */
function rangeOf(c: Context<AppEnv>, size: number): FileRange | null {
  const match = c.req.header("range")?.match(RANGE);
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [, first = "", last = ""] = match;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size || (first === "" && Number(last) === 0)) {
    c.header("Content-Range", `bytes */${size}`);
    refuse("range_not_satisfiable", "The requested range is outside of the file");
  }
  return end < start ? null : { offset: start, length: end - start + 1 };
}

/** Whether a client that has a part of this version may add to it; dates are not versions. */
const isStill = (version: string | undefined, etag: string): boolean =>
  version === undefined || version === etag;

/** Streams a stored file, whole or the one range asked for (RFC 9110, section 14); several ranges give the whole. */
export async function serveFile(
  c: Context<AppEnv>,
  file: { key: string; contentType: string; size: number },
): Promise<Response> {
  const { files } = c.env.scope.ports;
  const wanted = rangeOf(c, file.size);
  const part = await files.get(file.key, wanted);
  const changed = wanted !== null && part !== null && !isStill(c.req.header("if-range"), part.etag);
  const range = changed ? null : wanted;
  const found = changed ? await files.get(file.key, null) : part;
  if (!found) return refuse("not_found", "The file is not there any more");
  const headers: Record<string, string> = {
    "Content-Type": file.contentType,
    "Content-Length": String(range?.length ?? found.size),
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-store",
    "Content-Disposition": "attachment",
    ETag: found.etag,
  };
  if (!range) return c.body(found.body, 200, headers);
  const { offset, length } = range;
  headers["Content-Range"] = `bytes ${offset}-${offset + length - 1}/${file.size}`;
  return c.body(found.body, 206, headers);
}
