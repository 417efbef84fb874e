import { defineDialect } from "../dialect.ts";
import { errors, FailureBody, presentFailure } from "./errors.ts";
import { routes } from "./routes.ts";

/** The Interview Session API of the AI Interview Assistant: sessions, interactions, metrics, period analytics. */
export const interviewSessions = defineDialect({
  name: "interview-sessions",
  title: "Interview Session API",
  version: "1.0.0",
  claims: ["/interview-sessions", "/interview-sessions/*"],
  limits: [
    { max: 100, seconds: 60 },
    { max: 10, seconds: 1 },
  ],
  errors,
  presentFailure,
  failureSchema: FailureBody,
  routes,
});
