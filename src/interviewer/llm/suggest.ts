import type { Brief, CallOptions, Suggestions } from "../../core/interviewer.ts";
import type { Classification } from "../../core/session/model.ts";
import { fill } from "../embedded/phrase.ts";
import { skillsIn } from "../embedded/resume/find-skills.ts";
import { words } from "../embedded/scoring/tokenize.ts";
import type { Ask } from "./ask.ts";
import { Refusal } from "./fault.ts";
import { briefTexts, jobText, resumeText, sourcesOf } from "./grounding/sources.ts";
import { SUGGESTIONS_PROMPT, SUGGESTIONS_TASK } from "./prompts/suggestions.ts";
import { SuggestionsReply } from "./schemas.ts";

const MOST_TOKENS = 2500;
const MOST_SUGGESTIONS = 3;
/** Longest answer, in characters: what can be said in three minutes. */
const LONGEST_ANSWER = 2400;
/** Words a second of unhurried speech: 150 a minute (National Center for Voice and Speech, "Voice qualities"). */
const WORDS_PER_SECOND = 2.5;
/** How sure an answer made only of facts, and one made only of placeholders, would be; 0–1. */
const MOST_SURE = 0.9;
const LEAST_SURE = 0.3;

/** Surer, the smaller the share of it that is left in square brackets. */
function confidenceOf(content: string): number {
  const open = words((content.match(/\[[^\]]*\]/g) ?? []).join(" ")).length;
  const filled = 1 - open / Math.max(1, words(content).length);
  return Math.round((LEAST_SURE + (MOST_SURE - LEAST_SURE) * filled) * 100) / 100;
}

/** Answers in the candidate's name: all their numbers and names are those of resume, job and question. */
export async function suggestWithModel(
  ask: Ask,
  input: { brief: Brief; question: string; classification: Classification },
  options: CallOptions = {},
): Promise<Suggestions> {
  const { brief, question, classification } = input;
  const skills = skillsIn([{ text: question, listed: false }]).map((skill) => skill.toLowerCase());
  const { result, engine } = await ask(
    {
      brief,
      prompt: SUGGESTIONS_PROMPT,
      task: fill(SUGGESTIONS_TASK, { type: classification.type }),
      data: [
        { name: "question", text: question },
        { name: "topic", text: brief.topic.text },
        { name: "job", text: brief.jobContext ? jobText(brief.jobContext) : "" },
        { name: "resume", text: brief.resume ? resumeText(brief.resume) : "" },
      ],
      sources: sourcesOf([...briefTexts(brief), question]),
      schema: SuggestionsReply,
      maxOutputTokens: MOST_TOKENS,
      accept: ({ suggestions }, checkOf) => {
        const told = suggestions.filter(({ content }) => content !== "").slice(0, MOST_SUGGESTIONS);
        if (told.length === 0) throw new Refusal({ code: "empty", advice: "There was no answer in it." });
        for (const { content } of told) {
          const fault = checkOf(LONGEST_ANSWER)(content);
          if (fault) throw new Refusal(fault);
        }
        return told;
      },
    },
    { signal: options.signal },
  );
  const answers = result.map(({ content, structure }, at) => ({
    id: `response-${at + 1}`,
    content,
    structure,
    estimatedDuration: Math.round(words(content).length / WORDS_PER_SECOND),
    confidence: confidenceOf(content),
    tags: [...new Set([classification.type, classification.category, structure.toLowerCase(), ...skills])],
  }));
  return { answers, engine };
}
