import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { accountObject, freshId, openAccount, startSession } from "../support/objects.ts";
import { scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { world } from "../support/world.ts";

const limit = (name: string, max: number, seconds: number) => ({ name, max, seconds });

describe("windows of an address", () => {
  it("outlast shorter ones that are counted in the same object, and its eviction", async () => {
    const name = `ip:${crypto.randomUUID()}`;
    const guests = [limit("guests", 1, 3600)];
    expect((await accountObject(name).count(guests)).ok).toBe(true);
    expect((await accountObject(name).count([limit("sockets", 5, 60)])).ok).toBe(true);
    world.clockAhead = 61_000;
    await evictDurableObject(accountObject(name));
    await runDurableObjectAlarm(accountObject(name));
    expect(await accountObject(name).count(guests)).toMatchObject({
      ok: false,
      error: { code: "rate_limited" },
    });
    world.clockAhead = 3_601_000;
    expect((await accountObject(name).count(guests)).ok).toBe(true);
  });

  it("count a request in all of them or, when one is full, in none", async () => {
    const name = `ip:${crypto.randomUUID()}`;
    const both = [limit("burst", 1, 1), limit("minute", 2, 60)];
    expect(await accountObject(name).count(both)).toMatchObject({ value: { limit: 1, remaining: 0 } });
    expect(await accountObject(name).count(both)).toMatchObject({ ok: false, error: { retryAfter: 1 } });
    world.clockAhead = 1_001;
    expect(await accountObject(name).count(both)).toMatchObject({ value: { remaining: 0 } });
    world.clockAhead = 2_002;
    expect(await accountObject(name).count(both)).toMatchObject({ ok: false, error: { retryAfter: 58 } });
  });
});

describe("a reservation", () => {
  it("made again by the same call, after its reply was lost, is the same one", async () => {
    const owner = await openAccount();
    const request = {
      id: freshId(),
      clientKey: null,
      content: "",
      lease: false,
      maxRunning: null,
      idempotency: null,
    };
    const first = await accountObject(owner.userId).reserve(request);
    const again = await accountObject(owner.userId).reserve(request);
    expect(again.ok && first.ok && again.value.number).toBe(first.ok && first.value.number);
  });
});

describe("sockets of a login", () => {
  it("are remembered for the owner's own sessions only", async () => {
    world.interviewer = scriptedInterviewer();
    const owner = await openAccount();
    const { id } = await startSession(owner, {});
    const account = () => accountObject(owner.userId);
    expect((await account().watch(owner.loginId, id)).ok).toBe(true);
    expect((await account().watch(owner.loginId, freshId())).ok).toBe(true);
    expect(await account().watch(crypto.randomUUID(), id)).toMatchObject({ error: { code: "unauthorized" } });
  });
});
