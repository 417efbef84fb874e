import type { Prompt } from "./prompt.ts";

export const CLASSIFICATION_PROMPT: Prompt = {
  version: "classification-1",
  role: "You sort questions of job interviews.",
  rules: [
    "type: technical asks for knowledge of a trade; behavioral asks what the candidate did or is like; situational asks what the candidate would do in a case; cultural asks for motives, values and ways of working.",
    "category is the one of the listed ids that comes nearest to the subject.",
    "difficulty is the level of experience that a good answer needs: junior, mid or senior.",
    "requiresSTAR is true where a behavioral question asks for one event that really happened.",
  ],
  reply:
    'Reply with one JSON object: {"type": "technical" or "behavioral" or "situational" or "cultural", "category": id, "difficulty": "junior" or "mid" or "senior", "requiresSTAR": boolean}.',
};

export const CLASSIFICATION_TASK = "Sort the question.\nCategories: {categories}.";
