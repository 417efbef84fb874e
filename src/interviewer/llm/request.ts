import type { z } from "zod";
import type { Brief } from "../../core/interviewer.ts";
import { type DataBlock, fenced, fenceOf } from "./data-blocks.ts";
import type { Sources } from "./grounding/sources.ts";
import { leakOf } from "./leak.ts";
import { COMMON_RULES, type Prompt } from "./prompts/prompt.ts";
import { type TextCheck, textCheck } from "./text-check.ts";

/** The check of a text that may have so many characters. */
export type CheckOf = (longest: number) => TextCheck;

/** Something to ask a model for: replies of shape `T`, of which results `R` are made. */
export interface Request<T, R> {
  brief: Brief;
  prompt: Prompt;
  /** What to do, in our own words. */
  task: string;
  data: readonly DataBlock[];
  /** What the texts of a reply may rest on. */
  sources: Sources;
  schema: z.ZodType<T>;
  maxOutputTokens: number;
  /** Makes the result of a reply, or throws a `Refusal` of it. */
  accept: (reply: T, checkOf: CheckOf) => R;
  /** The text that is passed on while it grows, and its most characters. */
  streamed?: { field: keyof T & string; longest: number };
  /** Whether a turn keeps the token counts of the result. */
  keepsUsage?: boolean;
}

/** A request as it is sent. */
export interface Prepared {
  instructions: string;
  prompt: string;
  checkOf: CheckOf;
}

/** Puts a request into messages. Fence and canary are derived from the nonce, which must be new and unguessable. */
export function prepare<T, R>(request: Request<T, R>, nonce: string): Prepared {
  const { prompt, task, data, sources } = request;
  const fence = fenceOf(nonce);
  const canary = `mark-${fenceOf(`${nonce} canary`)}`;
  const instructions = [prompt.role, ...COMMON_RULES, ...prompt.rules, prompt.reply]
    .join("\n")
    .replaceAll("{fence}", fence)
    .replaceAll("{canary}", canary);
  const leaks = leakOf(instructions, canary);
  return {
    instructions,
    prompt: `${task}\n\n${fenced(data, fence)}`,
    checkOf: (longest) => textCheck({ sources, leaks, longest }),
  };
}
