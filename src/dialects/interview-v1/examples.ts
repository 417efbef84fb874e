/** The examples of the published document, completed where it abbreviates. */

const sessionId = "64a7b8c9d1234567890abcde";
const createdAt = "2025-01-15T10:30:00.000Z";
const about = { domain: "Software Engineering", difficulty: "medium" };
const react = {
  bot: "What is your experience with React?",
  user: "I have 3 years of experience with React...",
};
const verdict = "Good technical knowledge, needs improvement in communication";
const better = { feedback: "Excellent performance in technical questions", score: 92 };

const introduction = {
  bot: "Tell me about yourself",
  user: "I am a software developer...",
  createdAt: "2025-01-15T10:35:00.000Z",
};

const listed = { sessionId, ...about, score: 85, questionsCount: 5, createdAt, status: "completed" };

export const requests = {
  create: about,
  qna: react,
  end: { finalScore: 85, feedback: verdict },
  feedback: better,
};

export const replies = {
  created: { sessionId, ...about, createdAt },
  session: {
    _id: sessionId,
    user: { name: "John Doe", email: "john@example.com" },
    ...about,
    QnA: [introduction],
    feedBack: "",
    score: 0,
    createdAt,
  },
  conversation: { sessionId, ...about, conversation: [introduction], totalQuestions: 1, createdAt },
  updated: {
    sessionId,
    latestQnA: { ...react, createdAt: "2025-01-15T10:40:00.000Z" },
    totalQuestions: 2,
  },
  ended: { sessionId, totalQuestions: 5, finalScore: 85, feedback: verdict, ...about },
  feedback: { sessionId, ...better },
  history: {
    interviews: [{ _id: sessionId, ...listed, feedBack: verdict }],
    pagination: { currentPage: 1, totalPages: 3, totalItems: 25, hasNextPage: true, hasPrevPage: false },
  },
  recent: [listed],
  stats: {
    overview: { totalInterviews: 15, averageScore: 78.5, totalQuestions: 75 },
    domainBreakdown: [{ domain: "Software Engineering", count: 8, averageScore: 82.3 }],
    difficultyBreakdown: [{ difficulty: "medium", count: 10, averageScore: 79.2 }],
  },
};
