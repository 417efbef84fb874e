import type { Context } from "../context.ts";
import type { Result } from "../errors.ts";
import { ok } from "../errors.ts";
import type { Id } from "../ids.ts";
import type { Tokens } from "./session-tokens.ts";
import { issueTokens } from "./session-tokens.ts";

export interface Registration {
  email: string;
  password: string;
  firstName: string;
  lastName: string;
}

export interface LoggedIn {
  userId: Id;
  tokens: Tokens;
}

export const fullName = (firstName: string, lastName: string): string => `${firstName} ${lastName}`.trim();

/**
 * Makes an account and logs it in. A guest who registers keeps the account and its sessions; the guest's own logins
 * end. Errors: `conflict` for a known e-mail, `unavailable`.
 */
export async function register(
  ctx: Context,
  input: Registration,
  guestId: Id | null,
): Promise<Result<LoggedIn>> {
  const { users, passwords, accounts, newId, now } = ctx.ports;
  const { firstName, lastName } = input;
  const email = input.email.toLowerCase();
  const id = guestId ?? newId();
  const passwordHash = await passwords.hash(input.password);
  const added = await users.add({ id, email, firstName, lastName, passwordHash, createdAt: now() });
  if (!added.ok) return added;
  const login = await accounts.openLogin(id, { name: fullName(firstName, lastName), email, guest: false });
  if (!login.ok) return login;
  return ok({ userId: id, tokens: await issueTokens(ctx, id, login.value) });
}
