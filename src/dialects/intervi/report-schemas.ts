import { z } from "zod";
import { STATUSES } from "../../core/session/model.ts";
import { text } from "../fields.ts";
import { requests } from "./examples.ts";

const Engine = z
  .object({ name: z.enum(["embedded", "llm"]), version: z.string(), model: z.string().optional() })
  .meta({ id: "InterviEngine" });

const Criterion = z.object({
  criterion: z.string(),
  level: z.int().min(1).max(5).nullable(),
  quote: z.string().nullable(),
  anchor: z.string(),
});

const AssessmentReply = z
  .object({
    sufficient: z.boolean(),
    score: z.number().nullable(),
    criteria: z.array(Criterion),
    strength: z.string().nullable(),
    gap: z.string().nullable(),
    nextStep: z.string().nullable(),
    retryPrompt: z.string().nullable(),
    caps: z.array(z.string()),
    delivery: z.object({ words: z.int(), fillers: z.int(), wordsPerMinute: z.number().nullable() }),
    engine: Engine,
    usage: z
      .object({
        latencyMs: z.number(),
        inputTokens: z.int().nullable(),
        outputTokens: z.int().nullable(),
      })
      .nullable(),
  })
  .meta({ id: "InterviAssessment" });

/** What a question came from: bank entry, resume line, job requirement, earlier answer or cited facts. */
const Reason = z.looseObject({ kind: z.enum(["bank", "resume", "job", "probe", "model"]) });

const ReportTurn = z
  .object({
    turn: z.int().nullable(),
    question: z.string().nullable(),
    askedBy: z.enum(["engine", "client"]).nullable(),
    reason: Reason.nullable(),
    competency: z.string().nullable(),
    engine: Engine.nullable(),
    answer: z.string().nullable(),
    assessment: AssessmentReply.nullable(),
    retries: z.array(
      z.object({
        answer: z.string(),
        at: z.iso.datetime(),
        assessment: AssessmentReply.nullable(),
        /** Levels gained or lost against the first answer, per criterion. */
        change: z.record(z.string(), z.number()),
      }),
    ),
  })
  .meta({ id: "InterviReportTurn" });

export const ReportReply = z
  .object({
    sessionId: z.string(),
    status: z.enum(STATUSES),
    candidateName: z.string(),
    plan: z.array(
      z.object({ question: z.string(), competency: z.string(), reason: Reason, minutes: z.number() }),
    ),
    turns: z.array(ReportTurn),
    competencies: z.array(
      z.object({ competency: z.string(), level: z.number().nullable(), quotes: z.array(z.string()) }),
    ),
    scores: z
      .object({
        accuracy: z.number().nullable(),
        fluency: z.number().nullable(),
        rhythm: z.number().nullable(),
        overall: z.number().nullable(),
      })
      .nullable(),
    feedback: z.string().nullable(),
    recommendations: z.array(z.string()),
    engine: Engine.nullable(),
  })
  .meta({ id: "InterviReport" });

export const RetryBody = z
  .object({ answer: text(10_000) })
  .meta({ id: "InterviRetry", examples: [requests.retry] });
export const RetryReply = ReportTurn;
