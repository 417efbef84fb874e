import { ModelFailure } from "./failure.ts";

/**
 * Largest reply read from a model's server, in bytes. An event stream spends about 300 of them on a token, so this
 * holds some 7,000 tokens, twice what any call may ask for.
 */
const MOST_BYTES = 2 * 1024 * 1024;

/** `fetch` whose replies break off with an error once they exceed {@link MOST_BYTES}. */
export async function boundedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body) return response;
  let read = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > MOST_BYTES) controller.error(new ModelFailure("too large"));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), response);
}
