import { z } from "zod";
import type { Failure } from "../../core/errors.ts";
import type { ErrorTable } from "../dialect.ts";
import { errorLegend } from "../reason-phrase.ts";

export const errors: ErrorTable = {
  invalid: { status: 400 },
  invalid_resume: { status: 400 },
  malformed_id: { status: 400 },
  unauthorized: { status: 401, message: "Unauthorized" },
  bad_login: { status: 401, message: "Invalid email or password" },
  forbidden: { status: 403 },
  cross_site: { status: 403 },
  not_owner: { status: 403, message: "You do not have access to this session" },
  session_not_found: { status: 404, message: "Session not found" },
  turn_not_found: { status: 404, message: "Question not found" },
  not_found: { status: 404 },
  route_not_found: { status: 404 },
  method_not_allowed: { status: 405 },
  wrong_status: { status: 409 },
  unfinished: { status: 409 },
  nothing_to_judge: { status: 409 },
  thinking: { status: 409 },
  not_the_open_question: { status: 409 },
  session_full: { status: 409 },
  conflict: { status: 409 },
  key_reused: { status: 422 },
  too_large: { status: 413 },
  unsupported_media: { status: 415 },
  range_not_satisfiable: { status: 416 },
  rate_limited: { status: 429, message: "Too many requests, please try again later" },
  too_many_running: { status: 429 },
  unavailable: { status: 503, message: "Service temporarily unavailable" },
  internal: { status: 500, message: "Internal server error" },
};

export const FailureBody = z
  .object({ message: z.string(), details: z.record(z.string(), z.array(z.string())).optional() })
  .meta({
    id: "InterviError",
    description: errorLegend(errors),
    examples: [{ message: "domainId: Unknown domain", details: { domainId: ["Unknown domain"] } }],
  });

export const presentFailure = ({ message, details }: Failure): Record<string, unknown> =>
  details ? { message, details } : { message };
