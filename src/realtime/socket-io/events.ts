import type { Outgoing } from "../engine-io/packet.ts";
import type { Audience } from "./audience.ts";
import { encode, PacketType } from "./packets.ts";
import type { Recovery } from "./recovery.ts";

/**
 * Encodes an event, once for its whole audience. With `recovery` it is kept, and carries its offset as a last argument;
 * one with binary attachments is neither, since what is kept is text.
 */
export function encodeEvent(
  audience: Audience,
  args: readonly unknown[],
  recovery: Recovery | null,
): Outgoing[] {
  const event = { type: PacketType.EVENT, nsp: audience.namespace };
  if (recovery) {
    const packets = encode({ ...event, data: [...args, recovery.nextOffset()] });
    const frame = packets[0]?.frame;
    if (packets.length === 1 && typeof frame === "string") {
      recovery.keep(audience, frame);
      return packets;
    }
  }
  return encode({ ...event, data: [...args] });
}
