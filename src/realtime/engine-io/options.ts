/** What an Engine.IO server is tuned by. Times in ms, sizes in bytes. */
export interface EngineOptions {
  /** From one ping to the next. */
  pingInterval: number;
  /** How long a pong may take. */
  pingTimeout: number;
  /** How long a client may take from opening a second transport to using it. */
  upgradeTimeout: number;
  /** Largest frame or post taken from a client, and largest reply to a poll. */
  maxPayload: number;
  /** Most that is kept for a client that does not read, before it is let go. */
  maxBuffered: number;
  /** Packets a client may send: a burst, refilled at so many per second. */
  flood: { burst: number; perSecond: number };
}

/**
 * The times are those of the Node.js server, so that clients see the rhythm they expect. The burst leaves room for
 * what a client has saved up while it was offline.
 */
export const ENGINE_DEFAULTS: EngineOptions = {
  pingInterval: 25_000,
  pingTimeout: 20_000,
  upgradeTimeout: 10_000,
  maxPayload: 1_000_000,
  maxBuffered: 4_000_000,
  flood: { burst: 1_000, perSecond: 100 },
};

/**
 * Wait before an answer that could overtake a frame on another connection: HTTP and WebSocket reach the object on
 * different ones, so their order is not that of the client's calls. Without it about half of the cold upgrades fail.
 */
export const GRACE_MS = 40;
