import { Hono } from "hono";
import { mount } from "hono/mount";
import type { WorkerPorts } from "./core/context.ts";
import { dialects } from "./dialects/index.ts";
import type { Config, Env } from "./env.ts";
import { configOf } from "./env.ts";
import { envelope, preflight } from "./http/envelope.ts";
import type { AppEnv, RequestScope } from "./http/scope.ts";
import { socketFront } from "./http/socket-front.ts";
import { workerPorts } from "./services.ts";
import { createSite } from "./site/site.ts";

const app = new Hono<AppEnv>({ strict: false });

app.use(envelope);
app.use((c, next) => {
  const answer = preflight(c);
  return answer ? Promise.resolve(answer) : next();
});

for (const path of ["/socket.io", "/socket.io/*"]) app.all(path, socketFront);

for (const dialect of dialects) {
  for (const claim of dialect.claims) app.all(claim, mount(dialect.app.fetch, { replaceRequest: false }));
}

app.route("/", createSite(dialects));

app.notFound((c) => c.json({ message: `Cannot ${c.req.method} ${c.req.path}` }, 404));

/** What answers requests; tests give it ports and settings of their own. */
export function createHandler(
  portsOf: (env: Env) => WorkerPorts = workerPorts,
  settingsOf: (env: Env) => Config = configOf,
) {
  return (request: Request, env: Env, ctx: ExecutionContext): Response | Promise<Response> => {
    const scope: RequestScope = {
      requestId: crypto.randomUUID(),
      config: settingsOf(env),
      ports: portsOf(env),
      route: null,
      rate: null,
      interviewer: null,
      timings: new Map(),
    };
    return app.fetch(request, { env, scope }, ctx);
  };
}
