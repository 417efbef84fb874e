import type { Connection } from "./connection.ts";
import type { SocketHost } from "./host.ts";
import type { CloseReason } from "./link.ts";
import type { EngineOptions } from "./options.ts";

/** What speaks over connections. `State` is what it keeps per connection through hibernation: small, cloneable. */
export interface EngineApp<State> {
  /** The state of a new connection. */
  initial(): State;
  opened?(connection: Connection<State>): void;
  message(connection: Connection<State>, data: string | ArrayBuffer): void;
  closed?(connection: Connection<State>, reason: CloseReason): void;
}

/** What a connection shares with the others of its object. */
export interface Surroundings<State> {
  readonly host: SocketHost;
  readonly options: EngineOptions;
  readonly app: EngineApp<State>;
  /** The connection is closed; called once. */
  ended(connection: Connection<State>, reason: CloseReason): void;
}
