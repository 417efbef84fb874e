import { fail, ok } from "../core/errors.ts";
import type { FilesPort } from "../core/ports.ts";

/** Files in R2: write-once objects under keys the server made. */
export function r2Files(bucket: R2Bucket): FilesPort {
  return {
    async put(key, body, { contentType }) {
      try {
        const stored = await bucket.put(key, body, { httpMetadata: { contentType } });
        return ok({ size: stored.size });
      } catch (error) {
        console.error(JSON.stringify({ level: "error", event: "file_not_stored", reason: String(error) }));
        return fail("unavailable", "The file could not be stored", { retryAfter: 5 });
      }
    },
    async get(key, range) {
      const found = await bucket.get(key, range ? { range } : {});
      if (!found) return null;
      return {
        size: found.size,
        contentType: found.httpMetadata?.contentType ?? "application/octet-stream",
        etag: found.httpEtag,
        body: found.body,
      };
    },
    delete: (keys) => bucket.delete(keys),
  };
}
