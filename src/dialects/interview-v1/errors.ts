import { z } from "zod";
import type { Failure } from "../../core/errors.ts";
import type { ErrorTable } from "../dialect.ts";
import { errorLegend } from "../reason-phrase.ts";

const NOT_FOUND = { status: 404, message: "Interview session not found" } as const;

export const errors: ErrorTable = {
  invalid: { status: 400 },
  invalid_resume: { status: 400 },
  malformed_id: { status: 400, message: "Invalid session ID" },
  unauthorized: { status: 401, message: "User not authenticated" },
  bad_login: { status: 401 },
  forbidden: { status: 403 },
  cross_site: { status: 403 },
  not_owner: NOT_FOUND,
  session_not_found: NOT_FOUND,
  turn_not_found: NOT_FOUND,
  not_found: { status: 404 },
  route_not_found: { status: 404 },
  method_not_allowed: { status: 405 },
  wrong_status: { status: 400, message: "Interview session has already ended" },
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

export const FailureBody = z.object({ success: z.literal(false), message: z.string() }).meta({
  id: "InterviewV1Error",
  description: errorLegend(errors),
  examples: [{ success: false, message: "Interview session not found" }],
});

export const presentFailure = ({ message }: Failure): Record<string, unknown> => ({
  success: false,
  message,
});
