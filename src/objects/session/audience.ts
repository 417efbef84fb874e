import type { SequencedEvent } from "../../core/session/events.ts";
import type { Watcher } from "../../core/session/watcher.ts";
import { Coalescer } from "../../realtime/socket-io/coalescer.ts";
import type { IoRoom } from "./io-room.ts";
import type { Activity, Room } from "./room.ts";
import { CLOSE } from "./room.ts";
import type { SessionStore } from "./store.ts";

/** Shortest time between two counts of who is there, in ms: a crowd that joins would tell each of everyone else. */
const PRESENCE_MS = 100;

/** Everybody who watches a session, whatever they speak: raw sockets, event streams, Socket.IO. */
export class Audience {
  readonly #room: Room;
  readonly #io: IoRoom;
  readonly #store: SessionStore;
  readonly #presence = new Coalescer(PRESENCE_MS, (ms, run) => setTimeout(run, ms));

  constructor(store: SessionStore, room: Room, io: IoRoom) {
    this.#store = store;
    this.#room = room;
    this.#io = io;
  }

  tell(events: readonly SequencedEvent[]): void {
    this.#room.broadcast(events);
    this.#io.broadcast(events);
  }

  /** Tells what nobody can ask for again. */
  tellOnce(frame: { type: string; data: object }): void {
    if (!this.#store.load()) return;
    this.#room.broadcastOnce(frame);
    this.#io.broadcastOnce(frame);
  }

  /** Tells who is there, soon after somebody came, went or began to speak; of a crowd, only the last count. */
  announce(activity: Activity | null = null): void {
    this.#presence.run(activity === null ? "count" : "activity", () => {
      const watchers = this.#watchers();
      const observers = watchers.filter(({ role }) => role === "observer").length;
      this.tellOnce({ type: "presence", data: { connections: watchers.length, observers, activity } });
    });
  }

  closeWhere(matches: (watcher: Watcher) => boolean, reason: string, code: number = CLOSE.policy): void {
    this.#room.closeWhere(matches, code, reason);
    this.#io.closeWhere(matches);
  }

  /** When the next credential ends, in ms; null with nobody there. */
  nextExpiry(): number | null {
    const watchers = this.#watchers();
    return watchers.length ? Math.min(...watchers.map(({ expiresAt }) => expiresAt)) : null;
  }

  #watchers(): Watcher[] {
    return [...this.#room.watchers(), ...this.#io.watchers()];
  }
}
