import { readText } from "./body.ts";
import type { Connection } from "./connection.ts";
import { errorResponse } from "./errors.ts";
import { decodePayload } from "./payload.ts";
import type { PollingLink } from "./polling-link.ts";

/** Answers a poll: at once when something waits, else when something comes. A second poll beside it ends both. */
export function answerPoll<State>(
  connection: Connection<State>,
  polling: PollingLink,
): Response | Promise<Response> {
  if (polling.polled) return refuse(connection);
  const response = polling.hold();
  connection.flush();
  connection.endPollSoon();
  return response;
}

/** Takes the packets of a post of at most `maxPayload` bytes. A second post beside it ends both. */
export async function answerPost<State>(
  request: Request,
  connection: Connection<State>,
  polling: PollingLink,
  maxPayload: number,
): Promise<Response> {
  const binary = request.headers.get("content-type") === "application/octet-stream";
  if (polling.posting || binary) return refuse(connection);
  polling.posting = true;
  let body: string | null;
  try {
    body = await readText(request, maxPayload);
  } catch {
    return refuse(connection); // cut off; what was in it is lost
  } finally {
    polling.posting = false;
  }
  if (body === null) {
    connection.close("payload too large");
    return new Response(null, { status: 413 });
  }
  for (const incoming of decodePayload(body)) {
    connection.receive(incoming);
    if (connection.closed) break;
  }
  const orderly = connection.closed === null || connection.closed === "transport close";
  if (!orderly) return errorResponse("badRequest");
  return new Response("ok", { headers: { "content-type": "text/html" } });
}

function refuse<State>(connection: Connection<State>): Response {
  connection.close("transport error");
  return errorResponse("badRequest");
}
