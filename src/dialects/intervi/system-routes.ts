import { DOMAINS } from "../../core/catalogue.ts";
import { reply, route } from "../../http/route.ts";
import { isoTime } from "../fields.ts";
import { DomainsReply, HealthReply, PingReply } from "./schemas.ts";

const health = (path: string) =>
  route({
    method: "get",
    path,
    summary: "Whether the service is up",
    caller: "none",
    replies: { 200: HealthReply },
    handle({ c }) {
      const { config, ports } = c.env.scope;
      return reply(200, {
        status: "ok",
        timestamp: isoTime(ports.now()),
        environment: config.ENVIRONMENT,
      });
    },
  });

const ping = (path: string) =>
  route({
    method: "get",
    path,
    summary: "Answers pong",
    caller: "none",
    replies: { 200: PingReply },
    handle: () => reply(200, { message: "pong" }),
  });

export const systemRoutes = [
  health("/api/health"),
  health("/health"),
  ping("/api/ping"),
  ping("/ping"),
  route({
    method: "get",
    path: "/api/domains",
    summary: "The catalogue of interview subjects",
    caller: "none",
    replies: { 200: DomainsReply },
    handle: () =>
      reply(
        200,
        DOMAINS.map(({ id, slug, name }) => ({ _id: id, slug, name })),
      ),
  }),
];
