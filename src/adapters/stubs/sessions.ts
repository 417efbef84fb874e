import type { Failure, Result } from "../../core/errors.ts";
import { ok } from "../../core/errors.ts";
import type { SessionsPort } from "../../core/ports.ts";
import type { SessionObject } from "../../objects/session/object.ts";
import { AFTER_HEADER, WATCHER_HEADER } from "../../objects/watcher-headers.ts";
import { callObject } from "./calls.ts";

/** The sessions port over the session objects. A fresh stub each try: a broken one stays broken. */
export function sessionStubs(namespace: DurableObjectNamespace<SessionObject>): SessionsPort {
  const stub = (id: string) => namespace.getByName(id);
  return {
    init: (input, reservedAt) => callObject(async () => stub(input.id).init(input, reservedAt)),
    execute: (id, request) => callObject(async () => stub(id).execute(request)),
    read: (id, caller, parts) => callObject(async () => stub(id).read(caller, parts)),
    delete: (id, caller) => callObject(async () => stub(id).erase(caller)),
    connect: async (id, request, watcher, after) => {
      const headers = new Headers(request.headers);
      headers.set(WATCHER_HEADER, JSON.stringify(watcher));
      headers.delete(AFTER_HEADER);
      if (after !== null) headers.set(AFTER_HEADER, String(after));
      return callObject(async (): Promise<Result<Response>> => {
        const response = await stub(id).fetch(new Request(request, { headers }));
        if (response.ok || response.status === 101) return ok(response);
        return { ok: false, error: await response.json<Failure>() };
      });
    },
    relayJoin: (id, join) => callObject(async () => stub(id).relayJoin(join)),
    relayLeave: (id, leave) => stub(id).relayLeave(leave),
    relayAct: async (id, watcher, frame) => {
      const called = await callObject(async () => ok(await stub(id).relayAct(watcher, frame)));
      return called.ok ? called.value : called;
    },
    listShares: (id, caller) => callObject(async () => stub(id).listShares(caller)),
    addShare: (id, caller, share) => callObject(async () => stub(id).addShare(caller, share)),
    revokeShare: (id, caller, shareId) => callObject(async () => stub(id).revokeShare(caller, shareId)),
    probe: (id) => stub(id).probe(),
    closeLogin: (id, loginId) => stub(id).closeLogin(loginId),
  };
}
