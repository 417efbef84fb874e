import type { LobbyObject } from "../../objects/lobby/object.ts";
import type { Gateways } from "../../objects/relays.ts";
import type { SessionObject } from "../../objects/session/object.ts";

/** Objects that hold Socket.IO connections of other sessions. One stub each is kept, so that calls stay in order. */
export function gatewayStubs(namespaces: {
  LOBBIES: DurableObjectNamespace<LobbyObject>;
  SESSIONS: DurableObjectNamespace<SessionObject>;
}): Gateways {
  const stubs = new Map<string, DurableObjectStub<LobbyObject> | DurableObjectStub<SessionObject>>();

  function open(gateway: string) {
    const colon = gateway.indexOf(":");
    const name = gateway.slice(colon + 1);
    return gateway.slice(0, colon) === "lobby"
      ? namespaces.LOBBIES.getByName(name)
      : namespaces.SESSIONS.getByName(name);
  }

  /** A stub whose call failed stays broken; the next call gets a fresh one. */
  async function call<T>(
    gateway: string,
    run: (stub: DurableObjectStub<LobbyObject> | DurableObjectStub<SessionObject>) => Promise<T>,
  ): Promise<T> {
    const stub = stubs.get(gateway) ?? open(gateway);
    stubs.set(gateway, stub);
    try {
      return await run(stub);
    } catch (error) {
      stubs.delete(gateway);
      throw error;
    }
  }

  return {
    async forward(gateway, sid, broadcast) {
      const there = await call(gateway, (stub) => stub.forward(sid, broadcast));
      if (!there) stubs.delete(gateway);
      return there;
    },
    close: (gateway, sid) => call(gateway, (stub) => stub.closeRelayed(sid)),
  };
}
