/** Whom a broadcast is for. A socket's own id is a room with only this socket in it. */
export interface Audience {
  namespace: string;
  /** null: everyone in the namespace. */
  room: string | null;
  /** Leaves out who is in this room. */
  except: string | null;
}

/** A member of a namespace, as far as audiences are concerned. */
export interface Addressee {
  id: string;
  rooms: readonly string[];
}

/** Is the member of `namespace` among the audience? */
export function reaches(audience: Audience, namespace: string, member: Addressee): boolean {
  if (audience.namespace !== namespace) return false;
  if (audience.except !== null && isIn(audience.except, member)) return false;
  return audience.room === null || isIn(audience.room, member);
}

function isIn(room: string, { id, rooms }: Addressee): boolean {
  return room === id || rooms.includes(room);
}
