import type { Id } from "../ids.ts";

/** Who watches a session: its owner through a login, or an observer through a share link. */
export interface Watcher {
  role: "owner" | "observer";
  userId: Id | null;
  loginId: string | null;
  shareId: string | null;
  /** The ticket it came with; becomes its Socket.IO id. */
  ticket: string | null;
  /** When the credential ends, in ms; the connection is closed then. */
  expiresAt: number;
}
