import type { Result } from "./errors.ts";
import type { Id } from "./ids.ts";
import type { Limit, RateState } from "./limits.ts";
import type {
  Caller,
  Command,
  Counts,
  Idempotency,
  NewSession,
  ReadParts,
  Reply,
  SessionReading,
} from "./session/commands.ts";
import type { Difficulty, PipelineMetrics, QuestionType, Session, Status, Turn } from "./session/model.ts";
import type { ActOutcome, Place, RelayJoin, RelayLeave } from "./session/relay.ts";
import type { Watcher } from "./session/watcher.ts";

/** One command on its way to a session, recognisable when it is sent again. */
export interface CommandRequest {
  caller: Caller;
  command: Command;
  /** Names this very call, so that a retry after a broken connection runs it once. */
  commandId: string;
  idempotency: Idempotency | null;
}

/** The session objects. Every method checks the owner itself and answers `session_not_found` for unknown ids. */
export interface SessionsPort {
  /** Makes the session; again with the same id it gives the first reply. `reservedAt` bounds how late it may come. */
  init(input: NewSession, reservedAt: number): Promise<Result<Reply>>;
  execute(id: Id, request: CommandRequest): Promise<Result<Reply>>;
  read(id: Id, caller: Caller, parts: ReadParts): Promise<Result<SessionReading>>;
  /** Deletes the session and all that belongs to it; `unavailable` when it will be finished later. */
  delete(id: Id, caller: Caller): Promise<Result<null>>;
  /** Whether the session exists, and whether it is an engine-run interview that is still going on. */
  probe(id: Id): Promise<{ exists: boolean; running: boolean }>;
  /** Lets a watcher join by WebSocket or event stream; `after` is the last event the watcher has. */
  connect(id: Id, request: Request, watcher: Watcher, after: number | null): Promise<Result<Response>>;
  /** Takes in a Socket.IO client whose connection another object holds. */
  relayJoin(id: Id, join: RelayJoin): Promise<Result<Place>>;
  relayLeave(id: Id, leave: RelayLeave): Promise<void>;
  /** What such a client sent. */
  relayAct(id: Id, watcher: Watcher, frame: object): Promise<ActOutcome>;
  listShares(id: Id, caller: Caller): Promise<Result<Share[]>>;
  /** `conflict` when the session has as many open links as it may. */
  addShare(id: Id, caller: Caller, share: Share): Promise<Result<Share>>;
  revokeShare(id: Id, caller: Caller, shareId: string): Promise<Result<null>>;
  /** Closes the sockets that one login opened on the session. */
  closeLogin(id: Id, loginId: string): Promise<void>;
}

/** A link that lets somebody watch a session. Times in ms. */
export interface Share {
  id: string;
  label: string | null;
  createdAt: number;
  expiresAt: number;
}

export interface Profile {
  name: string;
  /** Null for a guest. */
  email: string | null;
  guest: boolean;
}

/** How a request names a session when it does not name it by its id. */
export type SessionRef = { number: number } | { clientKey: string };

export interface Entry {
  profile: Profile;
  rate: RateState | null;
  /** The session that the reference names; null when none does or none was given. */
  sessionId: Id | null;
}

export interface ReserveRequest {
  id: Id;
  clientKey: string | null;
  /** What is to be made: another try with the same client key is the same one only if this is the same. */
  content: string;
  /** Whether the session will be an engine-run interview. */
  lease: boolean;
  /** Most engine-run interviews that may be going on; null for no limit. */
  maxRunning: number | null;
  idempotency: Idempotency | null;
}

export interface Reservation {
  id: Id;
  number: number;
  reservedAt: number;
  profile: Profile;
}

/** Access and refresh state of one login. */
export interface LoginState {
  loginId: string;
  generation: number;
}

/** The account objects: who is let in, how often, and which session a number or key means. */
export interface AccountsPort {
  /** Lets a login in and counts the request; `unauthorized` for a closed login, `rate_limited` over a limit. */
  enter(
    userId: Id,
    request: { loginId: string; limits: Limit[]; ref: SessionRef | null },
  ): Promise<Result<Entry>>;
  /**
   * Reserves an id and a number. `conflict` when the client key is taken, `too_many_running` over `maxRunning`,
   * `key_reused` when the idempotency key came with another body. A retry gives the same reservation again.
   */
  reserve(userId: Id, request: ReserveRequest): Promise<Result<Reservation>>;
  /** The session exists now; its reservation stays. */
  confirm(userId: Id, id: Id): Promise<void>;
  /** Marks a session as an engine-run interview. */
  lease(userId: Id, id: Id): Promise<void>;
  /** Forgets a session: number, key, lease. */
  release(userId: Id, id: Id): Promise<void>;
  /** Starts a login. Making a guest a user revokes the guest's logins. */
  openLogin(userId: Id, profile: Profile): Promise<Result<LoginState>>;
  /** Rotates a refresh token; reuse revokes the login. */
  rotate(userId: Id, token: LoginState): Promise<Result<LoginState>>;
  closeLogin(userId: Id, loginId: string): Promise<Result<null>>;
  /** Makes a one-use ticket that stands for the login when a socket opens; it lives five minutes. */
  issueTicket(userId: Id, loginId: string): Promise<Result<string>>;
  /** The login behind a ticket, once. */
  redeemTicket(userId: Id, ticket: string): Promise<Result<{ loginId: string }>>;
  /** A login opened a socket on this session. */
  watch(userId: Id, loginId: string, sessionId: Id): Promise<Result<null>>;
}

/** Windows for callers without an account, by address or e-mail. */
export interface CountersPort {
  count(name: string, limits: Limit[]): Promise<Result<RateState | null>>;
}

export interface User {
  id: Id;
  email: string;
  firstName: string;
  lastName: string;
  passwordHash: string;
  createdAt: number;
}

export interface UsersPort {
  /** `conflict` when the e-mail is taken, `unavailable` when the database does not answer. */
  add(user: User): Promise<Result<null>>;
  byEmail(email: string): Promise<Result<User | null>>;
}

/** A page of a list, newest first. */
export interface Page {
  offset: number;
  limit: number;
}

export interface SessionFilter {
  status?: readonly Status[];
  difficulty?: Difficulty;
  /** Compared case-insensitively with the topic's text. */
  topic?: string;
}

/** A session as lists show it. */
export interface SessionRow {
  session: Session;
  counts: Counts;
}

/** Lists and sums over an owner's sessions. Every method answers `unavailable` when the database does not. */
export interface SessionIndexPort {
  list(ownerId: Id, filter: SessionFilter, page: Page): Promise<Result<SessionRow[]>>;
  count(ownerId: Id, filter: SessionFilter): Promise<Result<number>>;
  /** The facts analytics are computed from, for sessions created in `[from, to)`. */
  facts(ownerId: Id, from: number, to: number): Promise<Result<SessionFact[]>>;
  /** Number of questions per type, by the time they were put. */
  questionTypes(
    ownerId: Id,
    from: number,
    to: number,
  ): Promise<Result<{ type: QuestionType; count: number }[]>>;
  /** Means of the pipeline samples per UTC day, ascending, and over the whole period. */
  metricDays(ownerId: Id, from: number, to: number): Promise<Result<MetricDays>>;
  /** Unlocks that are not there yet; gives all of them. */
  unlock(
    ownerId: Id,
    found: { code: string; at: number }[],
  ): Promise<Result<{ code: string; unlockedAt: number }[]>>;
}

/** What analytics need of one session. */
export interface SessionFact {
  id: Id;
  topic: string;
  topicSlug: string | null;
  difficulty: Difficulty;
  status: Status;
  score: number | null;
  questions: number;
  createdAt: number;
  startedAt: number | null;
  endedAt: number | null;
}

export type MetricMeans = { latency: number | null; accuracy: number | null; satisfaction: number | null };
export interface MetricDays {
  days: ({ date: string } & MetricMeans)[];
  total: MetricMeans;
}

/** A row of the projection: what changed since the revision that was sent last. */
export interface Projection {
  session: Session;
  counts: Counts;
  turns: { rev: number; turn: Turn }[];
  metrics: ({ ordinal: number; at: number; rev: number } & PipelineMetrics)[];
  samples: { block: number; rev: number; doc: string }[];
}

/** Writes what session objects hold to where lists are read. Rejects when the database does not answer. */
export interface ProjectionPort {
  apply(projection: Projection): Promise<void>;
  /** Records the id as deleted for ever, then removes its rows. */
  erase(id: Id, at: number): Promise<void>;
}

export interface StoredFile {
  size: number;
  contentType: string;
  etag: string;
  body: ReadableStream;
}

/** Part of a file, in bytes. */
export interface FileRange {
  offset: number;
  length: number;
}

export interface FilesPort {
  /** `unavailable` when the store does not take the file. */
  put(
    key: string,
    body: ReadableStream | Uint8Array,
    options: { contentType: string },
  ): Promise<Result<{ size: number }>>;
  get(key: string, range: FileRange | null): Promise<StoredFile | null>;
  delete(keys: string[]): Promise<void>;
}

export interface TokenClaims {
  userId: Id;
  loginId: string;
  /** Seconds since the epoch; null for a refresh token, whose login expires instead. */
  expiresAt: number | null;
  generation: number | null;
}

export type TokenUse = "access" | "cookie" | "guest" | "refresh" | "share";

export interface TokensPort {
  /** Seconds an access token lives. */
  readonly accessSeconds: number;
  sign(use: TokenUse, login: LoginState & { userId: Id }, now: number): Promise<string>;
  /** A share link's token: names the session and the share, until `expiresAt` (ms). */
  signShare(sessionId: Id, share: Share): Promise<string>;
  /** The claims of a genuine, unexpired token of one of these uses; null otherwise. */
  verify(token: string, uses: TokenUse[], now: number): Promise<TokenClaims | null>;
}

export interface PasswordsPort {
  hash(password: string): Promise<string>;
  /** Takes the same time whether or not there is a hash to compare with. */
  verify(password: string, hash: string | null): Promise<boolean>;
}
