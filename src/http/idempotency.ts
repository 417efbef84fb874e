import { refuse } from "../core/errors.ts";
import type { Idempotency } from "../core/session/commands.ts";

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/;

/** JSON with sorted keys, so that the order in which a client writes fields makes no difference. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return digest.reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
}

/**
 * The client's `Idempotency-Key` in its scope: the same key of the same owner on the same route means the same
 * request. `invalid` for a key that is not 1–255 visible ASCII characters.
 */
export async function idempotencyOf(
  key: string | undefined,
  scope: { userId: string; dialect: string; route: string },
  content: { params: unknown; body: unknown; file: Uint8Array<ArrayBuffer> | null },
): Promise<Idempotency | null> {
  if (key === undefined) return null;
  if (!VISIBLE_ASCII.test(key)) {
    refuse("invalid", "Idempotency-Key must be 1 to 255 visible ASCII characters", {
      details: { "Idempotency-Key": ["Must be 1 to 255 visible ASCII characters"] },
    });
  }
  const file = content.file ? await sha256(content.file) : null;
  const text = canonical({ params: content.params, body: content.body, file });
  return {
    scope: `key:${scope.userId}:${scope.dialect}:${scope.route}:${key}`,
    fingerprint: await sha256(new Uint8Array(new TextEncoder().encode(text))),
  };
}
