import type { Interviewer } from "../../src/core/interviewer.ts";

/** What tests change about the world of the service. Shared with the objects: all run in one isolate. */
export const world = {
  /** Milliseconds the service's clock is ahead of the real one. */
  clockAhead: 0,
  rateScale: 1000,
  /** How the database takes the objects' writes. */
  projection: "works" as "works" | "fails" | "hangs",
  /** How the file store takes writes and deletions. */
  files: "works" as "works" | "fails",
  /** How account objects answer session objects. */
  accounts: "works" as "works" | "fails",
  /** What asks and judges; null for the embedded interviewer. */
  interviewer: null as Interviewer | null,
};

const ORDINARY = { ...world };

/** Undoes everything a test changed. */
export function restoreWorld(): void {
  Object.assign(world, ORDINARY);
}

export const worldNow = (): number => Date.now() + world.clockAhead;

export function failing(what: string): never {
  throw new Error(`${what} is made to fail`);
}

/** Never settles, until the world is restored. */
export const hanging = (): Promise<never> => new Promise(() => {});
