/** The body as text; null when it is over `maxBytes`. */
export async function readText(request: Request, maxBytes: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return null;
  if (request.body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
  const reader = request.body.getReader();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.releaseLock();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Reads away what is left of a body: the development server exits over a request that is answered unread. */
export async function drain(request: Request): Promise<void> {
  if (request.body === null || request.body.locked) return;
  try {
    for await (const _ of request.body);
  } catch {
    // The client hung up, which ends the body as well.
  }
}
