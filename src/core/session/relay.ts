import type { Failure } from "../errors.ts";
import type { Watcher } from "./watcher.ts";

/** A Socket.IO client of a session whose connection another object holds. */
export interface Relayed {
  /** Name of that object among the gateways. */
  gateway: string;
  /** Id of the connection there. */
  sid: string;
  watcher: Watcher;
}

export interface RelayJoin extends Relayed {
  /** What the client sent to resume a dropped connection. */
  resume: { pid?: unknown; offset?: unknown };
}

/** A client that is away and may come back for what it misses. */
export interface RelayAbsence {
  pid: string;
  since: string;
  id: string;
  owner: string;
  namespace: string;
  rooms: string[];
}

export interface RelayLeave {
  gateway: string;
  sid: string;
  /** Null when the client will not come back. */
  absence: RelayAbsence | null;
}

/** Where a client is let in: its seat is kept by the session's object, whichever object holds the connection. */
export interface Place {
  /** What the client sees as its id; null for a random one. */
  socketId: string | null;
  /** Its place in the stream of kept packets; null where the holder of the connection gives one itself. */
  seat: { pid: string; since: string; missed: readonly string[] | null } | null;
  /** Who this is. Only the same owner can resume a dropped connection. */
  owner: string;
}

/** What came of something a client sent. */
export type ActOutcome = { ok: true; data: object } | { ok: false; error: Failure };
