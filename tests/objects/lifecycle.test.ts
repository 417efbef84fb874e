import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { resumeKey } from "../../src/core/files.ts";
import type { Idempotency } from "../../src/core/session/commands.ts";
import {
  accountObject,
  answerOf,
  evict,
  freshId,
  give,
  type Owner,
  openAccount,
  projectedSession,
  readAll,
  runAlarms,
  sessionObject,
  startSession,
} from "../support/objects.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";

let owner: Owner;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  owner = await openAccount();
});

const key: Idempotency = { scope: "key:create", fingerprint: "f" };
const enter = (ref: { number: number } | { clientKey: string }) =>
  accountObject(owner.userId).enter({ loginId: owner.loginId, limits: [], ref });
const resolved = async (ref: { number: number } | { clientKey: string }) => {
  const entry = await enter(ref);
  return entry.ok ? entry.value.sessionId : entry.error.code;
};
const reserve = (
  fields: Partial<{ clientKey: string; content: string; idempotency: Idempotency; maxRunning: number }> = {},
) =>
  accountObject(owner.userId).reserve({
    id: freshId(),
    clientKey: null,
    content: "",
    lease: true,
    maxRunning: null,
    idempotency: null,
    ...fields,
  });

describe("an object that was never initialised", () => {
  it("answers that there is no session and writes nothing, not even tables", async () => {
    const id = freshId();
    const unknown = { ok: false, error: { code: "session_not_found" } };
    expect(await give(id, owner, answerOf("Hello."))).toMatchObject(unknown);
    expect(await sessionObject(id).read(owner, {})).toMatchObject(unknown);
    expect(await sessionObject(id).erase(owner)).toMatchObject(unknown);
    expect(await sessionObject(id).probe()).toEqual({ exists: false, running: false });
    const tables = await runInDurableObject(sessionObject(id), (_, state) =>
      state.storage.sql
        .exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")
        .toArray(),
    );
    expect(tables).toEqual([]);
  });
});

describe("create", () => {
  it("that broke after the reservation is adopted by a retry with the same key", async () => {
    const first = await reserve({ idempotency: key });
    const retry = await reserve({ idempotency: key });
    expect(first.ok && retry.ok && retry.value.id).toBe(first.ok && first.value.id);
    const other = await reserve({ idempotency: { ...key, fingerprint: "other" } });
    expect(other).toMatchObject({ ok: false, error: { code: "key_reused" } });
  });

  it("that broke after the reservation is adopted by a retry with the same client key", async () => {
    const first = await reserve({ clientKey: "session_123" });
    const retry = await reserve({ clientKey: "session_123" });
    expect(first.ok && retry.ok && retry.value.id).toBe(first.ok && first.value.id);
  });

  it("with a client key is not the same one when it asks for something else", async () => {
    expect((await reserve({ clientKey: "session_123", content: "java" })).ok).toBe(true);
    const other = await reserve({ clientKey: "session_123", content: "python" });
    expect(other).toMatchObject({ ok: false, error: { code: "conflict" } });
  });

  it("that broke after the object's init gives the retry the first reply", async () => {
    const { id, input, reservedAt, reply } = await startSession(owner, {});
    await evict(id);
    expect(await sessionObject(id).init(input, reservedAt)).toEqual({ ok: true, value: reply });
    expect((await readAll(id, owner)).turns).toHaveLength(1);
  });

  it("refuses a client key that a session has", async () => {
    await startSession(owner, { clientKey: "session_123" });
    expect(await reserve({ clientKey: "session_123" })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
  });

  it("that nobody took up is dropped with its file, and a late init is refused", async () => {
    const reserved = await reserve({ clientKey: "gone" });
    if (!reserved.ok) throw new Error(reserved.error.code);
    const { id, reservedAt } = reserved.value;
    await env.FILES.put(resumeKey(owner.userId, id), "file");
    world.clockAhead = 2 * 60_000;
    await enter({ clientKey: "gone" });
    await expect.poll(() => resolved({ clientKey: "gone" })).toBeNull();
    expect(await env.FILES.head(resumeKey(owner.userId, id))).toBeNull();
    const { input } = await startSession(owner, {});
    const late = await sessionObject(id).init({ ...input, id }, reservedAt);
    expect(late).toMatchObject({ ok: false, error: { code: "unavailable" } });
  });

  it("keeps a reservation whose session does exist", async () => {
    const reserved = await reserve();
    if (!reserved.ok) throw new Error(reserved.error.code);
    const { id, number, reservedAt } = reserved.value;
    const { input } = await startSession(owner, {});
    await sessionObject(id).init({ ...input, id, number }, reservedAt);
    world.clockAhead = 2 * 60_000;
    await enter({ number });
    expect(await resolved({ number })).toBe(id);
  });

  it("allows three running interviews and gives a lease back when one has ended", async () => {
    const started = [];
    for (let n = 0; n < 3; n++) started.push(await startSession(owner, {}));
    const full = { ok: false, error: { code: "too_many_running" } };
    expect(await reserve({ maxRunning: 3 })).toMatchObject(full);
    await give(started[1]?.id ?? "", owner, { kind: "update", status: "completed" });
    expect((await reserve({ maxRunning: 3 })).ok).toBe(true);
    expect(await reserve({ maxRunning: 3 })).toMatchObject(full);
  });
});

describe("delete", () => {
  async function withResume() {
    const key = resumeKey(owner.userId, freshId());
    await env.FILES.put(key, "file");
    const profile = {
      name: null,
      email: null,
      phone: null,
      links: [],
      skills: [],
      roles: [],
      education: [],
      projects: [],
      claims: [],
      confidence: 0,
    };
    const made = await startSession(owner, {
      clientKey: "mine",
      resume: { key, fileName: "r.pdf", size: 4, profile },
    });
    await give(made.id, owner, answerOf("Something personal."));
    return { ...made, key };
  }

  async function expectGone({ id, number, key }: { id: string; number: number; key: string }) {
    expect(await sessionObject(id).read(owner, {})).toMatchObject({
      ok: false,
      error: { code: "session_not_found" },
    });
    expect(await projectedSession(id)).toEqual({ row: null, turns: [] });
    expect(await env.DB.prepare("SELECT id FROM deleted WHERE id = ?").bind(id).first()).toEqual({ id });
    expect(await env.FILES.head(key)).toBeNull();
    expect(await resolved({ number })).toBeNull();
    expect(await resolved({ clientKey: "mine" })).toBeNull();
    await evict(id);
    await runAlarms(id);
    expect(await leftIn(id)).toEqual({ tables: [], alarm: null });
  }

  const leftIn = (id: string) =>
    runInDurableObject(sessionObject(id), async (_, { storage }) => ({
      tables: storage.sql
        .exec("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf*'")
        .toArray()
        .map(({ name }) => name),
      alarm: await storage.getAlarm(),
    }));

  it("is final, also for an init that comes late", async () => {
    const { id, input, reservedAt } = await startSession(owner, {});
    expect(await sessionObject(id).erase(owner)).toEqual({ ok: true, value: null });
    expect(await leftIn(id)).toEqual({ tables: ["gone"], alarm: expect.any(Number) });
    const late = { ok: false, error: { code: "session_not_found" } };
    expect(await sessionObject(id).init(input, reservedAt)).toMatchObject(late);
    await evict(id);
    expect(await sessionObject(id).init(input, reservedAt)).toMatchObject(late);
    await runAlarms(id);
    world.clockAhead = 61_000;
    const later = { ok: false, error: { code: "unavailable" } };
    expect(await sessionObject(id).init(input, reservedAt)).toMatchObject(later);
  });

  it("leaves nothing but the bare id", async () => {
    const made = await withResume();
    expect(await sessionObject(made.id).erase(owner)).toEqual({ ok: true, value: null });
    await expectGone(made);
  });

  for (const part of ["projection", "files", "accounts"] as const) {
    it(`that broke at the ${part} is refused to everyone at once and finished by deadline`, async () => {
      const made = await withResume();
      world[part] = "fails";
      expect(await sessionObject(made.id).erase(owner)).toMatchObject({
        ok: false,
        error: { code: "unavailable" },
      });
      const refused = { ok: false, error: { code: "session_not_found" } };
      expect(await give(made.id, owner, answerOf("More."))).toMatchObject(refused);
      await evict(made.id);
      expect(await sessionObject(made.id).read(owner, {})).toMatchObject(refused);
      world[part] = "works";
      world.clockAhead = 10 * 60_000;
      await runAlarms(made.id);
      await expectGone(made);
    });
  }
});
