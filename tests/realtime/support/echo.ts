import type { Connection } from "../../../src/realtime/engine-io/connection.ts";
import type { EngineOptions } from "../../../src/realtime/engine-io/options.ts";
import { message } from "../../../src/realtime/engine-io/packet.ts";
import { EngineServer } from "../../../src/realtime/engine-io/server.ts";
import { ScriptedHost } from "./scripted-host.ts";
import { Wire } from "./wire.ts";

/** The times of the public conformance suites, ms. */
export const TUNING = { pingInterval: 300, pingTimeout: 200 };

/** An Engine.IO server that sends every message back, and notes how its connections end. */
export function echoServer(tuning: Partial<EngineOptions> = {}, host = new ScriptedHost()) {
  const ended: string[] = [];
  const emptied: boolean[] = [];
  const server = new EngineServer<{ messages: number }>({
    ...TUNING,
    ...tuning,
    host,
    app: {
      initial: () => ({ messages: 0 }),
      message(connection: Connection<{ messages: number }>, data) {
        connection.state = { messages: connection.state.messages + 1 };
        connection.save();
        connection.send(message(data));
      },
      closed: (_, reason) => ended.push(reason),
    },
    emptied: (silent) => emptied.push(silent),
  });
  return { host, server, ended, emptied, wire: new Wire(host, server) };
}

/** Status and text of a reply. */
export async function read(response: Response | Promise<Response>): Promise<[number, string]> {
  const { status, ...rest } = { status: (await response).status, text: await (await response).text() };
  return [status, rest.text];
}

export const BAD_REQUEST: [number, string] = [400, '{"code":3,"message":"Bad request"}'];
export const UNKNOWN_SID: [number, string] = [400, '{"code":1,"message":"Session ID unknown"}'];
