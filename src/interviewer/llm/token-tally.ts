import type { EngineUsage } from "../../core/session/model.ts";
import type { ModelReply } from "./model/call-model.ts";

/** Usual length of a token of English, in characters; stands in for servers that don't count. */
const CHARS_PER_TOKEN = 4;

/** Tokens that the attempts of one request took. */
export interface TokenTally {
  add(sent: string, reply: Pick<ModelReply, "text"> & Partial<ModelReply>): void;
  /** As the server counted them. */
  counted(): Pick<EngineUsage, "inputTokens" | "outputTokens">;
  /** Whether the server counted all of them. */
  isCounted(): boolean;
  /** As counted, estimated where they were not. */
  spent(): number;
}

const estimated = (text: string) => Math.ceil(text.length / CHARS_PER_TOKEN);
const sum = (a: number | null, b: number | null) => (a === null ? b : a + (b ?? 0));

export function tokenTally(): TokenTally {
  let input: number | null = null;
  let output: number | null = null;
  let spent = 0;
  let isCounted = true;
  return {
    add(sent, { text, inputTokens = null, outputTokens = null }) {
      input = sum(input, inputTokens);
      output = sum(output, outputTokens);
      if (inputTokens === null || outputTokens === null) isCounted = false;
      spent += (inputTokens ?? estimated(sent)) + (outputTokens ?? estimated(text));
    },
    counted: () => ({ inputTokens: input, outputTokens: output }),
    isCounted: () => isCounted,
    spent: () => spent,
  };
}
