import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { createHandler } from "../../src/app.ts";
import { configOf, type Env } from "../../src/env.ts";
import { workerPorts } from "../../src/services.ts";
import { call, cookieOf, newUser, type TestUser } from "../support/client.ts";
import { world } from "../support/world.ts";

let user: TestUser;
beforeEach(async () => {
  user = await newUser();
});

const refresh = (token: string) => call("POST", "/api/auth/refresh", { token });
const isOpen = async (credential: { token?: string; cookie?: string }) => {
  const { status } = await call("GET", "/api/interviews/sessions", credential);
  expect([200, 401]).toContain(status);
  return status === 200;
};

describe("logging in", () => {
  it("gives tokens and a cookie that each let in", async () => {
    const body = { email: user.email.toUpperCase(), password: "SecurePass123!" };
    const made = await call("POST", "/api/auth/login", { body });
    expect(made.status, made.text).toBe(200);
    expect(made.json).toEqual({
      userId: user.userId,
      tokens: { accessToken: expect.any(String), refreshToken: expect.any(String), expiresIn: 3600 },
    });
    const [cookie] = made.headers.getSetCookie();
    expect(cookie).toMatch(/^token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await isOpen({ token: made.json.tokens.accessToken })).toBe(true);
    expect(await isOpen({ cookie: cookieOf(made.headers, "token") })).toBe(true);
    expect(await isOpen({ token: user.token })).toBe(true);
  });

  it("says the same of an unknown e-mail and of a wrong password", async () => {
    const login = (email: string, password: string) =>
      call("POST", "/api/auth/login", { body: { email, password } });
    const answers = [
      await login("nobody@example.com", "SecurePass123!"),
      await login(user.email, "SecurePass123"),
      await login(user.email, ""),
      await login("", ""),
    ];
    for (const { status, json } of answers) expect([status, json]).toEqual([401, answers[0]?.json]);
  });

  it("takes an e-mail once, in whatever case", async () => {
    const body = {
      email: user.email.toUpperCase(),
      password: "SecurePass123!",
      firstName: "A",
      lastName: "B",
    };
    expect((await call("POST", "/api/auth/register", { body })).status).toBe(409);
  });

  it("ignores a cookie that is broken or of another login", async () => {
    const body = { email: user.email, password: "SecurePass123!" };
    for (const cookie of ["token=garbage", user.cookie, "guest=garbage"]) {
      expect((await call("POST", "/api/auth/login", { body, cookie })).status).toBe(200);
    }
  });

  it("lasts an hour by token and a week by cookie", async () => {
    const [token, cookie] = [{ token: user.token }, { cookie: user.cookie }];
    world.clockAhead = 3_590_000;
    expect([await isOpen(token), await isOpen(cookie)]).toEqual([true, true]);
    world.clockAhead = 3_601_000;
    expect([await isOpen(token), await isOpen(cookie)]).toEqual([false, true]);
    world.clockAhead = 7 * 86_400_000 + 1000;
    expect([await isOpen(token), await isOpen(cookie)]).toEqual([false, false]);
  });

  it("clears a cookie that lets nobody in, and no other", async () => {
    const bad = await call("GET", "/api/interviews/sessions", { cookie: "token=garbage" });
    expect(bad.headers.getSetCookie()).toEqual([expect.stringMatching(/^token=; Max-Age=0; Path=\//)]);
    const header = await call("GET", "/api/interviews/sessions", { cookie: user.cookie, token: "garbage" });
    expect(header.status).toBe(401);
    expect(header.headers.getSetCookie()).toEqual([]);
  });
});

describe("refreshing", () => {
  it("gives new tokens, each good for the next", async () => {
    let token = user.refreshToken;
    const seen = new Set([token]);
    for (let n = 0; n < 3; n++) {
      world.clockAhead += 60_000;
      const made = await refresh(token);
      expect(made.status, made.text).toBe(200);
      expect(await isOpen({ token: made.json.accessToken })).toBe(true);
      expect(cookieOf(made.headers, "token")).toBeDefined();
      token = made.json.refreshToken;
      seen.add(token);
    }
    expect(seen.size).toBe(4);
  });

  it("gives the same successor again within 20 seconds, for a reply that got lost", async () => {
    const first = await refresh(user.refreshToken);
    world.clockAhead = 19_000;
    const again = await refresh(user.refreshToken);
    expect(again.status).toBe(200);
    expect(again.json.refreshToken).toBe(first.json.refreshToken);
    expect((await refresh(again.json.refreshToken)).status).toBe(200);
  });

  it("gives two tabs that refresh at once the same successor", async () => {
    const both = await Promise.all([refresh(user.refreshToken), refresh(user.refreshToken)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.json.refreshToken).toBe(both[1]?.json.refreshToken);
  });

  it.each([
    ["after the grace", 21_000, false],
    ["after its successor was used", 5_000, true],
  ])("closes the login when an old token is shown %s", async (_, wait, useSuccessor) => {
    const first = await refresh(user.refreshToken);
    const newest = useSuccessor ? (await refresh(first.json.refreshToken)).json : first.json;
    world.clockAhead = wait;
    expect((await refresh(user.refreshToken)).status).toBe(401);
    expect((await refresh(newest.refreshToken)).status).toBe(401);
    for (const token of [user.token, newest.accessToken]) expect(await isOpen({ token })).toBe(false);
    expect(await isOpen({ cookie: user.cookie })).toBe(false);
  });

  it("leaves the user's other logins open", async () => {
    const body = { email: user.email, password: "SecurePass123!" };
    const other = (await call("POST", "/api/auth/login", { body })).json.tokens;
    await refresh(user.refreshToken);
    world.clockAhead = 21_000;
    await refresh(user.refreshToken);
    expect(await isOpen({ token: other.accessToken })).toBe(true);
    expect((await refresh(other.refreshToken)).status).toBe(200);
  });

  it("takes nothing but a refresh token", async () => {
    const cookie = user.cookie.split("=")[1] ?? "";
    for (const token of [user.token, cookie, "garbage"]) expect((await refresh(token)).status).toBe(401);
    expect((await call("POST", "/api/auth/refresh", { cookie: user.cookie })).status).toBe(401);
    expect(await isOpen({ token: user.refreshToken })).toBe(false);
  });
});

describe("logging out", () => {
  it("ends access token, refresh token and cookie at once, and clears the cookie", async () => {
    const out = await call("POST", "/api/auth/logout", { token: user.token });
    expect([out.status, out.text]).toEqual([204, ""]);
    expect(out.headers.getSetCookie()).toEqual([expect.stringMatching(/^token=; Max-Age=0/)]);
    expect(await isOpen({ token: user.token })).toBe(false);
    expect(await isOpen({ cookie: user.cookie })).toBe(false);
    expect((await refresh(user.refreshToken)).status).toBe(401);
    expect((await call("POST", "/api/auth/logout", { token: user.token })).status).toBe(401);
  });

  it("is not done by a cookie, which any page could send", async () => {
    expect((await call("POST", "/api/auth/logout", { cookie: user.cookie })).status).toBe(401);
    expect(await isOpen({ cookie: user.cookie })).toBe(true);
  });
});

describe("a guest", () => {
  const SESSION = { session_id: "first", role: "java", interview_level: "beginner" };
  const enter = (options: object = {}) => call("POST", "/api/sessions", { body: SESSION, ...options });
  const listed = async (credential: object) => {
    const { json } = await call("GET", "/api/sessions", credential);
    return json.sessions.map(({ session_id }: { session_id: string }) => session_id);
  };

  it("is made by the first session of somebody unknown, and sees its own sessions only", async () => {
    const [one, two] = [await enter(), await enter()];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(one.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^guest=[^;]+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const cookie = cookieOf(one.headers, "guest");
    expect(cookie).not.toBe(cookieOf(two.headers, "guest"));
    const second = await enter({ cookie, body: { ...SESSION, session_id: "second" } });
    expect(second.status).toBe(201);
    expect(second.headers.getSetCookie()).toEqual([]);
    expect((await listed({ cookie })).sort()).toEqual(["first", "second"]);
    expect(await listed({ cookie: cookieOf(two.headers, "guest") })).toEqual(["first"]);
  });

  it("is somebody new when its cookie is broken, and nobody when another credential is", async () => {
    const made = await enter({ cookie: "guest=garbage" });
    expect(made.status).toBe(201);
    expect(made.headers.getSetCookie()).toHaveLength(1);
    expect(cookieOf(made.headers, "guest")).toMatch(/^guest=.{20}/);
    expect((await enter({ token: "garbage" })).status).toBe(401);
    expect((await enter({ cookie: "token=garbage" })).status).toBe(401);
    expect((await call("GET", "/api/sessions", { cookie: "guest=garbage" })).status).toBe(401);
    expect((await call("GET", "/api/sessions")).status).toBe(401);
  });

  it("keeps its sessions when it registers, and its guest cookie ends", async () => {
    const made = await enter();
    const cookie = cookieOf(made.headers, "guest") ?? "";
    const body = {
      email: `guest-${crypto.randomUUID()}@example.com`,
      password: "SecurePass123!",
      firstName: "Jane",
      lastName: "Doe",
    };
    const registered = await call("POST", "/api/auth/register", { body, cookie });
    expect(registered.status, registered.text).toBe(201);
    const { accessToken } = registered.json.tokens;
    expect(await listed({ token: accessToken })).toEqual(["first"]);
    expect((await call("GET", "/api/sessions", { cookie })).status).toBe(401);
    expect(registered.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^guest=; Max-Age=0/));
    const login = await call("POST", "/api/auth/login", {
      body: { email: body.email, password: body.password },
    });
    expect(login.json.userId).toBe(registered.json.userId);
  });

  it("merges nothing when it logs in to an account that exists", async () => {
    const cookie = cookieOf((await enter()).headers, "guest") ?? "";
    const body = { email: user.email, password: "SecurePass123!" };
    const login = await call("POST", "/api/auth/login", { body, cookie });
    expect(await listed({ token: login.json.tokens.accessToken })).toEqual([]);
    expect(await listed({ cookie })).toEqual(["first"]);
  });

  it("keeps its sessions and its cookie when its registration is refused", async () => {
    const cookie = cookieOf((await enter()).headers, "guest") ?? "";
    const body = { email: user.email, password: "SecurePass123!", firstName: "A", lastName: "B" };
    expect((await call("POST", "/api/auth/register", { body, cookie })).status).toBe(409);
    expect(await listed({ cookie })).toEqual(["first"]);
  });
});

describe("every reply", () => {
  const ORIGIN = "https://practice.example";
  const handler = createHandler(workerPorts, (env) => ({ ...configOf(env), CORS_ORIGINS: [ORIGIN] }));
  const ask = async (method: string, path: string, headers: Record<string, string> = {}) => {
    const request = new Request(`http://localhost${path}`, { method, headers });
    return handler(request, env as unknown as Env, createExecutionContext());
  };

  it.each(["/api/ping", "/api/interviews/sessions", "/no/such/path", "/api/v1/interview/nothing", "/docs"])(
    "names its request and keeps browsers careful, at %s",
    async (path) => {
      const { headers } = await call("GET", path);
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("vary")).toContain("Origin");
      expect(headers.get("cache-control")).not.toBeNull();
      const again = await call("GET", path, { headers: { "x-request-id": "mine" } });
      expect(again.headers.get("x-request-id")).not.toBe("mine");
      expect(again.headers.get("x-request-id")).not.toBe(headers.get("x-request-id"));
    },
  );

  it("lets pages of an allowed origin read it, and no others", async () => {
    const allowed = await ask("GET", "/api/ping", { origin: ORIGIN });
    expect(allowed.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(allowed.headers.get("access-control-allow-credentials")).toBe("true");
    expect(allowed.headers.get("access-control-expose-headers")).toContain("RateLimit-Remaining");
    for (const origin of [
      "https://evil.example",
      `${ORIGIN}.evil.example`,
      "null",
      "http://practice.example",
    ]) {
      const { headers } = await ask("GET", "/api/ping", { origin });
      expect(headers.get("access-control-allow-origin"), origin).toBeNull();
    }
  });

  it("answers preflights of allowed origins for every method there is", async () => {
    const preflight = (origin: string, method: string) =>
      ask("OPTIONS", "/api/interviews/sessions", { origin, "access-control-request-method": method });
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await preflight(ORIGIN, method);
      expect(answer.status).toBe(204);
      expect(answer.headers.get("access-control-allow-origin")).toBe(ORIGIN);
      expect(answer.headers.get("access-control-allow-methods")).toContain(method);
      expect(answer.headers.get("access-control-allow-headers")).toContain("Authorization");
    }
    const foreign = await preflight("https://evil.example", "POST");
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
    expect(foreign.headers.get("access-control-allow-methods")).toBeNull();
  });

  it("tells readers of another origin why they were refused", async () => {
    const refused = await ask("GET", "/api/interviews/sessions", { origin: ORIGIN });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  });
});
