import { evictDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dialects } from "../../src/dialects/index.ts";
import { addressOf } from "../../src/http/limits.ts";
import { type CallOptions, call, newUser, type TestUser } from "../support/client.ts";
import { accountObject, forgetRequests } from "../support/objects.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { type Operation, operations, optionsOf, pathOf } from "./operations.ts";

let user: TestUser;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  world.interviewer = scriptedInterviewer();
  user = await newUser();
  world.rateScale = 1;
});
afterEach(() => void vi.useRealTimers());

const later = (seconds: number) => {
  world.clockAhead += seconds * 1000;
};

/** Something cheap that counts: a read without a session, else any. */
function counted(name: string): Operation {
  const own = operations.filter(({ dialect, route }) => dialect.name === name && route.caller === "required");
  const found = own.find(({ method, route }) => method === "GET" && !route.params) ?? own[0];
  if (!found) throw new Error(`${name} has no operation of a caller`);
  return found;
}

const read = (name: string, options: CallOptions = { token: user.token }) => {
  const operation = counted(name);
  return call(operation.method, pathOf(operation), options);
};

const told = ({ headers }: { headers: Headers }) =>
  ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "retry-after"].map((name) => {
    const value = headers.get(name);
    return value === null ? null : Number(value);
  });

/** The longest window of an API and, when it has two, the short one inside of it. */
function windowsOf(name: string) {
  const limits = [...(dialects.find((dialect) => dialect.name === name)?.limits ?? [])];
  const [long, burst] = limits.sort((a, b) => b.seconds - a.seconds);
  if (!long) throw new Error(`${name} has no limit`);
  return { long, burst };
}

/** Makes `count` calls, waiting for the next short window whenever one is full. */
async function use(
  name: string,
  count: number,
  make: (n: number) => Promise<{ status: number }>,
): Promise<void> {
  const { burst } = windowsOf(name);
  for (let n = 0; n < count; n++) {
    if (burst && n && n % burst.max === 0) later(burst.seconds);
    const { status } = await make(n);
    expect(status, `${name}, call ${n + 1}`).not.toBe(429);
  }
}

describe("the limit of an API", () => {
  it("is the documented one", () => {
    const limits = Object.fromEntries(dialects.map(({ name, limits }) => [name, limits]));
    expect(limits).toMatchObject({
      "interview-v1": [{ max: 100, seconds: 60 }],
      "interview-sessions": [
        { max: 100, seconds: 60 },
        { max: 10, seconds: 1 },
      ],
      intervi: [{ max: 100, seconds: 900 }],
      "mock-agent": [{ max: 100, seconds: 60 }],
      aiinterview: [{ max: 10, seconds: 60 }],
    });
  });

  it.each(dialects)("lets the last call of a window through and not one more, in $name", async ({ name }) => {
    const { long, burst } = windowsOf(name);
    expect(told(await read(name))).toEqual(
      burst ? [burst.max, burst.max - 1, burst.seconds, null] : [long.max, long.max - 1, long.seconds, null],
    );
    later(burst?.seconds ?? 0);
    await use(name, long.max - 2, () => read(name));
    later(burst?.seconds ?? 0);
    const passed = Math.ceil(world.clockAhead / 1000);
    const last = await read(name);
    expect(last.status).toBe(200);
    expect(told(last)).toEqual([long.max, 0, long.seconds - passed, null]);
    const refused = await read(name);
    expect(refused.status).toBe(429);
    const left = long.seconds - passed;
    expect(told(refused)).toEqual([long.max, 0, left, left]);
    later(left - 1);
    expect((await read(name)).status).toBe(429);
    later(1);
    const next = await read(name);
    expect(next.status).toBe(200);
    expect(told(next).at(1)).toBe((burst ?? long).max - 1);
  });

  const bursting = dialects.filter(({ limits }) => limits.length > 1);
  it.each(bursting)("also holds for a short window, in $name", async ({ name }) => {
    const { burst } = windowsOf(name);
    if (!burst) throw new Error("no short window");
    for (let n = 1; n <= burst.max; n++) expect(told(await read(name)).at(1)).toBe(burst.max - n);
    const refused = await read(name);
    expect([refused.status, ...told(refused)]).toEqual([429, burst.max, 0, burst.seconds, burst.seconds]);
    later(burst.seconds);
    expect((await read(name)).status).toBe(200);
  });

  it("counts the calls of its own API only, and one user's apart from another's", async () => {
    const { long } = windowsOf("aiinterview");
    await use("aiinterview", long.max, () => read("aiinterview"));
    expect((await read("aiinterview")).status).toBe(429);
    for (const { name } of dialects.filter(({ name }) => name !== "aiinterview")) {
      expect((await read(name)).status, name).toBe(200);
    }
    world.rateScale = 1000;
    const other = await newUser();
    world.rateScale = 1;
    expect((await read("aiinterview", { token: other.token })).status).toBe(200);
  });

  it("is not got around by spelling, method, credential or a claimed address", async () => {
    const { email, token, cookie } = user;
    world.rateScale = 1000;
    const again = await call("POST", "/api/auth/login", { body: { email, password: "SecurePass123!" } });
    const refreshed = await call("POST", "/api/auth/refresh", { token: user.refreshToken });
    world.rateScale = 1;
    const ways: [string, string, CallOptions][] = [
      ["GET", "/aiinterview/history", { token }],
      ["GET", "/aiinterview/history/", { token }],
      ["GET", "/aiinterview/%68istory", { token }],
      ["GET", "/aiinterview/history?page=2", { token }],
      ["HEAD", "/aiinterview/history", { token }],
      ["GET", "/aiinterview/history", { cookie }],
      ["GET", "/aiinterview/history", { token: again.json.tokens.accessToken }],
      ["GET", "/aiinterview/history", { token: refreshed.json.accessToken }],
      ["GET", "/aiinterview/history", { token, headers: { "cf-connecting-ip": "203.0.113.7" } }],
      ["GET", "/aiinterview/details/1", { token, headers: { "x-forwarded-for": "203.0.113.8" } }],
    ];
    for (const [n, [method, path, options]] of ways.entries()) {
      const answer = await call(method, path, options);
      expect(told(answer).slice(0, 2), `${method} ${path}`).toEqual([ways.length, ways.length - 1 - n]);
    }
    for (const [method, path, options] of ways)
      expect((await call(method, path, options)).status, path).toBe(429);
    for (const path of ["/AIINTERVIEW/history", "/aiinterview//history", "/aiinterview/./history/x"]) {
      expect((await call("GET", path, { token })).status, path).toBe(404);
    }
  });

  it("counts no call that was refused at the door", async () => {
    for (let n = 0; n < 15; n++) {
      expect((await read("aiinterview", { token: "garbage" })).status).toBe(401);
      expect((await call("POST", "/aiinterview/history", { token: user.token })).status).toBe(405);
    }
    expect(told(await read("aiinterview")).at(1)).toBe(9);
  });

  it("survives the eviction of the account", async () => {
    for (let n = 0; n < 4; n++) await read("aiinterview");
    await evictDurableObject(accountObject(user.userId));
    expect(told(await read("aiinterview")).slice(0, 3)).toEqual([10, 5, 60]);
  });

  it("is not counted at all where nobody is asked who they are", async () => {
    for (const path of ["/api/health", "/ping"]) {
      const answer = await call("GET", path);
      expect([answer.status, ...told(answer)]).toEqual([200, null, null, null, null]);
    }
  });
});

describe("the end of a login", () => {
  it("is not counted, so that everybody can always leave", async () => {
    world.rateScale = 0.01;
    expect((await read("intervi")).status).toBe(200);
    expect((await read("intervi")).status).toBe(429);
    expect((await call("POST", "/api/auth/logout", { token: user.token })).status).toBe(204);
  });
});

describe("the limit of engine work", () => {
  const engine = operations.filter(({ route }) => route.engine && route.caller === "required" && !route.file);

  it("is one for all APIs", async () => {
    expect(new Set(engine.map(({ dialect }) => dialect.name)).size).toBeGreaterThan(2);
    world.rateScale = 0.1;
    const most = 12;
    const answers = [];
    for (const name of ["interview-v1", "mock-agent"]) {
      const operation = engine.find(({ dialect }) => dialect.name === name);
      if (!operation) throw new Error(`${name} has no engine work`);
      for (let n = 0; n < most / 2; n++) {
        answers.push(
          await call(operation.method, pathOf(operation), {
            token: user.token,
            ...(await optionsOf(operation)),
          }),
        );
      }
    }
    expect(answers.filter(({ status }) => status === 429)).toEqual([]);
    for (const operation of engine) {
      const options = { token: user.token, ...(await optionsOf(operation)) };
      const refused = await call(operation.method, pathOf(operation), options);
      expect(refused.status, operation.title).toBe(429);
      expect(told(refused)).toEqual([most, 0, 60, 60]);
    }
    expect((await read("interview-v1")).status).toBe(200);
    later(60);
    const [operation] = engine;
    if (!operation) throw new Error("there is no engine work");
    const options = { token: user.token, ...(await optionsOf(operation)) };
    expect((await call(operation.method, pathOf(operation), options)).status).toBe(404);
  });
});

describe("the limit of those who have not logged in", () => {
  const login = (email: string, headers: Record<string, string> = {}) =>
    call("POST", "/api/auth/login", { body: { email, password: "wrong password" }, headers });

  /** All tests come from one address. */
  beforeEach(() => forgetRequests("ip:local"));

  it("is one for an address, whoever it says it is", async () => {
    world.rateScale = 0.2;
    for (let n = 1; n <= 20; n++) {
      const headers = { "cf-connecting-ip": `203.0.113.${n}`, "x-forwarded-for": `203.0.113.${n}` };
      const answer = await login(`person-${n}@example.com`, headers);
      expect([answer.status, ...told(answer).slice(0, 2)]).toEqual([401, 20, 20 - n]);
    }
    const refused = await login("one-more@example.com");
    expect([refused.status, ...told(refused)]).toEqual([429, 20, 0, 900, 900]);
    const body = { email: "new@example.com", password: "SecurePass123!", firstName: "A", lastName: "B" };
    expect((await call("POST", "/api/auth/register", { body })).status).toBe(429);
    expect((await read("intervi", { cookie: user.cookie })).status).toBe(200);
  });

  it("is one for an e-mail, however it is written", async () => {
    world.rateScale = 0.05;
    const attempt = async (email: string) => (await login(email)).status;
    for (let n = 0; n < 4; n++) expect(await attempt(`person-${n}@example.com`)).toBe(401);
    later(899);
    expect(await attempt("target@example.com")).toBe(401);
    later(1);
    for (let n = 0; n < 4; n++)
      expect(await attempt(n % 2 ? "Target@Example.com" : "target@example.com")).toBe(401);
    const refused = await login(" TARGET@example.com ");
    expect([refused.status, ...told(refused)]).toEqual([429, 5, 0, 899, 899]);
  });

  it("lets one address make a few guests", async () => {
    const enter = (n: number) =>
      call("POST", "/api/sessions", {
        body: { session_id: `guest-${n}`, role: "java", interview_level: "beginner" },
      });
    for (let n = 0; n < 20; n++) expect((await enter(n)).status).toBe(201);
    const refused = await enter(20);
    expect([refused.status, ...told(refused)]).toEqual([429, 20, 0, 3600, 3600]);
  });
});

describe("the address of a caller", () => {
  const address = (name: string, value: string, local = false) =>
    addressOf(new Headers({ [name]: value }), local);

  it("is what the edge saw, an IPv6 one by its /64", () => {
    expect(address("cf-connecting-ip", "203.0.113.7")).toBe("203.0.113.7");
    expect(address("cf-connecting-ip", "2001:db8:0:1:2:3:4:5")).toBe("2001:db8:0:1::/64");
    expect(address("cf-connecting-ip", "2001:DB8::1")).toBe("2001:db8:0:0::/64");
    expect(address("cf-connecting-ip", "::1")).toBe("0:0:0:0::/64");
  });

  it("is nothing that the caller says", () => {
    expect(address("x-forwarded-for", "203.0.113.7")).toBe("local");
    expect(address("x-real-ip", "203.0.113.7")).toBe("local");
    expect(address("cf-connecting-ip", "203.0.113.7", true)).toBe("local");
  });
});
