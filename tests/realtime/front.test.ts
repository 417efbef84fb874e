import { beforeEach, describe, expect, it } from "vitest";
import { routingOf } from "../../src/realtime/engine-io/routing.ts";
import { Sids } from "../../src/realtime/engine-io/sid.ts";
import { type Front, serveFront } from "../../src/realtime/front.ts";

const BASE = "https://rehearsal.example/socket.io/";
const POLLING = "?EIO=4&transport=polling";

const sids = new Sids("a secret");

/** What reached the objects, by their names. */
let reached: { name: string; request: Request }[] = [];

/** What the object answers. */
let reply: () => Response = () => new Response("4hello", { headers: { "x-of-object": "1" } });

const front: Front = {
  sids,
  allowsOrigin: (origin) => origin === "https://friend.example",
  route: (name) => ({
    async fetch(request) {
      reached.push({ name, request });
      return reply();
    },
  }),
  place: () => ({ name: "session:é", identity: { sub: "Zoë" } }),
};

function ask(query: string, init: RequestInit = {}, change: Partial<Front> = {}): Promise<Response> {
  return serveFront(new Request(BASE + query, init), { ...front, ...change });
}

beforeEach(() => {
  reached = [];
  reply = () => new Response("4hello", { headers: { "x-of-object": "1" } });
});

describe("front", () => {
  it("places a new connection and tells the object what is known of it", async () => {
    const response = await ask(POLLING);
    expect(await response.text()).toBe("4hello");
    const [{ name, request } = { name: "", request: new Request(BASE) }] = reached;
    expect(name).toBe("session:é");
    const routing = routingOf(request);
    expect(routing).toMatchObject({ fresh: true, identity: { sub: "Zoë" } });
    expect(await sids.open(routing?.sid ?? "")).toBe("session:é");
  });

  it("sends what follows to the same object, with method and body", async () => {
    const sid = await sids.mint("lobby:7");
    let body = "";
    const route = (name: string) => ({
      async fetch(request: Request) {
        reached.push({ name, request });
        body = await request.text();
        return new Response("ok");
      },
    });
    await ask(`${POLLING}&sid=${sid}`, { method: "POST", body: "4hello" }, { route });
    expect(reached.map(({ name, request }) => [name, request.method])).toEqual([["lobby:7", "POST"]]);
    expect(body).toBe("4hello");
    expect(routingOf(reached[0]?.request ?? new Request(BASE))).toEqual({
      sid,
      fresh: false,
      identity: null,
    });
  });

  it("takes none of its own headers from outside", async () => {
    const headers = { "x-engine-sid": "forged", "x-engine-identity": '"forged"', "x-engine-other": "1" };
    const sid = await sids.mint("lobby:7");
    await ask(`${POLLING}&sid=${sid}`, { headers });
    await ask(POLLING, { headers }, { place: () => ({ name: "lobby:8", identity: undefined }) });
    expect(reached.map(({ request }) => routingOf(request)?.fresh)).toEqual([false, true]);
    expect(reached.map(({ request }) => routingOf(request)?.identity)).toEqual([null, null]);
    for (const { request } of reached) {
      expect(routingOf(request)?.sid).not.toBe("forged");
      expect(request.headers.get("x-engine-other")).toBeNull();
    }
  });

  it.each([
    ["no transport", "?EIO=4", {}, 0, "Transport unknown"],
    ["an unknown transport", "?EIO=4&transport=webtransport", {}, 0, "Transport unknown"],
    ["no protocol", "?transport=polling", {}, 5, "Unsupported protocol version"],
    ["an old protocol", "?EIO=3&transport=polling", {}, 5, "Unsupported protocol version"],
    ["a protocol that is none", "?EIO=abc&transport=websocket", {}, 5, "Unsupported protocol version"],
    ["a handshake by POST", POLLING, { method: "POST", body: "x" }, 2, "Bad handshake method"],
    ["a handshake by PUT", POLLING, { method: "PUT" }, 2, "Bad handshake method"],
    ["a WebSocket without upgrade", "?EIO=4&transport=websocket", {}, 3, "Bad request"],
    ["an upgrade by polling", POLLING, { headers: { upgrade: "websocket" } }, 3, "Bad request"],
    ["a forged sid", `${POLLING}&sid=abc`, {}, 1, "Session ID unknown"],
    ["an empty sid", `${POLLING}&sid=`, {}, 1, "Session ID unknown"],
  ])("refuses %s without waking an object", async (_, query, init, code, message) => {
    const response = await ask(query, init);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code, message });
    expect(reached).toEqual([]);
  });

  it("lets the place answer in the connection's stead", async () => {
    const place = () => new Response("slow down", { status: 429 });
    expect((await ask(POLLING, {}, { place })).status).toBe(429);
    expect(reached).toEqual([]);
  });

  it("reads away the body of what it refuses", async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++pulled > 100) controller.close();
        else controller.enqueue(new Uint8Array(1_000));
      },
    });
    await ask(`${POLLING}&sid=abc`, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(pulled).toBe(101);
  });

  it("throws on what an object throws", async () => {
    const route = () => ({ fetch: () => Promise.reject(new Error("the object was reset")) });
    await expect(ask(POLLING, {}, { route })).rejects.toThrow("the object was reset");
  });
});

describe("front and other origins", () => {
  const from = (origin: string, more: Record<string, string> = {}) => ({ headers: { origin, ...more } });

  it("lets an allowed one read, with cookies", async () => {
    const { headers } = await ask(POLLING, from("https://friend.example"));
    expect(headers.get("access-control-allow-origin")).toBe("https://friend.example");
    expect(headers.get("access-control-allow-credentials")).toBe("true");
    expect(headers.get("vary")).toBe("Origin");
    expect(headers.get("x-of-object")).toBe("1");
  });

  it("always lets its own in, and callers that are no browsers", async () => {
    expect((await ask(POLLING, from("https://rehearsal.example"))).status).toBe(200);
    const { status, headers } = await ask(POLLING);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, null]);
  });

  it.each(["https://evil.example", "null", "http://rehearsal.example"])(
    "refuses %s, on the upgrade too, and does not let it read why",
    async (origin) => {
      const attempts = [
        ask(POLLING, from(origin)),
        ask("?EIO=4&transport=websocket", from(origin, { upgrade: "websocket" })),
        ask(POLLING, { ...from(origin), method: "OPTIONS" }),
      ];
      for (const response of await Promise.all(attempts)) {
        expect(response.status).toBe(403);
        expect(response.headers.get("access-control-allow-origin")).toBeNull();
        expect(await response.json()).toEqual({ code: 4, message: "Forbidden" });
      }
      expect(reached).toEqual([]);
    },
  );

  it("answers a preflight", async () => {
    const preflight = from("https://friend.example", {
      "access-control-request-headers": "authorization,x-any",
    });
    const response = await ask(POLLING, { ...preflight, method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toEqual({
      "access-control-allow-origin": "https://friend.example",
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "GET,POST",
      "access-control-allow-headers": "authorization,x-any",
      "access-control-max-age": "600",
      vary: "Origin",
    });
    expect(reached).toEqual([]);
  });

  it("leaves a 101 as it is", async () => {
    const switching = Object.defineProperty(new Response(null), "status", { value: 101 });
    reply = () => switching;
    const request = from("https://friend.example", { upgrade: "websocket" });
    expect(await ask("?EIO=4&transport=websocket", request)).toBe(switching);
  });
});
