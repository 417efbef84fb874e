/** The published document names types only; these are values of them. */

const question = "You cut a median response time from 900 ms to 120 ms. How did you get there?";
const answer = "I traced the slow requests first, and then I added a read model.";
const created_at = "2025-01-15T10:30:00.000Z";
const candidate_name = "Jane Rivera";

export const requests = { next: { interview_id: 1, answer } };

export const replies = {
  start: { interview_id: 1, question, message: "Interview started successfully" },
  next: { question: "How did you make sure that it stayed fast?", question_number: 2, status: "ongoing" },
  results: {
    candidate_name,
    scores: { accuracy: 72.5, fluency: 90, rhythm: 84, overall: 78 },
    feedback: "Your answers name what you did yourself and what came of it.",
    responses: [{ question, answer }],
  },
  history: [{ id: 1, created_at, completed: true, candidate_name }],
  details: {
    id: 1,
    candidate_name,
    created_at,
    completed: true,
    resume_content: "Jane Rivera\nSenior Backend Engineer",
    responses: [{ question_number: 1, question, answer, created_at: "2025-01-15T10:32:00.000Z" }],
  },
};
