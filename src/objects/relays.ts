import type { Relayed } from "../core/session/relay.ts";
import type { Watcher } from "../core/session/watcher.ts";
import type { Broadcast } from "../realtime/socket-io/server.ts";

/** A broadcast on its way to the object that holds the connection. */
export type Forwarded = Pick<Broadcast, "namespace" | "frames" | "latest">;

/** The objects that hold relayed connections, by name: `lobby:…` or `session:…`. */
export interface Gateways {
  /** False: the client is not there any more. */
  forward(gateway: string, sid: string, broadcast: Forwarded): Promise<boolean>;
  close(gateway: string, sid: string): Promise<void>;
}

type Row = { gateway: string; sid: string; watcher: string };

/** The relayed clients of a session, in its SQLite: they outlast the object's memory. */
export class Relays {
  readonly #sql: Pick<SqlStorage, "exec">;

  static readonly TABLE =
    `CREATE TABLE relays (sid TEXT PRIMARY KEY, gateway TEXT NOT NULL, watcher TEXT NOT NULL)
    WITHOUT ROWID`;

  constructor(sql: Pick<SqlStorage, "exec">) {
    this.#sql = sql;
  }

  all(): Relayed[] {
    return this.#sql
      .exec<Row>("SELECT sid, gateway, watcher FROM relays")
      .toArray()
      .map(({ sid, gateway, watcher }) => ({ sid, gateway, watcher: JSON.parse(watcher) as Watcher }));
  }

  add({ sid, gateway, watcher }: Relayed): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO relays (sid, gateway, watcher) VALUES (?, ?, ?)",
      sid,
      gateway,
      JSON.stringify(watcher),
    );
  }

  remove(sid: string): void {
    this.#sql.exec("DELETE FROM relays WHERE sid = ?", sid);
  }
}
