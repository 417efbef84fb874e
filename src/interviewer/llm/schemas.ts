import { z } from "zod";
import { DIFFICULTIES, QUESTION_TYPES } from "../../core/session/model.ts";

const text = z.string().trim();

/** A number, also where a model wrote it as a string. */
const number = z.preprocess(
  (value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value),
  z.number(),
);

/*
 * Replies of a model. Text comes before what rests on it, and what is streamed comes first. Lengths and ranges are
 * checked afterwards: not every server takes them in a schema.
 */

export const QuestionReply = z.object({ question: text, cites: z.array(text) });
export type QuestionReply = z.infer<typeof QuestionReply>;

export const AssessmentReply = z.object({
  criteria: z.array(z.object({ criterion: text, quote: text.nullable(), level: number.nullable() })),
  sufficient: z.boolean(),
  strength: text.nullable(),
  gap: text.nullable(),
  nextStep: text.nullable(),
});
export type AssessmentReply = z.infer<typeof AssessmentReply>;

export const SuggestionsReply = z.object({
  suggestions: z.array(z.object({ content: text, structure: z.enum(["STAR", "direct", "technical"]) })),
});

export const ClassificationReply = z.object({
  type: z.enum(QUESTION_TYPES),
  category: text,
  difficulty: z.enum(DIFFICULTIES),
  requiresSTAR: z.boolean(),
});

export const FeedbackReply = z.object({ feedback: text, recommendations: z.array(text) });
export type FeedbackReply = z.infer<typeof FeedbackReply>;
