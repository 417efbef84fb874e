import type { AccountsPort, CountersPort } from "../../core/ports.ts";
import type { AccountObject } from "../../objects/account/object.ts";
import { callObject } from "./calls.ts";

/** The accounts port over the account objects. */
export function accountStubs(namespace: DurableObjectNamespace<AccountObject>): AccountsPort {
  const stub = (userId: string) => namespace.getByName(userId);
  return {
    enter: (userId, request) => callObject(async () => stub(userId).enter(request)),
    reserve: (userId, request) => callObject(async () => stub(userId).reserve(request)),
    confirm: (userId, id) => stub(userId).confirm(id),
    lease: (userId, id) => stub(userId).lease(id),
    release: (userId, id) => stub(userId).release(id),
    openLogin: (userId, profile) => callObject(async () => stub(userId).openLogin(profile)),
    rotate: (userId, token) => callObject(async () => stub(userId).rotate(token)),
    closeLogin: (userId, loginId) => callObject(async () => stub(userId).closeLogin(loginId)),
    issueTicket: (userId, loginId) => callObject(async () => stub(userId).issueTicket(userId, loginId)),
    redeemTicket: (userId, ticket) => callObject(async () => stub(userId).redeemTicket(ticket)),
    watch: (userId, loginId, sessionId) => callObject(async () => stub(userId).watch(loginId, sessionId)),
  };
}

/** Windows for callers without an account. */
export function counterStubs(namespace: DurableObjectNamespace<AccountObject>): CountersPort {
  return {
    count: (name, limits) => callObject(async () => namespace.getByName(name).count(limits)),
  };
}
