import { aiinterview } from "./aiinterview/index.ts";
import type { MountedDialect } from "./dialect.ts";
import { intervi } from "./intervi/index.ts";
import { interviewSessions } from "./interview-sessions/index.ts";
import { interviewV1 } from "./interview-v1/index.ts";
import { mockAgent } from "./mock-agent/index.ts";

/** Every published API this service speaks. */
export const dialects: readonly MountedDialect[] = [
  interviewV1,
  interviewSessions,
  intervi,
  mockAgent,
  aiinterview,
];
