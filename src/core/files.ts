import type { Id } from "./ids.ts";

/** Storage key of a session's resume. Made by the server from ids alone; a file's own name never enters it. */
export const resumeKey = (userId: Id, sessionId: Id): string => `resumes/${userId}/${sessionId}.pdf`;

/** Storage key of a session's recording. */
export const recordingKey = (userId: Id, sessionId: Id, track: "video" | "audio"): string =>
  `recordings/${userId}/${sessionId}/${track}`;
