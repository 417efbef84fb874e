import type { Progress } from "../../../core/interviewer.ts";
import { DIFFICULTIES, type Difficulty, type PlannedQuestion } from "../../../core/session/model.ts";
import { craftQuestions, domainQuestions, generalQuestions, placeOf } from "../plan/bank-questions.ts";
import { chooseDomain, topicName } from "../plan/choose-domain.ts";
import { seeded, shuffled } from "../seeded.ts";

const GENERAL_TYPES = ["behavioral", "situational", "cultural"] as const;

const endsWithAny = (texts: ReadonlySet<string>, text: string) =>
  [...texts].some((other) => other.endsWith(text));

/** The difficulty as far from the question's own as the level is from the session's. */
function shifted(own: Difficulty, from: Difficulty, to: Difficulty): Difficulty {
  const by = DIFFICULTIES.indexOf(to) - DIFFICULTIES.indexOf(from);
  const at = Math.min(DIFFICULTIES.length - 1, Math.max(0, DIFFICULTIES.indexOf(own) + by));
  return DIFFICULTIES[at] ?? own;
}

/**
 * The planned question, or one of another difficulty in its place when the answers have moved the level: on the same
 * domain, of the same competency where there is one, neither planned nor asked. Questions about the candidate's own
 * resume and job stay.
 */
export function adapted(
  question: PlannedQuestion,
  { brief, plan }: Progress,
  difficulty: Difficulty,
  taken: ReadonlySet<string>,
): PlannedQuestion {
  const place = question.source.kind === "bank" ? placeOf(question.source.bankId) : null;
  const wanted = shifted(question.classification.difficulty, brief.difficulty, difficulty);
  if (!place || wanted === question.classification.difficulty) return question;
  const planned = new Set(plan.questions.map(({ text }) => text));
  const open = shuffled(
    domainQuestions(place.domain)[wanted],
    seeded(`${brief.seed} ${question.text}`),
  ).filter(({ text }) => !endsWithAny(planned, text) && !endsWithAny(taken, text));
  return open.find(({ competency }) => competency === question.competency) ?? open[0] ?? question;
}

/** A further question once the plan is used up: on the domain at the level, else a general one. */
export function oneMore(
  { brief }: Progress,
  difficulty: Difficulty,
  taken: ReadonlySet<string>,
): PlannedQuestion {
  const domain = chooseDomain(brief);
  const technical = domain ? domainQuestions(domain) : craftQuestions(topicName(brief));
  const random = seeded(`${brief.seed} more`);
  const general = GENERAL_TYPES.flatMap((type) => shuffled(generalQuestions(type)[difficulty], random));
  const own = shuffled(technical[difficulty], random);
  const all = [
    ...(brief.type === "behavioral" ? general : [...own, ...general]),
    ...Object.values(technical).flat(),
  ];
  const next = all.find(({ text }) => !endsWithAny(taken, text)) ?? all[0];
  if (!next) throw new Error("the bank is empty");
  return next;
}
