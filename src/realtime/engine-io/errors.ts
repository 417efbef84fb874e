/** Handshake and transport errors of Engine.IO, with the codes and messages that its clients know. */
const ERRORS = {
  unknownTransport: { status: 400, code: 0, message: "Transport unknown" },
  unknownSid: { status: 400, code: 1, message: "Session ID unknown" },
  badMethod: { status: 400, code: 2, message: "Bad handshake method" },
  badRequest: { status: 400, code: 3, message: "Bad request" },
  forbidden: { status: 403, code: 4, message: "Forbidden" },
  unsupportedProtocol: { status: 400, code: 5, message: "Unsupported protocol version" },
} as const;

/** The reply for an error, `{code, message}` as JSON. */
export function errorResponse(error: keyof typeof ERRORS): Response {
  const { status, code, message } = ERRORS[error];
  return Response.json({ code, message }, { status });
}
