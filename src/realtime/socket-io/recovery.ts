import type { SocketHost } from "../engine-io/host.ts";
import { type Audience, reaches } from "./audience.ts";
import type { DisconnectReason } from "./namespace.ts";

/** A packet that can be sent again, as it was on the wire. */
export interface KeptPacket extends Audience {
  /** 1, 2, 3 … over all namespaces, without gaps. */
  seq: number;
  /** Ms since the epoch. */
  at: number;
  frame: string;
}

/** A client that is away and may come back. */
export interface Absence {
  pid: string;
  since: string;
  id: string;
  owner: string;
  namespace: string;
  rooms: readonly string[];
  /** Ms since the epoch. */
  leftAt: number;
}

/** A place in the stream of kept packets, found again by a private id after a dropped connection. */
export interface Seat {
  /** Known to this client only. */
  pid: string;
  /** Offset from which the client is entitled to packets, whatever it claims to have seen. */
  since: string;
  /** Encoded packets that the client missed; null when it is new here. */
  missed: readonly string[] | null;
}

/** Where packets and absences wait. Synchronous, as the storage of an object is. */
export interface RecoveryStore {
  /** Names the numbering: another one whenever the store starts from nothing. */
  readonly epoch: string;
  /** Number of the newest packet ever kept, pruned or not; 0 before the first. */
  lastSeq(): number;
  keep(packet: KeptPacket): void;
  /** The packets numbered above `seq`, in order; null when one of them is gone. */
  after(seq: number): KeptPacket[] | null;
  putAbsence(absence: Absence): void;
  /** Reads and removes. */
  takeAbsence(pid: string): Absence | null;
  /** Forgets packets and absences from before `before` (ms) and packets up to number `upTo`, now or later. */
  prune(before: number, upTo: number): void;
}

/** How long a client may be away, ms: the default of the Node.js server. */
export const MAX_ABSENCE_MS = 2 * 60_000;
/** Most packets kept at a time. */
export const MAX_KEPT = 500;

/** Reasons after which a client may come back; after any other it was done, or unwanted. */
const RECOVERABLE: readonly DisconnectReason[] = ["transport close", "transport error", "ping timeout"];

/** Can a client that went for this reason resume? */
export function isRecoverable(reason: DisconnectReason): boolean {
  return RECOVERABLE.includes(reason);
}

/**
 * Socket.IO's connection state recovery. Every packet worth it carries an offset as its last argument, which the
 * client remembers; when it comes back in time with its private id, it gets its old socket id and what it missed.
 * The volatile events of a namespace must not end in a string: the client would take it for an offset.
 */
export class Recovery {
  readonly #store: RecoveryStore;
  readonly #host: Pick<SocketHost, "now" | "newId">;

  constructor(store: RecoveryStore, host: Pick<SocketHost, "now" | "newId">) {
    this.#store = store;
    this.#host = host;
  }

  /** The offset of the next packet that {@link keep} takes. */
  nextOffset(): string {
    return this.#offset(this.#store.lastSeq() + 1);
  }

  /** Keeps a packet that carries {@link nextOffset}. */
  keep(audience: Audience, frame: string): void {
    const at = this.#host.now();
    const seq = this.#store.lastSeq() + 1;
    this.#store.keep({ ...audience, seq, at, frame });
    this.#store.prune(at - MAX_ABSENCE_MS, seq - MAX_KEPT);
  }

  /** A seat for a client that is new. */
  seat(): Seat {
    return { pid: this.#host.newId(), since: this.#offset(this.#store.lastSeq()), missed: null };
  }

  /** Notes that a client has dropped. */
  drop(absence: Omit<Absence, "leftAt">): void {
    const leftAt = this.#host.now();
    this.#store.prune(leftAt - MAX_ABSENCE_MS, 0);
    this.#store.putAbsence({ ...absence, leftAt });
  }

  /**
   * Gives a client that comes back its place again. `auth` is what it sent with CONNECT: `pid` and `offset`, if it
   * had been here. Null when it is new, was away too long, is someone else, or what it missed is gone.
   */
  resume(
    namespace: string,
    owner: string,
    auth: Record<string, unknown>,
  ): { seat: Seat; id: string; rooms: readonly string[] } | null {
    if (typeof auth.pid !== "string") return null;
    const absence = this.#store.takeAbsence(auth.pid);
    if (absence === null || absence.namespace !== namespace || absence.owner !== owner) return null;
    if (this.#host.now() - absence.leftAt > MAX_ABSENCE_MS) return null;
    const seq = this.#position(auth.offset, absence.since);
    const packets = seq === null ? null : this.#store.after(seq);
    if (seq === null || packets === null) return null;
    const missed = packets.filter((packet) => reaches(packet, namespace, absence)).map(({ frame }) => frame);
    const { pid, id, rooms } = absence;
    return { seat: { pid, since: this.#offset(seq), missed }, id, rooms };
  }

  /**
   * What the client has seen: its own word where it is about this store, but no less than what it had when it got
   * its seat. A client that has received nothing since then sends no offset, or an older one from elsewhere.
   */
  #position(claimed: unknown, since: string): number | null {
    const entitled = this.#seq(since);
    const seen = typeof claimed === "string" ? this.#seq(claimed) : null;
    if (seen === null) return entitled;
    return Math.max(seen, entitled ?? 0);
  }

  #offset(seq: number): string {
    return `${this.#store.epoch}.${seq}`;
  }

  /** The number in an offset of this store; null for any other. */
  #seq(offset: string): number | null {
    const prefix = `${this.#store.epoch}.`;
    const seq = offset.startsWith(prefix) ? Number(offset.slice(prefix.length)) : Number.NaN;
    return Number.isSafeInteger(seq) && seq >= 0 && seq <= this.#store.lastSeq() ? seq : null;
  }
}
