import { beforeEach, describe, expect, it } from "vitest";
import { toUuid } from "../../src/core/ids.ts";
import { type Operation, operations, optionsOf, pathOf } from "../http/operations.ts";
import { call, newUser } from "../support/client.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";
import { type Prepared, STATES, sessionsInEveryState, statesOf } from "./states.ts";

/**
 * What every call that is about a session does to it, by the state the session is in. A cell holds the reply's status
 * and, after a success, the state in which the dialect then shows the session ("gone" when it does not any more);
 * after a refusal, the state that the message names, or another word of it. A refused call leaves the session as it was.
 */
const TABLE: Record<string, string> = {
  "interview-v1": `
    call                                                        | scheduled       | active          | paused          | completed     | cancelled     | deleted
    PATCH  /api/v1/interview/sessions/:sessionId                | 200 in-progress | 200 in-progress | 200 in-progress | 400 ended     | 400 ended     | 404
    PATCH  /api/v1/interview/sessions/:sessionId/end            | 200 completed   | 200 completed   | 200 completed   | 400 ended     | 400 ended     | 404
    PATCH  /api/v1/interview/sessions/:sessionId/feedback       | 200 scheduled   | 200 in-progress | 200 paused      | 200 completed | 200 cancelled | 404
    DELETE /api/v1/interview/sessions/:sessionId                | 200 gone        | 200 gone        | 200 gone        | 200 gone      | 200 gone      | 404`,

  "interview-sessions": `
    call                                                        | scheduled       | active          | paused          | completed     | cancelled     | deleted
    PUT    /interview-sessions/:id/start                        | 200 active      | 200 active      | 200 active      | 400 completed | 400 completed | 404
    PUT    /interview-sessions/:id/pause                        | 200 paused      | 200 paused      | 200 paused      | 400 completed | 400 completed | 404
    PUT    /interview-sessions/:id/complete                     | 200 completed   | 200 completed   | 200 completed   | 200 completed | 400 cancelled | 404
    PUT    /interview-sessions/:id {"status":"active"}          | 200 active      | 200 active      | 200 active      | 400 completed | 400 completed | 404
    PUT    /interview-sessions/:id {"status":"paused"}          | 200 paused      | 200 paused      | 200 paused      | 400 completed | 400 completed | 404
    PUT    /interview-sessions/:id {"status":"completed"}       | 200 completed   | 200 completed   | 200 completed   | 200 completed | 400 cancelled | 404
    PUT    /interview-sessions/:id {"settings":{}}              | 200 paused      | 200 active      | 200 paused      | 200 completed | 200 completed | 404
    DELETE /interview-sessions/:id                              | 204 gone        | 204 gone        | 204 gone        | 204 gone      | 204 gone      | 404
    POST   /interview-sessions/interactions                     | 400 paused      | 201 active      | 400 paused      | 400 completed | 400 completed | 404
    PUT    /interview-sessions/interactions/:interactionId      | 404 Interaction | 200 active      | 200 paused      | 200 completed | 200 completed | 404
    POST   /interview-sessions/metrics                          | 201 paused      | 201 active      | 201 paused      | 201 completed | 201 completed | 404`,

  intervi: `
    call                                                        | scheduled       | active          | paused          | completed     | cancelled     | deleted
    PATCH  /api/interviews/sessions/:id/metrics                 | 200 completed   | 200 completed   | 200 completed   | 200 completed | 409 cancelled | 404
    POST   /api/interviews/sessions/:id/answers                 | 200 active      | 200 active      | 200 active      | 409 completed | 409 cancelled | 404
    POST   /api/interviews/sessions/:id/answers {"answer":"So"} | 200 active      | 200 active      | 200 active      | 409 completed | 409 cancelled | 404
    POST   /api/interviews/sessions/:id/turns/:n/retry          | 404 Question    | 200 active      | 200 paused      | 200 completed | 200 cancelled | 404
    PUT    /api/interviews/sessions/:id/resume                  | 200 scheduled   | 200 active      | 200 paused      | 200 completed | 200 cancelled | 404
    PUT    /api/interviews/sessions/:id/recording/:track        | 204 scheduled   | 204 active      | 204 paused      | 204 completed | 204 cancelled | 404
    POST   /api/interviews/sessions/:id/shares                  | 201 scheduled   | 201 active      | 201 paused      | 201 completed | 201 cancelled | 404
    DELETE /api/interviews/sessions/:id/shares/:shareId         | 204 scheduled   | 204 active      | 204 paused      | 204 completed | 204 cancelled | 404`,

  "mock-agent": `
    call                                                        | scheduled       | active          | paused          | completed     | cancelled     | deleted
    POST   /api/sessions                                        | 409 exists      | 409 exists      | 409 exists      | 409 exists    | 409 exists    | 201 active
    PATCH  /api/sessions/:session_id {"status":"active"}        | 200 active      | 200 active      | 200 active      | 409 completed | 409 cancelled | 404
    PATCH  /api/sessions/:session_id {"status":"paused"}        | 200 paused      | 200 paused      | 200 paused      | 409 completed | 409 cancelled | 404
    PATCH  /api/sessions/:session_id {"status":"completed"}     | 200 completed   | 200 completed   | 200 completed   | 200 completed | 409 cancelled | 404
    PATCH  /api/sessions/:session_id {"status":"cancelled"}     | 200 cancelled   | 200 cancelled   | 200 cancelled   | 409 completed | 200 cancelled | 404
    PATCH  /api/sessions/:session_id {"duration_minutes":45}    | 200 paused      | 200 active      | 200 paused      | 200 completed | 200 cancelled | 404
    DELETE /api/sessions/:session_id                            | 200 gone        | 200 gone        | 200 gone        | 200 gone      | 200 gone      | 404
    POST   /api/messages {"role":"user","content":"So"}         | 201 active      | 201 active      | 201 active      | 409 completed | 409 cancelled | 404
    POST   /api/messages {"role":"assistant","content":"Why?"}  | 201 active      | 201 active      | 201 active      | 409 completed | 409 cancelled | 404
    POST   /api/messages {"role":"system","content":"Note"}     | 201 active      | 201 active      | 201 active      | 409 completed | 409 cancelled | 404
    POST   /api/feedback                                        | 400 messages    | 200 active      | 200 paused      | 200 completed | 200 cancelled | 404`,

  aiinterview: `
    call                                                        | scheduled       | active          | paused          | completed     | cancelled     | deleted
    POST   /aiinterview/next-question                           | 200 ongoing     | 200 ongoing     | 200 ongoing     | 400 completed | 400 completed | 404
    GET    /aiinterview/results/:interview_id                   | 400 completed   | 400 completed   | 400 completed   | 200 completed | 200 completed | 404`,
};

/** Calls that write, yet not to a session that there is already. */
const ABOUT_NO_SESSION = [
  "POST /api/auth/register",
  "POST /api/auth/login",
  "POST /api/auth/refresh",
  "POST /api/auth/logout",
  "POST /api/v1/interview/sessions",
  "POST /interview-sessions",
  "POST /api/interviews/sessions",
  "POST /api/realtime/handshake",
  "POST /aiinterview/start-interview",
];

interface View {
  /** The caller's sessions as the dialect lists them. */
  list(token: string): Promise<Record<string, unknown>[]>;
  /** What of an item says which session it is, and in what state it is. */
  id: string;
  state: string;
  idOf(session: Prepared): unknown;
}

const get = async (token: string, path: string) => (await call("GET", path, { token })).json;
const hexOf = ({ hex }: Prepared) => hex;

const VIEWS: Record<string, View> = {
  "interview-v1": {
    list: async (token) => (await get(token, "/api/v1/interview/history")).data.interviews,
    id: "_id",
    state: "status",
    idOf: hexOf,
  },
  "interview-sessions": {
    list: (token) => get(token, "/interview-sessions"),
    id: "id",
    state: "status",
    idOf: ({ hex }) => toUuid(hex),
  },
  intervi: {
    list: (token) => get(token, "/api/interviews/sessions"),
    id: "_id",
    state: "status",
    idOf: hexOf,
  },
  "mock-agent": {
    list: async (token) => (await get(token, "/api/sessions")).sessions,
    id: "session_id",
    state: "status",
    idOf: hexOf,
  },
  aiinterview: {
    list: (token) => get(token, "/aiinterview/history/"),
    id: "id",
    state: "completed",
    idOf: ({ number }) => number,
  },
};

/** The state in which a dialect shows a session. */
async function shownState(dialect: string, session: Prepared): Promise<string> {
  const { list, id, state, idOf } = VIEWS[dialect] as View;
  const item = (await list(token)).find((each) => each[id] === idOf(session));
  if (!item) return "gone";
  if (typeof item[state] === "boolean") return item[state] ? "completed" : "ongoing";
  return String(item[state]);
}

interface Row {
  title: string;
  operation: Operation;
  /** What the row says about the body; undefined when any that the operation accepts will do. */
  given: object | undefined;
  cells: string[];
}

function rowOf(dialect: string, line: string): Row {
  const [called = "", ...cells] = line.split("|").map((cell) => cell.trim());
  const [, method, path, body] = /^(\w+)\s+(\S+)\s*(\{.*\})?$/.exec(called) ?? [];
  const operation = operations.find(({ title }) => title === `${method} ${path}`);
  if (operation?.dialect.name !== dialect) throw new Error(`${dialect} has no ${called}`);
  return { title: called, operation, given: body && JSON.parse(body), cells };
}

const tables = Object.entries(TABLE).map(([dialect, text]) => {
  const [head = "", ...lines] = text.trim().split("\n");
  return {
    dialect,
    head: head.split("|").map((cell) => cell.trim()),
    rows: lines.map((line) => rowOf(dialect, line)),
  };
});

let token: string;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  token = (await newUser()).token;
});

/** Revoking a link needs one; a session that is gone has none. */
async function pathFor(operation: Operation, session: Prepared): Promise<string> {
  if (!operation.route.path.includes(":shareId")) return pathOf(operation, session);
  const made = await call("POST", `/api/interviews/sessions/${session.hex}/shares`, { token });
  const id = made.status === 201 ? made.json.id : crypto.randomUUID();
  return `/api/interviews/sessions/${session.hex}/shares/${id}`;
}

async function ask({ operation, given }: Row, session: Prepared) {
  const options = await optionsOf(operation, session);
  if (given) {
    const ids = Object.entries(options.body as object).filter(([name]) => /id$/i.test(name));
    options.body = { ...Object.fromEntries(ids), ...given };
  }
  return call(operation.method, await pathFor(operation, session), { ...options, token });
}

/** Makes the call, and says what came of it in the words of a cell; `expected` names the word to look for. */
async function outcomeOf(row: Row, session: Prepared, expected: string): Promise<string> {
  const { dialect } = row.operation;
  const { status, json } = await ask(row, session);
  if (status < 400) return `${status} ${await shownState(dialect.name, session)}`;
  const message = String(json.message ?? json.error);
  const [, from] = /transition from '(\w+)'/.exec(message) ?? [];
  const [, word = ""] = expected.split(" ");
  return `${status} ${from ?? (message.includes(word) ? word : message)}`.trim();
}

for (const { dialect, head, rows } of tables) {
  describe(`a session in any state, through ${dialect}`, () => {
    it.each(rows.map((row) => [row.title, row] as const))(
      "is treated as the table says by %s",
      async (_, row) => {
        const sessions = await sessionsInEveryState(token);
        const found: string[] = [];
        for (const session of sessions) {
          found.push(await outcomeOf(row, session, row.cells[found.length] ?? ""));
        }
        expect(found).toEqual(row.cells);
        const states = await statesOf(token);
        for (const [at, { hex, state }] of sessions.entries()) {
          const refused = Number(found[at]?.slice(0, 3)) >= 400;
          if (refused) expect(states.get(hex) ?? "deleted", state).toBe(state);
        }
      },
    );

    it("is looked at in every state", () => {
      expect(head).toEqual(["call", ...STATES]);
    });
  });
}

describe("the table", () => {
  it("has every call that writes to a session", () => {
    const known = tables.flatMap(({ rows }) => rows.map(({ operation }) => operation.title));
    const writes = operations.filter(({ method }) => method !== "GET").map(({ title }) => title);
    expect(new Set([...known, ...ABOUT_NO_SESSION].filter((title) => !title.startsWith("GET")))).toEqual(
      new Set(writes),
    );
  });

  it("tries every status that a call can ask for", () => {
    const asked = (dialect: string) =>
      tables
        .find((table) => table.dialect === dialect)
        ?.rows.flatMap(({ given }) => (given && "status" in given ? [given.status] : []));
    expect(asked("interview-sessions")).toEqual(["active", "paused", "completed"]);
    expect(asked("mock-agent")).toEqual(["active", "paused", "completed", "cancelled"]);
  });
});
