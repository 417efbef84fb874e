import type { Brief, CallOptions, Interviewer, Progress } from "../interviewer.ts";
import { DEFAULT_QUESTIONS } from "./answering.ts";
import type { Settlement } from "./commands.ts";
import type { SessionState } from "./draft.ts";
import type { Assessment, PendingWork, Plan, Session } from "./model.ts";
import { lastAnswerSeq } from "./outcome.ts";
import { mayAsk } from "./settle.ts";

/** Feature name in a session's settings that gives every candidate the same ordered questions. */
export const STRUCTURED_FEATURE = "structured-interview";

export function briefOf(session: Session): Brief {
  return {
    topic: session.topic,
    difficulty: session.difficulty,
    type: session.type,
    jobContext: session.jobContext,
    resume: session.resume?.profile ?? null,
    questions: session.rules.maxQuestions ?? DEFAULT_QUESTIONS,
    structured: session.settings?.enabledFeatures.includes(STRUCTURED_FEATURE) ?? false,
    seed: session.id,
  };
}

/**
 * Asks the interviewer for one piece of pending work. Touches nothing: the caller commits the result by
 * compare-and-set. Rejects when the interviewer does.
 */
export async function makeSettlement(
  interviewer: Interviewer,
  state: SessionState,
  work: PendingWork,
  options: CallOptions = {},
): Promise<Settlement> {
  switch (work.kind) {
    case "opening":
      return open(interviewer, state, options);
    case "turn":
      return takeTurn(interviewer, state, work, options);
    case "retry":
      return judgeRetry(interviewer, state, work, options);
    case "suggestions":
      return suggest(interviewer, state, work, options);
    case "evaluation":
      return evaluate(interviewer, state, options);
  }
}

const spoken = (state: SessionState) => state.turns.filter((turn) => turn.kind === "exchange");

async function planOf(interviewer: Interviewer, state: SessionState, options: CallOptions): Promise<Plan> {
  return state.session.plan ?? interviewer.plan(briefOf(state.session), withoutDelta(options));
}

const withoutDelta = ({ signal }: CallOptions): CallOptions => ({ signal });

async function open(
  interviewer: Interviewer,
  state: SessionState,
  options: CallOptions,
): Promise<Settlement> {
  const plan = await planOf(interviewer, state, options);
  const progress = { brief: briefOf(state.session), plan, turns: spoken(state) };
  const question = mayAsk(state) ? await interviewer.nextQuestion(progress, options) : null;
  return { kind: "opening", plan, question };
}

async function takeTurn(
  interviewer: Interviewer,
  state: SessionState,
  work: PendingWork,
  options: CallOptions,
): Promise<Settlement> {
  const turns = spoken(state);
  const turn = turns.find(({ ordinal }) => ordinal === work.ordinal);
  if (!turn) throw new Error("pending work names a turn that is not there");
  const plan = await planOf(interviewer, state, options);
  const progress: Progress = { brief: briefOf(state.session), plan, turns };
  const assessment = await interviewer.assess({ progress, turn }, withoutDelta(options));
  const judged = turns.map((each) => (each === turn ? { ...turn, assessment } : each));
  const question = mayAsk(state)
    ? await interviewer.nextQuestion({ ...progress, turns: judged }, options)
    : null;
  return { kind: "turn", assessment, question, plan };
}

async function judgeRetry(
  interviewer: Interviewer,
  state: SessionState,
  work: PendingWork,
  options: CallOptions,
): Promise<Settlement> {
  const turns = spoken(state);
  const turn = turns.find(({ ordinal }) => ordinal === work.ordinal);
  const text = turn?.retries.at(-1)?.text;
  if (!turn?.answer || text === undefined) throw new Error("pending work names a turn that is not there");
  const again = { ...turn, assessment: null, answer: { ...turn.answer, text, spokenSeconds: null } };
  const progress = { brief: briefOf(state.session), plan: state.session.plan ?? NO_PLAN, turns };
  const assessment = await interviewer.assess({ progress, turn: again }, withoutDelta(options));
  return { kind: "retry", assessment };
}

async function suggest(
  interviewer: Interviewer,
  state: SessionState,
  work: PendingWork,
  options: CallOptions,
): Promise<Settlement> {
  const turn = state.turns.find(({ ordinal }) => ordinal === work.ordinal);
  const question = turn?.question?.text;
  if (!turn || question === undefined) throw new Error("pending work names a turn that is not there");
  const brief = briefOf(state.session);
  const classification =
    turn.classification ?? (await interviewer.classify({ brief, question }, withoutDelta(options)));
  if (turn.suggestions)
    return { kind: "suggestions", classification, suggestions: turn.suggestions, engine: null };
  const made = await interviewer.suggest({ brief, question, classification }, withoutDelta(options));
  return { kind: "suggestions", classification, suggestions: made.answers, engine: made.engine };
}

async function evaluate(
  interviewer: Interviewer,
  state: SessionState,
  options: CallOptions,
): Promise<Settlement> {
  const brief = briefOf(state.session);
  const turns = spoken(state);
  const progress: Progress = { brief, plan: state.session.plan ?? NO_PLAN, turns };
  const unjudged = turns.filter((turn) => turn.answer && !turn.assessment).slice(-MOST_JUDGED);
  const assessments: { ordinal: number; assessment: Assessment }[] = [];
  for (let at = 0; at < unjudged.length; at += JUDGED_AT_ONCE) {
    const slice = unjudged.slice(at, at + JUDGED_AT_ONCE).map(async (turn) => ({
      ordinal: turn.ordinal,
      assessment: await interviewer.assess({ progress, turn }, withoutDelta(options)),
    }));
    assessments.push(...(await Promise.all(slice)));
    await nextTask();
  }
  const judged = turns.map((turn) => {
    const made = assessments.find(({ ordinal }) => ordinal === turn.ordinal);
    return made ? { ...turn, assessment: made.assessment } : turn;
  });
  const evaluation = await interviewer.evaluate({ brief, turns: judged }, options);
  return { kind: "evaluation", assessments, evaluation, covers: lastAnswerSeq(state.turns) };
}

/** Answers of a recorded session that one evaluation judges at most, the newest ones; the rest counts for nothing. */
const MOST_JUDGED = 100;
/** Answers judged side by side. Between two such slices others get their turn. */
const JUDGED_AT_ONCE = 5;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const NO_PLAN: Plan = { questions: [], engine: { name: "embedded", version: "0" } };
