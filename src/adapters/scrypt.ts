import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { PasswordsPort } from "../core/ports.ts";

/** N = 2^14, r = 8, p = 5: one of OWASP's equivalent scrypt settings that stays within an isolate's memory (16 MiB). */
const COST = { N: 2 ** 14, r: 8, p: 5 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;

type Cost = typeof COST;

const derive = (password: string, salt: Uint8Array, cost: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, { ...cost, maxmem: 64 * 2 ** 20 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

const encode = (cost: Cost, salt: Uint8Array, key: Uint8Array): string =>
  `scrypt$${cost.N}$${cost.r}$${cost.p}$${Buffer.from(salt).toString("base64")}$${Buffer.from(key).toString("base64")}`;

/** scrypt with its parameters inside the hash, so that they can be raised without breaking old hashes. */
export function scryptPasswords(cost: Cost = COST): PasswordsPort {
  /** Compared with when there is no user, so that an unknown e-mail takes as long as a wrong password. */
  const nobody = encode(cost, new Uint8Array(SALT_BYTES), new Uint8Array(KEY_BYTES));
  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      return encode(cost, salt, await derive(password, salt, cost));
    },
    async verify(password, hash) {
      const [, N, r, p, salt = "", key = ""] = (hash ?? nobody).split("$");
      const expected = Buffer.from(key, "base64");
      const made = await derive(password, Buffer.from(salt, "base64"), {
        N: Number(N),
        r: Number(r),
        p: Number(p),
      });
      return timingSafeEqual(made, expected) && hash !== null;
    },
  };
}
