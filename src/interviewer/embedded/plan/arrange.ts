import { DIFFICULTIES, type PlannedQuestion, type QuestionType } from "../../../core/session/model.ts";

/** Where in the interview questions of a type stand when they are alone, 0–1: easing in first, fit last. */
const PLACE: Record<QuestionType, number> = {
  behavioral: 0.3,
  technical: 0.5,
  situational: 0.6,
  cultural: 0.98,
};

/**
 * Puts questions of several types into one order: each type is spread over the interview, technical ones from easy to
 * hard, questions of fit at the end.
 */
export function arranged(questions: readonly PlannedQuestion[]): PlannedQuestion[] {
  const placed: { question: PlannedQuestion; place: number }[] = [];
  for (const [type, place] of Object.entries(PLACE) as [QuestionType, number][]) {
    const own = questions.filter(({ classification }) => classification.type === type);
    const rank = ({ classification }: PlannedQuestion) => DIFFICULTIES.indexOf(classification.difficulty);
    if (type === "technical") own.sort((a, b) => rank(a) - rank(b));
    for (const [at, question] of own.entries()) {
      const spread = (at + 0.5) / own.length;
      placed.push({
        question,
        place: type === "cultural" ? place + at / 1000 : spread + (place - 0.5) / 100,
      });
    }
  }
  return placed.sort((a, b) => a.place - b.place).map(({ question }) => question);
}
