import type { EngineTag } from "../../core/session/model.ts";

/** The version rises when the same input may get another output. */
export const ENGINE: EngineTag = { name: "embedded", version: "1" };
