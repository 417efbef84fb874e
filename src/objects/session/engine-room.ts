import type { Interviewer } from "../../core/interviewer.ts";
import type { Settlement } from "../../core/session/commands.ts";
import type { SessionState } from "../../core/session/draft.ts";
import { makeSettlement } from "../../core/session/interviewing.ts";
import type { PendingWork } from "../../core/session/model.ts";

/** Longest the interviewer may think about one piece of work, in ms; the turn's limit of 25 s less the commit. */
const ENGINE_LIMIT_MS = 24_000;

export interface Engines {
  /** What the deployment configured; may fall back by itself. */
  interviewer: Interviewer;
  /** Always there, deterministic, needs nothing. */
  embedded: Interviewer;
}

/**
 * Has a piece of work done by the configured interviewer within its time limit, else by the embedded one. Never
 * rejects for anything the configured interviewer does.
 */
export async function work(
  engines: Engines,
  state: SessionState,
  pending: PendingWork,
  onDelta?: (delta: string, reset: boolean) => void,
): Promise<Settlement> {
  const tell = onDelta && {
    onDelta: (delta: string) => onDelta(delta, false),
    onReset: () => onDelta("", true),
  };
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the interviewer took too long")), ENGINE_LIMIT_MS);
  });
  try {
    const making = makeSettlement(engines.interviewer, state, pending, { signal: stop.signal, ...tell });
    making.catch(() => {});
    return await Promise.race([making, limit]);
  } catch (error) {
    stop.abort();
    console.error(
      JSON.stringify({
        level: "error",
        event: "interviewer_failed",
        kind: pending.kind,
        reason: String(error),
      }),
    );
    onDelta?.("", true);
    return makeSettlement(engines.embedded, state, pending, tell);
  } finally {
    clearTimeout(timer);
  }
}
