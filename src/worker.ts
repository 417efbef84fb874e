import { createHandler } from "./app.ts";
import type { Env } from "./env.ts";

export { AccountObject } from "./objects/account/object.ts";
export { LobbyObject } from "./objects/lobby/object.ts";
export { SessionObject } from "./objects/session/object.ts";

export default { fetch: createHandler() } satisfies ExportedHandler<Env>;
