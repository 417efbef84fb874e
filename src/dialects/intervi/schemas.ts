import { z } from "zod";
import { text } from "../fields.ts";

const Email = z
  .string()
  .trim()
  .max(254, { error: "Must be at most 254 characters" })
  .pipe(z.email({ error: "Must be a valid email address" }));

export const RegisterBody = z.object({
  email: Email,
  password: text(128)
    .refine((password) => [...password].length >= 8, { error: "Must be at least 8 characters" })
    .meta({ minLength: 8 }),
  firstName: text(100),
  lastName: text(100),
  provider: z.literal("email", { error: "Only 'email' is supported" }).default("email"),
});

export const LoginBody = z.object({ email: z.string(), password: z.string() });

export const TokensReply = z
  .object({ accessToken: z.string(), refreshToken: z.string(), expiresIn: z.int() })
  .meta({ id: "InterviTokens" });

export const LoggedInReply = z
  .object({ tokens: TokensReply, userId: z.string() })
  .meta({ id: "InterviLogin" });

export const HealthReply = z
  .object({ status: z.literal("ok"), timestamp: z.iso.datetime(), environment: z.string() })
  .meta({ id: "InterviHealth" });

export const PingReply = z.object({ message: z.literal("pong") }).meta({ id: "InterviPing" });

export const DomainsReply = z
  .array(z.object({ _id: z.string(), slug: z.string(), name: z.string() }))
  .meta({ id: "InterviDomains" });
