import type {
  Assessment,
  Classification,
  Difficulty,
  EngineTag,
  Evaluation,
  JobContext,
  Plan,
  QuestionSource,
  ResumeProfile,
  SessionType,
  SuggestedAnswer,
  Topic,
  Turn,
} from "./session/model.ts";

/** What the interviewer knows of a session before its first question. */
export interface Brief {
  topic: Topic;
  difficulty: Difficulty;
  type: SessionType;
  jobContext: JobContext | null;
  resume: ResumeProfile | null;
  /** Number of questions to plan for. */
  questions: number;
  /** Same ordered questions for every candidate of the same topic and level. */
  structured: boolean;
  /** Varies the choice between sessions; the same seed gives the same plan. */
  seed: string;
}

/** A session in progress as the interviewer sees it. Turns are in order; system entries are left out. */
export interface Progress {
  brief: Brief;
  plan: Plan;
  turns: Turn[];
}

/** A question put to the candidate. */
export interface AskedQuestion {
  text: string;
  competency: string | null;
  source: QuestionSource;
  classification: Classification;
  engine: EngineTag;
}

export interface CallOptions {
  /** Aborts the call; the engine must stop working soon after. */
  signal?: AbortSignal;
  /** Receives text as it is made. The joined deltas, from the last reset on, equal the text of the result. */
  onDelta?: (delta: string) => void;
  /** Called when the text received so far is void, because it was refused or broke off; another one follows. */
  onReset?: () => void;
}

/** Answers a candidate could give, and which engine made them. */
export interface Suggestions {
  answers: SuggestedAnswer[];
  engine: EngineTag;
}

/**
 * What asks and judges. Everything it returns says which engine and version made it. An implementation may throw
 * or hang; callers hold the time limit and fall back to the embedded engine.
 */
export interface Interviewer {
  plan(brief: Brief, options?: CallOptions): Promise<Plan>;
  /** The next question after the last turn, or the first one when there are none. */
  nextQuestion(progress: Progress, options?: CallOptions): Promise<AskedQuestion>;
  /** Judges the answer of `turn`; earlier turns give context. */
  assess(input: { progress: Progress; turn: Turn }, options?: CallOptions): Promise<Assessment>;
  /** Answers the candidate could give, built only from the candidate's own facts. */
  suggest(
    input: { brief: Brief; question: string; classification: Classification },
    options?: CallOptions,
  ): Promise<Suggestions>;
  classify(input: { brief: Brief; question: string }, options?: CallOptions): Promise<Classification>;
  /** Scores and feedback for the whole session; unanswered turns count for nothing. */
  evaluate(input: { brief: Brief; turns: Turn[] }, options?: CallOptions): Promise<Evaluation>;
}
