import type { AskedQuestion, CallOptions, Interviewer, Progress } from "../../core/interviewer.ts";
import type { Turn } from "../../core/session/model.ts";
import { fill } from "../embedded/phrase.ts";
import { baseForm } from "../embedded/scoring/lexicon.ts";
import { isStopWord } from "../embedded/scoring/stop-words.ts";
import { words } from "../embedded/scoring/tokenize.ts";
import type { ModelSource } from "./aim.ts";
import type { Ask } from "./ask.ts";
import type { DataBlock } from "./data-blocks.ts";
import { Refusal } from "./fault.ts";
import { exactly } from "./grounding/locate.ts";
import { briefTexts, jobText, resumeText, sourcesOf, spokenTexts } from "./grounding/sources.ts";
import { FOLLOW_UP_REASONS, FOLLOW_UP_TASK, PLANNED_TASK, QUESTION_PROMPT } from "./prompts/question.ts";
import type { CheckOf } from "./request.ts";
import { QuestionReply } from "./schemas.ts";

/** Longest question, in characters: about a hundred words, more than one can keep in mind. */
const LONGEST_QUESTION = 600;
const MOST_TOKENS = 1500;
/** How much of the conversation goes along, in turns; older ones rarely bear on the next question. */
const TURNS_SENT = 4;
const MOST_CITES = 3;
/** Shorter pieces say nothing about where a question came from. */
const SHORTEST_CITE = 3;
/** Share of the planned question's own words that its wording keeps at least; below, it asks something else. */
const KEPT_SHARE = 0.2;

const contentOf = (text: string) =>
  new Set(
    words(text)
      .filter(({ form }) => !isStopWord(form))
      .map(({ form }) => baseForm(form)),
  );

const wording = (text: string) =>
  words(text)
    .map(({ form }) => form)
    .join(" ");

function keepsTo(planned: string, worded: string): boolean {
  const wanted = contentOf(planned);
  return wanted.intersection(contentOf(worded)).size >= KEPT_SHARE * wanted.size;
}

function conversation(turns: readonly Turn[]): DataBlock[] {
  return turns.slice(-TURNS_SENT).flatMap(({ question, answer }, at) => [
    { name: `question asked, ${at + 1}`, text: question?.text ?? "" },
    { name: `answer given, ${at + 1}`, text: answer?.text ?? "" },
  ]);
}

function taskFor({ source, classification }: AskedQuestion): string {
  const level = classification.difficulty;
  return source.kind === "probe"
    ? fill(FOLLOW_UP_TASK, { level, reason: FOLLOW_UP_REASONS[source.reason] })
    : fill(PLANNED_TASK, { level });
}

/** Takes a question that is new, keeps to what was planned and rests on the data; drops cites that are not in it. */
function accepted(
  { question, cites }: QuestionReply,
  checkOf: CheckOf,
  planned: AskedQuestion,
  progress: Progress,
): { text: string; cites: string[] } {
  if (question === "") throw new Refusal({ code: "empty", advice: "The question was empty." });
  const fault = checkOf(LONGEST_QUESTION)(question);
  if (fault) throw new Refusal(fault);
  if (progress.turns.some((turn) => turn.question && wording(turn.question.text) === wording(question)))
    throw new Refusal({ code: "repeated", advice: "The question was asked before." });
  if (planned.source.kind !== "probe" && !keepsTo(planned.text, question))
    throw new Refusal({ code: "off plan", advice: "It did not ask what the planned question asks." });
  const texts = [...briefTexts(progress.brief), ...spokenTexts(progress.turns)];
  const found = cites.flatMap((cite) => exactly(cite, texts) ?? []);
  const telling = found.filter((cite) => cite.length >= SHORTEST_CITE);
  return { text: question, cites: [...new Set(telling)].slice(0, MOST_CITES) };
}

/**
 * The embedded interviewer chooses what to ask: the planned question at the level reached, or a follow-up and its
 * reason. The model words it for this candidate. A structured interview is not worded anew, for all candidates are to
 * get the same questions.
 */
export async function askNextQuestion(
  ask: Ask,
  embedded: Interviewer,
  progress: Progress,
  options: CallOptions = {},
): Promise<AskedQuestion> {
  const { brief, turns } = progress;
  if (brief.structured) return embedded.nextQuestion(progress, options);
  const planned = await embedded.nextQuestion(progress, { signal: options.signal });
  const { result, engine } = await ask(
    {
      brief,
      prompt: QUESTION_PROMPT,
      task: taskFor(planned),
      data: [
        { name: "planned question", text: planned.text },
        { name: "topic", text: brief.topic.text },
        { name: "job", text: brief.jobContext ? jobText(brief.jobContext) : "" },
        { name: "resume", text: brief.resume ? resumeText(brief.resume) : "" },
        ...conversation(turns),
      ],
      sources: sourcesOf([...briefTexts(brief), ...spokenTexts(turns), planned.text]),
      schema: QuestionReply,
      maxOutputTokens: MOST_TOKENS,
      accept: (reply, checkOf) => accepted(reply, checkOf, planned, progress),
      streamed: { field: "question", longest: LONGEST_QUESTION },
    },
    options,
  );
  const source: ModelSource = {
    kind: "model",
    cites: result.cites,
    aim: { text: planned.text, source: planned.source },
  };
  return { ...planned, text: result.text, source, engine };
}
