import type { CloseReason } from "../engine-io/link.ts";
import type { Seat } from "./recovery.ts";
import type { Socket } from "./socket.ts";

/** A client that asks to enter a namespace. */
export interface ConnectRequest {
  namespace: string;
  /** Id of the connection; `forward` reaches the client by it from now on. */
  sid: string;
  /** What the front knew of the client. */
  identity: unknown;
  /** What the client sent along: any JSON object, `{}` when nothing. */
  auth: Record<string, unknown>;
}

/** How a client is let in. */
export interface Admission<Data> {
  /** Kept with the socket through hibernation: small and cloneable. */
  data: Data;
  rooms?: readonly string[];
  /** Who this is. Only the same owner can resume a dropped connection; "" when left out. */
  owner?: string;
  /** What the client will see as `socket.id`; a resumed connection has its own. Random when left out. */
  id?: string;
  /** A seat kept by a {@link Recovery} elsewhere, where this object only relays. */
  seat?: Seat;
}

/** Thrown by `connect` to turn a client away; it gets a `connect_error` with this message and data. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly data: unknown;

  constructor(message: string, data?: unknown) {
    super(message);
    this.data = data;
  }
}

export type DisconnectReason = CloseReason | "client namespace disconnect" | "server namespace disconnect";

/** Replies to an event; only the first call counts. */
export type Ack = (...args: unknown[]) => void;

/** What happens in a namespace. For sockets that outlast a hibernation, nothing is called again. */
export interface Namespace<Data = unknown> {
  /** Decides on a client: returns its admission or throws a {@link Refusal}. Anything else thrown is reported. */
  connect(request: ConnectRequest): Admission<Data> | Promise<Admission<Data>>;
  /** The client is in and knows it. */
  connected?(socket: Socket<Data>): void;
  /** An event came. `ack` is null when the client wants no reply. */
  event(socket: Socket<Data>, name: string, args: unknown[], ack: Ack | null): void | Promise<void>;
  /** The client is out. Called once per admission, even if the client left before `connected`. */
  disconnected?(socket: Socket<Data>, reason: DisconnectReason): void;
}
