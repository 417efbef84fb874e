import type { AskedQuestion, Progress } from "../../../core/interviewer.ts";
import {
  type Assessment,
  DIFFICULTIES,
  type Difficulty,
  type PlannedQuestion,
  type ProbeReason,
  type QuestionSource,
  type Turn,
} from "../../../core/session/model.ts";
import { askedIn, turnsBehind } from "../assess/asked.ts";
import { assessAnswer } from "../assess/assess-answer.ts";
import { ENGINE } from "../engine.ts";
import { placeOf } from "../plan/bank-questions.ts";
import { inTurn } from "../seeded.ts";
import { adapted, oneMore } from "./adapt.ts";
import { levelAfter } from "./level.ts";
import { probeQuestion } from "./probe-question.ts";
import { MOVING_ON, ONE_MORE, STEPPING_DOWN, STEPPING_UP } from "./reactions.ts";

/** Follow-ups on one subject. */
const PROBES_IN_A_ROW = 2;
/** Share of a session's questions that may be follow-ups; the rest belongs to the plan. */
const PROBE_SHARE = 0.4;
/** What is worth a second follow-up in a row. */
const WORTH_A_SECOND: ReadonlySet<ProbeReason> = new Set([
  "missing_result",
  "no_personal_part",
  "missed_point",
]);

const isProbe = (turn: Turn) => turn.question?.source?.kind === "probe";
const plannedText = (asked: string, planned: string) => asked === planned || asked.endsWith(` ${planned}`);

/** The session so far as the choice of the next question needs it. */
interface State {
  progress: Progress;
  /** Turns whose question the interviewer put. */
  put: Turn[];
  taken: ReadonlySet<string>;
  assessmentOf: (turn: Turn) => Assessment;
}

function stateOf(progress: Progress): State {
  const made = new Map<number, Assessment>();
  const put = progress.turns.filter(({ question }) => question?.by === "engine");
  return {
    progress,
    put,
    taken: new Set(progress.turns.flatMap(({ question }) => (question ? [question.text] : []))),
    assessmentOf: (turn) => {
      const assessment = turn.assessment ?? made.get(turn.ordinal) ?? assessAnswer(progress, turn);
      made.set(turn.ordinal, assessment);
      return assessment;
    },
  };
}

/** A follow-up on the last answer, where one is due. */
function followUp({ progress, put, taken, assessmentOf }: State, last: Turn): AskedQuestion | null {
  const { brief, plan } = progress;
  const behind = turnsBehind(put, last);
  const subject = [...behind, last];
  const room = Math.floor(plan.questions.length * PROBE_SHARE) - put.filter(isProbe).length;
  if (brief.structured || room <= 0 || behind.length >= PROBES_IN_A_ROW) return null;
  const assessment = assessmentOf(last);
  if (!assessment.sufficient || assessment.caps.length > 0) return null;
  const tried = new Set(
    subject.flatMap(({ question }) => (question?.source?.kind === "probe" ? [question.source.reason] : [])),
  );
  const open = assessment.probes
    .map((probe) => ({ probe, turn: last }))
    .concat(behind.flatMap((turn) => assessmentOf(turn).probes.map((probe) => ({ probe, turn }))))
    .filter(({ probe }) => behind.length === 0 || WORTH_A_SECOND.has(probe.reason))
    .filter(({ probe }) => !tried.has(probe.reason));
  const said = subject.map(({ answer }) => answer?.text ?? "").join("\n");
  for (const { probe, turn } of open) {
    const question = probeQuestion({ turn, probe, asked: askedIn(progress, turn), said }, taken, (options) =>
      inTurn(options, brief.seed, put.length),
    );
    if (question) return question;
  }
  return null;
}

/** The planned question whose turn it is, at the level the answers have led to. */
function planned({ progress, put, taken }: State, level: Difficulty): PlannedQuestion | null {
  const from = put.filter((turn) => !isProbe(turn)).length;
  const next = progress.plan.questions
    .slice(from)
    .find(({ text }) => ![...taken].some((asked) => plannedText(asked, text)));
  return next ? adapted(next, progress, level, taken) : null;
}

const placed = (source: QuestionSource | null | undefined) =>
  source?.kind === "bank" && placeOf(source.bankId) !== null;

/** The level at which the last technical question of the bank was asked; the session's own before there was one. */
function lastAskedAt({ progress, assessmentOf }: State, answered: readonly Turn[]): Difficulty {
  const at = answered.findLastIndex(({ question }) => placed(question?.source));
  return levelAfter(progress.brief, answered.slice(0, Math.max(0, at)).map(assessmentOf));
}

/** A short sentence before the next question, where something has to be said: an answer given up, a change of level. */
function reactionTo(
  state: State,
  last: Turn | undefined,
  level: { before: Difficulty; now: Difficulty },
  next: PlannedQuestion,
): string | null {
  if (!last?.answer) return null;
  const { seed } = state.progress.brief;
  const { sufficient, caps } = state.assessmentOf(last);
  if (!sufficient && caps.length === 0) return inTurn(MOVING_ON, seed, state.put.length);
  const step = DIFFICULTIES.indexOf(level.now) - DIFFICULTIES.indexOf(level.before);
  if (step === 0 || !placed(next.source)) return null;
  return inTurn(step > 0 ? STEPPING_UP : STEPPING_DOWN, seed, state.put.length);
}

/**
 * Chooses the next question: a follow-up on the last answer where that leaves something open, else the next planned
 * one, easier or harder as the answers so far suggest. A follow-up counts as a question, so that planned ones drop
 * off the end. A structured interview asks its plan and nothing else.
 */
export function chooseNextQuestion(progress: Progress): AskedQuestion {
  const state = stateOf(progress);
  const last = state.put.at(-1);
  const probe = last?.answer ? followUp(state, last) : null;
  if (probe) return probe;
  const answered = state.put.filter((turn) => turn.answer && !isProbe(turn));
  const level = levelAfter(progress.brief, answered.map(state.assessmentOf));
  const before = lastAskedAt(state, answered);
  const next = planned(state, level);
  const question = next ?? oneMore(progress, level, state.taken);
  const reaction = next
    ? reactionTo(state, last, { before, now: level }, question)
    : inTurn(ONE_MORE, progress.brief.seed, state.put.length);
  return {
    text: reaction === null ? question.text : `${reaction} ${question.text}`,
    competency: question.competency,
    source: question.source,
    classification: question.classification,
    engine: ENGINE,
  };
}
