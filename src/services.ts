import { openDatabase } from "./adapters/d1/database.ts";
import { d1Projection } from "./adapters/d1/projection.ts";
import { d1SessionIndex } from "./adapters/d1/session-index.ts";
import { d1Users } from "./adapters/d1/users.ts";
import { joseTokens } from "./adapters/jose-tokens.ts";
import { createPdfReader } from "./adapters/pdf/pdf-reader.ts";
import { r2Files } from "./adapters/r2-files.ts";
import { scryptPasswords } from "./adapters/scrypt.ts";
import { accountStubs, counterStubs } from "./adapters/stubs/accounts.ts";
import { gatewayStubs } from "./adapters/stubs/gateways.ts";
import { sessionStubs } from "./adapters/stubs/sessions.ts";
import type { WorkerPorts } from "./core/context.ts";
import { makeId } from "./core/ids.ts";
import { engineLimit } from "./core/limits.ts";
import type { Env } from "./env.ts";
import { configOf } from "./env.ts";
import { createEmbeddedInterviewer } from "./interviewer/embedded/embedded-interviewer.ts";
import { readResume } from "./interviewer/embedded/resume/read-resume.ts";
import { withFallback } from "./interviewer/fallback.ts";
import { followAims } from "./interviewer/llm/aim.ts";
import { createLlmInterviewer } from "./interviewer/llm/llm-interviewer.ts";
import { modelOf } from "./interviewer/llm/model/model.ts";
import { tokenLedger } from "./interviewer/llm/token-ledger.ts";
import type { AccountObjectPorts } from "./objects/account/object.ts";
import type { GatewayPorts } from "./objects/gateway.ts";
import type { Engines } from "./objects/session/engine-room.ts";
import type { SessionObjectPorts } from "./objects/session/object.ts";

const newId = () => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(8)));
const newLoginId = () => crypto.randomUUID();

const bound = new WeakMap<Env, WorkerPorts>();

/** Ports of the Worker, which answers requests; bound once an isolate. */
export function workerPorts(env: Env): WorkerPorts {
  const known = bound.get(env);
  if (known) return known;
  const ports = bindWorkerPorts(env);
  bound.set(env, ports);
  return ports;
}

function bindWorkerPorts(env: Env): WorkerPorts {
  const db = openDatabase(env.DB);
  return {
    sessions: sessionStubs(env.SESSIONS),
    accounts: accountStubs(env.ACCOUNTS),
    counters: counterStubs(env.ACCOUNTS),
    users: d1Users(db),
    index: d1SessionIndex(db),
    files: r2Files(env.FILES),
    tokens: joseTokens(configOf(env).signingKeys),
    passwords: scryptPasswords(),
    pdf: createPdfReader(),
    readResume,
    now: Date.now,
    newId,
  };
}

/** Ports of every object that Socket.IO clients connect to. */
export function gatewayPorts(env: Env): GatewayPorts {
  return {
    accounts: accountStubs(env.ACCOUNTS),
    tokens: joseTokens(configOf(env).signingKeys),
    index: d1SessionIndex(openDatabase(env.DB)),
    sessions: sessionStubs(env.SESSIONS),
    now: Date.now,
  };
}

/** The configured interviewer, with the embedded one behind it. Counts tokens and failures for one session. */
function enginesOf(env: Env): Engines {
  const config = configOf(env);
  const embedded = followAims(createEmbeddedInterviewer());
  const model = modelOf(config, env.AI);
  if (!model) return { interviewer: embedded, embedded };
  const ledger = tokenLedger();
  const llm = createLlmInterviewer({
    model,
    embedded,
    now: Date.now,
    nonce: () => crypto.randomUUID(),
    onSpent: ledger.add,
  });
  const interviewer = withFallback(llm, embedded, {
    now: Date.now,
    budget: { tokens: config.LLM_SESSION_TOKENS, ledger },
    onFailure: (failure) =>
      console.error(JSON.stringify({ level: "error", event: "interviewer_failed", ...failure })),
  });
  return { interviewer, embedded };
}

/** Ports of a session object. */
export function sessionObjectPorts(env: Env): SessionObjectPorts {
  return {
    projection: d1Projection(openDatabase(env.DB)),
    files: r2Files(env.FILES),
    accounts: accountStubs(env.ACCOUNTS),
    engines: enginesOf(env),
    countEngineWork: ({ userId, loginId }) =>
      accountStubs(env.ACCOUNTS).enter(userId, {
        loginId,
        limits: [engineLimit(configOf(env).RATE_LIMIT_SCALE)],
        ref: null,
      }),
    gateway: gatewayPorts(env),
    gateways: gatewayStubs(env),
    now: Date.now,
    newId,
  };
}

/** Ports of an account object. */
export function accountObjectPorts(env: Env): AccountObjectPorts {
  return {
    sessions: sessionStubs(env.SESSIONS),
    files: r2Files(env.FILES),
    now: Date.now,
    newLoginId,
  };
}
