import { beforeEach, describe, expect, it } from "vitest";
import { call, newUser, type TestUser } from "../support/client.ts";

const LOGIN = "/api/auth/login";
const SESSIONS = "/api/v1/interview/sessions";
const JSON_TYPE = { "content-type": "application/json" };

let user: TestUser;
beforeEach(async () => {
  user = await newUser();
});

const post = (path: string, body: string, headers: Record<string, string> = JSON_TYPE) =>
  call("POST", path, { token: user.token, body, headers });

describe("a JSON body", () => {
  it.each([
    ["a string without an end", `"${'\\"'.repeat(2 ** 19 - 8)}`, "The request body is not valid JSON"],
    ["brackets in strings", JSON.stringify({ email: "[{".repeat(1000) }), /password/],
    ["64 levels", `{"a":${"[".repeat(63)}${"]".repeat(63)}}`, /email/],
    ["65 levels", `{"a":${"[".repeat(64)}${"]".repeat(64)}}`, "The request body is nested too deeply"],
    ["an escaped quote before a bracket", `{"a":"\\\\","b":${"[".repeat(64)}`, /nested too deeply/],
  ])("is read in one pass: %s", async (_, body, message) => {
    const refused = await call("POST", LOGIN, { body, headers: JSON_TYPE });
    expect([refused.status, refused.json.message]).toEqual([
      400,
      typeof message === "string" ? message : expect.stringMatching(message),
    ]);
  });

  it("has its broken characters mended", async () => {
    const body = '{"domain":"Python \\ud800 basics","difficulty":"easy"}';
    const made = await post(SESSIONS, body);
    expect([made.status, made.json.data.domain]).toEqual([201, "Python \ufffd basics"]);
  });

  it("is missed in plain words", async () => {
    const empty = await post(SESSIONS, "");
    expect([empty.status, empty.json.message]).toEqual([400, "body: A JSON body is required"]);
    const half = await post(SESSIONS, '{"difficulty":"easy"}');
    expect([half.status, half.json.message]).toEqual([400, "domain: Is required"]);
    const odd = await post(SESSIONS, '{"domain":7,"difficulty":"easy"}');
    expect([odd.status, odd.json.message]).toEqual([400, "domain: Must be a string"]);
  });
});

describe("a body that is refused", () => {
  it.each([
    ["broken", "{", JSON_TYPE, 400],
    ["of another type", "a=1", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["too large", `"${"x".repeat(2 ** 20)}"`, JSON_TYPE, 413],
  ])("counts like any other: %s", async (_, body, headers, status) => {
    const remaining = (reply: { headers: Headers }) => Number(reply.headers.get("ratelimit-remaining"));
    const before = remaining(await call("GET", "/api/v1/interview/history", { token: user.token }));
    const refused = await post(SESSIONS, body, headers);
    expect([refused.status, remaining(refused)]).toEqual([status, before - 1]);
  });
});

describe("a form", () => {
  it("that is not there lacks its file", async () => {
    const refused = await call("POST", "/aiinterview/start-interview/", { token: user.token });
    expect([refused.status, refused.json.message]).toEqual([400, "The file 'resume' is required"]);
  });
});
