/** The examples of the published document, completed where it abbreviates. */

const sessionId = "66850c80-5a1b-8c2d-8e3f-4a5b6c000000";
const userId = "66850c70-1a2b-83c4-9d5e-6f7a8b000000";

const settings = {
  transcriptionEnabled: true,
  responseGeneration: true,
  confidenceThreshold: 0.8,
  preferredLanguage: "en",
  enabledFeatures: ["real-time-transcription", "response-suggestions"],
};

const jobContext = {
  title: "Software Engineer",
  company: "Tech Corp",
  description: "Full-stack development role",
  requirements: ["JavaScript", "React", "Node.js"],
  interviewType: "technical",
  seniority: "mid",
};

const answer = "I have 3 years of experience with React...";

const question = {
  question: "What is your experience with React?",
  questionClassification: {
    type: "technical",
    category: "frontend",
    difficulty: "mid",
    requiresSTAR: false,
  },
  generatedResponses: [
    {
      id: "response-1",
      content: answer,
      structure: "direct",
      estimatedDuration: 45,
      confidence: 0.9,
      tags: ["experience", "technical"],
    },
  ],
};

const measured = {
  transcriptionLatencyMs: 1200,
  responseGenerationMs: 800,
  totalLatencyMs: 2000,
  transcriptionAccuracy: 0.96,
  userSatisfaction: 5,
};

export const requests = {
  create: { jobContext, settings },
  update: { status: "paused", jobContext: { company: "Tech Corp" }, settings: { preferredLanguage: "de" } },
  interaction: { sessionId, ...question },
  interactionUpdate: { selectedResponse: answer, userFeedback: 5 },
  metrics: { sessionId, ...measured },
};

const session = {
  id: sessionId,
  userId,
  jobContext,
  status: "active",
  settings,
  startedAt: "2024-01-01T10:00:00.000Z",
  endedAt: null,
  createdAt: "2024-01-01T10:00:00.000Z",
};

const interaction = {
  id: "66850c80-5a1b-8c2d-8e3f-4a5b6c000001",
  sessionId,
  ...question,
  selectedResponse: answer,
  userFeedback: 4,
  timestamp: "2024-01-01T10:05:00.000Z",
};

const metric = {
  id: "66850c80-5a1b-8c2d-8e3f-4a5b6c000002",
  sessionId,
  ...measured,
  createdAt: "2024-01-01T10:05:00.000Z",
};

export const replies = {
  session,
  interaction,
  metric,
  details: { ...session, interactions: [interaction], metrics: [metric] },
  analytics: {
    totalSessions: 25,
    averageSessionDuration: 45,
    averageLatency: 1800,
    averageAccuracy: 0.94,
    averageSatisfaction: 4.2,
    mostCommonQuestionTypes: [
      { type: "behavioral", count: 15 },
      { type: "technical", count: 10 },
    ],
    performanceTrends: [
      { date: "2024-01-01", metrics: { latency: 1800, accuracy: 0.95, satisfaction: 4.5 } },
    ],
  },
};
