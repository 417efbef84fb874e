import { decode, type Incoming, type Outgoing, payloadText } from "./packet.ts";

/** Record separator between the packets of a payload; one byte. */
const SEPARATOR = "\x1e";

/** Joins packets into the body of a poll's reply. */
export function encodePayload(packets: readonly Outgoing[]): string {
  return packets.map(payloadText).join(SEPARATOR);
}

/**
 * How many packets from the front of `queue` fit into a payload of `maxBytes`. At least one, since a packet cannot be
 * split; zero only for an empty queue.
 */
export function countFitting(queue: readonly Outgoing[], maxBytes: number): number {
  let bytes = -1;
  let count = 0;
  for (const packet of queue) {
    bytes += 1 + packet.bytes;
    if (count > 0 && bytes > maxBytes) break;
    count++;
  }
  return count;
}

/**
 * Reads the body of a post packet by packet, so that a reader that stops early pays nothing for the rest. Ends after
 * the first packet that cannot be read.
 */
export function* decodePayload(body: string): Generator<Incoming> {
  let start = 0;
  while (start <= body.length) {
    const end = body.indexOf(SEPARATOR, start);
    const incoming = decode(body.slice(start, end < 0 ? undefined : end));
    yield incoming;
    if (incoming.type === "error" || end < 0) return;
    start = end + 1;
  }
}
