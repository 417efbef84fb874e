import type { CallOptions } from "../../core/interviewer.ts";
import type { EngineTag, EngineUsage } from "../../core/session/model.ts";
import { attempt } from "./attempt.ts";
import { Refusal } from "./fault.ts";
import { ModelFailure } from "./model/failure.ts";
import { withinLimit } from "./model/limit.ts";
import type { Model } from "./model/model.ts";
import { prepare, type Request } from "./request.ts";
import { type TokenTally, tokenTally } from "./token-tally.ts";

export interface AskerOptions {
  model: Model;
  /** Milliseconds since any fixed time. */
  now: () => number;
  /** Something new and unguessable each time, such as a random UUID. */
  nonce: () => string;
  /** Longest wait for one request, its repair included, in milliseconds. */
  limitMs?: number;
  /** Told what was spent on the session with this seed without a record in any of its turns. */
  onSpent?: (seed: string, tokens: number) => void;
}

/** Two of these fit into the time that one turn has: one to judge, one to ask. */
const LIMIT_MS = 10_000;

export interface Answered<R> {
  result: R;
  engine: EngineTag;
  usage: EngineUsage;
}

export type Ask = <T, R>(request: Request<T, R>, options?: CallOptions) => Promise<Answered<R>>;

/** How to ask again after a failure; `null` where that is no use. */
function secondTry(error: unknown, plain: boolean): { advice: string; plain: boolean } | null {
  if (error instanceof Refusal)
    return {
      advice: `\n\nYour last reply could not be used. ${error.fault.advice} Reply again in full, with that put right.`,
      plain,
    };
  // A server that refuses the request itself may only dislike what goes along with the messages.
  const refused = error instanceof ModelFailure && /^http 4(?:00|22)$/.test(error.reason);
  return refused && !plain ? { advice: "", plain: true } : null;
}

/**
 * Makes the function that asks a model, within a time limit and at most twice: the second time when the first reply
 * could not be used, which it is told, or when the server took no more than the messages. It rejects with a `ModelFailure`, or as the
 * caller's signal says; what was passed on by then is void.
 */
export function asker({ model, now, nonce, limitMs = LIMIT_MS, onSpent }: AskerOptions): Ask {
  let takesMessagesOnly = false;

  async function askTwice<T, R>(request: Request<T, R>, tally: TokenTally, options: CallOptions): Promise<R> {
    const { signal, onDelta, onReset } = options;
    const prepared = prepare(request, nonce());
    const first = { model: await model.load(), plain: takesMessagesOnly, signal, tally };
    let shown = false;
    const show = (delta: string) => {
      if (signal?.aborted) return;
      shown = true;
      onDelta?.(delta);
    };
    const listening = onDelta ? { ...first, onDelta: show } : first;
    try {
      return await attempt(request, prepared, listening);
    } catch (error) {
      const again = secondTry(error, first.plain);
      if (!again || signal?.aborted || (shown && !onReset)) throw error;
      if (shown) onReset?.();
      const { advice, plain } = again;
      const repaired = { ...prepared, prompt: prepared.prompt + advice };
      const result = await attempt(request, repaired, { ...listening, plain });
      takesMessagesOnly = plain;
      return result;
    }
  }

  return async (request, options = {}) => {
    const started = now();
    const tally = tokenTally();
    const result = await withinLimit(limitMs, options.signal, async (signal) => {
      let kept = false;
      try {
        const made = await askTwice(request, tally, { ...options, signal });
        kept = request.keepsUsage === true && tally.isCounted() && !signal.aborted;
        return made;
      } finally {
        if (!kept) onSpent?.(request.brief.seed, tally.spent());
      }
    });
    return {
      result,
      engine: { name: "llm", version: request.prompt.version, model: model.id },
      usage: { latencyMs: Math.round(now() - started), ...tally.counted() },
    };
  };
}
