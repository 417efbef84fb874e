import { defineDialect } from "../dialect.ts";
import { errors, FailureBody, presentFailure } from "./errors.ts";
import { routes } from "./routes.ts";

/** The Interview Session API, version 1: sessions with recorded questions and answers, history and statistics. */
export const interviewV1 = defineDialect({
  name: "interview-v1",
  title: "Interview Session API v1",
  version: "1.0.0",
  claims: ["/api/v1/interview/*"],
  limits: [{ max: 100, seconds: 60 }],
  errors,
  presentFailure,
  failureSchema: FailureBody,
  routes,
});
