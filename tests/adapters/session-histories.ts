import { env } from "cloudflare:workers";
import fc from "fast-check";
import { openDatabase } from "../../src/adapters/d1/database.ts";
import { d1Projection } from "../../src/adapters/d1/projection.ts";
import type { Projection } from "../../src/core/ports.ts";
import { DIFFICULTIES, QUESTION_TYPES, STATUSES, type Turn } from "../../src/core/session/model.ts";
import { freshId } from "../support/objects.ts";
import { newState, START } from "../support/state.ts";

export const DAY = 86_400_000;
/** The midnight before the fixtures' morning. */
export const MIDNIGHT = Math.floor(START / DAY) * DAY;

export const projection = d1Projection(openDatabase(env.DB));

/** Topics in groups: what one group holds differs in case only, and nothing else matches. */
export const TOPICS = [
  ["Data", "DATA", "data"],
  ["Data Science", "data science"],
  ["Data%"],
  ["Économie", "ÉCONOMIE", "économie"],
  ["Разработка", "РАЗРАБОТКА"],
  ["Ψηφιακά", "ΨΗΦΙΑΚΆ"],
  ["面接"],
] as const;
export const topicGroup = fc.nat({ max: TOPICS.length - 1 });

/** Instants at the edges of a few UTC days, and in the middle of them. */
export const instant = fc
  .tuple(fc.nat({ max: 4 }), fc.constantFrom(0, 1, DAY / 2, DAY - 1))
  .map(([day, offset]) => MIDNIGHT + day * DAY + offset);

const score = fc.option(fc.nat({ max: 100 }));
export const made = fc.record({
  group: topicGroup,
  spelling: fc.nat({ max: 2 }),
  status: fc.constantFrom(...STATUSES),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  createdAt: instant,
  clientScore: score,
  engineScore: score,
  asked: fc.array(fc.tuple(instant, fc.option(fc.constantFrom(...QUESTION_TYPES))), { maxLength: 4 }),
  measured: fc.array(
    fc.record({
      at: instant,
      totalLatencyMs: fc.option(fc.nat({ max: 5000 })),
      transcriptionAccuracy: fc.option(fc.constantFrom(0, 0.5, 0.875, 1)),
      userSatisfaction: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    { maxLength: 4 },
  ),
});
export type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

export const topicOf = ({ group, spelling }: Made): string => {
  const spellings = TOPICS[group] ?? [];
  return spellings[spelling % spellings.length] ?? "";
};

function turnOf(ordinal: number, at: number, type: Made["asked"][number][1]): Turn {
  const side = { id: freshId(), seq: ordinal, text: "Why?", at, by: "client", number: null } as const;
  return {
    ordinal,
    kind: "exchange",
    question: { ...side, competency: null, source: null, engine: null },
    answer: null,
    classification: type && { type, category: "general", difficulty: "mid", requiresSTAR: false },
    suggestions: null,
    suggestedBy: null,
    selectedResponse: null,
    rating: null,
    assessment: null,
    retries: [],
  };
}

/** What the object of such a session would send. */
export function projectionOf(ownerId: string, history: Made, id = freshId(), rev = 1): Projection {
  const { session } = newState({ id, ownerId, topic: { text: topicOf(history), slug: null } });
  const engine = { name: "embedded", version: "1" } as const;
  const scores = { accuracy: null, fluency: null, rhythm: null, overall: history.engineScore };
  return {
    session: {
      ...session,
      rev,
      status: history.status,
      difficulty: history.difficulty,
      createdAt: history.createdAt,
      endedAt: history.status === "completed" ? history.createdAt + DAY : null,
      client: { score: history.clientScore, feedback: null },
      evaluation: {
        scores,
        feedback: "",
        recommendations: [],
        competencies: [],
        categories: [],
        engine,
        usage: null,
      },
    },
    counts: { questions: history.asked.length, answers: 0, messages: history.asked.length },
    turns: history.asked.map(([at, type], ordinal) => ({ rev, turn: turnOf(ordinal, at, type) })),
    metrics: history.measured.map((values, ordinal) => ({
      ...values,
      ordinal,
      rev,
      transcriptionLatencyMs: null,
      responseGenerationMs: null,
    })),
    samples: [],
  };
}

/** Writes a history for somebody new and gives what was written, in no order. */
export async function write(histories: readonly Made[]) {
  const ownerId = freshId();
  const written = histories.map((history) => ({ history, sent: projectionOf(ownerId, history) }));
  for (const { sent } of written) await projection.apply(sent);
  return { ownerId, written };
}
