import { callModel } from "./model/call-model.ts";
import type { LoadedModel } from "./model/model.ts";
import { growingField, readReply } from "./read-reply.ts";
import type { Prepared, Request } from "./request.ts";
import { textFeed } from "./text-feed.ts";
import type { TokenTally } from "./token-tally.ts";

export interface AttemptOptions {
  model: LoadedModel;
  /** See `ModelCall`. */
  plain: boolean;
  signal?: AbortSignal;
  tally: TokenTally;
  onDelta?: (delta: string) => void;
}

/** Growth of a reply, in characters, from which it is looked at anew; each look costs a check of the whole text. */
const STEP = 24;

/**
 * Asks a model once and makes the result of its reply. Text that is passed on was checked as far as it goes. Rejects
 * with a `ModelFailure`, a `Refusal` where it is the reply that can't be used.
 */
export async function attempt<T, R>(
  request: Request<T, R>,
  { instructions, prompt, checkOf }: Prepared,
  { model, plain, signal, tally, onDelta }: AttemptOptions,
): Promise<R> {
  const { schema, maxOutputTokens, streamed } = request;
  const feed = streamed && onDelta ? textFeed(checkOf(streamed.longest), onDelta) : null;
  let heard = "";
  let looked = 0;
  const onText = async (text: string) => {
    heard = text;
    if (text.length < looked + STEP) return;
    looked = text.length;
    const grown = streamed ? await growingField(streamed.field, text) : null;
    if (grown !== null) feed?.grow(grown);
  };
  const call = { instructions, prompt, schema, plain, maxOutputTokens, signal };
  const reply = await callModel(model, feed ? { ...call, onText } : call).catch((error: unknown) => {
    tally.add(instructions + prompt, { text: heard });
    throw error;
  });
  tally.add(instructions + prompt, reply);
  const read = readReply(schema, reply);
  const result = request.accept(read, checkOf);
  if (feed && streamed) feed.finish(String(read[streamed.field]));
  return result;
}
