import { drain } from "./engine-io/body.ts";
import { errorResponse } from "./engine-io/errors.ts";
import { withRouting } from "./engine-io/routing.ts";
import type { Sids } from "./engine-io/sid.ts";

/** What the Worker's side of the realtime endpoint is made of. */
export interface Front {
  sids: Sids;
  /** May pages of this other origin use us, with the caller's cookies? Our own origin always may. */
  allowsOrigin(origin: string): boolean;
  /** The object of that name. */
  route(name: string): { fetch(request: Request): Promise<Response> };
  /** Chooses the object for a new connection, or answers in its stead: a limit, a broken ticket. */
  place(request: Request): Placement | Response | Promise<Placement | Response>;
}

export interface Placement {
  /** Name of the object. */
  name: string;
  /** What is known of the client: any JSON, null for nothing. */
  identity: unknown;
}

/** How long a browser may keep the answer to a preflight, s. */
const PREFLIGHT_SECONDS = 600;

/**
 * Answers a request to the Engine.IO endpoint: refuses what is foreign or malformed without waking an object, and hands
 * the rest to the object that the sid names. What the object throws is thrown on.
 */
export async function serveFront(request: Request, front: Front): Promise<Response> {
  const origin = request.headers.get("origin");
  if (origin !== null && origin !== new URL(request.url).origin && !front.allowsOrigin(origin)) {
    return finish(request, errorResponse("forbidden"), null);
  }
  if (request.method === "OPTIONS") return finish(request, preflight(request), origin);
  return finish(request, await answer(request, front), origin);
}

async function answer(request: Request, front: Front): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const transport = query.get("transport");
  const upgrade = request.headers.get("upgrade")?.toLowerCase() === "websocket";
  if (transport !== "polling" && transport !== "websocket") return errorResponse("unknownTransport");
  if (query.get("EIO") !== "4") return errorResponse("unsupportedProtocol");
  const sid = query.get("sid");
  if (sid === null && request.method !== "GET") return errorResponse("badMethod");
  if (upgrade !== (transport === "websocket")) return errorResponse("badRequest");
  if (sid === null) return open(request, front);
  const name = await front.sids.open(sid);
  if (name === null) return errorResponse("unknownSid");
  return front.route(name).fetch(withRouting(request, { sid, fresh: false, identity: null }));
}

async function open(request: Request, front: Front): Promise<Response> {
  const placement = await front.place(request);
  if (placement instanceof Response) return placement;
  const { name, identity } = placement;
  const sid = await front.sids.mint(name);
  return front.route(name).fetch(withRouting(request, { sid, fresh: true, identity }));
}

function preflight(request: Request): Response {
  const headers = new Headers({
    "access-control-allow-methods": "GET,POST",
    "access-control-max-age": String(PREFLIGHT_SECONDS),
  });
  const asked = request.headers.get("access-control-request-headers");
  if (asked !== null) headers.set("access-control-allow-headers", asked);
  return new Response(null, { status: 204, headers });
}

/** Adds what CORS wants, for an allowed `origin`. A 101 cannot be changed and needs nothing. */
async function finish(request: Request, response: Response, origin: string | null): Promise<Response> {
  if (response.status === 101) return response;
  await drain(request);
  const headers = new Headers(response.headers);
  headers.append("vary", "Origin");
  if (origin !== null) {
    headers.set("access-control-allow-origin", origin);
    headers.set("access-control-allow-credentials", "true");
  }
  return new Response(response.body, { status: response.status, headers });
}
