import { abortAllDurableObjects } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import type { Idempotency } from "../../src/core/session/commands.ts";
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
import { scriptedAssessment, scriptedInterviewer } from "../support/scripted-interviewer.ts";
import { hanging, world } from "../support/world.ts";

let owner: Owner;
beforeEach(async () => {
  world.interviewer = scriptedInterviewer();
  owner = await openAccount();
});

const key = (name: string): Idempotency => ({ scope: `key:${name}`, fingerprint: name });

/**
 * Makes the interviewer hang on its next judgement; the result waits until it was asked. A flag and not a promise:
 * a promise resolved by the object would go on in the object's own context, which the tests then abort.
 */
function stuckInterviewer(): () => Promise<void> {
  let asked = false;
  world.interviewer = scriptedInterviewer({
    assess: () => {
      asked = true;
      return hanging();
    },
  });
  return () => expect.poll(() => asked).toBe(true);
}

describe("an interview", () => {
  it("goes on through an eviction between every two steps", async () => {
    const { id } = await startSession(owner, {});
    for (let n = 1; n <= 10; n++) {
      await evict(id);
      const reply = await give(id, owner, answerOf(`Answer ${n}`, n));
      expect(reply.ok && reply.value.turn?.answer?.text).toBe(`Answer ${n}`);
    }
    await evict(id);
    const evaluated = await give(id, owner, { kind: "evaluate", requires: "completed" });
    expect(evaluated.ok && evaluated.value.session.evaluation?.feedback).toBe("You gave 10 answers.");
    const { turns, session } = await readAll(id, owner);
    expect(turns.map((turn) => turn.answer?.text)).toEqual(
      Array.from({ length: 10 }, (_, n) => `Answer ${n + 1}`),
    );
    expect(session.status).toBe("completed");
    const projected = await projectedSession(id);
    expect(projected.row).toMatchObject({ rev: session.rev, status: "completed" });
    expect(projected.turns).toEqual(turns);
  });

  it("keeps an answer whose object dies while the interviewer thinks, and the retry finishes the turn", async () => {
    const { id } = await startSession(owner, {});
    const asked = stuckInterviewer();
    const lost = give(id, owner, answerOf("Kept."), key("k1")).catch((error: unknown) => error);
    await asked();
    await abortAllDurableObjects();
    expect(await lost).toBeInstanceOf(Error);
    world.interviewer = scriptedInterviewer();
    const retried = await give(id, owner, answerOf("Kept."), key("k1"));
    expect(retried.ok && retried.value.open?.question?.text).toBe("Question 2?");
    const { turns } = await readAll(id, owner);
    expect(turns.map((turn) => turn.answer?.text)).toEqual(["Kept.", undefined]);
    expect(turns[0]?.assessment).not.toBeNull();
  });

  it("is finished by the watchdog when nobody comes back", async () => {
    const { id } = await startSession(owner, {});
    const asked = stuckInterviewer();
    const lost = give(id, owner, answerOf("Kept.")).catch(() => {});
    await asked();
    await abortAllDurableObjects();
    await lost;
    world.clockAhead = 60_000;
    await runAlarms(id);
    const { turns, session } = await readAll(id, owner);
    expect(session.work).toEqual([]);
    expect(turns).toHaveLength(2);
    expect(turns[0]?.assessment?.engine.name).toBe("embedded");
  });

  it("refuses another answer while one is thinking and lets the same key join it", async () => {
    const { id } = await startSession(owner, {});
    let asked = false;
    let released = false;
    world.interviewer = scriptedInterviewer({
      assess: async ({ turn }) => {
        asked = true;
        while (!released) await scheduler.wait(5);
        return scriptedAssessment(turn.answer?.text ?? "");
      },
    });
    const first = give(id, owner, answerOf("Mine."), key("k1"));
    await expect.poll(() => asked).toBe(true);
    expect(await give(id, owner, answerOf("Other."))).toMatchObject({
      ok: false,
      error: { code: "thinking" },
    });
    const joined = give(id, owner, answerOf("Mine."), key("k1"));
    released = true;
    const [one, two] = await Promise.all([first, joined]);
    expect(one.ok).toBe(true);
    expect(two).toEqual(one);
    expect((await readAll(id, owner)).turns).toHaveLength(2);
  });

  it("replays a key with its first reply and refuses it for another body", async () => {
    const { id } = await startSession(owner, {});
    const first = await give(id, owner, answerOf("Mine."), key("k1"));
    await give(id, owner, answerOf("Second."));
    await evict(id);
    expect(await give(id, owner, answerOf("Mine."), key("k1"))).toEqual(first);
    const other = await give(id, owner, answerOf("Else."), { scope: "key:k1", fingerprint: "else" });
    expect(other).toMatchObject({ ok: false, error: { code: "key_reused" } });
    expect((await readAll(id, owner)).turns).toHaveLength(3);
  });

  it("goes on with the embedded interviewer when the configured one fails", async () => {
    const { id } = await startSession(owner, {});
    world.interviewer = scriptedInterviewer({
      assess: () => Promise.reject(new Error("the model is down")),
    });
    const reply = await give(id, owner, answerOf("Still here."));
    expect(reply.ok && reply.value.turn?.assessment?.engine.name).toBe("embedded");
    expect(reply.ok && reply.value.open?.question?.number).toBe(2);
  });

  it("completes by itself after thirty minutes of silence and is evaluated", async () => {
    const { id } = await startSession(owner, {});
    await give(id, owner, answerOf("Only one."));
    world.clockAhead = 31 * 60_000;
    await runAlarms(id);
    const { session } = await readAll(id, owner);
    expect(session).toMatchObject({ status: "completed", endedBy: "idle", work: [] });
    expect(session.evaluation?.feedback).toBe("You gave 1 answers.");
    expect((await projectedSession(id)).row?.status).toBe("completed");
    const late = await give(id, owner, answerOf("Too late."));
    expect(late).toMatchObject({ ok: false, error: { code: "wrong_status" } });
  });

  it("is expired by the clock on a read even when the alarm did not run", async () => {
    const { id } = await startSession(owner, {});
    world.clockAhead = 31 * 60_000;
    expect((await readAll(id, owner)).session).toMatchObject({ status: "completed", endedBy: "idle" });
  });

  it("is shown to nobody but its owner", async () => {
    const { id } = await startSession(owner, {});
    const other = await openAccount();
    const notOwner = { ok: false, error: { code: "not_owner" } };
    expect(await sessionObject(id).read(other, {})).toMatchObject(notOwner);
    expect(await give(id, other, answerOf("Hello."))).toMatchObject(notOwner);
    expect(await sessionObject(id).erase(other)).toMatchObject(notOwner);
    expect((await readAll(id, owner)).turns).toHaveLength(1);
  });
});

describe("a retried question", () => {
  it("keeps the first answer and adds the judged try", async () => {
    const { id } = await startSession(owner, {});
    await give(id, owner, answerOf("First."));
    const tried = await give(id, owner, { kind: "retry_turn", number: 1, text: "Better." });
    expect(tried.ok && tried.value.turn).toMatchObject({
      answer: { text: "First." },
      retries: [{ text: "Better.", assessment: { score: 0.5 } }],
    });
  });
});
