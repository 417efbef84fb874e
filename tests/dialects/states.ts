import { expect } from "vitest";
import { toUuid } from "../../src/core/ids.ts";
import { STATUSES } from "../../src/core/session/model.ts";
import { call } from "../support/client.ts";

/** Everything that can be true of a session that once was made. */
export const STATES = [...STATUSES, "deleted"] as const;
export type State = (typeof STATES)[number];

/** A session in a state, by its id and by its owner's number of it. */
export interface Prepared {
  state: State;
  hex: string;
  number: number;
}

type Deed = (hex: string) => [method: string, path: string, body?: object];

const say: Deed = (hex) => ["PATCH", `/api/v1/interview/sessions/${hex}`, { bot: "Why?", user: "So." }];
const pause: Deed = (hex) => ["PUT", `/interview-sessions/${toUuid(hex)}/pause`];
const complete: Deed = (hex) => ["PUT", `/interview-sessions/${toUuid(hex)}/complete`];
const cancel: Deed = (hex) => ["PATCH", `/api/sessions/${hex}`, { status: "cancelled" }];
const remove: Deed = (hex) => ["DELETE", `/api/v1/interview/sessions/${hex}`];

/** What brings a scheduled session into each state; all but a scheduled one hold one answered question. */
const DEEDS: Record<State, readonly Deed[]> = {
  scheduled: [],
  active: [say],
  paused: [say, pause],
  completed: [say, complete],
  cancelled: [say, cancel],
  deleted: [say, remove],
};

/** The state of each of the caller's sessions that are not deleted, by id. */
export async function statesOf(token: string): Promise<Map<string, State>> {
  const { json } = await call("GET", "/api/interviews/sessions", { token });
  return new Map(json.map(({ _id, status }: { _id: string; status: State }) => [_id, status]));
}

/** One session in each state, for somebody who has none yet. */
export async function sessionsInEveryState(token: string): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const state of STATES) {
    const body = { domainId: "python", sessionType: "mock" };
    const hex: string = (await call("POST", "/api/interviews/sessions", { token, body })).json._id;
    prepared.push({ state, hex, number: prepared.length + 1 });
    for (const deed of DEEDS[state]) {
      const [method, path, body] = deed(hex);
      const done = await call(method, path, { token, body });
      expect(done.status, `${method} ${path}: ${done.text}`).toBeLessThan(300);
    }
  }
  const states = await statesOf(token);
  expect(prepared.map(({ hex }) => states.get(hex) ?? "deleted")).toEqual(STATES);
  return prepared;
}
