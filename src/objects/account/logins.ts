import type { Result } from "../../core/errors.ts";
import { fail, ok } from "../../core/errors.ts";
import type { LoginState } from "../../core/ports.ts";

/** A login that is not refreshed for this long is over, in ms. */
const LOGIN_MS = 30 * 86_400_000;
/** How long a guest's cookie lives, in ms. */
const GUEST_MS = 365 * 86_400_000;
/** How long the previous refresh token still gives the same successor (a lost reply or a second tab), in ms. */
const GRACE_MS = 20_000;

type Row = { id: string; guest: number; generation: number; rotated_at: number; expires_at: number };

const CLOSED = fail("unauthorized", "Unauthorized");

/** Login sessions (refresh families) of one account. */
export class Logins {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  open(loginId: string, guest: boolean, now: number): LoginState {
    this.#sql.exec("DELETE FROM watched WHERE login IN (SELECT id FROM logins WHERE expires_at <= ?)", now);
    this.#sql.exec("DELETE FROM logins WHERE expires_at <= ?", now);
    const expires = now + (guest ? GUEST_MS : LOGIN_MS);
    this.#sql.exec(
      "INSERT INTO logins (id, guest, generation, rotated_at, expires_at) VALUES (?, ?, 1, ?, ?)",
      loginId,
      guest ? 1 : 0,
      now,
      expires,
    );
    return { loginId, generation: 1 };
  }

  isOpen(loginId: string, now: number): boolean {
    const row = this.#find(loginId);
    return row !== undefined && row.expires_at > now;
  }

  /**
   * The successor of a refresh token. The newest generation moves on; the one before it, shown again within the
   * grace and before its successor was used, gets the same successor; anything older closes the login. Gives
   * `reused: true` then, so that the login's sockets can be closed.
   */
  rotate({ loginId, generation }: LoginState, now: number): { result: Result<LoginState>; reused: boolean } {
    const row = this.#find(loginId);
    if (!row || row.expires_at <= now || row.guest) return { result: CLOSED, reused: false };
    if (generation === row.generation) {
      this.#sql.exec(
        "UPDATE logins SET generation = ?, rotated_at = ?, expires_at = ? WHERE id = ?",
        generation + 1,
        now,
        now + LOGIN_MS,
        loginId,
      );
      return { result: ok({ loginId, generation: generation + 1 }), reused: false };
    }
    if (generation === row.generation - 1 && now - row.rotated_at <= GRACE_MS) {
      return { result: ok({ loginId, generation: row.generation }), reused: false };
    }
    this.close(loginId);
    return { result: CLOSED, reused: true };
  }

  close(loginId: string): void {
    this.#sql.exec("DELETE FROM logins WHERE id = ?", loginId);
  }

  /** Ids of the guest's logins, which end when the guest registers. */
  closeGuests(): string[] {
    const guests = this.#sql.exec<{ id: string }>("SELECT id FROM logins WHERE guest = 1").toArray();
    this.#sql.exec("DELETE FROM logins WHERE guest = 1");
    return guests.map(({ id }) => id);
  }

  #find(loginId: string): Row | undefined {
    return this.#sql.exec<Row>("SELECT * FROM logins WHERE id = ?", loginId).toArray()[0];
  }
}
