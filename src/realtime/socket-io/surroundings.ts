import type { SocketHost } from "../engine-io/host.ts";
import type { Namespace } from "./namespace.ts";
import type { Recovery } from "./recovery.ts";
import type { Member } from "./socket.ts";

/** What a connection keeps through hibernation: the client's membership by namespace. */
export type ClientState = [namespace: string, member: Member][];

/** What a client shares with the others of its object. */
export interface ClientSurroundings {
  readonly host: SocketHost;
  readonly namespaces: ReadonlyMap<string, Namespace>;
  readonly recovery: Recovery | null;
  /** How long a client may be in no namespace, ms. */
  readonly connectTimeout: number;
  /** Most bytes that the attachments of one packet may come to. */
  readonly maxAttached: number;
  /** Closes the connection that still holds this seat: its client asks for it on a new one. */
  vacate(pid: string, owner: string): void;
  report(error: unknown): void;
}
