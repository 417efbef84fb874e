/** A WebSocket as the runtime hands it out; {@link WebSocket} of workerd fits. */
export interface HostSocket {
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  /** Keeps a value beside the socket through hibernation. Throws when it is too large: over 16 KiB. */
  serializeAttachment(value: unknown): void;
  deserializeAttachment(): unknown;
}

/**
 * All that the realtime modules want from the object they live in. The real one is `durableHost`; tests script one.
 */
export interface SocketHost {
  /** Ms since the epoch. */
  now(): number;
  /** Runs `run` once after `ms` and returns what calls it off. While one is pending the object cannot hibernate. */
  after(ms: number, run: () => void): () => void;
  /** Asks for `onDeadline()` at `at` (ms since the epoch), also after hibernation; null: not any more. */
  arm(at: number | null): void;
  /** An id nobody can guess, of URL-safe characters. */
  newId(): string;
  /** Accepts the request at hand as a WebSocket that outlasts hibernation. */
  accept(): { socket: HostSocket; response: Response };
  /** Accepts it as one that will only be closed: its frames are never delivered. */
  acceptToClose(): { socket: HostSocket; response: Response };
  /** The accepted sockets that are still there, after hibernation too. */
  sockets(): HostSocket[];
}
