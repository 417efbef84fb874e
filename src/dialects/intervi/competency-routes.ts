import { z } from "zod";
import type { FullCompetencyReport } from "../../core/analytics/read-competencies.ts";
import { readCompetencies } from "../../core/analytics/read-competencies.ts";
import { take } from "../../core/errors.ts";
import { reply, route } from "../../http/route.ts";
import { requireOwn } from "./own.ts";
import { OwnQuery } from "./schemas.ts";

const Level = z.number().min(1).max(5);

const CompetenciesReply = z
  .object({
    /** Sessions whose answers gave evidence for at least one competency, among the newest hundred. */
    evaluatedSessions: z.int(),
    competencies: z.array(
      z.object({
        competency: z.string(),
        name: z.string(),
        sessions: z.int(),
        level: Level,
        trend: z.number().nullable(),
        quotes: z.array(z.object({ sessionId: z.string(), quote: z.string() })),
      }),
    ),
    weak: z.array(z.string()),
    readiness: z.enum(["insufficient data", "not ready", "almost ready", "ready"]),
    readinessReason: z.string(),
    nextDrill: z
      .object({
        competency: z.string(),
        name: z.string(),
        /** The answer to try again by `POST /api/interviews/sessions/:id/turns/:n/retry`. */
        retry: z.object({ sessionId: z.string(), turn: z.int(), prompt: z.string() }).nullable(),
      })
      .nullable(),
  })
  .meta({ id: "InterviCompetencies" });

const presentCompetencies = ({
  readiness,
  ...report
}: FullCompetencyReport): z.infer<typeof CompetenciesReply> => ({
  ...report,
  readiness: readiness.verdict,
  readinessReason: readiness.reason,
});

export const competencyRoutes = [
  route({
    method: "get",
    path: "/api/analytics/competencies",
    summary: "Across sessions: weak competencies, readiness, what to practise next",
    caller: "required",
    query: OwnQuery,
    replies: { 200: CompetenciesReply },
    async handle({ ctx, query }) {
      requireOwn(ctx, query.userId);
      return reply(200, presentCompetencies(take(await readCompetencies(ctx))));
    },
  }),
];
