import { eq } from "drizzle-orm";
import { fail, ok } from "../../core/errors.ts";
import type { UsersPort } from "../../core/ports.ts";
import type { Database } from "./database.ts";
import { query } from "./database.ts";
import { users } from "./schema.ts";

export function d1Users(db: Database): UsersPort {
  return {
    async add(user) {
      const inserted = await query(() =>
        db.insert(users).values(user).onConflictDoNothing().returning({ id: users.id }),
      );
      if (!inserted.ok) return inserted;
      return inserted.value.length ? ok(null) : fail("conflict", "This e-mail is already registered");
    },
    byEmail: (email) =>
      query(async () => (await db.select().from(users).where(eq(users.email, email)).limit(1))[0] ?? null),
  };
}
