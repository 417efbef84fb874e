import type { Span } from "../../scoring/tokenize.ts";
import type { Actions } from "./actions.ts";
import { STAR_CUES } from "./star-cues.ts";

export type StarPart = "situation" | "task" | "action" | "result";
export const STAR_PARTS = ["situation", "task", "action", "result"] as const satisfies StarPart[];

/** Where each part of a story is told, as statements in order; empty where it is missing. */
export type StarParts = Record<StarPart, Span[]>;

/** Finds the parts of a STAR story in the statements of an answer. `text` is the plain evidence they point into. */
export function findStarParts(text: string, statements: readonly Span[], actions: Actions): StarParts {
  const showing = (part: Exclude<StarPart, "action">) =>
    statements.filter((statement) => {
      const said = text.slice(statement.start, statement.end);
      return STAR_CUES[part].some((cue) => cue.test(said));
    });
  const acted = [...actions.own, ...actions.shared];
  return {
    situation: showing("situation"),
    task: showing("task"),
    action: statements.filter((statement) =>
      acted.some((action) => action.start >= statement.start && action.end <= statement.end),
    ),
    result: showing("result"),
  };
}
