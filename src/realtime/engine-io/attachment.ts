import type { Heartbeat } from "./heartbeat.ts";
import type { HostSocket } from "./host.ts";

/** What a connection on a WebSocket needs to go on after hibernation. */
export interface Saved<State> {
  identity: unknown;
  state: State;
  heartbeat: Heartbeat;
  expiresAt: number | null;
  heard: boolean;
}

/** The part a socket plays: it carries a connection, or asks to. */
export type Role<State> = { live: Saved<State> } | "probe";

interface Attachment<State> {
  engine: { sid: string; role: Role<State> };
}

/** Notes on the socket which connection it belongs to, and as what. */
export function label<State>(socket: HostSocket, sid: string, role: Role<State>): void {
  const attachment: Attachment<State> = { engine: { sid, role } };
  socket.serializeAttachment(attachment);
}

/** Reads the note; null when the socket is not one of ours. */
export function labelOf<State>(socket: HostSocket): { sid: string; role: Role<State> } | null {
  const attachment = socket.deserializeAttachment() as Partial<Attachment<State>> | null | undefined;
  return attachment?.engine ?? null;
}
