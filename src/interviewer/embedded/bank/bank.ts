import type { DomainSlug } from "../../../core/catalogue.ts";
import type { Difficulty, QuestionType } from "../../../core/session/model.ts";

/** One thing a good answer says. */
export interface ReferencePoint {
  /** A full sentence, as a good candidate would say it. */
  text: string;
  /** Words or short phrases, any of which shows that the point was made. Lower case, three to eight of them. */
  synonyms: readonly string[];
}

/** What a level of a criterion sounds like. */
export interface RubricAnchors {
  1: string;
  3: string;
  5: string;
}

export interface Competency {
  id: string;
  name: string;
  anchors: RubricAnchors;
}

/** A question with what is needed to judge and to deepen its answer. */
export interface BankQuestion {
  /** `<domain or type>.<level>.<nn>`, e.g. "databases.mid.03"; never reused for another question. */
  id: string;
  text: string;
  type: QuestionType;
  /** Id of a {@link Competency}. */
  competency: string;
  /** Three to five. */
  points: readonly ReferencePoint[];
  /** One to three follow-ups that go deeper into this question. */
  probes: readonly string[];
  /** Time budget in minutes, 2–10. */
  minutes: number;
  /** A model answer of 40–120 words that makes every reference point. */
  model: string;
}

/** Technical questions of one domain, at least ten a level. */
export type DomainBank = Record<Difficulty, readonly BankQuestion[]>;

/** Questions that fit every domain. */
export interface GeneralBank {
  behavioral: readonly BankQuestion[];
  situational: readonly BankQuestion[];
  cultural: readonly BankQuestion[];
}

export type TechnicalBank = Record<DomainSlug, DomainBank>;
