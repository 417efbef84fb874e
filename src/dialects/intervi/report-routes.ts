import { take } from "../../core/errors.ts";
import { giveCommand } from "../../core/session/give-command.ts";
import { readSession } from "../../core/session/read-session.ts";
import { reply, route } from "../../http/route.ts";
import { showEngine } from "../../http/scope.ts";
import { presentReport, presentReportTurn, presentTranscript } from "./present-report.ts";
import { ReportReply, RetryBody, RetryReply } from "./report-schemas.ts";
import { SessionParams, TurnParams } from "./schemas.ts";

export const reportRoutes = [
  route({
    method: "get",
    path: "/api/interviews/sessions/:id/report",
    summary: "Plan, turns, judgements and the quotes they rest on",
    caller: "required",
    params: SessionParams,
    replies: { 200: ReportReply },
    async handle({ c, ctx, params }) {
      const reading = take(await readSession(ctx, params.id, { turns: true }));
      showEngine(c, reading.session.evaluation?.engine);
      return reply(200, presentReport(reading));
    },
  }),
  route({
    method: "get",
    path: "/api/interviews/sessions/:id/transcript",
    summary: "The conversation as plain text",
    caller: "required",
    params: SessionParams,
    replies: { 200: "text/plain" },
    async handle({ c, ctx, params }) {
      const reading = take(await readSession(ctx, params.id, { turns: true }));
      return c.text(presentTranscript(reading));
    },
  }),
  route({
    method: "post",
    path: "/api/interviews/sessions/:id/turns/:n/retry",
    summary: "Try an answered question again; the first answer stays the one that counts",
    caller: "required",
    engine: true,
    params: TurnParams,
    body: RetryBody,
    replies: { 200: RetryReply },
    async handle({ ctx, params, body }) {
      const command = { kind: "retry_turn", number: params.n, text: body.answer } as const;
      const { turn } = take(await giveCommand(ctx, params.id, command));
      if (!turn) throw new Error("a retried question has a turn");
      return reply(200, presentReportTurn(turn, params.n));
    },
  }),
];
