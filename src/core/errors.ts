import type { RateState } from "./limits.ts";

/**
 * Everything a caller can be told, without a word of HTTP. Each dialect maps every code to its own status and body;
 * a new code breaks their tables on purpose.
 */
export type ErrorCode =
  | "invalid"
  | "invalid_resume"
  | "malformed_id"
  | "unauthorized"
  | "bad_login"
  | "forbidden"
  | "cross_site"
  | "not_owner"
  | "session_not_found"
  | "turn_not_found"
  | "not_found"
  | "route_not_found"
  | "method_not_allowed"
  | "wrong_status"
  | "unfinished"
  | "nothing_to_judge"
  | "thinking"
  | "not_the_open_question"
  | "session_full"
  | "conflict"
  | "key_reused"
  | "too_large"
  | "unsupported_media"
  | "range_not_satisfiable"
  | "rate_limited"
  | "too_many_running"
  | "unavailable"
  | "internal";

/** Why something was refused. Plain data, so that it survives a call between isolates. */
export interface Failure {
  code: ErrorCode;
  /** A sentence for people; dialects may replace it by their documented one. */
  message: string;
  /** Field name → what is wrong with it. */
  details?: Record<string, string[]>;
  /** For `wrong_status`: where the session is and where it was to go. */
  from?: string;
  to?: string;
  /** Seconds after which a retry makes sense. */
  retryAfter?: number;
  /** For `rate_limited`: the window that is full. */
  rate?: RateState;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: ErrorCode, message: string, rest: Omit<Failure, "code" | "message"> = {}) =>
  ({ ok: false, error: { code, message, ...rest } }) as const satisfies Result<never>;

/** A failure on its way up to the one place that presents it. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = "Refusal";
    this.failure = failure;
  }
}

/** The value of a result; throws {@link Refusal} when there is none. */
export function take<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.error);
}

/** Throws the refusal that {@link fail} would return. */
export function refuse(...failure: Parameters<typeof fail>): never {
  throw new Refusal(fail(...failure).error);
}
