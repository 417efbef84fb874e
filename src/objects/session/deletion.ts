import type { Id } from "../../core/ids.ts";
import type { AccountsPort, FilesPort, ProjectionPort } from "../../core/ports.ts";
import { RESERVATION_MS } from "./conductor.ts";
import type { SessionStore } from "./store.ts";

export interface DeletionPorts {
  projection: ProjectionPort;
  files: FilesPort;
  accounts: AccountsPort;
  now: () => number;
}

interface Progress {
  sessionId: Id;
  ownerId: Id;
  files: string[];
}

/**
 * Deletes a session for good: rows, files, directory entry, then the object itself. Each step may run any number
 * of times; the object's storage goes last, so that an interrupted deletion is always taken up again.
 */
export class Deletion {
  readonly #store: SessionStore;
  readonly #ports: DeletionPorts;

  constructor(store: SessionStore, ports: DeletionPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  /** Commits the decision to delete; from here on every command is refused. */
  begin(): void {
    const session = this.#store.load()?.session;
    if (!session) return;
    const { resume, recordings } = session;
    const files = [resume?.key, recordings.video?.key, recordings.audio?.key].filter(
      (key) => key !== undefined,
    );
    const progress: Progress = { sessionId: session.id, ownerId: session.ownerId, files };
    this.#store.beginDeletion(JSON.stringify(progress), this.#ports.now());
  }

  /** Runs the steps; rejects when one fails, to be called again. Does nothing when no deletion has begun. */
  async run(): Promise<"wiped" | undefined> {
    const stored = this.#store.exists() ? this.#store.meta("deleting") : null;
    if (typeof stored !== "string") return undefined;
    const { sessionId, ownerId, files } = JSON.parse(stored) as Progress;
    await this.#ports.projection.erase(sessionId, this.#ports.now());
    if (files.length) await this.#ports.files.delete(files);
    await this.#ports.accounts.release(ownerId, sessionId);
    await this.#store.wipe(this.#ports.now() + RESERVATION_MS);
    return "wiped";
  }
}
