import { type Outgoing, outgoing } from "../engine-io/packet.ts";
import type { Admission } from "./namespace.ts";
import { encode, PacketType } from "./packets.ts";
import type { Recovery } from "./recovery.ts";
import type { Member } from "./socket.ts";

/** A client's place in a namespace and the packets that tell it so. */
export interface Entry {
  member: Member;
  recovered: boolean;
  packets: Outgoing[];
}

/** Turns an admission into a membership: the client's old one where it can be resumed, else a new one. */
export function admit(
  namespace: string,
  { data, rooms = [], owner = "", id, seat }: Admission<unknown>,
  auth: Record<string, unknown>,
  recovery: Recovery | null,
  newId: () => string,
): Entry {
  const resumed = seat ? null : (recovery?.resume(namespace, owner, auth) ?? null);
  const place = seat ?? resumed?.seat ?? recovery?.seat() ?? null;
  const member: Member = {
    id: resumed?.id ?? id ?? newId(),
    data,
    rooms: [...new Set([...rooms, ...(resumed?.rooms ?? [])])],
    owner,
    seat: place && { pid: place.pid, since: place.since },
  };
  const reply = place ? { sid: member.id, pid: place.pid } : { sid: member.id };
  // What was missed goes first: the client holds it back until it is connected, and then knows it as recovered.
  const missed = (place?.missed ?? []).map((frame) => outgoing(frame));
  const connect = encode({ type: PacketType.CONNECT, nsp: namespace, data: reply });
  return { member, recovered: Boolean(place?.missed), packets: [...missed, ...connect] };
}
