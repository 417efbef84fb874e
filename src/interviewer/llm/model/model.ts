import type { wrapLanguageModel } from "ai";
import type { Config } from "../../../env.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { ModelFailure } from "./failure.ts";

/** A language model that can be asked. */
export interface Model {
  /** Its name, as results record it. */
  id: string;
  /** Loads its SDK on first use, so that a deployment without a model never does. Rejects when it is misconfigured. */
  load: () => Promise<LoadedModel>;
}

/** A model ready to be asked, the code fences and `<think>` sections around its replies taken off. */
export type LoadedModel = ReturnType<typeof wrapLanguageModel>;

type ModelConfig = Pick<Config, "LLM_PROVIDER" | "LLM_BASE_URL" | "LLM_API_KEY" | "LLM_MODEL">;

/** A model that fails for what the configuration lacks: the interview goes on without it, and the log says why. */
const misconfigured = (id: string, lacks: string): Model => ({
  id,
  load: () => Promise.reject(new ModelFailure(`configuration: ${lacks}`)),
});

/**
 * The model that a deployment's configuration names, or `null` for the embedded interviewer alone. `ai` is the
 * Workers AI binding. Throws nothing: a model that cannot work fails when it is asked.
 */
export function modelOf(config: ModelConfig, ai?: Ai): Model | null {
  const { LLM_BASE_URL: baseURL, LLM_API_KEY: apiKey, LLM_MODEL: id = "" } = config;
  switch (config.LLM_PROVIDER) {
    case "embedded":
      return null;
    case "openai-compatible":
      if (!baseURL) return misconfigured(id, "LLM_BASE_URL");
      if (!id) return misconfigured(id, "LLM_MODEL");
      return { id, load: () => openAiCompatible(baseURL, apiKey, id) };
    case "workers-ai":
      if (!ai) return misconfigured(id, "AI");
      if (!id) return misconfigured(id, "LLM_MODEL");
      return { id, load: () => workersAi(ai, id) };
  }
}

async function openAiCompatible(
  baseURL: string,
  apiKey: string | undefined,
  id: string,
): Promise<LoadedModel> {
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  const provider = createOpenAICompatible({
    name: "openai-compatible",
    baseURL,
    apiKey,
    fetch: boundedFetch,
    includeUsage: true,
    supportsStructuredOutputs: true,
  });
  return bare(provider.chatModel(id));
}

async function workersAi(binding: Ai, id: string): Promise<LoadedModel> {
  const { createWorkersAI } = await import("workers-ai-provider");
  return bare(createWorkersAI({ binding })(id));
}

async function bare(model: Parameters<typeof wrapLanguageModel>[0]["model"]): Promise<LoadedModel> {
  const ai = await import("ai");
  const middleware = [ai.extractJsonMiddleware(), ai.extractReasoningMiddleware({ tagName: "think" })];
  return ai.wrapLanguageModel({ model, middleware });
}
