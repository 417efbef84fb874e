import type { Classification, SuggestedAnswer } from "../../../core/session/model.ts";
import { skillsIn } from "../resume/find-skills.ts";
import { words } from "../scoring/tokenize.ts";

/** A text that the candidate could say, before it is measured. */
export type SuggestionDraft = Pick<SuggestedAnswer, "content" | "structure">;

/** Words a second of unhurried speech: 150 a minute (National Center for Voice and Speech, "Voice qualities"). */
const WORDS_PER_SECOND = 2.5;

/** How sure a suggestion made only of facts, and one made only of placeholders, would be; 0–1. */
const MOST_SURE = 0.9;
const LEAST_SURE = 0.3;

/** Surer, the smaller the share of it that is left in square brackets. */
function confidenceOf(content: string): number {
  const open = words((content.match(/\[[^\]]*\]/g) ?? []).join(" ")).length;
  const filled = 1 - open / Math.max(1, words(content).length);
  return Math.round((LEAST_SURE + (MOST_SURE - LEAST_SURE) * filled) * 100) / 100;
}

/** Numbers the drafts and says how long each takes to say, in seconds, how sure it is, 0–1, and what it is about. */
export function asSuggestions(
  drafts: readonly SuggestionDraft[],
  question: string,
  { type, category }: Classification,
): SuggestedAnswer[] {
  const skills = skillsIn([{ text: question, listed: false }]).map((skill) => skill.toLowerCase());
  return drafts.map(({ content, structure }, at) => ({
    id: `response-${at + 1}`,
    content,
    structure,
    estimatedDuration: Math.round(words(content).length / WORDS_PER_SECOND),
    confidence: confidenceOf(content),
    tags: [...new Set([type, category, structure.toLowerCase(), ...skills])],
  }));
}
