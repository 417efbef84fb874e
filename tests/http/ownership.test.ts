import { env } from "cloudflare:workers";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { joseTokens } from "../../src/adapters/jose-tokens.ts";
import { configOf, type Env } from "../../src/env.ts";
import { type CallOptions, call, cookieOf, newUser } from "../support/client.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import {
  type Named,
  namesSession,
  type Operation,
  operations,
  optionsOf,
  pathOf,
  UNKNOWN,
} from "./operations.ts";

type Credential = Pick<CallOptions, "token" | "cookie">;

/** Somebody with a session that stays as it is, and one that was deleted. */
interface Caller {
  credential: Credential;
  /** How many sessions were made, which is the number of the newest. */
  made: number;
  standing: Named;
  deleted: Named;
}

const V1 = "/api/v1/interview/sessions";

/** A session with one question and its answer. */
async function newSession(caller: { credential: Credential; made: number }): Promise<Named> {
  const { credential } = caller;
  const body = { domain: "Python", difficulty: "easy" };
  const made = await call("POST", V1, { ...credential, body });
  expect(made.status, made.text).toBe(201);
  const hex = made.json.data.sessionId;
  const said = await call("PATCH", `${V1}/${hex}`, { ...credential, body: { bot: "Why?", user: "So." } });
  expect(said.status, said.text).toBe(200);
  return { hex, number: ++caller.made };
}

async function newCaller(credential: Credential, made = 0): Promise<Caller> {
  const caller = { credential, made };
  const deleted = await newSession(caller);
  const standing = await newSession(caller);
  expect((await call("DELETE", `${V1}/${deleted.hex}`, credential)).status).toBe(200);
  return Object.assign(caller, { deleted, standing });
}

async function enterAsGuest(): Promise<Credential> {
  const body = { session_id: "mine", role: "java", interview_level: "beginner" };
  const made = await call("POST", "/api/sessions", { body });
  return { cookie: cookieOf(made.headers, "guest") };
}

/** An access token of the same login that ran out a minute ago. */
async function expired(token: string): Promise<string> {
  const { sub = "", sid } = decodeJwt(token);
  const subject = { userId: sub, loginId: String(sid), generation: 1 };
  return joseTokens(configOf(env as unknown as Env).signingKeys).sign(
    "access",
    subject,
    Date.now() - 3_660_000,
  );
}

let people: Record<"owner" | "user" | "guest", Caller>;
let strangers: Record<string, Credential>;
let before: unknown[];

const standing = () =>
  Promise.all(
    Object.values(people).map(async (person) => {
      const { json } = await call(
        "GET",
        `/api/interviews/sessions/${person.standing.hex}/report`,
        person.credential,
      );
      return json;
    }),
  );

beforeEach(() => {
  world.interviewer = scriptedInterviewer();
});

beforeAll(async () => {
  const [owner, user, left] = [await newUser(), await newUser(), await newUser()];
  people = {
    owner: await newCaller({ token: owner.token }),
    user: await newCaller({ cookie: user.cookie }),
    guest: await newCaller(await enterAsGuest(), 1),
  };
  await call("POST", "/api/auth/logout", { token: left.token });
  strangers = {
    nobody: {},
    "an expired token": { token: await expired(owner.token) },
    "a token of a login that ended": { token: left.token },
    "a cookie of a login that ended": { cookie: left.cookie },
  };
  before = await standing();
});

afterAll(async () => {
  expect(await standing()).toEqual(before);
});

async function ask(operation: Operation, credential: Credential, session: Named) {
  const options = await optionsOf(operation, session);
  return call(operation.method, pathOf(operation, session), { ...options, ...credential });
}

/** Their session as anybody else can name it: a number means the caller's own and cannot name another's. */
const asOthersNameIt = ({ hex }: Named): Named => ({ hex, number: UNKNOWN.number });

/** What an owner is told of a session with one answer, where the operation needs more than that. */
const UNMET: Record<string, number> = {
  "DELETE /api/interviews/sessions/:id/shares/:shareId": 404,
  "GET /api/interviews/sessions/:id/recording/:track": 404,
  "GET /aiinterview/results/:interview_id": 400,
};

const known = operations.filter(
  ({ route }) => route.caller === "required" || route.credentials?.includes("share"),
);
const ofSession = known.filter(namesSession);
const ofCaller = known.filter((operation) => !namesSession(operation));

describe("whose session it is", () => {
  it.each(ofSession)("decides who is let in at $title ($dialect.name)", async (operation) => {
    const { dialect, route, title } = operation;
    const { not_owner, session_not_found } = dialect.errors;
    const found: Record<string, number> = {};
    const wanted: Record<string, number> = {};
    const expectAt = async (cell: string, status: number, credential: Credential, session: Named) => {
      found[cell] = (await ask(operation, credential, session)).status;
      wanted[cell] = status;
    };
    const success = Number(Object.keys(route.replies)[0]);
    const streams = Object.values(route.replies).includes("text/event-stream");
    for (const [name, person] of Object.entries(people)) {
      const { credential, deleted, standing } = person;
      const other = name === "owner" ? people.user : people.owner;
      await expectAt(`${name}, another's`, not_owner.status, credential, asOthersNameIt(other.standing));
      await expectAt(`${name}, deleted`, session_not_found.status, credential, deleted);
      await expectAt(`${name}, unknown`, session_not_found.status, credential, UNKNOWN);
      const changes = operation.method !== "GET";
      if (streams || (changes && name !== "owner")) continue;
      const own = changes ? await newSession(person) : standing;
      await expectAt(`${name}, own`, UNMET[title] ?? success, credential, own);
    }
    for (const [name, credential] of Object.entries(strangers)) {
      for (const session of [people.owner.standing, people.owner.deleted, UNKNOWN]) {
        await expectAt(`${name}, ${session.hex}`, 401, credential, session);
      }
    }
    expect(found).toEqual(wanted);
  });
});

describe("who calls", () => {
  it.each(ofCaller)("decides who is let in at $title ($dialect.name)", async (operation) => {
    const success = Number(Object.keys(operation.route.replies)[0]);
    for (const [name, { credential }] of Object.entries(people)) {
      expect((await ask(operation, credential, UNKNOWN)).status, name).toBe(success);
    }
    for (const [name, credential] of Object.entries(strangers)) {
      expect((await ask(operation, credential, UNKNOWN)).status, name).toBe(401);
    }
  });

  it("is asked by most operations of every API", () => {
    const names = new Set(known.map(({ dialect }) => dialect.name));
    expect(names).toEqual(new Set(operations.map(({ dialect }) => dialect.name)));
    expect(ofSession.length).toBeGreaterThan(ofCaller.length);
  });

  it("is told in each API as its document says", () => {
    const told = Object.fromEntries(
      operations.map(({ dialect: { name, errors } }) => [
        name,
        [errors.not_owner.status, errors.session_not_found.status, errors.malformed_id.status],
      ]),
    );
    expect(told).toMatchObject({
      "interview-v1": [404, 404, 400],
      "interview-sessions": [403, 404, 400],
      intervi: [403, 404, 400],
      "mock-agent": [404, 404, 404],
      aiinterview: [404, 404, 404],
    });
  });
});
