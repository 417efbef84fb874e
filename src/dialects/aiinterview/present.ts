import type { z } from "zod";
import type { Reply, SessionReading } from "../../core/session/commands.ts";
import { isFinal } from "../../core/session/lifecycle.ts";
import type { Session, Turn } from "../../core/session/model.ts";
import { isoTime } from "../fields.ts";
import type { DetailsReply, HistoryReply, NextReply, ResultsReply, StartReply } from "./schemas.ts";

const STARTED = "Interview started successfully";
const UNREADABLE =
  "Interview started successfully. Your resume holds no readable text (it may be a scan), so the questions are general.";

export function presentStart({ session, open }: Reply, readable: boolean): z.infer<typeof StartReply> {
  return {
    interview_id: session.number,
    question: open?.question?.text ?? "",
    message: readable ? STARTED : UNREADABLE,
  };
}

const closing = (name: string): string =>
  `Thank you, ${name}. That was the last question; your results are ready.`;

/** The question that follows the answered turn, or the closing sentence. */
export function presentNext({ session, turn, open }: Reply): z.infer<typeof NextReply> {
  if (open?.question && !isFinal(session.status)) {
    return {
      question: open.question.text,
      question_number: open.question.number ?? 1,
      status: "ongoing",
    };
  }
  return {
    question: closing(session.candidateName),
    question_number: turn?.question?.number ?? session.rules.maxQuestions ?? 1,
    status: "completed",
  };
}

const answered = (turns: readonly Turn[]) =>
  turns.filter((turn) => turn.kind === "exchange" && turn.answer !== null);

export function presentResults({ session, turns }: SessionReading): z.infer<typeof ResultsReply> {
  const none = { accuracy: null, fluency: null, rhythm: null, overall: null };
  return {
    candidate_name: session.candidateName,
    scores: session.evaluation?.scores ?? none,
    feedback: session.evaluation?.feedback ?? session.client.feedback ?? "",
    responses: answered(turns).map(({ question, answer }) => ({
      question: question?.text ?? "",
      answer: answer?.text ?? "",
    })),
  };
}

export const presentHistoryItem = (session: Session): z.infer<typeof HistoryReply>[number] => ({
  id: session.number,
  created_at: isoTime(session.createdAt),
  completed: isFinal(session.status),
  candidate_name: session.candidateName,
});

export function presentDetails({ session, turns, resumeText }: SessionReading): z.infer<typeof DetailsReply> {
  return {
    id: session.number,
    candidate_name: session.candidateName,
    created_at: isoTime(session.createdAt),
    completed: isFinal(session.status),
    resume_content: resumeText,
    responses: answered(turns).map(({ question, answer }, index) => ({
      question_number: index + 1,
      question: question?.text ?? "",
      answer: answer?.text ?? "",
      created_at: isoTime(answer?.at ?? session.createdAt),
    })),
  };
}
