import { z } from "zod";
import { queryInteger, text, textUpTo } from "../fields.ts";
import { replies, requests } from "./examples.ts";

const SESSION_ID = /^[A-Za-z0-9._:-]{1,128}$/;

const SessionId = z.string().regex(SESSION_ID, {
  error: "Must be 1 to 128 characters of letters, digits, '.', '_', ':' and '-'",
});

const Role = z.enum(["java", "python", "devops", "ai-genai"], {
  error: "Must be java, python, devops or ai-genai",
});
const Level = z.enum(["beginner", "intermediate", "advanced"], {
  error: "Must be beginner, intermediate or advanced",
});
const Status = z.enum(["active", "completed", "paused", "cancelled"], {
  error: "Must be active, completed, paused or cancelled",
});

export const SessionParams = z.object({ session_id: SessionId });

export const CreateBody = z
  .object({
    session_id: SessionId,
    role: Role,
    interview_level: Level,
  })
  .meta({ id: "MockAgentNewSession", examples: [requests.create] });

export const ListQuery = z.object({ session_id: z.string().optional(), status: Status.optional() });

const Instant = z.iso
  .datetime({ offset: true, error: "Must be an ISO 8601 time" })
  .transform((time) => Date.parse(time))
  .refine((at) => at >= Date.UTC(2000) && at < Date.UTC(2100), {
    error: "Must be a time between 2000 and 2100",
  });

export const UpdateBody = z
  .object({
    status: Status.optional(),
    started_at: Instant.optional(),
    completed_at: Instant.optional(),
    duration_minutes: z.number().min(0).max(525_600).optional(),
  })
  .refine((body) => Object.values(body).some((value) => value !== undefined), {
    error: "status, started_at, completed_at or duration_minutes is required",
    path: ["status"],
  })
  .refine(({ started_at = 0, completed_at = Infinity }) => started_at <= completed_at, {
    error: "Must not be before started_at",
    path: ["completed_at"],
  })
  .meta({ id: "MockAgentSessionUpdate", examples: [requests.update] });

export const MessageBody = z
  .object({
    role: z.enum(["user", "assistant", "system"], { error: "Must be user, assistant or system" }),
    content: text(10_000),
    session_id: SessionId,
  })
  .meta({ id: "MockAgentNewMessage", examples: [requests.message] });

export const MessagesQuery = z.object({
  session_id: z.string({ error: "session_id is required" }).min(1, { error: "session_id is required" }),
  limit: queryInteger(1, 200, 50),
  skip: queryInteger(0, 1_000_000, 0),
});

/** `user_id` is a label of the client's own; it says nothing about who calls. */
export const FeedbackBody = z
  .object({ session_id: SessionId, user_id: textUpTo(200).optional() })
  .meta({ id: "MockAgentFeedbackRequest", examples: [requests.feedback] });

const Time = z.iso.datetime();
const ObjectId = z.string().regex(/^[0-9a-f]{24}$/);

export const Session = z
  .object({
    _id: ObjectId,
    session_id: z.string(),
    role: z.string(),
    interview_level: Level,
    status: Status,
    created_at: Time,
    updated_at: Time,
    started_at: Time.nullable(),
    completed_at: Time.nullable(),
    duration_minutes: z.number().nullable(),
  })
  .meta({ id: "MockAgentSession", examples: [replies.session] });

export const Message = z
  .object({
    _id: ObjectId,
    role: z.enum(["user", "assistant", "system"]),
    content: z.string(),
    created_at: Time,
    session_id: z.string(),
  })
  .meta({ id: "MockAgentMessage", examples: [replies.message] });

const success = z.literal(true);

export const SessionReply = z
  .object({ success, session: Session })
  .meta({ id: "MockAgentSessionReply", examples: [{ success: true, session: replies.session }] });
export const SessionsReply = z
  .object({ success, sessions: z.array(Session) })
  .meta({ id: "MockAgentSessionsReply", examples: [{ success: true, sessions: [replies.session] }] });
export const MessageReply = z
  .object({ success, message: Message })
  .meta({ id: "MockAgentMessageReply", examples: [{ success: true, message: replies.message }] });
export const MessagesReply = z
  .object({ success, messages: z.array(Message) })
  .meta({ id: "MockAgentMessagesReply", examples: [{ success: true, messages: [replies.message] }] });
export const DeletedReply = z
  .object({ success })
  .meta({ id: "MockAgentDeletedReply", examples: [{ success: true }] });

export const FeedbackReply = z
  .object({
    success,
    feedback: z.string(),
    session_info: z.object({
      session_id: z.string(),
      technology: z.string(),
      level: Level,
      duration_minutes: z.number().nullable(),
      total_messages: z.int(),
      user_responses: z.int(),
      ai_questions: z.int(),
    }),
  })
  .meta({ id: "MockAgentFeedback", examples: [replies.feedback] });
