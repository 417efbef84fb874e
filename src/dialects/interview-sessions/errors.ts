import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import type { Failure } from "../../core/errors.ts";
import type { Status } from "../../core/session/model.ts";
import type { ErrorTable } from "../dialect.ts";
import { errorLegend, reasonPhrase } from "../reason-phrase.ts";
import { STATUSES } from "./present.ts";

export const errors: ErrorTable = {
  invalid: { status: 400 },
  invalid_resume: { status: 400 },
  malformed_id: { status: 400, message: "Validation failed (uuid is expected)" },
  unauthorized: { status: 401, message: "Unauthorized" },
  bad_login: { status: 401 },
  forbidden: { status: 403 },
  cross_site: { status: 403 },
  not_owner: { status: 403, message: "Access denied to this session" },
  session_not_found: { status: 404, message: "Interview session not found" },
  turn_not_found: { status: 404, message: "Interaction not found" },
  not_found: { status: 404 },
  route_not_found: { status: 404 },
  method_not_allowed: { status: 405 },
  wrong_status: { status: 400 },
  unfinished: { status: 400 },
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
  internal: { status: 500, message: "Internal server error" },
};

export const FailureBody = z.object({ statusCode: z.int(), message: z.string(), error: z.string() }).meta({
  id: "InterviewSessionsError",
  description: errorLegend(errors),
  examples: [
    {
      statusCode: 400,
      message: "Invalid status transition from 'completed' to 'active'",
      error: "Bad Request",
    },
  ],
});

export const presentFailure = (failure: Failure, status: ContentfulStatusCode): Record<string, unknown> => ({
  statusCode: status,
  message: messageOf(failure),
  error: reasonPhrase(status),
});

/** A refused transition in this dialect's words; in the core's where the two would read the same. */
function messageOf({ code, message, from, to }: Failure): string {
  if (code !== "wrong_status" || from === undefined || to === undefined) return message;
  const shown = STATUSES[from as Status] ?? from;
  const wanted = STATUSES[to as Status] ?? to;
  return `Invalid status transition from '${shown === wanted ? from : shown}' to '${wanted}'`;
}
