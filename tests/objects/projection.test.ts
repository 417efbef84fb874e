import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/d1/database.ts";
import { d1Projection } from "../../src/adapters/d1/projection.ts";
import type { Projection } from "../../src/core/ports.ts";
import {
  answerOf,
  evict,
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

/** What a session would send now, as if nothing had been sent before. */
async function everythingOf(id: string): Promise<Projection> {
  const { session, counts, turns } = await readAll(id, owner);
  return {
    session,
    counts,
    turns: turns.map((turn) => ({ rev: session.rev, turn })),
    metrics: [],
    samples: [],
  };
}

describe("the projection", () => {
  it("catches up by deadline after the database was down for a whole interview", async () => {
    world.projection = "fails";
    const { id } = await startSession(owner, {});
    for (let n = 1; n <= 3; n++) expect((await give(id, owner, answerOf(`Answer ${n}`))).ok).toBe(true);
    expect((await projectedSession(id)).row).toBeNull();
    await evict(id);
    world.projection = "works";
    world.clockAhead = 10 * 60_000;
    await runAlarms(id);
    const { turns, session } = await readAll(id, owner);
    const projected = await projectedSession(id);
    expect(projected.row?.rev).toBe(session.rev);
    expect(projected.turns).toEqual(turns);
  });

  it("sends more than one bound value can hold", async () => {
    world.projection = "fails";
    const { id } = await startSession(owner, {
      rules: { engineRun: false, maxQuestions: null, idleMinutes: null, maxAnswerChars: 10_000 },
    });
    for (let n = 0; n < 240; n++) {
      const made = await give(id, owner, {
        kind: "record_message",
        role: "system",
        content: "x".repeat(9_999),
      });
      expect(made.ok).toBe(true);
    }
    world.projection = "works";
    world.clockAhead = 10 * 60_000;
    await runAlarms(id);
    expect((await projectedSession(id)).turns).toHaveLength(240);
  });

  it("does not hold a request up when the database hangs", async () => {
    world.projection = "hangs";
    const { id, reply } = await startSession(owner, {});
    expect(reply.open?.question?.text).toBe("Question 1?");
    expect((await readAll(id, owner)).turns).toHaveLength(1);
  });

  it("is the same after any number of repetitions, and an older one changes nothing", async () => {
    const { id } = await startSession(owner, {});
    const early = await everythingOf(id);
    await give(id, owner, answerOf("Mine."));
    const before = await projectedSession(id);
    const projection = d1Projection(openDatabase(env.DB));
    await projection.apply(await everythingOf(id));
    await projection.apply(early);
    expect(await projectedSession(id)).toEqual(before);
  });

  it("brings nothing back once the session is deleted", async () => {
    const { id } = await startSession(owner, {});
    const late = await everythingOf(id);
    expect(await sessionObject(id).erase(owner)).toEqual({ ok: true, value: null });
    await d1Projection(openDatabase(env.DB)).apply(late);
    expect(await projectedSession(id)).toEqual({ row: null, turns: [] });
  });
});
