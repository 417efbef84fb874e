import type { Evaluation } from "../../../core/session/model.ts";
import type { Judged } from "./judged.ts";

/** Most quotes shown for one competency. */
const MOST_QUOTES = 2;

/** The level reached in each competency that was asked for, with the quotes it rests on. */
export function competencyRows(judged: readonly Judged[]): Evaluation["competencies"] {
  const groups = Map.groupBy(
    judged.filter(({ competency }) => competency !== null),
    ({ competency }) => competency ?? "",
  );
  return [...groups].map(([competency, turns]) => {
    const scored = turns.flatMap(({ assessment }) =>
      assessment.criteria.filter(({ criterion, level }) => criterion === competency && level !== null),
    );
    const levels = scored.map(({ level }) => level ?? 0);
    const best = [...scored].sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
    const quotes = [...new Set(best.flatMap(({ quote }) => quote ?? []))].slice(0, MOST_QUOTES);
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    return { competency, level: levels.length === 0 ? null : Math.round(mean), quotes };
  });
}
