import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { makeId } from "../../src/core/ids.ts";
import type { Command, Idempotency, NewSession } from "../../src/core/session/commands.ts";
import type { AccountObject, SessionObject } from "./worker.ts";
import { worldNow } from "./world.ts";

declare global {
  namespace Cloudflare {
    interface Env {
      SESSIONS: DurableObjectNamespace<SessionObject>;
      ACCOUNTS: DurableObjectNamespace<AccountObject>;
      FILES: R2Bucket;
    }
  }
}

export const freshId = (): string => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(8)));

/** A fresh stub each time: one that saw its object abort stays broken. */
export const sessionObject = (id: string) => env.SESSIONS.getByName(id);
export const accountObject = (userId: string) => env.ACCOUNTS.getByName(userId);

/** Empties the windows in which an address or an e-mail has been counted. */
export const forgetRequests = (name: string) =>
  runInDurableObject(accountObject(name), (_, { storage }) => {
    storage.sql.exec("DELETE FROM windows");
  });

/** An account that can enter, and its login. */
export async function openAccount(userId = freshId()) {
  const opened = await accountObject(userId).openLogin({
    name: "John Doe",
    email: "john@example.com",
    guest: false,
  });
  if (!opened.ok) throw new Error("no login");
  return { userId, loginId: opened.value.loginId };
}

export type Owner = Awaited<ReturnType<typeof openAccount>>;

/** Starts a session in its object, the way the service does, and gives its id. */
export async function startSession(owner: Owner, fields: Partial<NewSession>) {
  const reserved = await accountObject(owner.userId).reserve({
    id: freshId(),
    clientKey: fields.clientKey ?? null,
    content: "",
    lease: fields.rules?.engineRun ?? true,
    maxRunning: null,
    idempotency: null,
  });
  if (!reserved.ok) throw new Error(reserved.error.code);
  const { id, number, reservedAt } = reserved.value;
  const input: NewSession = {
    id,
    number,
    ownerId: owner.userId,
    clientKey: null,
    topic: { text: "Software Engineering", slug: "software-dev" },
    difficulty: "mid",
    type: "mock",
    status: "active",
    rules: { engineRun: true, maxQuestions: 10, idleMinutes: 30, maxAnswerChars: 2000 },
    jobContext: null,
    settings: null,
    resume: null,
    resumeText: "",
    candidateName: "John Doe",
    scheduledAt: null,
    ...fields,
  };
  const reply = await sessionObject(id).init(input, reservedAt);
  if (!reply.ok) throw new Error(reply.error.code);
  await accountObject(owner.userId).confirm(id);
  return { id, number, input, reservedAt, reply: reply.value };
}

let calls = 0;

/** Gives a session one command. */
export const give = (id: string, owner: Owner, command: Command, idempotency: Idempotency | null = null) =>
  sessionObject(id).execute({ caller: owner, command, commandId: `test-${calls++}`, idempotency });

export const answerOf = (text: string, number: number | null = null): Command => ({
  kind: "answer",
  text,
  number,
  spokenSeconds: null,
});

export async function readAll(id: string, owner: Owner) {
  const reading = await sessionObject(id).read(owner, { turns: true, metrics: true, resumeText: true });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

export const evict = (id: string): Promise<void> => evictDurableObject(sessionObject(id));

/** Runs alarms until none is due by the world's clock. */
export async function runAlarms(id: string, rounds = 5): Promise<void> {
  for (let round = 0; round < rounds; round++) if (!(await runDurableObjectAlarm(sessionObject(id)))) return;
}

export async function projectedSession(id: string) {
  const row = await env.DB.prepare("SELECT rev, status, doc FROM sessions WHERE id = ?").bind(id).first();
  const turns = await env.DB.prepare("SELECT doc FROM turns WHERE session_id = ? ORDER BY ordinal")
    .bind(id)
    .all();
  return {
    row: row as { rev: number; status: string; doc: string } | null,
    turns: turns.results.map(({ doc }) => JSON.parse(String(doc))),
  };
}

export { worldNow };
