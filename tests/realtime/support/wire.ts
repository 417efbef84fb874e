import type { HostSocket } from "../../../src/realtime/engine-io/host.ts";
import { withRouting } from "../../../src/realtime/engine-io/routing.ts";
import { type FakeSocket, type ScriptedHost, settle } from "./scripted-host.ts";

/** What both servers have in common. */
interface Server {
  fetch(request: Request): Promise<Response>;
  webSocketMessage(socket: HostSocket, frame: string | ArrayBuffer): boolean;
  webSocketClose(socket: HostSocket): boolean;
  onDeadline(): void;
}

const URL = "https://rehearsal.example/socket.io/";

/** A client's side of the wire to a server, with sids in place of those that the front would mint. */
export class Wire {
  readonly host: ScriptedHost;
  readonly server: Server;
  #sids = 0;

  constructor(host: ScriptedHost, server: Server) {
    this.host = host;
    this.server = server;
    host.onDeadline = () => server.onDeadline();
  }

  /** Opens a connection by polling and returns its sid; the reply to the handshake is checked off. */
  async open(identity: unknown = null): Promise<string> {
    const sid = `sid-${++this.#sids}`;
    const response = await this.server.fetch(withRouting(new Request(URL), { sid, fresh: true, identity }));
    if (!(await response.text()).startsWith("0{")) throw new Error("no handshake");
    return sid;
  }

  /** Opens a connection by WebSocket; the handshake frame is still to be taken. */
  async openSocket(identity: unknown = null): Promise<{ sid: string; socket: FakeSocket }> {
    const sid = `sid-${++this.#sids}`;
    await this.server.fetch(withRouting(upgradeRequest(), { sid, fresh: true, identity }));
    return { sid, socket: this.host.accepted() };
  }

  /** Opens a second transport. */
  async secondSocket(sid: string): Promise<FakeSocket> {
    await this.server.fetch(withRouting(upgradeRequest(), { sid, fresh: false, identity: null }));
    return this.host.accepted();
  }

  poll(sid: string, init?: RequestInit): Promise<Response> {
    return this.server.fetch(withRouting(new Request(URL, init), { sid, fresh: false, identity: null }));
  }

  post(sid: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    return this.poll(sid, { method: "POST", body, headers });
  }

  /** Sends a frame and lets what it starts come to an end. */
  async send(socket: HostSocket, ...frames: (string | Uint8Array)[]): Promise<void> {
    for (const frame of frames) {
      this.server.webSocketMessage(socket, typeof frame === "string" ? frame : frame.slice().buffer);
    }
    await settle();
  }
}

function upgradeRequest(): Request {
  return new Request(URL, { headers: { upgrade: "websocket" } });
}
