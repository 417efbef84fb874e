import fc from "fast-check";
import type { SessionFact } from "../../../src/core/ports.ts";
import { DIFFICULTIES, STATUSES } from "../../../src/core/session/model.ts";

export const DAY = 86_400_000;
/** 2026-01-01T00:00:00Z. */
export const NEW_YEAR = Date.UTC(2026, 0, 1);

let made = 0;

/** A session completed half an hour after it was made, unless the fields say otherwise. */
export function fact(fields: Partial<SessionFact> = {}): SessionFact {
  const createdAt = fields.createdAt ?? NEW_YEAR;
  const status = fields.status ?? "completed";
  return {
    id: (made++).toString(16).padStart(24, "0"),
    topic: "Go",
    topicSlug: null,
    difficulty: "mid",
    score: null,
    questions: 0,
    createdAt,
    startedAt: createdAt,
    endedAt: status === "completed" || status === "cancelled" ? createdAt + DAY / 48 : null,
    ...fields,
    status,
  };
}

const instant = fc
  .tuple(fc.nat({ max: 12 }), fc.constantFrom(0, 1, DAY / 2, DAY - 1))
  .map(([day, offset]) => NEW_YEAR + day * DAY + offset);

const anyFact: fc.Arbitrary<SessionFact> = fc
  .record({
    topic: fc.constantFrom("Go", "GO", "go", "Rust", "Économie", "ÉCONOMIE", "Backend Development"),
    difficulty: fc.constantFrom(...DIFFICULTIES),
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constant("completed" as const) },
      fc.constantFrom(...STATUSES),
    ),
    score: fc.option(fc.nat({ max: 100 })),
    questions: fc.nat({ max: 10 }),
    createdAt: instant,
    ended: instant,
  })
  .map(({ ended, ...fields }) => ({
    ...fact(fields),
    topicSlug: fields.topic.startsWith("Backend") ? "backend" : null,
    endedAt: fields.status === "completed" || fields.status === "cancelled" ? ended : null,
  }));

/** All sessions of one owner as the index gives them: by creation, ties by id. */
export const histories = fc
  .array(anyFact, { maxLength: 25 })
  .map((facts) => facts.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)));

/** Some time of day within the fixtures' fortnight. */
export const moments = instant;
