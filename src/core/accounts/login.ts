import type { Context } from "../context.ts";
import type { Result } from "../errors.ts";
import { fail, ok } from "../errors.ts";
import type { LoggedIn } from "./register.ts";
import { fullName } from "./register.ts";
import { issueTokens } from "./session-tokens.ts";

/** Logs in with e-mail and password. `bad_login` has one message for an unknown e-mail and a wrong password. */
export async function login(
  ctx: Context,
  input: { email: string; password: string },
): Promise<Result<LoggedIn>> {
  const { users, passwords, accounts } = ctx.ports;
  const found = await users.byEmail(input.email.toLowerCase());
  if (!found.ok) return found;
  const user = found.value;
  const right = await passwords.verify(input.password, user?.passwordHash ?? null);
  if (!user || !right) return fail("bad_login", "Invalid email or password");
  const profile = { name: fullName(user.firstName, user.lastName), email: user.email, guest: false };
  const opened = await accounts.openLogin(user.id, profile);
  if (!opened.ok) return opened;
  return ok({ userId: user.id, tokens: await issueTokens(ctx, user.id, opened.value) });
}
