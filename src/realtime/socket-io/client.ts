import type { Connection } from "../engine-io/connection.ts";
import type { CloseReason } from "../engine-io/link.ts";
import type { Outgoing } from "../engine-io/packet.ts";
import { Acks } from "./acks.ts";
import { admit } from "./admit.ts";
import { encodeEvent } from "./events.ts";
import { type Admission, type DisconnectReason, type Namespace, Refusal } from "./namespace.ts";
import { encode, type Packet, PacketReader, PacketType } from "./packets.ts";
import { isRecoverable } from "./recovery.ts";
import { Socket } from "./socket.ts";
import type { ClientState, ClientSurroundings } from "./surroundings.ts";

/** The Socket.IO side of one connection: its sockets by namespace, and what is under way. */
export class Client {
  readonly connection: Connection<ClientState>;
  readonly #around: ClientSurroundings;
  readonly #sockets = new Map<string, Socket>();
  /** Namespaces being decided on, with what was forwarded to them meanwhile. */
  readonly #entering = new Map<string, Outgoing[]>();
  /** Namespaces left in this life of the object: what was on its way to them is no offence. */
  readonly #left = new Set<string>();
  readonly #reader: PacketReader;
  readonly #acks: Acks;

  constructor(around: ClientSurroundings, connection: Connection<ClientState>) {
    this.#around = around;
    this.connection = connection;
    this.#reader = new PacketReader(around.maxAttached);
    this.#acks = new Acks(around.host.now(), (ms, run) => around.host.after(ms, run));
    for (const [namespace, member] of connection.state) {
      const handlers = around.namespaces.get(namespace);
      if (handlers) this.#sockets.set(namespace, new Socket(this, namespace, handlers, member, false));
    }
  }

  get sockets(): Iterable<Socket> {
    return this.#sockets.values();
  }

  socket(namespace: string): Socket | null {
    return this.#sockets.get(namespace) ?? null;
  }

  /** Takes a message of the connection. */
  receive(data: string | ArrayBuffer): void {
    let packet: Packet | null;
    try {
      packet = this.#reader.read(data);
    } catch {
      this.connection.close("parse error");
      return;
    }
    if (packet) this.#take(packet);
  }

  /** The connection is gone. */
  closed(reason: CloseReason): void {
    this.#reader.close();
    for (const socket of [...this.#sockets.values()]) this.#remove(socket, reason);
  }

  /** Sends an encoded packet; with a key, in place of an earlier one that has not left yet. */
  send(packets: readonly Outgoing[], latest: string | null = null): void {
    const [only] = packets;
    if (latest !== null && only && packets.length === 1) this.connection.sendLatest(latest, only);
    else this.connection.send(...packets);
  }

  /** Sends a packet of a namespace; false when the client is not in it, nor about to be. */
  forward(namespace: string, packets: readonly Outgoing[], latest: string | null): boolean {
    const held = this.#entering.get(namespace);
    if (held) held.push(...packets);
    else if (this.#sockets.has(namespace)) this.send(packets, latest);
    else return false;
    return true;
  }

  /** Sends an event; for a client that has dropped it is kept, in case it comes back. */
  emit(socket: Socket, args: readonly unknown[]): void {
    const { namespace, id } = socket;
    const packets = encodeEvent({ namespace, room: id, except: null }, args, this.#around.recovery);
    if (this.#isIn(socket)) this.send(packets);
  }

  emitLatest(socket: Socket, name: string, payload: unknown): void {
    const { namespace, id } = socket;
    const packets = encodeEvent({ namespace, room: id, except: null }, [name, payload], null);
    if (this.#isIn(socket)) this.send(packets, `${namespace} ${name}`);
  }

  async emitWithAck(socket: Socket, args: unknown[], timeoutMs: number): Promise<unknown[]> {
    const { namespace } = socket;
    if (!this.#isIn(socket)) throw new Error("the client is gone");
    return this.#acks.expect(namespace, timeoutMs, (id) => {
      this.send(encode({ type: PacketType.EVENT, nsp: namespace, id, data: args }));
    });
  }

  /** Takes a socket out of its namespace, by our will or the client's. */
  leave(socket: Socket, reason: "client namespace disconnect" | "server namespace disconnect"): void {
    const { namespace } = socket;
    if (!this.#isIn(socket)) return;
    if (reason === "server namespace disconnect") {
      this.send(encode({ type: PacketType.DISCONNECT, nsp: namespace }));
    }
    this.#left.add(namespace);
    this.#remove(socket, reason);
    this.save();
    if (this.#sockets.size === 0) this.expectConnect();
  }

  /** Gives the client its time to enter a namespace. */
  expectConnect(): void {
    this.connection.expireAt(this.#around.host.now() + this.#around.connectTimeout);
  }

  save(): void {
    this.connection.state = [...this.#sockets].map(([namespace, { member }]) => [namespace, member]);
    this.connection.save();
  }

  #isIn(socket: Socket): boolean {
    return this.#sockets.get(socket.namespace) === socket;
  }

  #take({ type, nsp, data, id }: Packet): void {
    const socket = this.#sockets.get(nsp);
    if (type === PacketType.CONNECT && !socket && !this.#entering.has(nsp)) {
      this.#enter(nsp, data ?? {}).catch((error) => {
        this.#around.report(error);
        this.connection.close("forced close");
      });
    } else if (socket && type === PacketType.EVENT) void this.#event(socket, data, id);
    else if (socket && type === PacketType.ACK) this.#acks.receive(nsp, id ?? Number.NaN, data);
    else if (socket && type === PacketType.DISCONNECT) this.leave(socket, "client namespace disconnect");
    else if (socket || !this.#left.has(nsp)) this.connection.close("parse error");
  }

  async #event(socket: Socket, [name, ...args]: unknown[], id: number | undefined): Promise<void> {
    const { namespace, handlers } = socket;
    let replied = id === undefined;
    const ack = (...reply: unknown[]) => {
      if (replied || !this.#isIn(socket)) return;
      replied = true;
      this.send(encode({ type: PacketType.ACK, nsp: namespace, id, data: reply }));
    };
    try {
      await handlers.event(socket, String(name), args, id === undefined ? null : ack);
    } catch (error) {
      this.#around.report(error);
    }
  }

  async #enter(namespace: string, auth: Record<string, unknown>): Promise<void> {
    const handlers = this.#around.namespaces.get(namespace);
    if (!handlers) {
      this.#refuse(namespace, new Refusal("Invalid namespace"));
      return;
    }
    const held: Outgoing[] = [];
    this.#entering.set(namespace, held);
    const { sid, identity } = this.connection;
    let admission: Admission<unknown>;
    try {
      admission = await handlers.connect({ namespace, sid, identity, auth });
    } catch (error) {
      this.#refuse(namespace, error);
      return;
    } finally {
      this.#entering.delete(namespace);
    }
    this.#admit(namespace, handlers, admission, auth, held);
  }

  #admit(
    namespace: string,
    handlers: Namespace,
    admission: Admission<unknown>,
    auth: Record<string, unknown>,
    held: readonly Outgoing[],
  ): void {
    const { recovery, host } = this.#around;
    if (typeof auth.pid === "string") this.#around.vacate(auth.pid, admission.owner ?? "");
    const { member, recovered, packets } = admit(namespace, admission, auth, recovery, () => host.newId());
    const socket = new Socket(this, namespace, handlers, member, recovered);
    this.#sockets.set(namespace, socket);
    if (this.connection.closed) {
      this.#remove(socket, this.connection.closed);
      return;
    }
    this.#left.delete(namespace);
    this.save();
    this.connection.expireAt(null);
    this.send([...packets, ...held]);
    handlers.connected?.(socket);
  }

  #refuse(namespace: string, error: unknown): void {
    const refusal = error instanceof Refusal ? error : new Refusal("Internal error");
    if (refusal !== error) this.#around.report(error);
    const { message, data } = refusal;
    this.send(encode({ type: PacketType.CONNECT_ERROR, nsp: namespace, data: { message, data } }));
  }

  #remove(socket: Socket, reason: DisconnectReason): void {
    const { namespace, handlers, member } = socket;
    this.#sockets.delete(namespace);
    this.#acks.abandon(namespace);
    if (member.seat && isRecoverable(reason)) {
      const { id, owner, rooms, seat } = member;
      this.#around.recovery?.drop({ namespace, id, owner, rooms, ...seat });
    }
    handlers.disconnected?.(socket, reason);
  }
}
