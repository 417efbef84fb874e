import { Decoder, Encoder, type Packet, PacketType } from "socket.io-parser";
import { message, type Outgoing } from "../engine-io/packet.ts";

export { type Packet, PacketType };

/** Attachments a packet may have: the default of the Node.js server. */
const MAX_ATTACHMENTS = 10;

const encoder = new Encoder();

/**
 * Encodes a packet: one text message, followed by its binary attachments as messages of their own. Throws on data
 * that JSON cannot hold.
 */
export function encode(packet: Packet): Outgoing[] {
  return encoder.encode(packet).map((part) => message(part));
}

/** Puts the packets of one connection together. What it holds of a half-received one does not survive hibernation. */
export class PacketReader {
  readonly #decoder = new Decoder({ maxAttachments: MAX_ATTACHMENTS });
  readonly #maxBytes: number;
  #attached = 0;
  #packet: Packet | null = null;

  /** `maxBytes`: most that the attachments of one packet may come to. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#decoder.on("decoded", (packet) => {
      this.#packet = packet;
    });
  }

  /** Takes a message and returns the packet that it completes, if any. Throws when it makes no sense. */
  read(data: string | ArrayBuffer): Packet | null {
    if (typeof data !== "string") this.#attached += data.byteLength;
    if (this.#attached > this.#maxBytes) throw new RangeError("attachments too large");
    this.#packet = null;
    this.#decoder.add(data);
    const packet = this.#packet as Packet | null;
    if (packet === null) return null;
    this.#attached = 0;
    if (!isComplete(packet)) throw new TypeError("incomplete packet");
    return packet;
  }

  /** Lets go of a half-received packet. */
  close(): void {
    this.#decoder.destroy();
  }
}

/** The decoder lets packets through that lack what their type is about, such as an event without a name. */
function isComplete({ type, data, id }: Packet): boolean {
  if (type === PacketType.EVENT) return Array.isArray(data);
  if (type === PacketType.ACK) return Array.isArray(data) && id !== undefined;
  return true;
}
