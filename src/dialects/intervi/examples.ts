/** The examples of the published document, and values for what this service adds to it. */

const userId = "507f1f77bcf86cd799439011";
const domainId = "507f1f77bcf86cd799439012";
const sessionId = "507f1f77bcf86cd799439013";
const credentials = { email: "user@example.com", password: "SecurePass123!" };
const scheduledAt = "2024-12-25T10:30:00.000Z";
const completedAt = "2024-12-25T11:30:00.000Z";

const metrics = {
  postureScore: 85,
  eyeContactScore: 80,
  gestureScore: 75,
  speechPaceWpm: 125,
  speechClarityScore: 88,
  fillerWordFrequency: 0.08,
  emotionTimeline: [{ label: "neutral", probability: 0.7, timestamp: 0 }],
  overallPerformanceScore: 82,
};

export const requests = {
  register: { ...credentials, firstName: "John", lastName: "Doe", provider: "email" },
  login: credentials,
  create: { userId, domainId, sessionType: "mock", scheduledAt },
  metrics: { metrics },
  answer: { answer: "I measured it first, and then I fixed the query.", turn: 1, spokenSeconds: 42 },
  retry: { answer: "I measured it first: the query took 900 ms. With an index it took 120 ms." },
  handshake: { userId },
  share: { label: "My coach", expiresInHours: 24 },
};

const tokens = { accessToken: "eyJhbGc...", refreshToken: "eyJhbGc...", expiresIn: 3600 };
const session = { _id: sessionId, domain: domainId, sessionType: "mock" };
const listed = { ...session, status: "completed", scheduledAt, completedAt, overallScore: 82 };
const link = {
  id: "0b9f3c1e-5a7d-4e21-9c3b-7d6e5f4a3b2c",
  label: "My coach",
  createdAt: completedAt,
  expiresAt: "2024-12-26T11:30:00.000Z",
};

export const replies = {
  tokens,
  login: { tokens, userId },
  created: { ...session, user: userId, status: "scheduled", scheduledAt },
  listed,
  page: { items: [listed], total: 25, page: 1, pageSize: 10, totalPages: 3 },
  session: {
    ...listed,
    user: userId,
    recording: {
      videoUrl: "https://storage.example.com/video.mp4",
      audioUrl: "https://storage.example.com/audio.m4a",
      transcriptUrl: "https://storage.example.com/transcript.txt",
    },
    feedback: [{ category: "eye-contact", score: 80, comments: "Good eye contact maintained throughout" }],
    recommendations: ["Work on pacing - speaking too fast", "Include more examples in answers"],
  },
  stored: {
    _id: sessionId,
    status: "completed",
    overallScore: 82,
    recommendations: ["Work on pacing", "Include more examples"],
  },
  next: { sessionId, status: "active", question: "How did you make sure that it stayed fast?", turn: 2 },
  dashboard: {
    totalSessions: 25,
    averageScore: 78,
    currentStreak: 5,
    bestStreak: 12,
    experiencePoints: 2450,
    recentSessions: [{ _id: sessionId, domain: "software-dev", score: 85, completedAt }],
    domainProgress: [{ domain: "software-dev", proficiency: 82, sessionsCompleted: 8 }],
    achievements: [{ code: "FIRST_SESSION", title: "First Steps", unlockedAt: "2024-12-01T10:00:00.000Z" }],
  },
  analytics: {
    sessionId,
    ...metrics,
    recommendations: ["Work on maintaining consistent eye contact", "Reduce filler words usage"],
  },
  handshake: { socketId: "aBcDeF1234567890", serverTime: scheduledAt },
  health: { status: "ok", timestamp: scheduledAt, environment: "production" },
  ping: { message: "pong" },
  domains: [{ _id: domainId, slug: "software-dev", name: "Software Engineering" }],
  resume: { sessionId, candidateName: "Jane Rivera", skills: ["Python", "PostgreSQL"], confidence: 0.9 },
  share: {
    ...link,
    token: "eyJhbGc...",
    url: `https://api.example.com/api/realtime/sessions/${sessionId}?share=eyJhbGc...`,
  },
  shares: [link],
};
