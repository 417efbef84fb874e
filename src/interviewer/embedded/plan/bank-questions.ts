import type { DomainSlug } from "../../../core/catalogue.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  type PlannedQuestion,
  type QuestionType,
} from "../../../core/session/model.ts";
import type { BankQuestion } from "../bank/bank.ts";
import { GENERAL, TECHNICAL } from "../bank/index.ts";
import { classifyQuestion } from "../classify/classify-question.ts";
import { fill, withArticle } from "../phrase.ts";
import { TOPIC_PHRASES } from "./topic-phrases.ts";

/** Minutes for a question that the bank does not know. */
export const USUAL_MINUTES = 4;

/** Whether a bank question asks for an event; worked out once, as plans look at every question. */
const asksForEvent = new Map<string, boolean>();

function requiresStory({ id, type, text }: BankQuestion): boolean {
  const known = asksForEvent.get(id) ?? (type === "behavioral" && classifyQuestion(text).requiresSTAR);
  asksForEvent.set(id, known);
  return known;
}

/** A bank question as a planned one. */
export function fromBank(question: BankQuestion, difficulty: Difficulty, category: string): PlannedQuestion {
  const requiresSTAR = requiresStory(question);
  return {
    text: question.text,
    competency: question.competency,
    source: { kind: "bank", bankId: question.id },
    classification: { type: question.type, category, difficulty, requiresSTAR },
    minutes: question.minutes,
  };
}

/** Questions by difficulty about a domain of the catalogue. */
export function domainQuestions(domain: DomainSlug): Record<Difficulty, PlannedQuestion[]> {
  const at = (difficulty: Difficulty) =>
    TECHNICAL[domain][difficulty].map((question) => fromBank(question, difficulty, domain));
  return { junior: at("junior"), mid: at("mid"), senior: at("senior") };
}

/** Questions by difficulty about the craft of an occupation that no bank covers, by its name where there is one. */
export function craftQuestions(topic: string | null): Record<Difficulty, PlannedQuestion[]> {
  const role = topic === null ? "your role" : `${withArticle(topic)} role`;
  const at = (difficulty: Difficulty) =>
    TOPIC_PHRASES.filter((phrase) => phrase.difficulty === difficulty).map(
      ({ text, competency }, number): PlannedQuestion => ({
        text: fill(text, { role }),
        competency,
        source: { kind: "bank", bankId: `topic.${difficulty}.${String(number + 1).padStart(2, "0")}` },
        classification: { type: "technical", category: "general-knowledge", difficulty, requiresSTAR: false },
        minutes: USUAL_MINUTES,
      }),
    );
  return { junior: at("junior"), mid: at("mid"), senior: at("senior") };
}

/** The difficulty that a bank question's id names: "situational.mid.03" is mid. */
function difficultyIn(bankId: string): Difficulty | undefined {
  const [, level] = bankId.split(".");
  return DIFFICULTIES.find((each) => each === level);
}

/** Questions by difficulty of one of the types that fit every subject. */
export function generalQuestions(
  type: Exclude<QuestionType, "technical">,
): Record<Difficulty, PlannedQuestion[]> {
  const at = (difficulty: Difficulty) =>
    GENERAL[type]
      .filter(({ id }) => difficultyIn(id) === difficulty)
      .map((question) => fromBank(question, difficulty, question.competency));
  return { junior: at("junior"), mid: at("mid"), senior: at("senior") };
}

/** The domain and difficulty of a technical question of the bank. */
export function placeOf(bankId: string): { domain: DomainSlug; difficulty: Difficulty } | null {
  const [domain = ""] = bankId.split(".");
  const difficulty = difficultyIn(bankId);
  return difficulty && Object.hasOwn(TECHNICAL, domain) ? { domain: domain as DomainSlug, difficulty } : null;
}
