import { label, type Saved } from "./attachment.ts";
import { Budget } from "./budget.ts";
import { beat, type Heartbeat, nextBeat, pinged, type Transport } from "./heartbeat.ts";
import type { HostSocket } from "./host.ts";
import type { CloseReason, Link } from "./link.ts";
import { GRACE_MS } from "./options.ts";
import { Outbox } from "./outbox.ts";
import { type Incoming, type Outgoing, packet } from "./packet.ts";
import { PollingLink } from "./polling-link.ts";
import { Probe } from "./probe.ts";
import { SocketLink } from "./socket-link.ts";
import type { Surroundings } from "./surroundings.ts";

/** Part of the buffer limit, unread, at which a peer is asked for a sign of life before its time. */
const PING_EARLY = 1 / 8;

const PING = packet("ping");

/** One client, whatever transport it is on. Made by the server; applications send, close and save. */
export class Connection<State = unknown> {
  readonly sid: string;
  /** What the front knew of the client, as it said it. */
  readonly identity: unknown;
  /** The application's own; call {@link save} after a change. */
  state: State;
  /** Why it is closed; null while it is open. */
  closed: CloseReason | null = null;
  readonly #around: Surroundings<State>;
  readonly #outbox = new Outbox();
  readonly #budget: Budget;
  #heartbeat: Heartbeat;
  #expiresAt: number | null;
  #heard: boolean;
  #link: Link;
  #probe: Probe | null = null;

  constructor(around: Surroundings<State>, sid: string, socket: HostSocket | null, saved: Saved<State>) {
    this.#around = around;
    this.sid = sid;
    this.identity = saved.identity;
    this.state = saved.state;
    this.#heartbeat = saved.heartbeat;
    this.#expiresAt = saved.expiresAt;
    this.#heard = saved.heard;
    this.#link = socket ? new SocketLink(socket, around.options) : new PollingLink(around.options);
    this.#budget = new Budget(around.options.flood, around.host.now());
  }

  get transport(): Transport {
    return this.#link.name;
  }

  /** The client's polling side, until it has moved to a WebSocket. */
  get polling(): PollingLink | null {
    return this.#link instanceof PollingLink ? this.#link : null;
  }

  /** A second transport is on its way. */
  get upgrading(): boolean {
    return this.#probe !== null;
  }

  /** The client has sent something at some time. */
  get heard(): boolean {
    return this.#heard;
  }

  /** Sends packets in order, now or when the client comes for them. */
  send(...packets: readonly Outgoing[]): void {
    for (const each of packets) this.#outbox.push(each);
    this.flush();
  }

  /** Sends a packet that replaces an earlier one of the same `key` that has not left yet. */
  sendLatest(key: string, latest: Outgoing): void {
    this.#outbox.replace(key, latest);
    this.flush();
  }

  /** Has the connection closed at `at` (ms since the epoch) unless this is called again; null: no limit. */
  expireAt(at: number | null): void {
    this.#expiresAt = at;
    this.save();
  }

  /** Writes the connection, with its application's state, to where hibernation leaves it; closes it if it cannot. */
  save(): void {
    if (!(this.#link instanceof SocketLink) || this.closed) return;
    const { identity, state } = this;
    const [heartbeat, expiresAt, heard] = [this.#heartbeat, this.#expiresAt, this.#heard];
    try {
      label<State>(this.#link.socket, this.sid, { live: { identity, state, heartbeat, expiresAt, heard } });
    } catch {
      this.close("state too large");
    }
  }

  close(reason: CloseReason): void {
    if (this.closed) return;
    this.closed = reason;
    this.#dropProbe("connection closed");
    this.#link.close(reason);
    this.#around.ended(this, reason);
  }

  /** Takes a packet that came over the transport in use. */
  receive({ type, data }: Incoming): void {
    if (this.closed) return;
    this.#hear();
    if (!this.#budget.take(this.#around.host.now())) this.close("flood");
    else if (type === "message") this.#around.app.message(this, data);
    else if (type === "pong") this.#ponged();
    else if (type === "close") this.close("transport close");
    else if (type === "error") this.close("parse error");
    else this.close("transport error"); // the server's own: open, ping, noop; or an upgrade out of place
  }

  /** Sends what can be sent, and sees to it that a client that does not read is noticed. */
  flush(): void {
    if (this.closed) return;
    try {
      this.#link.flush(this.#outbox);
    } catch {
      this.close("transport error");
      return;
    }
    const { maxBuffered } = this.#around.options;
    if (this.#outbox.bytes + this.#link.unread > maxBuffered) this.close("slow reader");
    else if (this.#link.unread > maxBuffered * PING_EARLY && !this.#heartbeat.awaiting) this.#ping();
  }

  /** When {@link check} must be called next, ms since the epoch. */
  get due(): number {
    return Math.min(
      nextBeat(this.#heartbeat, this.transport, this.#around.options),
      this.#expiresAt ?? Infinity,
      this.#probe?.expiresAt ?? Infinity,
    );
  }

  /** Does what is due: pings, gives up on a silent client, on one that never connects, on a stuck upgrade. */
  check(): void {
    const now = this.#around.host.now();
    if (this.#probe && now >= this.#probe.expiresAt) this.#dropProbe("upgrade timeout");
    const demand = beat(this.#heartbeat, now, this.#around.options);
    if (this.#expiresAt !== null && now >= this.#expiresAt) this.close("connect timeout");
    else if (demand === "dead") this.close("ping timeout");
    else if (demand === "ping") this.#ping();
  }

  /** Takes a second transport on probation. */
  startProbe(socket: HostSocket): void {
    label<State>(socket, this.sid, "probe");
    this.#probe = new Probe(socket, this.#around.host.now() + this.#around.options.upgradeTimeout);
  }

  /** Takes a packet from the transport on probation. */
  receiveProbe(incoming: Incoming): void {
    const verdict = this.#probe?.receive(incoming);
    this.#hear();
    if (verdict === "answered") this.endPollSoon();
    else if (verdict === "upgrade") this.#upgrade();
    else this.#dropProbe("bad probe");
  }

  /** The transport on probation is gone; the client stays where it is. */
  endProbe(): void {
    this.#probe = null;
  }

  /** While upgrading, a client moves over once its last poll has ended: see to it that it ends. */
  endPollSoon(): void {
    const { polling } = this;
    if (polling?.polled && this.#probe?.answered) {
      this.#around.host.after(GRACE_MS, () => {
        if (this.#probe) polling.endPoll();
      });
    }
  }

  #upgrade(): void {
    const { polling } = this;
    if (!this.#probe || !polling) return;
    this.#link = new SocketLink(this.#probe.socket, this.#around.options);
    this.#probe = null;
    // A stock client has no poll waiting here; anyone else's must not be answered ahead of the socket's frames.
    if (polling.polled) this.#around.host.after(GRACE_MS, () => polling.refusePoll());
    this.save();
    this.flush();
  }

  #dropProbe(reason: string): void {
    this.#probe?.drop(reason);
    this.#probe = null;
  }

  #hear(): void {
    if (this.#heard) return;
    this.#heard = true;
    this.save();
  }

  #ping(): void {
    this.#heartbeat = pinged(this.#heartbeat, this.#around.host.now(), this.#around.options);
    this.save();
    this.#link.pinged();
    this.send(PING);
  }

  #ponged(): void {
    if (!this.#heartbeat.awaiting) return;
    this.#heartbeat = { ...this.#heartbeat, awaiting: false };
    this.#link.ponged();
    this.save();
    this.flush();
  }
}
