/** The examples of the published document; its replies without one are completed from its schemas. */

const session_id = "session_123";
const greeting = "Hello! I'm ready to start your interview.";

export const requests = {
  create: { session_id, role: "java", interview_level: "intermediate" },
  update: { status: "completed", duration_minutes: 45 },
  message: { role: "assistant", content: greeting, session_id },
  feedback: { session_id, user_id: "user_456" },
};

export const replies = {
  session: {
    _id: "64a7b8c9d1234567890abcde",
    session_id,
    role: "java",
    interview_level: "intermediate",
    status: "completed",
    created_at: "2025-01-15T10:30:00.000Z",
    updated_at: "2025-01-15T11:15:00.000Z",
    started_at: "2025-01-15T10:30:00.000Z",
    completed_at: "2025-01-15T11:15:00.000Z",
    duration_minutes: 45,
  },
  message: {
    _id: "64a7b8c9d1234567890abcdf",
    role: "assistant",
    content: greeting,
    created_at: "2025-01-15T10:30:05.000Z",
    session_id,
  },
  feedback: {
    success: true,
    feedback: "Based on the interview conversation, here is your feedback...",
    session_info: {
      session_id,
      technology: "java",
      level: "intermediate",
      duration_minutes: 45,
      total_messages: 12,
      user_responses: 6,
      ai_questions: 6,
    },
  },
};
