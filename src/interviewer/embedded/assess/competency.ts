import type { Competency } from "../bank/bank.ts";
import { COMPETENCIES, type CompetencyId } from "../bank/competencies.ts";

/** The competency with this id; a question of another engine may name one that does not exist. */
export function findCompetency(id: string | null): Competency | null {
  return id !== null && Object.hasOwn(COMPETENCIES, id) ? COMPETENCIES[id as CompetencyId] : null;
}
