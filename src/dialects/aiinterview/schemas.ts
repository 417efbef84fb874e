import { z } from "zod";
import { queryInteger, text } from "../fields.ts";
import { replies, requests } from "./examples.ts";

/** Longest answer, in code points. */
export const MAX_ANSWER = 2000;

/** The owner's own number of an interview. */
const InterviewNumber = z.int().min(1);

export const StartBody = z.object({}).meta({ id: "AiInterviewStartForm" });

export const StartReply = z
  .object({ interview_id: z.int(), question: z.string(), message: z.string() })
  .meta({ id: "AiInterviewStarted", examples: [replies.start] });

export const NextBody = z
  .object({
    interview_id: InterviewNumber,
    answer: text(MAX_ANSWER, `Must be at most ${MAX_ANSWER} characters`),
    /** Number of the question that is answered; makes a retry recognisable. */
    question_number: z.int().min(1).optional(),
  })
  .meta({ id: "AiInterviewAnswer", examples: [requests.next] });

export const NextReply = z
  .object({
    question: z.string(),
    question_number: z.int(),
    status: z.enum(["ongoing", "completed"]),
  })
  .meta({ id: "AiInterviewQuestion", examples: [replies.next] });

export const IdParams = z.object({ interview_id: z.string().regex(/^[1-9]\d{0,14}$/) });

const Score = z.number().min(0).max(100).nullable();

export const ResultsReply = z
  .object({
    candidate_name: z.string(),
    scores: z.object({ accuracy: Score, fluency: Score, rhythm: Score, overall: Score }),
    feedback: z.string(),
    responses: z.array(z.object({ question: z.string(), answer: z.string() })),
  })
  .meta({ id: "AiInterviewResults", examples: [replies.results] });

export const HistoryQuery = z.object({ page: queryInteger(1, 1_000_000, 1) });

export const HistoryReply = z
  .array(
    z.object({
      id: z.int(),
      created_at: z.iso.datetime(),
      completed: z.boolean(),
      candidate_name: z.string(),
    }),
  )
  .meta({ id: "AiInterviewHistory", examples: [replies.history] });

export const DetailsReply = z
  .object({
    id: z.int(),
    candidate_name: z.string(),
    created_at: z.iso.datetime(),
    completed: z.boolean(),
    resume_content: z.string(),
    responses: z.array(
      z.object({
        question_number: z.int(),
        question: z.string(),
        answer: z.string(),
        created_at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: "AiInterviewDetails", examples: [replies.details] });
