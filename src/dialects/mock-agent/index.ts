import { defineDialect } from "../dialect.ts";
import { errors, FailureBody, presentFailure } from "./errors.ts";
import { routes } from "./routes.ts";

/** The Mock Interview Agent API: sessions a browser names itself, messages, generated feedback. */
export const mockAgent = defineDialect({
  name: "mock-agent",
  title: "Mock Interview Agent API",
  version: "1.0.0",
  claims: ["/api/sessions", "/api/sessions/*", "/api/messages", "/api/feedback"],
  limits: [{ max: 100, seconds: 60 }],
  errors,
  presentFailure,
  failureSchema: FailureBody,
  routes,
});
