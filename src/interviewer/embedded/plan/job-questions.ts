import { matchDomain } from "../../../core/catalogue.ts";
import type { Brief } from "../../../core/interviewer.ts";
import type { PlannedQuestion, QuestionType } from "../../../core/session/model.ts";
import { citable } from "../citable.ts";
import { fill } from "../phrase.ts";
import { inTurn, pick, shuffled } from "../seeded.ts";
import { domainQuestions, USUAL_MINUTES } from "./bank-questions.ts";
import * as phrases from "./job-phrases.ts";
import { ownWords, type Requirement } from "./requirements.ts";
import type { ResumePhrase } from "./resume-phrases.ts";

/** Longest requirement inside a question, in characters. */
const LONGEST = 100;
/** Requirements of more words than this are quoted; shorter ones are names of things. */
const NAME_WORDS = 3;

/**
 * A requirement inside a question: the name of the craft it asks for and nothing else ("5+ years of Python" is Python),
 * else its own words, quoted unless they are a name.
 */
function worded({ text, skills, craft }: Requirement): string {
  const [skill] = skills;
  if (craft && skill && skills.length === 1 && ownWords(text).isSubsetOf(ownWords(skill))) return skill;
  const short = citable(text, LONGEST);
  return craft && short.split(" ").length <= NAME_WORDS ? short : `“${short}”`;
}

/** Whole-word test without case; skill names hold signs that are no word characters. */
function names(text: string, skill: string): boolean {
  const wanted = skill.toLowerCase();
  const spaced = ` ${text.toLowerCase().replace(/[^a-z0-9+#.]+/g, " ")} `.replace(/\.(?= )/g, "");
  return spaced.includes(` ${wanted} `);
}

/** A question of the bank, at the session's level, that speaks of a skill the requirement names. */
function bankQuestion(
  requirement: Requirement,
  brief: Brief,
  used: ReadonlySet<string>,
  random: () => number,
): PlannedQuestion | null {
  for (const skill of requirement.skills) {
    const domain = matchDomain(skill);
    if (!domain) continue;
    const fitting = domainQuestions(domain.slug)[brief.difficulty].filter(
      ({ text }) => !used.has(text) && (names(domain.name, skill) || names(text, skill)),
    );
    const [question] = shuffled(fitting, random);
    if (question) return question;
  }
  return null;
}

/** Ways to ask about a requirement: "how would you explain its limits" fits a craft, not a virtue or a degree. */
function phrasesFor(brief: Brief, { craft, shownInResume, implied }: Requirement): readonly ResumePhrase[] {
  if (!craft) return brief.resume && !shownInResume ? phrases.OTHER_GAP_PHRASES : phrases.OTHER_PHRASES;
  if (!brief.resume || implied) return phrases.UNSEEN_PHRASES;
  return shownInResume ? phrases.SHOWN_PHRASES : phrases.GAP_PHRASES;
}

/** `used` holds the phrases and questions of the plan so far and gets what is chosen here. */
function fromPhrase(
  requirement: Requirement,
  brief: Brief,
  used: Set<string>,
  types: ReadonlySet<QuestionType>,
  random: () => number,
): PlannedQuestion {
  const order = shuffled(phrasesFor(brief, requirement), random);
  const fitting = order.filter(({ type }) => types.has(type));
  const phrase = fitting.find(({ text }) => !used.has(text)) ?? fitting[0] ?? pick(order, requirement.text);
  used.add(phrase.text);
  return {
    text: fill(phrase.text, { requirement: worded(requirement) }),
    competency: phrase.competency,
    source: { kind: "job", requirement: requirement.text, shownInResume: requirement.shownInResume },
    classification: {
      type: phrase.type,
      category: phrase.competency,
      difficulty: brief.difficulty,
      requiresSTAR: phrase.requiresSTAR,
    },
    minutes: USUAL_MINUTES,
  };
}

/** The requirements in an order of chance, but what the resume does not show in any way comes first. */
export function gapsFirst(requirements: readonly Requirement[], random: () => number): Requirement[] {
  const rank = ({ shownInResume, implied }: Requirement) => (shownInResume ? 2 : implied ? 1 : 0);
  return shuffled(requirements, random).sort((a, b) => rank(a) - rank(b));
}

/**
 * Up to `wanted` questions about what the job asks for, one a requirement, what the resume does not show first. The
 * first asks for the candidate's own experience; further ones test knowledge where the bank knows the subject.
 */
export function jobQuestions(
  brief: Brief,
  requirements: readonly Requirement[],
  wanted: number,
  types: ReadonlySet<QuestionType>,
  random: () => number,
): PlannedQuestion[] {
  const used = new Set<string>();
  return gapsFirst(requirements, random)
    .slice(0, wanted)
    .map((requirement, at) => {
      const known = at > 0 && types.has("technical") ? bankQuestion(requirement, brief, used, random) : null;
      if (known?.source.kind !== "bank") return fromPhrase(requirement, brief, used, types, random);
      used.add(known.text);
      const lead = fill(inTurn(phrases.BANK_LEADS, brief.seed, at), {
        requirement: worded(requirement),
      });
      return {
        ...known,
        text: `${lead} ${known.text}`,
        source: {
          kind: "job",
          requirement: requirement.text,
          shownInResume: requirement.shownInResume,
          bankId: known.source.bankId,
        },
      };
    });
}

/** The one question of an interview that has only one: from the resume to what the job asks for beyond it. */
export function combinedQuestion(brief: Brief, cite: string, requirement: Requirement): PlannedQuestion {
  return {
    text: fill(phrases.COMBINED_PHRASE, { cite, requirement: worded(requirement) }),
    competency: "adaptability",
    source: { kind: "job", requirement: requirement.text, shownInResume: false },
    classification: {
      type: brief.type === "behavioral" ? "behavioral" : "technical",
      category: "adaptability",
      difficulty: brief.difficulty,
      requiresSTAR: false,
    },
    minutes: USUAL_MINUTES,
  };
}
