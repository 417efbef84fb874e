import type { SessionsPort } from "../../core/ports.ts";
import type { SessionObject } from "../../objects/session/object.ts";
import { callObject } from "./calls.ts";

/** The sessions port over the session objects. A fresh stub each try: a broken one stays broken. */
export function sessionStubs(namespace: DurableObjectNamespace<SessionObject>): SessionsPort {
  const stub = (id: string) => namespace.getByName(id);
  return {
    init: (input, reservedAt) => callObject(async () => stub(input.id).init(input, reservedAt)),
    execute: (id, request) => callObject(async () => stub(id).execute(request)),
    read: (id, caller, parts) => callObject(async () => stub(id).read(caller, parts)),
    delete: (id, caller) => callObject(async () => stub(id).erase(caller)),
    probe: (id) => stub(id).probe(),
    closeLogin: (id, loginId) => stub(id).closeLogin(loginId),
  };
}
