import type { CallOptions, Interviewer } from "../core/interviewer.ts";
import type { EngineTag, Turn } from "../core/session/model.ts";
import { circuitBreaker } from "./llm/circuit-breaker.ts";
import { reasonOf } from "./llm/model/failure.ts";
import type { TokenLedger } from "./llm/token-ledger.ts";

/** A call that the embedded engine had to answer in the other's place. */
export interface EngineFailure {
  call: keyof Interviewer;
  /** A short code without any text of the session. */
  reason: string;
}

export interface FallbackOptions {
  /** Milliseconds since any fixed time. */
  now: () => number;
  onFailure?: (failure: EngineFailure) => void;
  /** Tokens that one session may use, and who counts them. */
  budget?: { tokens: number; ledger: TokenLedger };
}

/** Passes text on so that a failed engine's can be taken back. */
interface Voidable {
  options: CallOptions;
  /** Passes on what was held back. */
  keep(): void;
  /** Takes back what was passed on, and hears no more of it. */
  drop(): void;
}

/**
 * A caller who can be told of a reset gets text as it comes; any other one gets it when it stands, for what it was given
 * can't be taken back.
 */
function voidable({ signal, onDelta, onReset }: CallOptions): Voidable {
  if (!onDelta) return { options: { signal }, keep: () => {}, drop: () => {} };
  let text = "";
  let live = true;
  const hear = (delta: string) => {
    if (!live) return;
    text += delta;
    if (onReset) onDelta(delta);
  };
  const reset = () => {
    if (live && text !== "") onReset?.();
    text = "";
  };
  return {
    options: { signal, onDelta: hear, onReset: reset },
    keep: () => {
      live = false;
      if (!onReset && text !== "") onDelta(text);
    },
    drop: () => {
      reset();
      live = false;
    },
  };
}

/** Whether the first engine left a call to the embedded one by itself, which tells nothing about its health. */
const isByEmbedded = (result: { engine?: EngineTag } | object) =>
  "engine" in result && result.engine?.name === "embedded";

/**
 * The first engine, and the embedded one in its place when it fails, has failed three times in a row within the last
 * minute, or has used up the session's tokens. Every result says by its tag which of them made it. What the caller's
 * own signal aborts is not answered by either.
 */
export function withFallback(
  primary: Interviewer,
  embedded: Interviewer,
  { now, onFailure, budget }: FallbackOptions,
): Interviewer {
  const breaker = circuitBreaker(now);

  async function first<R extends object>(
    call: keyof Interviewer,
    session: { seed: string; turns: readonly Turn[] },
    options: CallOptions,
    use: (engine: Interviewer, options: CallOptions) => Promise<R>,
  ): Promise<R> {
    const spent = budget && budget.ledger.spent(session.seed, session.turns) >= budget.tokens;
    if (spent || breaker.isOpen()) return use(embedded, options);
    const heard = voidable(options);
    try {
      const result = await use(primary, heard.options);
      if (!isByEmbedded(result)) breaker.succeeded();
      heard.keep();
      return result;
    } catch (error) {
      heard.drop();
      options.signal?.throwIfAborted();
      breaker.failed();
      onFailure?.({ call, reason: reasonOf(error) });
      return use(embedded, options);
    }
  }

  return {
    plan: (brief, options = {}) =>
      first("plan", { ...brief, turns: [] }, options, (engine, each) => engine.plan(brief, each)),
    nextQuestion: (progress, options = {}) =>
      first("nextQuestion", { ...progress.brief, turns: progress.turns }, options, (engine, each) =>
        engine.nextQuestion(progress, each),
      ),
    assess: (input, options = {}) =>
      first("assess", { ...input.progress.brief, turns: input.progress.turns }, options, (engine, each) =>
        engine.assess(input, each),
      ),
    suggest: (input, options = {}) =>
      first("suggest", { ...input.brief, turns: [] }, options, (engine, each) => engine.suggest(input, each)),
    classify: (input, options = {}) =>
      first("classify", { ...input.brief, turns: [] }, options, (engine, each) =>
        engine.classify(input, each),
      ),
    evaluate: (input, options = {}) =>
      first("evaluate", { ...input.brief, turns: input.turns }, options, (engine, each) =>
        engine.evaluate(input, each),
      ),
  };
}
