/** What the front tells the object about a request: internal headers, never taken from outside. */
export interface Routing {
  sid: string;
  /** The sid was minted for this request: a connection is to be opened. */
  fresh: boolean;
  /** What the front knows of the client; any JSON, null when nothing. Only read when a connection is opened. */
  identity: unknown;
}

const PREFIX = "x-engine-";
const SID = `${PREFIX}sid`;
const IDENTITY = `${PREFIX}identity`;

/** The request as the object gets it. Headers of ours that came from outside are dropped. */
export function withRouting(request: Request, { sid, fresh, identity }: Routing): Request {
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) if (name.startsWith(PREFIX)) headers.delete(name);
  headers.set(SID, sid);
  // Headers carry Latin-1 only, names and e-mail addresses more than that.
  if (fresh) headers.set(IDENTITY, encodeURIComponent(JSON.stringify(identity ?? null)));
  return new Request(request, { headers });
}

/** Reads what {@link withRouting} wrote; null when the request did not come through the front. */
export function routingOf(request: Request): Routing | null {
  const sid = request.headers.get(SID);
  if (sid === null) return null;
  const identity = request.headers.get(IDENTITY);
  if (identity === null) return { sid, fresh: false, identity: null };
  return { sid, fresh: true, identity: JSON.parse(decodeURIComponent(identity)) };
}
