import { decodePacket } from "engine.io-parser";
import { toBase64 } from "./base64.ts";

/** Packet types of Engine.IO protocol 4 and the digit that stands for each on the wire. */
const DIGITS = {
  open: "0",
  close: "1",
  ping: "2",
  pong: "3",
  message: "4",
  upgrade: "5",
  noop: "6",
} as const;

export type PacketType = keyof typeof DIGITS;

/** A packet as it came from a client; `error` is one that could not be read. */
export interface Incoming {
  type: PacketType | "error";
  data: string | ArrayBuffer;
}

/** What a WebSocket carries: text with its type digit, or the bare bytes of a binary message. */
export type Frame = string | Uint8Array;

/** A packet encoded once, for any number of connections and both transports. */
export interface Outgoing {
  readonly frame: Frame;
  /** Size in a polling payload, in bytes: the larger of the two encodings. */
  readonly bytes: number;
}

/** Encodes a text packet. */
export function packet(type: PacketType, data = ""): Outgoing {
  return outgoing(DIGITS[type] + data);
}

/** Encodes a message, the one type that can be binary. The bytes are not copied. */
export function message(data: string | ArrayBuffer | ArrayBufferView): Outgoing {
  if (typeof data === "string") return packet("message", data);
  if (data instanceof ArrayBuffer) return outgoing(new Uint8Array(data));
  return outgoing(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

/** A packet from its frame, for one that was encoded before. */
export function outgoing(frame: Frame): Outgoing {
  const bytes = typeof frame === "string" ? utf8Length(frame) : 1 + 4 * Math.ceil(frame.byteLength / 3);
  return { frame, bytes };
}

/** The packet as part of a polling payload. The parser's own encoder wants a FileReader, which workerd lacks. */
export function payloadText({ frame }: Outgoing): string {
  return typeof frame === "string" ? frame : `b${toBase64(frame)}`;
}

/** Decodes one WebSocket frame or one part of a payload. */
export function decode(encoded: string | ArrayBuffer): Incoming {
  const { type, data } = decodePacket(encoded, "arraybuffer");
  return { type, data: data ?? "" };
}

/** Size of a frame that came from a client, in bytes on the wire. */
export function frameBytes(frame: string | ArrayBuffer): number {
  return typeof frame === "string" ? utf8Length(frame) : frame.byteLength;
}

/** Bytes of a text in UTF-8; a lone surrogate counts as the replacement character, 3 bytes. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (isPair(unit, text.charCodeAt(at + 1))) {
      bytes += 2;
      at++;
    } else bytes += 2;
  }
  return bytes;
}

/** A surrogate pair: two UTF-16 units, four bytes in UTF-8. */
function isPair(unit: number, next: number): boolean {
  return (unit & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
}
