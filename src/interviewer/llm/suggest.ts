import type { Brief, CallOptions, Suggestions } from "../../core/interviewer.ts";
import type { Classification } from "../../core/session/model.ts";
import { fill } from "../embedded/phrase.ts";
import { asSuggestions } from "../embedded/suggest/as-suggestions.ts";
import type { Ask } from "./ask.ts";
import { Refusal } from "./fault.ts";
import { briefTexts, jobText, resumeText, sourcesOf } from "./grounding/sources.ts";
import { SUGGESTIONS_PROMPT, SUGGESTIONS_TASK } from "./prompts/suggestions.ts";
import { SuggestionsReply } from "./schemas.ts";

const MOST_TOKENS = 2500;
const MOST_SUGGESTIONS = 3;
/** Longest answer, in characters: what can be said in three minutes. */
const LONGEST_ANSWER = 2400;
/** Answers in the candidate's name: all their numbers and names are those of resume, job and question. */
export async function suggestWithModel(
  ask: Ask,
  input: { brief: Brief; question: string; classification: Classification },
  options: CallOptions = {},
): Promise<Suggestions> {
  const { brief, question, classification } = input;
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
  return { answers: asSuggestions(result, question, classification), engine };
}
