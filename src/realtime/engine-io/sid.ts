import { fromBase64Url, toBase64Url } from "./base64.ts";

const NONCE_BYTES = 16;
/** Longest sid looked at; ours are under 150 characters for any name in use. */
const MAX_LENGTH = 400;

/**
 * Session ids that route by themselves: `name.nonce.mac`, each part base64url. The name is that of the Durable Object
 * that holds the connection, the nonce is 128 random bits, the MAC is HMAC-SHA-256 over the rest. Any Worker finds the
 * object without a lookup, and an id that we did not mint wakes none.
 */
export class Sids {
  readonly #secret: string;
  #key: CryptoKey | null = null;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** A new id for a connection held by the object called `name`. */
  async mint(name: string): Promise<string> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const body = `${toBase64Url(new TextEncoder().encode(name))}.${toBase64Url(nonce)}`;
    const mac = await crypto.subtle.sign("HMAC", await this.#hmacKey(), signed(body));
    return `${body}.${toBase64Url(new Uint8Array(mac))}`;
  }

  /** The name of the object that holds connection `sid`; null when the id is forged or malformed. */
  async open(sid: string): Promise<string | null> {
    if (sid.length > MAX_LENGTH) return null;
    const [name, nonce, mac, ...rest] = sid.split(".");
    if (name === undefined || nonce === undefined || mac === undefined || rest.length > 0) return null;
    const macBytes = fromBase64Url(mac);
    const nameBytes = fromBase64Url(name);
    if (macBytes === null || nameBytes === null) return null;
    const key = await this.#hmacKey();
    const genuine = await crypto.subtle.verify("HMAC", key, macBytes, signed(`${name}.${nonce}`));
    return genuine ? new TextDecoder().decode(nameBytes) : null;
  }

  /** Keeps the key, not its promise: a promise must not be awaited from another request's context. */
  async #hmacKey(): Promise<CryptoKey> {
    this.#key ??= await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode(this.#secret),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign", "verify"],
    );
    return this.#key;
  }
}

/** The prefix keeps this MAC from passing for one made elsewhere with the same secret. */
function signed(body: string): Uint8Array {
  return new TextEncoder().encode(`engine.io sid:${body}`);
}
