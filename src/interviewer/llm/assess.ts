import type { CallOptions, Interviewer, Progress } from "../../core/interviewer.ts";
import type { Assessment, CriterionScore, Turn } from "../../core/session/model.ts";
import { anchorAt } from "../embedded/assess/anchor.ts";
import { type Asked, askedIn, turnsBehind } from "../embedded/assess/asked.ts";
import { levelOf } from "../embedded/assess/assess-answer.ts";
import { RETRIES } from "../embedded/assess/coaching-phrases.ts";
import { findCompetency } from "../embedded/assess/competency.ts";
import { fill } from "../embedded/phrase.ts";
import { pick } from "../embedded/seeded.ts";
import { withAim } from "./aim.ts";
import type { Ask } from "./ask.ts";
import { Refusal } from "./fault.ts";
import { sourcesOf } from "./grounding/sources.ts";
import { type Judgement, judge } from "./judge.ts";
import { ASSESSMENT_PROMPT } from "./prompts/assessment.ts";
import type { CheckOf } from "./request.ts";
import { assessmentTask, type RubricCriterion, rubricOf } from "./rubric.ts";
import { AssessmentReply } from "./schemas.ts";
import { scoreCeiling } from "./score-ceiling.ts";

const MOST_TOKENS = 3000;
/** Most characters of an answer that are judged; ten minutes of speech. */
const LONGEST_ANSWER = 8000;
/** Longest sentence of coaching, in characters. */
const LONGEST_COACHING = 400;

type Coaching = Pick<Assessment, "strength" | "gap" | "nextStep" | "retryPrompt">;

/** What a reply says of an answer. */
interface Verdict {
  /** Null where it finds nothing to judge. */
  judgement: Judgement | null;
  coaching: Coaching;
}

/** The competency that the question is for, at the level that the score comes to, with the quote that weighs most. */
function competencyRow(
  asked: Asked,
  rubric: readonly RubricCriterion[],
  judged: Judgement,
): CriterionScore[] {
  const competency = findCompetency(asked.competency);
  if (!competency) return [];
  const byWeight = [...rubric].sort((a, b) => b.weight - a.weight);
  const rows = byWeight.flatMap(({ id }) => judged.criteria.find(({ criterion }) => criterion === id) ?? []);
  const quote = rows.find((row) => row.quote !== null)?.quote ?? null;
  const level = quote === null ? null : levelOf(judged.score);
  return [{ criterion: competency.id, level, quote, anchor: anchorAt(competency.anchors, level) }];
}

function coachingFrom(reply: AssessmentReply, checkOf: CheckOf, asked: Asked, key: string): Coaching {
  const check = checkOf(LONGEST_COACHING);
  const sentence = (text: string | null) => {
    if (text === null || text === "") return null;
    const fault = check(text);
    if (fault) throw new Refusal(fault);
    return text;
  };
  const question = asked.text.trim();
  const nextStep = sentence(reply.nextStep);
  const retry =
    nextStep === null ? question : fill(pick(RETRIES, `retry ${key}`), { question, step: nextStep });
  return {
    strength: sentence(reply.strength),
    gap: sentence(reply.gap),
    nextStep,
    retryPrompt: question === "" ? null : retry,
  };
}

/**
 * Judges the answer of a turn. The embedded interviewer judges it first: where it finds nothing to judge, that stands
 * and no model is asked; else its assessment limits the model's (see `scoreCeiling`), and where it put a cap, its words
 * explain it. The model reads the question, the answer and what was said on the same subject before, but neither resume
 * nor job, for an answer is judged by itself.
 */
export async function assessWithModel(
  ask: Ask,
  embedded: Interviewer,
  { progress, turn }: { progress: Progress; turn: Turn },
  options: CallOptions = {},
): Promise<Assessment> {
  const floor = await embedded.assess({ progress, turn }, { signal: options.signal });
  if (!floor.sufficient || !turn.answer) return floor;
  const answer = turn.answer.text;
  const aimed = withAim(turn);
  const turns = progress.turns.map(withAim);
  const asked = askedIn({ ...progress, turns }, aimed);
  const rubric = rubricOf(asked);
  const behind = turnsBehind(turns, aimed);
  const earlier = behind.flatMap(({ question, answer: said }) => [question?.text ?? "", said?.text ?? ""]);
  const ceiling = scoreCeiling(floor, [asked.text, answer, ...earlier]);
  const key = `${progress.brief.seed} ${turn.ordinal}`;
  const accept = (reply: AssessmentReply, checkOf: CheckOf): Verdict => ({
    judgement: reply.sufficient ? judge(reply, { answer, rubric, ceiling }) : null,
    coaching: coachingFrom(reply, checkOf, asked, key),
  });
  const rubricTexts = rubric.flatMap(({ anchors }) => Object.values<string>({ ...anchors }));
  const { result, engine, usage } = await ask(
    {
      brief: progress.brief,
      prompt: ASSESSMENT_PROMPT,
      task: assessmentTask(rubric, asked),
      data: [
        ...earlier.map((text, at) => ({ name: at % 2 === 0 ? "earlier question" : "earlier answer", text })),
        { name: "question", text: asked.text },
        { name: "answer", text: answer, longest: LONGEST_ANSWER },
      ],
      sources: sourcesOf([
        ...earlier,
        asked.text,
        answer,
        ...asked.points.map(({ text }) => text),
        asked.reference?.text,
        ...rubricTexts,
      ]),
      schema: AssessmentReply,
      maxOutputTokens: MOST_TOKENS,
      accept,
      keepsUsage: true,
    },
    options,
  );
  const { judgement, coaching } = result;
  return {
    ...floor,
    sufficient: judgement !== null,
    criteria: judgement
      ? [...competencyRow(asked, rubric, judgement), ...judgement.criteria]
      : floor.criteria.map((row) => ({ ...row, level: null, quote: null })),
    score: judgement?.score ?? null,
    probes: judgement ? floor.probes : [],
    ...(floor.caps.length > 0 ? {} : coaching),
    engine,
    usage,
  };
}
