import type { Session } from "./model.ts";

/** The score lists and statistics show: the client's where it sent one, else the engine's; 0–100. */
export const shownScore = ({ client, evaluation }: Session): number | null =>
  client.score ?? evaluation?.scores.overall ?? null;
