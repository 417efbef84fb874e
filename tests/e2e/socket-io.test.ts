import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { io, type ManagerOptions, type Socket, type SocketOptions } from "socket.io-client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freePort, type LocalServer, startServer } from "../../src/cli/local-server.ts";

let folder: string;
let server: LocalServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rehearsal-sockets-"));
  server = await startServer({ port: await freePort(), persistTo: folder, vars: { RATE_LIMIT_SCALE: 100 } });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { json: text ? JSON.parse(text) : null, cookies: response.headers.getSetCookie() };
}

interface Person {
  userId: string;
  token: string;
  headers: Record<string, string>;
  cookie: string;
}

async function register(): Promise<Person> {
  const person = { email: `${crypto.randomUUID()}@example.com`, password: "SecurePass123!" };
  const { json, cookies } = await request("POST", "/api/auth/register", {
    ...person,
    firstName: "John",
    lastName: "Doe",
  });
  const token = json.tokens.accessToken;
  const cookie = cookies[0]?.split(";")[0] ?? "";
  return { userId: json.userId, token, cookie, headers: { authorization: `Bearer ${token}` } };
}

async function newSession({ headers }: Person): Promise<string> {
  const body = { domainId: "software-dev", sessionType: "mock" };
  return (await request("POST", "/api/interviews/sessions", body, headers)).json._id;
}

const opened: Socket[] = [];
afterEach(() => {
  for (const socket of opened.splice(0)) socket.disconnect();
});

function open(options: Partial<ManagerOptions & SocketOptions>): Socket {
  const socket = io(`${server.url}/interview`, { forceNew: true, ...options });
  opened.push(socket);
  return socket;
}

const connected = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once("connect", () => resolve());
    socket.once("connect_error", reject);
  });

const refused = (socket: Socket): Promise<{ message: string; data?: { code: string } }> =>
  new Promise((resolve, reject) => {
    socket.once("connect_error", resolve);
    socket.once("connect", () => reject(new Error("was let in")));
  });

const next = (socket: Socket, event: string): Promise<Record<string, unknown>> =>
  new Promise((resolve) => {
    socket.once(event, resolve);
  });

let person: Person;
beforeEach(async () => {
  person = await register();
});

describe("document 002, WebSocket Events", () => {
  it("works verbatim with the login cookie: metrics:send comes back as metrics:update", async () => {
    await newSession(person);
    const socket = open({ auth: { userId: person.userId }, extraHeaders: { cookie: person.cookie } });
    await connected(socket);
    const update = next(socket, "metrics:update");
    socket.emit("metrics:send", { postureScore: 85, eyeContactScore: 80 });
    expect(await update).toMatchObject({ postureScore: 85, eyeContactScore: 80 });
  });

  it("gives the socket the id that the handshake announced, once", async () => {
    await newSession(person);
    const { json, cookies } = await request(
      "POST",
      "/api/realtime/handshake",
      { userId: person.userId },
      person.headers,
    );
    const cookie = cookies[0]?.split(";")[0] ?? "";
    const socket = open({ auth: { userId: person.userId }, extraHeaders: { cookie } });
    await connected(socket);
    expect(socket.id).toBe(json.socketId);
    const again = open({ auth: { userId: person.userId }, extraHeaders: { cookie }, reconnection: false });
    expect((await refused(again)).data).toEqual({ code: "unauthorized" });
  });
});

for (const [name, options] of [
  ["default", {}],
  ["websocket only", { transports: ["websocket"] }],
  ["polling only", { transports: ["polling"] }],
] as const) {
  describe(`a stock client, ${name}`, () => {
    it("connects by token, sends with acknowledgement, and hears the whole session", async () => {
      const session = await newSession(person);
      const auth = { userId: person.userId, token: person.token };
      const transports = "transports" in options ? [...options.transports] : undefined;
      const socket = open({ auth, ...(transports ? { transports } : {}) });
      await connected(socket);
      const asked = next(socket, "turn:asked");
      await request("POST", `/api/interviews/sessions/${session}/answers`, {}, person.headers);
      const { question } = await asked;
      expect(question).toEqual(expect.any(String));
      const assessed = next(socket, "turn:assessed");
      expect(await socket.emitWithAck("answer:send", { answer: "I measured first.", turn: 1 })).toMatchObject(
        {
          ok: true,
          turn: 2,
        },
      );
      expect(await assessed).toMatchObject({ number: 1 });
      expect(await socket.emitWithAck("metrics:send", { postureScore: 101 })).toMatchObject({
        ok: false,
        error: { code: "invalid" },
      });
      const exception = next(socket, "exception");
      socket.emit("metrics:send", new Uint8Array([1, 2, 3]));
      expect(await exception).toMatchObject({ event: "metrics:send", code: "invalid" });
    });
  });
}

describe("who is let in", () => {
  it("nobody by a bare userId, a bad token, another's userId or another's session", async () => {
    const other = await register();
    const foreign = await newSession(other);
    await newSession(person);
    const once = { reconnection: false };
    const { userId, token } = person;
    const cases: [object, string][] = [
      [{ userId }, "unauthorized"],
      [{ userId, token: "nonsense" }, "unauthorized"],
      [{ userId: other.userId, token }, "forbidden"],
      [{ userId, token, sessionId: foreign }, "not_owner"],
      [{ userId, token, sessionId: "nonsense" }, "session_not_found"],
      [{ userId, token, sessionId: "0".repeat(24) }, "session_not_found"],
    ];
    for (const [auth, code] of cases) {
      expect((await refused(open({ auth, ...once }))).data).toEqual({ code });
    }
  });

  it("a client without an unfinished session, which is bound when it first sends metrics", async () => {
    const socket = open({ auth: { token: person.token } });
    await connected(socket);
    expect(await socket.emitWithAck("metrics:send", { postureScore: 80 })).toMatchObject({ ok: false });
    await newSession(person);
    expect(await socket.emitWithAck("metrics:send", { postureScore: 80 })).toMatchObject({ ok: true });
  });

  it("an observer by a share link, who can change nothing", async () => {
    const session = await newSession(person);
    const made = await request("POST", `/api/interviews/sessions/${session}/shares`, {}, person.headers);
    const owner = open({ auth: { token: person.token } });
    const observer = open({ auth: { share: made.json.token } });
    await Promise.all([connected(owner), connected(observer)]);
    const update = next(observer, "metrics:update");
    await owner.emitWithAck("metrics:send", { postureScore: 80 });
    expect(await update).toMatchObject({ postureScore: 80 });
    expect(await observer.emitWithAck("metrics:send", { postureScore: 1 })).toMatchObject({
      error: { code: "forbidden" },
    });
    const gone = next(observer, "disconnect");
    await request(
      "DELETE",
      `/api/interviews/sessions/${session}/shares/${made.json.id}`,
      undefined,
      person.headers,
    );
    await gone;
  });
});

describe("a connection", () => {
  for (const [where, query] of [
    ["relayed by a lobby", false],
    ["straight to the session", true],
  ] as const) {
    it(`${where} is resumed after a short drop with what it missed`, async () => {
      const sessionId = await newSession(person);
      const direct = query ? { query: { sessionId }, extraHeaders: person.headers } : {};
      const socket = open({ auth: { token: person.token }, reconnectionDelay: 200, ...direct });
      await connected(socket);
      const first = next(socket, "turn:asked");
      await request("POST", `/api/interviews/sessions/${sessionId}/answers`, {}, person.headers);
      await first;
      const id = socket.id;
      const missed = next(socket, "turn:answered");
      const back = next(socket, "connect");
      socket.io.engine.close();
      await request(
        "POST",
        `/api/interviews/sessions/${sessionId}/answers`,
        { answer: "Meanwhile." },
        person.headers,
      );
      await back;
      expect(await missed).toMatchObject({ answer: "Meanwhile." });
      expect({ id: socket.id, recovered: socket.recovered }).toEqual({ id, recovered: true });
    });
  }

  it("is closed when its login ends", async () => {
    await newSession(person);
    const socket = open({ auth: { token: person.token }, reconnection: false });
    await connected(socket);
    const gone = next(socket, "disconnect");
    await request("POST", "/api/auth/logout", undefined, person.headers);
    await gone;
    expect((await refused(open({ auth: { token: person.token }, reconnection: false }))).data).toEqual({
      code: "unauthorized",
    });
  });
});
