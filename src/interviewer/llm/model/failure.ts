/**
 * Why a call to a model gave nothing usable. `reason` is a short code fit for a log ("timeout", "http 429",
 * "unusable: ungrounded"); it never holds a text of the candidate, the client or the model.
 */
export class ModelFailure extends Error {
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(`the model failed: ${reason}`, options);
    this.name = "ModelFailure";
    this.reason = reason;
  }
}

/** The reason of any error, as a short code. */
export function reasonOf(error: unknown): string {
  if (error instanceof ModelFailure) return error.reason;
  return error instanceof Error ? error.name : "unknown";
}
