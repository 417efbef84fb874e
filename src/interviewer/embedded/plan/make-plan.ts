import type { Brief } from "../../../core/interviewer.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  type Plan,
  type PlannedQuestion,
  type QuestionSource,
  type QuestionType,
} from "../../../core/session/model.ts";
import { ENGINE } from "../engine.ts";
import { seeded, shuffled } from "../seeded.ts";
import { arranged } from "./arrange.ts";
import { craftQuestions, domainQuestions, generalQuestions } from "./bank-questions.ts";
import { chooseDomain, topicName } from "./choose-domain.ts";
import { combinedQuestion, gapsFirst, jobQuestions } from "./job-questions.ts";
import { levelCounts, NEXT_BEST } from "./level-mix.ts";
import { type Requirement, requirementsOf } from "./requirements.ts";
import { openingCite, resumeQuestions } from "./resume-questions.ts";
import { TYPE_MIX, typeCounts } from "./type-mix.ts";

/** Most questions of one plan. */
const MOST_QUESTIONS = 50;
/** Share of a plan that asks about the resume, and about the job's requirements; at least one of each. */
const PERSONAL_SHARE = 0.25;
const MOST_PERSONAL = 6;

/** Share of a mix from which on a type also fits questions about the resume and the job. */
const MAIN_TYPE = 0.25;

const GENERAL_TYPES = ["behavioral", "situational", "cultural"] as const satisfies QuestionType[];

const bankIdOf = (source: QuestionSource) => ("bankId" in source ? source.bankId : undefined);

type Counts = Record<QuestionType, number>;

const personal = (questions: number) =>
  Math.min(MOST_PERSONAL, Math.max(1, Math.floor(questions * PERSONAL_SHARE)));

/** What is left of the mix once some questions are chosen. The counts add up to `left`. */
function remaining(counts: Counts, chosen: readonly PlannedQuestion[], left: number): Counts {
  const rest = { ...counts };
  for (const { classification } of chosen) rest[classification.type]--;
  for (const type of Object.keys(rest) as QuestionType[]) rest[type] = Math.max(0, rest[type]);
  const total = () => Object.values(rest).reduce((sum, count) => sum + count, 0);
  while (total() > left) {
    const largest = (Object.keys(rest) as QuestionType[]).reduce((a, b) => (rest[b] > rest[a] ? b : a));
    rest[largest]--;
  }
  return rest;
}

/** Technical questions of the session's domain, else about the craft that the topic names. */
function technicalPool(brief: Brief): Record<Difficulty, PlannedQuestion[]> {
  const domain = chooseDomain(brief);
  return domain ? domainQuestions(domain) : craftQuestions(topicName(brief));
}

/** As many questions of each type as the counts say, none of them taken; where one type runs out, others step in. */
function poolQuestions(
  brief: Brief,
  counts: Counts,
  taken: ReadonlySet<string | undefined>,
  random: () => number,
): PlannedQuestion[] {
  const fresh = (pool: Record<Difficulty, PlannedQuestion[]>): Record<Difficulty, PlannedQuestion[]> => {
    const at = (level: Difficulty) =>
      shuffled(pool[level], random).filter(({ source }) => !taken.has(bankIdOf(source)));
    return { junior: at("junior"), mid: at("mid"), senior: at("senior") };
  };
  const technical = fresh(technicalPool(brief));
  const levels = levelCounts(brief.difficulty, counts.technical, {
    junior: technical.junior.length,
    mid: technical.mid.length,
    senior: technical.senior.length,
  });
  const nearest = [brief.difficulty, ...NEXT_BEST[brief.difficulty]];
  const general = GENERAL_TYPES.map((type) => {
    const pool = fresh(generalQuestions(type));
    return { count: counts[type], pool: nearest.flatMap((level) => pool[level]) };
  });
  const chosen = [
    ...DIFFICULTIES.flatMap((level) => technical[level].slice(0, levels[level])),
    ...general.flatMap(({ count, pool }) => pool.slice(0, count)),
  ];
  const spare = [
    ...general.flatMap(({ count, pool }) => pool.slice(count)),
    ...DIFFICULTIES.flatMap((level) => technical[level].slice(levels[level])),
  ];
  const wanted = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [...chosen, ...spare.slice(0, wanted - chosen.length)];
}

/** The one question that has to cite the resume and look beyond it at the same time. */
function onlyQuestion(brief: Brief, requirements: readonly Requirement[], random: () => number) {
  const cite = brief.resume && openingCite(brief.resume, random);
  const [gap] = gapsFirst(requirements, random);
  return cite && gap && !gap.shownInResume ? combinedQuestion(brief, cite, gap) : null;
}

/**
 * Plans exactly `brief.questions` questions (at least 1, at most 50), none twice. The first cites the resume, the
 * second asks for what the job needs and the resume does not show; the rest follows the mix of the session's type.
 * A structured plan looks at topic, level and type only, so that every candidate gets the same questions.
 */
export function makePlan(brief: Brief): Plan {
  const wanted = Math.min(MOST_QUESTIONS, Math.max(1, Math.floor(brief.questions)));
  const topic = `${brief.topic.slug ?? brief.topic.text.toLowerCase()} ${brief.difficulty} ${brief.type}`;
  const random = seeded(brief.structured ? topic : `${brief.seed} ${topic}`);
  const requirements = brief.structured ? [] : requirementsOf(brief.jobContext, brief.resume);
  const only = wanted === 1 ? onlyQuestion(brief, requirements, random) : null;
  if (only) return { questions: [only], engine: ENGINE };
  const counts = typeCounts(brief.type, wanted);
  const mix = TYPE_MIX[brief.type];
  const types = new Set((Object.keys(mix) as QuestionType[]).filter((type) => mix[type] >= MAIN_TYPE));
  const resume = resumeQuestions(brief, brief.structured ? 0 : personal(wanted), types, random);
  const room = Math.min(personal(wanted), wanted - Math.min(1, resume.length));
  const job = jobQuestions(brief, requirements, room, types, random);
  const first = [...resume.slice(0, 1), ...job.slice(0, 1)];
  const cited = [...first, ...resume.slice(1), ...job.slice(1)].slice(0, wanted);
  const rest = remaining(counts, cited, wanted - cited.length);
  const taken = new Set(cited.map(({ source }) => bankIdOf(source)));
  const pool = poolQuestions(brief, rest, taken, random);
  return { questions: [...first, ...arranged([...cited.slice(first.length), ...pool])], engine: ENGINE };
}
