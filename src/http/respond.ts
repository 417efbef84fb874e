import type { Context } from "hono";
import { enterAsGuest } from "../core/accounts/enter-as-guest.ts";
import type { CallerContext, Context as CoreContext } from "../core/context.ts";
import { Refusal, refuse, take } from "../core/errors.ts";
import type { Limit } from "../core/limits.ts";
import type { Entry } from "../core/ports.ts";
import { readForm, readJson } from "./body.ts";
import type { Claimed } from "./caller.ts";
import { identify, unauthorized } from "./caller.ts";
import { clearCookie, writeCookie } from "./cookies.ts";
import { idempotencyOf } from "./idempotency.ts";
import { addressOf, windowsOf } from "./limits.ts";
import type { Route, RouteInput, RouteReply } from "./route.ts";
import { heedsIdempotencyKey } from "./route.ts";
import type { AppEnv } from "./scope.ts";
import { timed } from "./scope.ts";
import { validate } from "./validate.ts";

type C = Context<AppEnv>;
type Limited = { name: string; limits: readonly Omit<Limit, "name">[] };

/** Guests one address may make. */
const GUEST_LIMIT: Limit = { name: "guests", max: 20, seconds: 3600 };

/**
 * Answers a request on a matched route, in this order: signature, body as far as it must be read to know what is
 * meant, the account (open login, limits, reference), validation, handler.
 */
export async function respond(dialect: Limited, route: Route, c: C): Promise<Response> {
  const { scope } = c.env;
  scope.route = `${dialect.name} ${route.method.toUpperCase()} ${route.path}`;
  const claimed = route.caller === "none" || route.caller === "anonymous" ? null : await claim(route, c);
  const core: CoreContext = { ports: scope.ports, requestId: scope.requestId };
  const windows =
    route.counted === false ? [] : windowsOf(dialect, route.engine ?? false, scope.config.RATE_LIMIT_SCALE);
  const { raw, file } = await readBody(route, c).catch(async (refusal) => {
    // A body that is refused counts like any other.
    await admit(route, c, core, claimed, windows, null);
    throw refusal;
  });
  const params = c.req.param() as Record<string, string>;
  const query = queryOf(c);
  const ref = route.ref?.({ params, query, body: raw }) ?? null;

  const { entry, who } = await timed(scope, "gate", () => admit(route, c, core, claimed, windows, ref));
  const input = {
    params: route.params ? validate(route.params, params, "params") : undefined,
    query: route.query ? validate(route.query, query, "query") : undefined,
    body: route.body ? validate(route.body, raw, "body") : undefined,
  };
  const idempotency =
    who && heedsIdempotencyKey(route)
      ? await idempotencyOf(
          c.req.header("idempotency-key"),
          { userId: who.userId, dialect: dialect.name, route: `${route.method} ${route.path}` },
          { params, body: raw, file: file?.bytes ?? null },
        )
      : null;
  const ctx = { ...core, caller: who, profile: entry?.profile, idempotency } as CallerContext;
  const result = await timed(scope, "handler", async () =>
    route.handle({
      c,
      ctx,
      anyone: core,
      claimed,
      file,
      sessionId: entry?.sessionId ?? null,
      ...input,
    }),
  );
  return result instanceof Response ? result : send(c, result);
}

function send(c: C, { status, body, headers }: RouteReply): Response {
  if (headers) for (const [name, value] of Object.entries(headers)) c.header(name, value);
  return status === 204 || status === 304 ? c.body(null, status) : c.json(body as object, status);
}

/** Every value of a repeated parameter but the last is dropped, as query parsers commonly do. */
const queryOf = (c: C): Record<string, string> =>
  Object.fromEntries(Object.entries(c.req.queries()).map(([name, values]) => [name, values.at(-1) ?? ""]));

/** The claimed caller; a guest route takes a bad guest cookie for none. */
async function claim(route: Route, c: C): Promise<Claimed | null> {
  if (route.caller !== "guest") {
    return (await identify(c, { cookies: route.caller !== "bearer" })) ?? unauthorized(c, null);
  }
  return identify(c).catch((error) => {
    const hasOther =
      c.req.header("authorization") !== undefined || /(?:^|;\s*)token=/.test(c.req.header("cookie") ?? "");
    if (hasOther || !(error instanceof Refusal) || error.failure.code !== "unauthorized") throw error;
    clearCookie(c, "guest");
    return null;
  });
}

interface Admission {
  entry: Entry | null;
  who: { userId: string; loginId: string } | null;
}

async function admit(
  route: Route,
  c: C,
  core: CoreContext,
  claimed: Claimed | null,
  windows: Limit[],
  ref: ReturnType<NonNullable<Route["ref"]>>,
): Promise<Admission> {
  const { scope } = c.env;
  const { accounts, counters } = scope.ports;
  const address = () => addressOf(c.req.raw.headers, scope.config.local);
  if (route.caller === "none") return { entry: null, who: null };
  if (route.caller === "anonymous") {
    scope.rate = take(await counters.count(`ip:${address()}`, windows));
    return { entry: null, who: null };
  }
  const enter = async (who: { userId: string; loginId: string }): Promise<Admission> => {
    const entered = await accounts.enter(who.userId, { loginId: who.loginId, limits: windows, ref });
    if (!entered.ok && entered.error.code === "unauthorized") unauthorized(c, claimed?.cookie ?? null);
    const entry = take(entered);
    scope.rate = entry.rate;
    return { entry, who };
  };
  if (claimed) {
    const known = await enter(claimed).catch((error) => {
      if (route.caller === "guest" && claimed.cookie === "guest" && error.failure?.code === "unauthorized")
        return null;
      throw error;
    });
    if (known) return known;
  }
  const scale = scope.config.RATE_LIMIT_SCALE;
  take(
    await counters.count(`ip:${address()}`, [{ ...GUEST_LIMIT, max: Math.max(1, GUEST_LIMIT.max * scale) }]),
  );
  const guest = take(await enterAsGuest(core));
  writeCookie(c, "guest", guest.token);
  return enter(guest);
}

interface ReadBody {
  /** The JSON, or the text fields of a form; not validated yet. */
  raw: unknown;
  file: RouteInput<undefined, undefined, undefined, unknown>["file"];
}

async function readBody(route: Route, c: C): Promise<ReadBody> {
  if (route.file !== undefined) return readUpload(c, route.file);
  const json = route.body && (await readJson(c));
  return { raw: json === undefined && route.bodyOptional ? {} : json, file: null };
}

async function readUpload(c: C, field: string): Promise<ReadBody> {
  const form = await readForm(c);
  const fields: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && name !== "__proto__") fields[name] = value;
  const found = form.get(field);
  if (typeof found === "string" || found === null) {
    refuse("invalid_resume", `The file '${field}' is required`, {
      details: { [field]: ["A file is required"] },
    });
  }
  return {
    raw: fields,
    file: { fileName: found.name || null, bytes: new Uint8Array(await found.arrayBuffer()) },
  };
}
