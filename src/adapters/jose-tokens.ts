import { errors, jwtVerify, SignJWT } from "jose";
import type { TokenClaims, TokensPort, TokenUse } from "../core/ports.ts";

const ISSUER = "rehearsal";
const ALGORITHM = "HS256";
const DAY = 86_400;

/** Seconds each kind of token lives; null for the refresh token, which lives as long as its login. */
const SECONDS: Record<TokenUse, number | null> = {
  access: 3600,
  cookie: 7 * DAY,
  guest: 365 * DAY,
  refresh: null,
  share: null,
};

export interface SigningKey {
  kid: string;
  secret: string;
}

/**
 * HS256 tokens. The first key signs, all of them verify, so that keys can rotate. A refresh token holds nothing
 * that varies but its generation: the successor of a token can be made again for a reply that got lost.
 */
export function joseTokens(signingKeys: readonly SigningKey[]): TokensPort {
  const keys = new Map(signingKeys.map(({ kid, secret }) => [kid, new TextEncoder().encode(secret)]));
  const [newest] = signingKeys;
  if (!newest) throw new Error("at least one signing key is needed");
  return {
    accessSeconds: SECONDS.access as number,
    sign(use, { userId, loginId, generation }, now) {
      const jwt = new SignJWT({ sid: loginId, ...(use === "refresh" ? { gen: generation } : {}) })
        .setProtectedHeader({ alg: ALGORITHM, kid: newest.kid })
        .setIssuer(ISSUER)
        .setAudience(use)
        .setSubject(userId);
      const seconds = SECONDS[use];
      if (seconds !== null) {
        const issued = Math.floor(now / 1000);
        jwt.setIssuedAt(issued).setExpirationTime(issued + seconds);
      }
      return jwt.sign(keys.get(newest.kid) as Uint8Array);
    },
    signShare(sessionId, share) {
      return new SignJWT({ sid: share.id })
        .setProtectedHeader({ alg: ALGORITHM, kid: newest.kid })
        .setIssuer(ISSUER)
        .setAudience("share")
        .setSubject(sessionId)
        .setExpirationTime(Math.floor(share.expiresAt / 1000))
        .sign(keys.get(newest.kid) as Uint8Array);
    },
    async verify(token, uses, now) {
      try {
        const { payload } = await jwtVerify(
          token,
          ({ kid }) => {
            const key = keys.get(kid ?? "");
            if (!key) throw new errors.JOSEError("unknown key");
            return key;
          },
          { algorithms: [ALGORITHM], issuer: ISSUER, audience: uses, currentDate: new Date(now) },
        );
        return claimsOf(payload);
      } catch {
        return null;
      }
    },
  };
}

function claimsOf(payload: Record<string, unknown>): TokenClaims | null {
  const { sub, sid, exp, gen } = payload;
  if (typeof sub !== "string" || typeof sid !== "string") return null;
  return {
    userId: sub,
    loginId: sid,
    expiresAt: typeof exp === "number" ? exp : null,
    generation: typeof gen === "number" ? gen : null,
  };
}
