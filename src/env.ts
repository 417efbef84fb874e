import { z } from "zod";
import type { AccountObject } from "./objects/account/object.ts";
import type { LobbyObject } from "./objects/lobby/object.ts";
import type { SessionObject } from "./objects/session/object.ts";

/** Bindings and variables as the platform hands them over. */
export interface Env {
  DB: D1Database;
  FILES: R2Bucket;
  SESSIONS: DurableObjectNamespace<SessionObject>;
  ACCOUNTS: DurableObjectNamespace<AccountObject>;
  LOBBIES: DurableObjectNamespace<LobbyObject>;
  AI?: Ai;
  [name: string]: unknown;
}

/** Only ever used where `ENVIRONMENT` is "development" or "test". */
const DEVELOPMENT_SECRET = "rehearsal-development-secret-do-not-deploy";

const positive = z.coerce.number().positive();

const Vars = z
  .object({
    /** Name of the deployment, shown by the health check. */
    ENVIRONMENT: z.string().default("production"),
    /** Signs every token. `kid:secret`, several separated by commas, the first one signs; a bare secret is kid "1". */
    JWT_SECRET: z.string().optional(),
    /** Origins of browsers that may call with credentials, separated by commas. */
    CORS_ORIGINS: z
      .string()
      .default("")
      .transform((text) =>
        text
          .split(",")
          .map((origin) => origin.trim())
          .filter(Boolean),
      ),
    RATE_LIMIT_SCALE: positive.default(1),
    LLM_PROVIDER: z.enum(["embedded", "openai-compatible", "workers-ai"]).default("embedded"),
    LLM_BASE_URL: z.url().optional(),
    LLM_API_KEY: z.string().optional(),
    LLM_MODEL: z.string().optional(),
    /** Tokens one session may use before the embedded interviewer takes over. */
    LLM_SESSION_TOKENS: positive.default(200_000),
  })
  .transform((vars, context) => {
    const local = vars.ENVIRONMENT === "development" || vars.ENVIRONMENT === "test";
    const secret = vars.JWT_SECRET ?? (local ? DEVELOPMENT_SECRET : "");
    const keys = secret.split(",").map((part) => {
      const colon = part.indexOf(":");
      return colon < 0
        ? { kid: "1", secret: part }
        : { kid: part.slice(0, colon), secret: part.slice(colon + 1) };
    });
    if (keys.some((key) => key.secret.length < 32 || (!local && key.secret === DEVELOPMENT_SECRET))) {
      context.addIssue({
        code: "custom",
        path: ["JWT_SECRET"],
        message: "needs a secret of at least 32 characters",
      });
    }
    if (vars.LLM_PROVIDER !== "embedded" && !vars.LLM_MODEL) {
      context.addIssue({ code: "custom", path: ["LLM_MODEL"], message: "is needed with this LLM_PROVIDER" });
    }
    if (vars.LLM_PROVIDER === "openai-compatible" && !vars.LLM_BASE_URL) {
      context.addIssue({
        code: "custom",
        path: ["LLM_BASE_URL"],
        message: "is needed with this LLM_PROVIDER",
      });
    }
    return { ...vars, signingKeys: keys, local };
  });

export type Config = z.infer<typeof Vars>;

let parsed: { env: unknown; config: Config } | undefined;

/** The configuration of this deployment, parsed once an isolate. Throws with the names of unusable variables. */
export function configOf(env: Env): Config {
  if (parsed?.env === env) return parsed.config;
  const result = Vars.safeParse(env);
  if (!result.success) throw new Error(`unusable configuration: ${z.prettifyError(result.error)}`);
  parsed = { env, config: result.data };
  return parsed.config;
}
