import type { Id } from "../ids.ts";
import type { AskedQuestion } from "../interviewer.ts";
import type {
  Assessment,
  Classification,
  DeliveryMetrics,
  Difficulty,
  EngineTag,
  Evaluation,
  JobContext,
  MetricSample,
  PipelineMetrics,
  Plan,
  Recording,
  Resume,
  Rules,
  Session,
  SessionType,
  Settings,
  Status,
  SuggestedAnswer,
  Topic,
  Turn,
} from "./model.ts";

/** Everything needed to make a session, once its id and number are reserved. */
export interface NewSession {
  id: Id;
  ownerId: Id;
  number: number;
  clientKey: string | null;
  topic: Topic;
  difficulty: Difficulty;
  type: SessionType;
  status: "scheduled" | "active";
  rules: Rules;
  jobContext: JobContext | null;
  settings: Settings | null;
  resume: Resume | null;
  resumeText: string;
  candidateName: string;
  scheduledAt: number | null;
}

/** What can be asked of a session. Fields left `undefined` are left as they are. */
export type Command =
  /** Answers the open question of an engine-run interview; without a text, asks for the open or first question. */
  | { kind: "answer"; text: string | null; number: number | null; spokenSeconds: number | null }
  | { kind: "record_exchange"; question: string; answer: string }
  | {
      kind: "record_question";
      question: string;
      classification: Classification | null;
      suggestions: SuggestedAnswer[] | null;
    }
  | { kind: "record_message"; role: "user" | "assistant" | "system"; content: string }
  | { kind: "update_interaction"; ordinal: number; selectedResponse?: string | null; rating?: number | null }
  | { kind: "record_metrics"; metrics: PipelineMetrics }
  | { kind: "submit_delivery"; delivery: DeliveryMetrics }
  | {
      kind: "update";
      status?: Status;
      topic?: Topic;
      difficulty?: Difficulty;
      jobContext?: Partial<JobContext>;
      settings?: Partial<Settings>;
      startedAt?: number;
      endedAt?: number;
      durationMinutes?: number;
    }
  /** Completes once; a second time is refused, unlike an `update` to the status it already has. */
  | { kind: "end"; score: number | null; feedback: string | null }
  | { kind: "set_verdict"; score?: number; feedback?: string }
  /** Makes sure that an up-to-date evaluation exists. */
  | { kind: "evaluate"; requires: "completed" | "answer" }
  | { kind: "attach_resume"; resume: Resume; text: string; candidateName: string }
  | { kind: "attach_recording"; track: "video" | "audio"; recording: Recording }
  /** `number` is 1 for the session's first question, whoever put it. */
  | { kind: "retry_turn"; number: number; text: string };

export type CommandKind = Command["kind"];

/** Who gives a command. */
export interface Caller {
  userId: Id;
  /** The login (refresh family) or guest cookie behind the request. */
  loginId: string;
}

/** How a command is recognised when it comes again. */
export interface Idempotency {
  /** Owner, dialect, route and the client's key. */
  scope: string;
  /** Digest of the canonical body; a different one under the same key is refused. */
  fingerprint: string;
}

export interface Counts {
  /** Turns with a question, system entries left out. */
  questions: number;
  answers: number;
  /** Sides of all turns, system messages included. */
  messages: number;
}

/** What every command gives back. */
export interface Reply {
  session: Session;
  counts: Counts;
  /** The turn the command made, changed or answered. */
  turn: Turn | null;
  /** The question that waits for an answer. */
  open: Turn | null;
  metric: MetricSample | null;
}

/** Which parts of a session a reader wants besides the session itself. */
export interface ReadParts {
  turns?: boolean;
  metrics?: boolean;
  resumeText?: boolean;
}

export interface SessionReading {
  session: Session;
  counts: Counts;
  turns: Turn[];
  metrics: MetricSample[];
  resumeText: string;
}

/** What the interviewer made for a piece of pending work. */
export type Settlement =
  | { kind: "opening"; plan: Plan; question: AskedFields | null }
  | { kind: "turn"; assessment: Assessment; question: AskedFields | null; plan?: Plan }
  | {
      kind: "evaluation";
      assessments: { ordinal: number; assessment: Assessment }[];
      evaluation: Evaluation;
      /** Position of the last answer it rests on. */
      covers: number;
    }
  | { kind: "retry"; assessment: Assessment }
  | {
      kind: "suggestions";
      classification: Classification;
      suggestions: SuggestedAnswer[];
      engine: EngineTag | null;
    };

export type AskedFields = Pick<AskedQuestion, "text" | "competency" | "source" | "classification" | "engine">;
