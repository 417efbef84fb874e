import { aiinterview } from "./aiinterview/index.ts";
import type { MountedDialect } from "./dialect.ts";
import { intervi } from "./intervi/index.ts";
import { interviewV1 } from "./interview-v1/index.ts";

/** Every published API this service speaks. */
export const dialects: readonly MountedDialect[] = [interviewV1, intervi, aiinterview];
