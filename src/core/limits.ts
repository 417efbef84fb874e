/** A fixed window: at most `max` in `seconds`, counted from its first request. */
export interface Limit {
  name: string;
  max: number;
  seconds: number;
}

/** Where a window stands after this request. */
export interface RateState {
  limit: number;
  remaining: number;
  /** Seconds until the window ends, at least 1. */
  reset: number;
}

/**
 * Engine work (starting with a resume, asking, assessing) has one limit per user, whatever dialect or socket asks for
 * it. It is over every documented limit of a single dialect, so that none of those is cut short.
 */
const ENGINE_LIMIT: Limit = { name: "engine", max: 120, seconds: 60 };

/** The limit of engine work, multiplied by the deployment's scale. */
export const engineLimit = (scale: number): Limit => ({
  ...ENGINE_LIMIT,
  max: Math.max(1, Math.floor(ENGINE_LIMIT.max * scale)),
});
