import type { Assessment, DeliveryMetrics, Evaluation, PipelineMetrics, Status } from "./model.ts";
import type { LiveValues, RunningValues } from "./running-values.ts";

/** What watchers of a session are told. Kept events carry a sequence number of the session. */
export type CoreEvent =
  | { type: "session.status"; data: { status: Status; from: Status | null } }
  | {
      type: "turn.asked";
      data: {
        turn: number;
        number: number | null;
        question: string;
        by: "engine" | "client";
        /** Names the deltas that brought the text; null when there were none. */
        stream: string | null;
      };
    }
  | {
      type: "session.evaluated";
      data: { scores: Evaluation["scores"]; feedback: string; stream: string | null };
    }
  | { type: "turn.answered"; data: { turn: number; number: number | null; answer: string } }
  | { type: "turn.assessed"; data: { turn: number; number: number | null; assessment: PublicAssessment } }
  | { type: "metrics.updated"; data: MetricsUpdate };

export type PublicAssessment = Pick<
  Assessment,
  "sufficient" | "criteria" | "score" | "strength" | "gap" | "nextStep" | "engine"
>;

export type MetricsUpdate =
  | { source: "pipeline"; values: Partial<PipelineMetrics> }
  | { source: "delivery"; values: Partial<DeliveryMetrics> }
  | { source: "live"; values: LiveValues; running: RunningValues }
  | { source: "engine"; values: EngineFigures };

/** Live figures that the engine derives from the turns. */
export interface EngineFigures {
  questionsAnswered: number;
  /** Mean length of the answers in words. */
  answerWords: number | null;
  /** Fillers per word, 0–1. */
  fillerRate: number | null;
  wordsPerMinute: number | null;
  /** Mean content score so far, 0–100. */
  runningScore: number | null;
  /** Milliseconds of the last engine call. */
  engineLatencyMs: number | null;
}

/** A kept event as it is stored and sent. */
export interface SequencedEvent {
  seq: number;
  at: number;
  event: CoreEvent;
}
