import { DurableObject } from "cloudflare:workers";
import { makeTicket, TICKET_SECONDS } from "../../core/accounts/ticket.ts";
import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import { resumeKey } from "../../core/files.ts";
import type { Id } from "../../core/ids.ts";
import type { Limit, RateState } from "../../core/limits.ts";
import type {
  Entry,
  FilesPort,
  LoginState,
  Profile,
  Reservation,
  ReserveRequest,
  SessionRef,
  SessionsPort,
} from "../../core/ports.ts";
import type { Env } from "../../env.ts";
import { accountObjectPorts } from "../../services.ts";
import { Deadlines } from "../deadlines.ts";
import { isInitialised, migrate } from "../schema.ts";
import type { DirectoryEntry } from "./directory.ts";
import { Directory } from "./directory.ts";
import { Logins } from "./logins.ts";
import { MIGRATIONS } from "./schema.ts";
import { countRequest } from "./windows.ts";

export interface AccountObjectPorts {
  sessions: Pick<SessionsPort, "probe" | "closeLogin">;
  files: Pick<FilesPort, "delete">;
  now: () => number;
  newLoginId: () => string;
}

/** A reservation that got no further is dropped this long after it was made, in ms; longer than a session's init may wait. */
const ABANDONED_MS = 90_000;

const CLOSED = fail("unauthorized", "Unauthorized");

/**
 * One per user: who is let in, how often, and which session a number or key means. Objects named after an address
 * or an e-mail only count requests and forget themselves when their windows are over.
 */
export class AccountObject extends DurableObject<Env> {
  readonly #ports: AccountObjectPorts;
  readonly #deadlines: Deadlines<"forget" | "tell">;
  readonly #logins: Logins;
  readonly #directory: Directory;
  #profile: Profile | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#ports = this.ports();
    this.#deadlines = new Deadlines(ctx.storage);
    this.#logins = new Logins(ctx.storage.sql);
    this.#directory = new Directory(ctx.storage.sql);
    if (isInitialised(ctx.storage.sql)) migrate(ctx.storage.sql, MIGRATIONS);
  }

  protected ports(): AccountObjectPorts {
    return accountObjectPorts(this.env);
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql;
  }

  async enter(request: { loginId: string; limits: Limit[]; ref: SessionRef | null }): Promise<Result<Entry>> {
    const profile = this.#loadProfile();
    const now = this.#ports.now();
    if (!profile || !this.#logins.isOpen(request.loginId, now)) return CLOSED;
    const counted = this.ctx.storage.transactionSync(() => countRequest(this.#sql, request.limits, now));
    if (!counted.ok) return counted;
    const abandoned = this.#directory.abandoned(now - ABANDONED_MS);
    if (abandoned.length) this.ctx.waitUntil(this.#dropAbandoned(abandoned));
    const sessionId = request.ref ? this.#directory.resolve(request.ref) : null;
    return ok({ profile, rate: counted.value, sessionId });
  }

  async count(limits: Limit[]): Promise<Result<RateState | null>> {
    const now = this.#ports.now();
    return this.ctx.storage.transactionSync(() => {
      migrate(this.#sql, MIGRATIONS);
      const longest = Math.max(0, ...limits.map((limit) => limit.seconds));
      this.#deadlines.set("forget", Math.max(this.#deadlines.get("forget") ?? 0, now + longest * 1000));
      return countRequest(this.#sql, limits, now);
    });
  }

  async reserve(request: ReserveRequest): Promise<Result<Reservation>> {
    const profile = this.#loadProfile();
    if (!profile) return CLOSED;
    const earlier = this.#earlier(request);
    if (!earlier.ok) return earlier;
    if (earlier.value) return ok(this.#adopt(earlier.value, profile));
    if (request.maxRunning !== null && this.#directory.leases().length >= request.maxRunning) {
      await this.#returnLeases();
      if (this.#directory.leases().length >= request.maxRunning) {
        return fail("too_many_running", `At most ${request.maxRunning} interviews can run at the same time`);
      }
      const meanwhile = this.#earlier(request);
      if (!meanwhile.ok) return meanwhile;
      if (meanwhile.value) return ok(this.#adopt(meanwhile.value, profile));
    }
    const now = this.#ports.now();
    const entry = this.ctx.storage.transactionSync(() => this.#directory.add(request, now));
    return ok({ id: entry.id, number: entry.number, reservedAt: now, profile });
  }

  /** The reservation that this very call, its idempotency key or its client key made before. */
  #earlier(request: ReserveRequest): Result<DirectoryEntry | null> {
    const { idempotency, clientKey } = request;
    const same = this.#directory.find(request.id);
    if (same) return ok(same);
    const keyed = idempotency ? this.#directory.earlier(idempotency) : ok(null);
    if (!keyed.ok || keyed.value) return keyed;
    const named = clientKey === null ? null : this.#directory.named(clientKey);
    const sameTry = named && !named.confirmed && this.#directory.reservedFor(named.id) === request.content;
    return named && !sameTry ? fail("conflict", "A session with this id already exists") : ok(named);
  }

  #adopt(entry: DirectoryEntry, profile: Profile): Reservation {
    const now = this.#ports.now();
    this.#directory.renew(entry.id, now);
    return { id: entry.id, number: entry.number, reservedAt: now, profile };
  }

  async confirm(id: Id): Promise<void> {
    this.#directory.confirm(id);
  }

  async lease(id: Id): Promise<void> {
    this.#directory.setLease(id, true);
  }

  async release(id: Id): Promise<void> {
    if (this.#loadProfile()) this.ctx.storage.transactionSync(() => this.#directory.remove(id));
  }

  /** Starts a login and stores the profile; turning a guest into a user ends the guest's logins. */
  async openLogin(profile: Profile): Promise<Result<LoginState>> {
    const now = this.#ports.now();
    const loginId = this.#ports.newLoginId();
    const { state, ended } = this.ctx.storage.transactionSync(() => {
      migrate(this.#sql, MIGRATIONS);
      this.#sql.exec(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('profile', ?)",
        JSON.stringify(profile),
      );
      const ended = profile.guest ? [] : this.#logins.closeGuests();
      return { state: this.#logins.open(loginId, profile.guest, now), ended };
    });
    this.#profile = profile;
    for (const login of ended) await this.#tell(login);
    return ok(state);
  }

  async rotate(token: LoginState): Promise<Result<LoginState>> {
    if (!this.#loadProfile()) return CLOSED;
    const { result, reused } = this.ctx.storage.transactionSync(() =>
      this.#logins.rotate(token, this.#ports.now()),
    );
    if (reused) await this.#tell(token.loginId);
    return result;
  }

  async closeLogin(loginId: string): Promise<Result<null>> {
    if (!this.#loadProfile()) return ok(null);
    this.#logins.close(loginId);
    await this.#tell(loginId);
    return ok(null);
  }

  /** A one-use ticket for opening a socket where neither header nor cookie can be sent. */
  async issueTicket(userId: Id, loginId: string): Promise<Result<string>> {
    const now = this.#ports.now();
    if (!this.#loadProfile() || !this.#logins.isOpen(loginId, now)) return CLOSED;
    const ticket = makeTicket(userId);
    this.#sql.exec("DELETE FROM tickets WHERE expires_at <= ?", now);
    this.#sql.exec(
      "INSERT INTO tickets (ticket, login, expires_at) VALUES (?, ?, ?)",
      ticket,
      loginId,
      now + TICKET_SECONDS * 1000,
    );
    return ok(ticket);
  }

  async redeemTicket(ticket: string): Promise<Result<{ loginId: string }>> {
    const now = this.#ports.now();
    if (!this.#loadProfile()) return CLOSED;
    const row = this.#sql
      .exec<{ login: string; expires_at: number }>(
        "DELETE FROM tickets WHERE ticket = ? RETURNING login, expires_at",
        ticket,
      )
      .toArray()[0];
    if (!row || row.expires_at <= now || !this.#logins.isOpen(row.login, now)) return CLOSED;
    return ok({ loginId: row.login });
  }

  /** Remembers that a login has a socket on a session, to close it when the login ends. */
  async watch(loginId: string, sessionId: Id): Promise<Result<null>> {
    if (!this.#loadProfile() || !this.#logins.isOpen(loginId, this.#ports.now())) return CLOSED;
    if (this.#directory.find(sessionId)) {
      this.#sql.exec("INSERT OR IGNORE INTO watched (login, session) VALUES (?, ?)", loginId, sessionId);
    }
    return ok(null);
  }

  override async alarm(): Promise<void> {
    if (!isInitialised(this.#sql)) return;
    await this.#deadlines.run(this.#ports.now(), {
      forget: async () => {
        if (this.#loadProfile()) return undefined;
        await this.ctx.storage.deleteAll();
        return "wiped";
      },
      tell: () => this.#tellClosed(),
    });
  }

  #loadProfile(): Profile | null {
    if (this.#profile || !isInitialised(this.#sql)) return this.#profile;
    const row = this.#sql
      .exec<{ value: string }>("SELECT value FROM meta WHERE key = 'profile'")
      .toArray()[0];
    this.#profile = row ? JSON.parse(row.value) : null;
    return this.#profile;
  }

  /** Tells the sessions that a closed login watched; what fails is told again by deadline. */
  async #tell(loginId: string): Promise<void> {
    const watched = this.#sql
      .exec<{ session: string }>("SELECT session FROM watched WHERE login = ?", loginId)
      .toArray();
    for (const { session } of watched) {
      try {
        await this.#ports.sessions.closeLogin(session, loginId);
        this.#sql.exec("DELETE FROM watched WHERE login = ? AND session = ?", loginId, session);
      } catch {
        this.#deadlines.atLatest("tell", this.#ports.now() + 1_000);
      }
    }
  }

  async #tellClosed(): Promise<void> {
    const logins = this.#sql
      .exec<{ login: string }>(
        "SELECT DISTINCT login FROM watched WHERE login NOT IN (SELECT id FROM logins)",
      )
      .toArray();
    for (const { login } of logins) await this.#tell(login);
    const left = this.#sql.exec("SELECT 1 FROM watched WHERE login NOT IN (SELECT id FROM logins) LIMIT 1");
    if (left.toArray().length) throw new Error("a session could not be told that a login ended");
  }

  /** Asks the sessions that hold a lease whether they are still running, and takes back what is not. */
  async #returnLeases(): Promise<void> {
    for (const id of this.#directory.leases()) {
      const entry = this.#directory.find(id);
      if (entry && !entry.confirmed && this.#ports.now() - entry.reservedAt < ABANDONED_MS) continue;
      // One that cannot be asked is taken to be running still.
      const probed = await this.#ports.sessions.probe(id).catch(() => null);
      if (probed?.running === false) this.#directory.setLease(id, false);
    }
  }

  async #dropAbandoned(ids: Id[]): Promise<void> {
    const userId = this.ctx.id.name;
    for (const id of ids) {
      const before = this.#directory.find(id);
      const { exists } = await this.#ports.sessions.probe(id);
      const entry = this.#directory.find(id);
      // A retry may have taken the reservation over meanwhile.
      if (!entry || entry.confirmed || entry.reservedAt !== before?.reservedAt) continue;
      if (exists) this.#directory.confirm(id);
      else {
        this.#directory.remove(id);
        if (userId) await this.#ports.files.delete([resumeKey(userId, id)]);
      }
    }
  }
}
