import { scryptPasswords } from "../../src/adapters/scrypt.ts";
import { createHandler } from "../../src/app.ts";
import type { Env } from "../../src/env.ts";
import { configOf } from "../../src/env.ts";
import type { AccountObjectPorts } from "../../src/objects/account/object.ts";
import { AccountObject as RealAccountObject } from "../../src/objects/account/object.ts";
import type { SessionObjectPorts } from "../../src/objects/session/object.ts";
import { SessionObject as RealSessionObject } from "../../src/objects/session/object.ts";
import { workerPorts } from "../../src/services.ts";
import { failing, hanging, world, worldNow } from "./world.ts";

/** The real objects over ports that tests can make fail. */
export class SessionObject extends RealSessionObject {
  protected override ports(): SessionObjectPorts {
    const real = super.ports();
    return {
      ...real,
      now: worldNow,
      projection: {
        apply: (projection) => database(() => real.projection.apply(projection)),
        erase: (id, at) => database(() => real.projection.erase(id, at)),
      },
      files: {
        ...real.files,
        delete: async (keys) =>
          world.files === "fails" ? failing("the file store") : real.files.delete(keys),
      },
      accounts: {
        ...real.accounts,
        release: async (userId, id) =>
          world.accounts === "fails" ? failing("the account") : real.accounts.release(userId, id),
      },
      engines: {
        embedded: real.engines.embedded,
        get interviewer() {
          return world.interviewer ?? real.engines.interviewer;
        },
      },
    };
  }
}

async function database<T>(run: () => Promise<T>): Promise<T> {
  switch (world.projection) {
    case "works":
      return run();
    case "fails":
      return failing("the database");
    case "hangs":
      return hanging();
  }
}

export class AccountObject extends RealAccountObject {
  protected override ports(): AccountObjectPorts {
    return { ...super.ports(), now: worldNow };
  }
}

/** The cheapest scrypt there is: tests register hundreds of people. */
const passwords = scryptPasswords({ N: 2, r: 1, p: 1 });

export default {
  fetch: createHandler(
    (env) => ({ ...workerPorts(env), passwords, now: worldNow }),
    (env) => ({ ...configOf(env), RATE_LIMIT_SCALE: world.rateScale }),
  ),
} satisfies ExportedHandler<Env>;
