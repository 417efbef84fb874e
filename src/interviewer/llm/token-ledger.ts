import type { Turn } from "../../core/session/model.ts";

/** What sessions have spent without a record in their turns, as far as this instance remembers. */
export interface TokenLedger {
  add(seed: string, tokens: number): void;
  /** Tokens spent on a session: those its turns record, and those added here. */
  spent(seed: string, turns: readonly Turn[]): number;
}

function recordedIn({ assessment, retries }: Turn): number {
  const usages = [assessment?.usage, ...retries.map((retry) => retry.assessment?.usage)];
  return usages.reduce((sum, usage) => sum + (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0), 0);
}

export function tokenLedger(): TokenLedger {
  const unrecorded = new Map<string, number>();
  return {
    add: (seed, tokens) => void unrecorded.set(seed, (unrecorded.get(seed) ?? 0) + tokens),
    spent: (seed, turns) => turns.reduce((sum, turn) => sum + recordedIn(turn), unrecorded.get(seed) ?? 0),
  };
}
