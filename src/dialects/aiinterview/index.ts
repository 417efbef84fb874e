import { defineDialect } from "../dialect.ts";
import { errors, FailureBody, presentFailure } from "./errors.ts";
import { routes } from "./routes.ts";

/** The AI Interview API: a resume in, ten questions, results out. */
export const aiinterview = defineDialect({
  name: "aiinterview",
  title: "AI Interview API",
  version: "1.0.0",
  claims: ["/aiinterview/*"],
  limits: [{ max: 10, seconds: 60 }],
  errors,
  presentFailure,
  failureSchema: FailureBody,
  routes,
});
