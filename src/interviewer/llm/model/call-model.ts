import type { LanguageModelUsage, TextStreamPart, ToolSet } from "ai";
import { z } from "zod";
import { ModelFailure } from "./failure.ts";
import type { LoadedModel } from "./model.ts";

/** Longest text taken from a model, in characters; the longest one asked for has about 6,000. */
const MOST_CHARS = 24_000;
/** Low, for the same answer should be judged alike; not 0, for questions should not all sound the same. */
const TEMPERATURE = 0.3;

export interface ModelCall {
  /** The system message: our own words only. */
  instructions: string;
  /** The one user message. */
  prompt: string;
  /** Shape of the reply. */
  schema: z.ZodType;
  /**
   * Whether shape, temperature and token limit stay away, so that only the messages are sent. Not every server takes
   * more; those that do can hold the model to the shape.
   */
  plain: boolean;
  /** Most tokens of the reply, the model's thoughts included. */
  maxOutputTokens: number;
  signal?: AbortSignal;
  /** Receives the whole text so far each time it has grown; what it throws breaks the call off. */
  onText?: (text: string) => Promise<void>;
}

/** What a model said, as it came. */
export interface ModelReply {
  text: string;
  /** False when a limit or a filter of the server cut it off. */
  complete: boolean;
  /** Null where the server did not tell. */
  inputTokens: number | null;
  outputTokens: number | null;
}

type Sdk = typeof import("ai");

const counted = (tokens: number | undefined): number | null =>
  tokens !== undefined && Number.isFinite(tokens) && tokens >= 0 ? Math.round(tokens) : null;

function replyOf(text: string, finishReason: string | undefined, usage?: LanguageModelUsage): ModelReply {
  if (text.length > MOST_CHARS) throw new ModelFailure("too large");
  return {
    text,
    complete: finishReason !== "length" && finishReason !== "content-filter",
    inputTokens: counted(usage?.inputTokens),
    outputTokens: counted(usage?.outputTokens),
  };
}

async function readStream(
  stream: AsyncIterable<TextStreamPart<ToolSet>>,
  onText: (text: string) => Promise<void>,
): Promise<ModelReply> {
  let text = "";
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "finish") return replyOf(text, part.finishReason, part.totalUsage);
    if (part.type !== "text-delta") continue;
    text += part.text;
    if (text.length > MOST_CHARS) throw new ModelFailure("too large");
    await onText(text);
  }
  throw new ModelFailure("broken off");
}

/** The innermost failure of our own, else what became of the server. */
function failureOf(ai: Sdk, error: unknown): ModelFailure {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ModelFailure) return cause;
  const status = ai.APICallError.isInstance(error) ? (error.statusCode ?? 0) : 0;
  return new ModelFailure(status >= 400 ? `http ${status}` : "unreachable or unreadable", { cause: error });
}

/**
 * Asks a model once, without any retry: streaming when somebody listens, else in one piece. Rejects with a
 * {@link ModelFailure}.
 */
export async function callModel(model: LoadedModel, call: ModelCall): Promise<ModelReply> {
  const ai = await import("ai");
  const { instructions, prompt, maxOutputTokens, signal, onText } = call;
  const over = new AbortController();
  const shape = z.toJSONSchema(call.schema, { target: "draft-7" }) as Parameters<Sdk["jsonSchema"]>[0];
  const output = ai.Output.object({ schema: ai.jsonSchema(shape), name: "reply" });
  const settings = {
    model,
    instructions,
    prompt,
    ...(call.plain ? {} : { output, maxOutputTokens, temperature: TEMPERATURE }),
    maxRetries: 0,
    abortSignal: signal ? AbortSignal.any([signal, over.signal]) : over.signal,
  };
  try {
    if (onText) return await readStream(ai.streamText({ ...settings, onError: () => {} }).stream, onText);
    const { text, finishReason, usage } = await ai.generateText(settings);
    return replyOf(text, finishReason, usage);
  } catch (error) {
    if (ai.NoObjectGeneratedError.isInstance(error))
      return replyOf(error.text ?? "", error.finishReason, error.usage);
    throw failureOf(ai, error);
  } finally {
    // What is refused early may have much to say yet.
    over.abort();
  }
}
