import type { Limit, RateState } from "../core/limits.ts";
import { engineLimit } from "../core/limits.ts";

/** The windows one call counts in, multiplied by the deployment's scale. */
export function windowsOf(
  dialect: { name: string; limits: readonly Omit<Limit, "name">[] },
  engine: boolean,
  scale: number,
): Limit[] {
  const own = dialect.limits.map(({ max, seconds }) => ({
    name: `${dialect.name}/${seconds}`,
    max: Math.max(1, Math.floor(max * scale)),
    seconds,
  }));
  return engine ? [...own, engineLimit(scale)] : own;
}

/**
 * The caller's address as the edge saw it, IPv6 by its /64. Outside the edge nobody vouches for an address: there
 * it is the constant "local".
 */
export function addressOf(headers: Headers, local: boolean): string {
  const address = local ? null : headers.get("cf-connecting-ip");
  if (!address) return "local";
  return address.includes(":") ? `${expandIpv6(address).slice(0, 4).join(":")}::/64` : address;
}

function expandIpv6(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const start = head ? head.split(":") : [];
  const end = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - start.length - end.length;
  return [...start, ...Array(Math.max(0, zeros)).fill("0"), ...end].map((part) =>
    part.toLowerCase().replace(/^0+(?=.)/, ""),
  );
}

/** Headers that tell a caller where a window stands (draft-ietf-httpapi-ratelimit-headers, version 03). */
export const rateHeaders = (rate: RateState): Record<string, string> => ({
  "RateLimit-Limit": String(rate.limit),
  "RateLimit-Remaining": String(rate.remaining),
  "RateLimit-Reset": String(rate.reset),
});
