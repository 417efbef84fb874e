import type { Brief, CallOptions } from "../../core/interviewer.ts";
import type { Classification } from "../../core/session/model.ts";
import { PERSONAL_CATEGORIES, TECHNICAL_CATEGORIES } from "../embedded/classify/categories.ts";
import { fill } from "../embedded/phrase.ts";
import type { Ask } from "./ask.ts";
import { Refusal } from "./fault.ts";
import { sourcesOf } from "./grounding/sources.ts";
import { CLASSIFICATION_PROMPT, CLASSIFICATION_TASK } from "./prompts/classification.ts";
import { ClassificationReply } from "./schemas.ts";

const MOST_TOKENS = 1000;

/** The categories that the embedded interviewer knows, so that both engines sort into the same ones. */
const CATEGORIES: readonly string[] = [
  ...[...TECHNICAL_CATEGORIES, ...PERSONAL_CATEGORIES].map(({ category }) => category),
  "general-knowledge",
  "general",
];

export async function classifyWithModel(
  ask: Ask,
  { brief, question }: { brief: Brief; question: string },
  options: CallOptions = {},
): Promise<Classification> {
  const { result } = await ask(
    {
      brief,
      prompt: CLASSIFICATION_PROMPT,
      task: fill(CLASSIFICATION_TASK, { categories: CATEGORIES.join(", ") }),
      data: [
        { name: "question", text: question },
        { name: "topic", text: brief.topic.text },
      ],
      sources: sourcesOf([question]),
      schema: ClassificationReply,
      maxOutputTokens: MOST_TOKENS,
      accept: (reply) => {
        if (!CATEGORIES.includes(reply.category))
          throw new Refusal({ code: "wrong shape", advice: "The category was not one of the listed ids." });
        return { ...reply, requiresSTAR: reply.requiresSTAR && reply.type === "behavioral" };
      },
    },
    { signal: options.signal },
  );
  return result;
}
