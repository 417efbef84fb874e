import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import type { Failure } from "../../core/errors.ts";
import type { ErrorTable } from "../dialect.ts";
import { errorLegend, reasonPhrase } from "../reason-phrase.ts";

const NOT_FOUND = { status: 404, message: "Interview not found" } as const;

export const errors: ErrorTable = {
  invalid: { status: 400 },
  invalid_resume: { status: 400 },
  malformed_id: NOT_FOUND,
  unauthorized: { status: 401, message: "Invalid or missing token" },
  bad_login: { status: 401 },
  forbidden: { status: 403 },
  cross_site: { status: 403 },
  not_owner: NOT_FOUND,
  session_not_found: NOT_FOUND,
  turn_not_found: NOT_FOUND,
  not_found: { status: 404 },
  route_not_found: { status: 404 },
  method_not_allowed: { status: 405 },
  wrong_status: { status: 400, message: "The interview is already completed" },
  unfinished: { status: 400, message: "The interview is not completed yet" },
  nothing_to_judge: { status: 400 },
  thinking: { status: 409 },
  not_the_open_question: { status: 409 },
  session_full: { status: 400 },
  conflict: { status: 409 },
  key_reused: { status: 422 },
  too_large: { status: 413 },
  unsupported_media: { status: 415 },
  range_not_satisfiable: { status: 416 },
  rate_limited: { status: 429 },
  too_many_running: { status: 429 },
  unavailable: { status: 503 },
  internal: { status: 500, message: "An unexpected error occurred" },
};

export const FailureBody = z
  .object({
    error: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.array(z.string())).optional(),
  })
  .meta({
    id: "AiInterviewError",
    description: errorLegend(errors),
    examples: [{ error: "Not Found", message: "Interview not found" }],
  });

export const presentFailure = (
  { message, details }: Failure,
  status: ContentfulStatusCode,
): Record<string, unknown> => ({
  error: reasonPhrase(status),
  message,
  ...(details ? { details } : {}),
});
