import { matchDomain } from "../../../core/catalogue.ts";
import type { Brief } from "../../../core/interviewer.ts";
import type { Classification, Difficulty, QuestionType } from "../../../core/session/model.ts";
import { words } from "../scoring/tokenize.ts";
import { type CategoryCue, PERSONAL_CATEGORIES, TECHNICAL_CATEGORIES } from "./categories.ts";
import {
  BEYOND_DEFINITION,
  DEFINITION_FORM,
  DEFINITION_MAX_WORDS,
  JUNIOR_CUES,
  SENIOR_CUES,
} from "./difficulty-cues.ts";
import {
  ACCOUNT_OPENING,
  EVENT_FORMS,
  PAST_TENSE,
  PEOPLE_TROUBLE,
  TRADE_TERMS,
  TYPE_CUES,
} from "./type-cues.ts";

/** Longest part of a question that the rules read, in characters; the rest of a long text says nothing new. */
const READ_CHARS = 600;

function normalise(question: string): string {
  return question
    .slice(0, READ_CHARS)
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("`", "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Further trade terms in one question say nothing new. */
const MOST_TRADE_TERMS = 5;
/** The scene of a question weighs no more than this once it holds several trade terms. */
const MOST_SCENE = 2;
/** An event that really happened weighs more than any topic it is about. */
const EVENT_WEIGHT = 7;

const hits = (text: string, patterns: readonly RegExp[]) =>
  patterns.filter((pattern) => pattern.test(text)).length;

/** The category most of whose wording stands in the text; the one that was named first wins a tie. */
function bestCategory(text: string, cues: readonly CategoryCue[]): string | null {
  let best: { category: string; count: number } | null = null;
  for (const { category, pattern } of cues) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { category, count };
  }
  return best?.category ?? null;
}

function tradeTerms(text: string): number {
  const terms = [TRADE_TERMS, ...TECHNICAL_CATEGORIES.map(({ pattern }) => pattern)];
  return new Set(terms.flatMap((pattern) => text.match(pattern) ?? [])).size;
}

function typeOf(text: string, event: boolean): QuestionType {
  const sums: Record<QuestionType, number> = { cultural: 0, technical: 0, situational: 0, behavioral: 0 };
  for (const { type, weight, pattern } of TYPE_CUES) if (pattern.test(text)) sums[type] += weight;
  if (event) sums.behavioral += EVENT_WEIGHT;
  if (!PEOPLE_TROUBLE.test(text)) {
    const terms = tradeTerms(text);
    sums.technical += Math.min(terms, MOST_TRADE_TERMS);
    if (terms > 1) sums.situational = Math.min(sums.situational, MOST_SCENE);
  }
  const ranked = Object.entries(sums) as [QuestionType, number][];
  const [type, sum] = ranked.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (sum > 0) return type;
  return /\byou(?:r|rself)?\b/.test(text) ? "behavioral" : "technical";
}

function difficultyOf(text: string, type: QuestionType): Difficulty {
  if (hits(text, SENIOR_CUES) > 0) return "senior";
  if (hits(text, JUNIOR_CUES) > 0) return "junior";
  const plain =
    type === "technical" &&
    DEFINITION_FORM.test(text) &&
    !BEYOND_DEFINITION.test(text) &&
    words(text).length <= DEFINITION_MAX_WORDS;
  return plain ? "junior" : "mid";
}

/**
 * Says what kind of question a text is, by rules on its wording. `requiresSTAR` means that it asks for one thing
 * that really happened. The brief's topic names the category of a technical question that names none itself.
 */
export function classifyQuestion(question: string, brief?: Brief): Classification {
  const text = normalise(question);
  const event = hits(text, EVENT_FORMS) > 0 || (ACCOUNT_OPENING.test(text) && PAST_TENSE.test(text));
  const type = typeOf(text, event);
  const own = bestCategory(text, type === "technical" ? TECHNICAL_CATEGORIES : PERSONAL_CATEGORIES);
  const topic = brief && (brief.topic.slug ?? matchDomain(brief.topic.text)?.slug);
  return {
    type,
    category: own ?? (type === "technical" ? (topic ?? "general-knowledge") : "general"),
    difficulty: difficultyOf(text, type),
    requiresSTAR: event && type === "behavioral",
  };
}
