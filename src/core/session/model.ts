import type { Id } from "../ids.ts";

/** Lifecycle of a session. `completed` and `cancelled` are final. */
export type Status = "scheduled" | "active" | "paused" | "completed" | "cancelled";
export const STATUSES = [
  "scheduled",
  "active",
  "paused",
  "completed",
  "cancelled",
] as const satisfies Status[];

/** Level of the interview. Dialects show it as easy/medium/hard or beginner/intermediate/advanced. */
export type Difficulty = "junior" | "mid" | "senior";
export const DIFFICULTIES = ["junior", "mid", "senior"] as const satisfies Difficulty[];

export type QuestionType = "technical" | "behavioral" | "situational" | "cultural";
export const QUESTION_TYPES = [
  "technical",
  "behavioral",
  "situational",
  "cultural",
] as const satisfies QuestionType[];

/** What kind of practice the owner asked for; decides the mix of questions. */
export type SessionType = "mock" | "video" | "technical" | "behavioral";

/** What the interview is about: the text every dialect shows, and the catalogue slug where there is one. */
export interface Topic {
  text: string;
  slug: string | null;
}

/** Limits of one session, set by whoever created it. `null` means none. */
export interface Rules {
  /** Whether the interviewer asks and judges by itself (as opposed to a client that records turns). */
  engineRun: boolean;
  maxQuestions: number | null;
  /** Minutes without an answer after which an active session completes by itself. */
  idleMinutes: number | null;
  /** Longest answer, in Unicode code points. */
  maxAnswerChars: number;
}

export interface JobContext {
  title: string;
  company: string | null;
  description: string | null;
  requirements: string[];
  interviewType: string | null;
  seniority: Difficulty | null;
}

export interface Settings {
  transcriptionEnabled: boolean;
  responseGeneration: boolean;
  confidenceThreshold: number;
  preferredLanguage: string;
  enabledFeatures: string[];
}

/** A fact read from a resume, with how sure the reader is (0–1). Unsure facts are absent, never guessed. */
export interface Fact<T = string> {
  value: T;
  confidence: number;
}

export interface ResumeRole {
  title: string | null;
  organisation: string | null;
  /** As written, e.g. "Jun 2021" or "2021-06". */
  start: string | null;
  /** As written; "present" for a current role. */
  end: string | null;
  /** Lines of the resume under this role, as written. */
  highlights: string[];
}

export interface ResumeEducation {
  institution: string | null;
  degree: string | null;
  start: string | null;
  end: string | null;
}

export interface ResumeProject {
  name: string;
  highlights: string[];
}

/** What a resume says. Every string is text of the resume, only white space normalised. */
export interface ResumeProfile {
  name: Fact | null;
  email: Fact | null;
  phone: Fact | null;
  links: string[];
  /** Canonical names from the skill alias list, in order of first mention. */
  skills: string[];
  roles: ResumeRole[];
  education: ResumeEducation[];
  projects: ResumeProject[];
  /** Lines that claim a number ("cut latency by 40 %"), as written. */
  claims: string[];
  /** 0–1: how much of the resume was put under a section heading. */
  confidence: number;
}

export interface Resume {
  /** Storage key of the file, made by the server. */
  key: string;
  fileName: string | null;
  size: number;
  profile: ResumeProfile;
}

/** Which engine made something, and in which version of its rules or prompts. */
export interface EngineTag {
  name: "embedded" | "llm";
  version: string;
  /** The model that an LLM engine used. */
  model?: string;
}

/** Why a follow-up question was asked. */
export type ProbeReason =
  | "missing_result"
  | "no_numbers"
  | "no_personal_part"
  | "missed_point"
  | "vague"
  | "unsupported_claim";

/** What a question came from, so that a candidate or coach can see why it was asked. */
export type QuestionSource =
  | { kind: "bank"; bankId: string }
  | { kind: "resume"; line: string; bankId?: string }
  | { kind: "job"; requirement: string; shownInResume: boolean; bankId?: string }
  | { kind: "probe"; of: number; reason: ProbeReason; quote: string | null; bankId?: string }
  /** Worded by a model; `aim` is the question of the embedded interviewer that it was to ask. */
  | { kind: "model"; cites: string[]; aim?: { text: string; source: QuestionSource } };

export interface Classification {
  type: QuestionType;
  category: string;
  difficulty: Difficulty;
  requiresSTAR: boolean;
}

/** A question the interviewer intends to ask, made when the session starts. */
export interface PlannedQuestion {
  text: string;
  competency: string;
  source: QuestionSource;
  classification: Classification;
  /** Time budget in minutes. */
  minutes: number;
}

export interface Plan {
  questions: PlannedQuestion[];
  engine: EngineTag;
}

/** Tokens and time one engine call took. */
export interface EngineUsage {
  latencyMs: number;
  inputTokens: number | null;
  outputTokens: number | null;
}

export interface QuestionSide {
  /** 96-bit id of this side (a message of its own where messages have ids). */
  id: Id;
  /** Position among all sides and metrics of the session. */
  seq: number;
  text: string;
  at: number;
  /** Who put the question: the interviewer, or a client that recorded it. */
  by: "engine" | "client";
  /** 1-based number among the questions of an engine-run interview; null for recorded ones. */
  number: number | null;
  competency: string | null;
  source: QuestionSource | null;
  engine: EngineTag | null;
}

export interface AnswerSide {
  id: Id;
  seq: number;
  text: string;
  at: number;
  /** Seconds spent speaking, when the client measured it. */
  spokenSeconds: number | null;
}

/** A level from 1 to 5 on one criterion, resting on an exact quote of the answer. */
export interface CriterionScore {
  criterion: string;
  /** 1–5, or null when the answer gives no evidence. */
  level: number | null;
  /** Exact substring of the answer; null only together with `level`. */
  quote: string | null;
  /** The rubric anchor that the level stands for, in words. */
  anchor: string;
}

/** The judgement of one answer. */
export interface Assessment {
  /** False when there was nothing to judge; then every level is null. */
  sufficient: boolean;
  criteria: CriterionScore[];
  /** Content score 0–1, or null without evidence. */
  score: number | null;
  strength: string | null;
  gap: string | null;
  nextStep: string | null;
  /** A question the candidate can try again with. */
  retryPrompt: string | null;
  /** What the interviewer may probe next, strongest first. */
  probes: { reason: ProbeReason; quote: string | null }[];
  /** Reasons a cap was put on the score: "off_topic", "copied_question", "keyword_stuffing", "repetition", "flattery", "instruction". */
  caps: string[];
  /** Delivery of the answer; reported, never part of `score`. */
  delivery: { words: number; fillers: number; wordsPerMinute: number | null };
  engine: EngineTag;
  usage: EngineUsage | null;
}

export interface SuggestedAnswer {
  id: string;
  content: string;
  structure: "STAR" | "direct" | "technical";
  /** Seconds to say it aloud. */
  estimatedDuration: number;
  /** 0–1. */
  confidence: number;
  tags: string[];
}

export type TurnKind = "exchange" | "system";

/**
 * One ordered entry of a session: a question side, an answer side, or both. A system message is an entry of its
 * own kind whose text stands on the question side.
 */
export interface Turn {
  /** Position of its first side; names the turn inside the session for ever. */
  ordinal: number;
  kind: TurnKind;
  question: QuestionSide | null;
  answer: AnswerSide | null;
  classification: Classification | null;
  /** Null as long as nobody made any. */
  suggestions: SuggestedAnswer[] | null;
  /** The engine that made the suggestions; null where a client sent them or there are none. */
  suggestedBy: EngineTag | null;
  selectedResponse: string | null;
  /** Candidate's rating of the turn, 1–5. */
  rating: number | null;
  assessment: Assessment | null;
  /** Later tries at the same question; the first answer stays the one that counts. */
  retries: { text: string; at: number; assessment: Assessment | null }[];
}

/** Measured values of the pipeline that serves an interview; absent values were not measured. */
export interface PipelineMetrics {
  transcriptionLatencyMs: number | null;
  responseGenerationMs: number | null;
  totalLatencyMs: number | null;
  /** 0–1. */
  transcriptionAccuracy: number | null;
  /** 1–5. */
  userSatisfaction: number | null;
}

/** One recorded pipeline sample. */
export interface MetricSample extends PipelineMetrics {
  ordinal: number;
  at: number;
}

export interface EmotionPoint {
  label: string;
  probability: number;
  timestamp: number;
}

/** How the candidate came across, measured by a client. Scores 0–100; absent values were not measured. */
export interface DeliveryMetrics {
  postureScore: number | null;
  eyeContactScore: number | null;
  gestureScore: number | null;
  /** Words per minute, 0–400. */
  speechPaceWpm: number | null;
  speechClarityScore: number | null;
  /** Fillers per word, 0–1. */
  fillerWordFrequency: number | null;
  emotionTimeline: EmotionPoint[];
  overallPerformanceScore: number | null;
}

/** The engine's judgement of a whole session. Scores 0–100; null without evidence. */
export interface Evaluation {
  scores: { accuracy: number | null; fluency: number | null; rhythm: number | null; overall: number | null };
  /** Readable prose that quotes the candidate. */
  feedback: string;
  /** Short imperative sentences. */
  recommendations: string[];
  competencies: { competency: string; level: number | null; quotes: string[] }[];
  /** Per-category rows for content, on top of what was measured of delivery. */
  categories: { category: string; score: number; comments: string }[];
  engine: EngineTag;
  usage: EngineUsage | null;
}

/** Scores and words that a client sent stand beside the engine's, never over them. */
export interface ClientVerdict {
  /** 0–100. */
  score: number | null;
  feedback: string | null;
}

/**
 * Work that the interviewer owes the session. It is committed before the engine is asked and settled by a
 * compare-and-set on `generation`, so that neither an eviction nor a late reply can lose or double it.
 */
export interface PendingWork {
  kind: "opening" | "turn" | "evaluation" | "suggestions" | "retry";
  generation: string;
  /** The turn it is about; null for an opening or an evaluation. */
  ordinal: number | null;
  since: number;
}

export interface Recording {
  key: string;
  contentType: string;
  size: number;
  at: number;
}

/** The aggregate root. Times are milliseconds since the epoch, UTC. */
export interface Session {
  id: Id;
  ownerId: Id;
  /** The owner's own 1, 2, 3 … */
  number: number;
  /** A name the owner's client chose, unique among the owner's sessions. */
  clientKey: string | null;
  topic: Topic;
  difficulty: Difficulty;
  type: SessionType;
  status: Status;
  rules: Rules;
  jobContext: JobContext | null;
  settings: Settings | null;
  resume: Resume | null;
  /** The resume's name, else the account's. */
  candidateName: string;
  plan: Plan | null;
  createdAt: number;
  updatedAt: number;
  scheduledAt: number | null;
  startedAt: number | null;
  endedAt: number | null;
  /** As sent by a client; otherwise computed from the times. */
  durationMinutes: number | null;
  /** Why it ended: by a caller, by its last question, or by silence. */
  endedBy: "caller" | "limit" | "idle" | null;
  client: ClientVerdict;
  evaluation: Evaluation | null;
  /** `nextSeq` when the evaluation was made; a later turn makes it stale. */
  evaluatedSeq: number | null;
  delivery: DeliveryMetrics | null;
  recordings: { video: Recording | null; audio: Recording | null };
  work: PendingWork[];
  /** When the current silence began: the last question asked, or the last resume from a pause. */
  idleSince: number | null;
  /** Silence before the current pause, in milliseconds. */
  idleSpent: number;
  /** The next position for a side, metric or turn. */
  nextSeq: number;
  /** Raised by every commit; the projection sends what is newer than it sent last. */
  rev: number;
}
