import { refuse, take } from "../../core/errors.ts";
import type { Id } from "../../core/ids.ts";
import type { SessionRef } from "../../core/ports.ts";
import { giveCommand } from "../../core/session/give-command.ts";
import { pageSessions } from "../../core/session/list-sessions.ts";
import { readResults } from "../../core/session/read-results.ts";
import { readSession } from "../../core/session/read-session.ts";
import { startInterview } from "../../core/session/start-interview.ts";
import { cached } from "../../http/cached.ts";
import { pageLinks } from "../../http/page-links.ts";
import { reply, route } from "../../http/route.ts";
import { showEngine } from "../../http/scope.ts";
import { presentDetails, presentHistoryItem, presentNext, presentResults, presentStart } from "./present.ts";
import {
  DetailsReply,
  HistoryQuery,
  HistoryReply,
  IdParams,
  MAX_ANSWER,
  NextBody,
  NextReply,
  ResultsReply,
  StartBody,
  StartReply,
} from "./schemas.ts";

const RULES = { engineRun: true, maxQuestions: 10, idleMinutes: 30, maxAnswerChars: MAX_ANSWER };
const MAX_RUNNING = 3;
const PAGE_SIZE = 20;
/** Seconds a finished interview's results may be kept by the candidate's own browser. */
const RESULTS_SECONDS = 300;

const numbered = (value: unknown): SessionRef | null => {
  const number = typeof value === "string" && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? { number } : null;
};

const byPath = ({ params }: { params: Record<string, string> }) => numbered(params.interview_id);
const byBody = ({ body }: { body: unknown }) =>
  numbered((body as { interview_id?: unknown } | null | undefined)?.interview_id);

/** The interview that the caller's number means; another's number simply does not exist. */
const existing = (id: Id | null): Id => id ?? refuse("session_not_found", "Interview not found");

export const routes = [
  route({
    method: "post",
    path: "/aiinterview/start-interview",
    summary: "Start an interview about an uploaded resume",
    caller: "required",
    engine: true,
    file: "resume",
    body: StartBody,
    replies: { 201: StartReply },
    async handle({ c, ctx, file }) {
      if (!file) return refuse("invalid_resume", "The file 'resume' is required");
      const made = take(await startInterview(ctx, { file, rules: RULES, maxRunning: MAX_RUNNING }));
      showEngine(c, made.reply.open?.question?.engine);
      return reply(201, presentStart(made.reply, made.readable));
    },
  }),
  route({
    method: "post",
    path: "/aiinterview/next-question",
    summary: "Answer the open question and get the next one",
    caller: "required",
    engine: true,
    body: NextBody,
    ref: byBody,
    replies: { 200: NextReply },
    async handle({ c, ctx, body, sessionId }) {
      const { answer, question_number } = body;
      const command = { text: answer, number: question_number ?? null, spokenSeconds: null };
      const made = take(await giveCommand(ctx, existing(sessionId), { kind: "answer", ...command }));
      showEngine(c, made.turn?.assessment?.engine);
      return reply(200, presentNext(made));
    },
  }),
  route({
    method: "get",
    path: "/aiinterview/results/:interview_id",
    summary: "Scores and feedback of a finished interview",
    caller: "required",
    params: IdParams,
    ref: byPath,
    replies: { 200: ResultsReply, 304: null },
    async handle({ c, ctx, sessionId }) {
      const reading = take(await readResults(ctx, existing(sessionId)));
      showEngine(c, reading.session.evaluation?.engine);
      const { id, rev } = reading.session;
      return cached(c, { etag: `"${id}-${rev}"`, seconds: RESULTS_SECONDS }, () => presentResults(reading));
    },
  }),
  route({
    method: "get",
    path: "/aiinterview/history",
    summary: "The caller's interviews, newest first",
    caller: "required",
    query: HistoryQuery,
    replies: { 200: HistoryReply },
    async handle({ c, ctx, query }) {
      const page = { offset: (query.page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
      const { rows, total } = take(await pageSessions(ctx, {}, page));
      const links = pageLinks(c.req.url, query.page, Math.ceil(total / PAGE_SIZE));
      return reply(
        200,
        rows.map(({ session }) => presentHistoryItem(session)),
        {
          "X-Total-Count": String(total),
          ...(links ? { Link: links } : {}),
        },
      );
    },
  }),
  route({
    method: "get",
    path: "/aiinterview/details/:interview_id",
    summary: "An interview with its resume and answers",
    caller: "required",
    params: IdParams,
    ref: byPath,
    replies: { 200: DetailsReply },
    async handle({ ctx, sessionId }) {
      const parts = { turns: true, resumeText: true };
      return reply(200, presentDetails(take(await readSession(ctx, existing(sessionId), parts))));
    },
  }),
];
